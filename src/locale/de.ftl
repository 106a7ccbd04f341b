### Deutsch. Wie ein Artikel einen Punkt nennt, heißt hier durchweg „Angabe“; wer liest, wird nicht angeredet.

## Articles

letter-left = A
letter-right = B
sign-left = A·
sign-right = B·
article = Artikel { $letter }
article-alone = Artikel
only-in = Nur in { $letter }
not-in = nicht in { $letter }
quoted = „{ $words }“
and = { $one } und { $other }
comma = ,{" "}
sentence = { $words }.

## Dates

month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[other] Dezember
}
weekday = { $weekday ->
    [0] Mo.
    [1] Di.
    [2] Mi.
    [3] Do.
    [4] Fr.
    [5] Sa.
   *[other] So.
}
date = { $weekday }, { $day }. { $month } { $year }
date-time = { $date }, { $time } Uhr
same-day = Am selben Tag
same-time = Zur selben Zeit
later = { $letter } erschien { $length } später
minutes = { NUMBER($n) } Min.
hours = { NUMBER($n) } Std.
hours-minutes = { NUMBER($hours) } Std. { NUMBER($minutes) } Min.
days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}

## Findings

conflict = Widerspruch
shared = Gemeinsam
likely-shared = Wohl gemeinsam
conflict-n = Widerspruch { NUMBER($n) }
shared-n = Gemeinsam { NUMBER($n) }
likely-n = Wohl gemeinsam { NUMBER($n) }
kind-number = Zahl
kind-money = Betrag
kind-percent = Prozentwert
kind-measure = Maß
kind-duration = Dauer
kind-age = Alter
kind-date = Datum
kind-time = Uhrzeit
kind-name = Name
kind-quotation = Zitat
conflicts-count = { $n ->
    [one] { $n } Widerspruch
   *[other] { $n } Widersprüche
}
shared-count = { $n ->
   *[other] { $n } gemeinsam
}
likely-count = { $n ->
   *[other] { $n } wohl auch
}
only-count = { $n ->
   *[other] { $n } nur in { $letter }
}
one-only-count = { $n ->
   *[other] { $n } nur in einem
}
words-count = { $n ->
    [one] { $n } Wort
   *[other] { $n } Wörter
}
sentences-count = { $n ->
    [one] { $n } Satz
   *[other] { $n } Sätze
}
facts-count = { $n ->
    [one] { $n } Angabe
   *[other] { $n } Angaben
}
sure = zu { NUMBER($share, style: "percent") } sicher

## The finding of two articles in a sentence

both-empty = Beide Artikel sind leer.
empty = Artikel { $letter } ist leer.
no-facts = Keiner der Texte macht eine Angabe, die sich vergleichen lässt.
no-fact = Artikel { $letter } macht keine Angabe, die sich vergleichen lässt.
nothing-against = Noch fehlt, womit Artikel { $letter } verglichen werden kann.
identical = Die beiden Texte sind Wort für Wort gleich.
no-difference = { $words }, { $facts }, kein Unterschied.
other-languages = Die Artikel sind in verschiedenen Sprachen verfasst; vergleichen lassen sich nur Namen und Zahlen.
nothing-common = Die beiden Berichte haben keine Angabe gemeinsam.
none-certain = Keine Angabe steht mit Sicherheit in beiden Berichten.
likely-agree = { $n ->
    [one] Die beiden Berichte stimmen wohl in <b>einer Angabe</b> überein, sicher ist es nicht.
   *[other] Die beiden Berichte stimmen wohl in <b>{ $n } Angaben</b> überein, sicher ist keine davon.
}
contradict = { $n ->
    [one] Die beiden Berichte widersprechen sich in <b>einer Angabe</b>.
   *[other] Die beiden Berichte widersprechen sich in <b>{ $n } Angaben</b>.
}
agree = { $n ->
    [one] Die beiden Berichte stimmen in <b>einer Angabe</b> überein; ein Widerspruch wurde nicht gefunden.
   *[other] Die beiden Berichte stimmen in <b>{ $n } Angaben</b> überein; ein Widerspruch wurde nicht gefunden.
}
agree-and-contradict = { $shared ->
    [one] Die beiden Berichte stimmen in <b>einer Angabe</b>
   *[other] Die beiden Berichte stimmen in <b>{ $shared } Angaben</b>
}{" "}überein und widersprechen sich in { $conflicts ->
    [one] <b>einer</b>
   *[other] <b>{ $conflicts }</b>
}.
copied-count = { $n ->
    [one] Eine davon ist Wort für Wort aus einer Quelle übernommen.
   *[other] { $n } davon sind Wort für Wort aus einer Quelle übernommen.
}
likely-more = { $n ->
    [one] Eine weitere steht wohl auch in beiden.
   *[other] { $n } weitere stehen wohl auch in beiden.
}
only-more = { $n ->
    [one] Eine weitere steht nur in einem von ihnen.
   *[other] { $n } weitere stehen nur in einem von ihnen.
}
alone-each = { $left ->
    [one] Eine Angabe steht nur in A, { NUMBER($right) } nur in B.
   *[other] { $left } Angaben stehen nur in A, { NUMBER($right) } nur in B.
}
common-count = { $n ->
    [0] In beiden wurde nichts davon gefunden.
    [one] Eine Übereinstimmung gibt es; sie steht in der Tabelle der Werte.
   *[other] { $n } Übereinstimmungen gibt es; sie stehen in der Tabelle der Werte.
}

## Reports

report-title = Zwei Artikel im Vergleich
report-compared = { $one } und { $other } im Vergleich
report-no-facts = Noch macht keiner der Texte eine Angabe.
report-no-fact = { $side ->
    [1] Der erste Text macht noch keine Angabe.
   *[other] Der zweite Text macht noch keine Angabe.
}
report-nothing-common = Die beiden Texte haben keine Angabe gemeinsam.
report-none = Die beiden Artikel stimmen in keiner Angabe mit Sicherheit überein.
report-contradict = { $n ->
    [one] Die beiden Artikel widersprechen sich in einer Angabe.
   *[other] Die beiden Artikel widersprechen sich in { $n } Angaben.
}
report-agree = { $n ->
    [one] Die beiden Artikel stimmen in einer Angabe überein und widersprechen sich nicht.
   *[other] Die beiden Artikel stimmen in { $n } Angaben überein und widersprechen sich nicht.
}
report-agree-and-contradict = { $shared ->
    [one] Die beiden Artikel stimmen in einer Angabe
   *[other] Die beiden Artikel stimmen in { $shared } Angaben
}{" "}überein und widersprechen sich in { $conflicts ->
    [one] einer
   *[other] { $conflicts }
}.
report-copied = { $n ->
    [one] Eine davon steht Wort für Wort in beiden.
   *[other] { $n } davon stehen Wort für Wort in beiden.
}
report-likely = { $n ->
    [one] In einer weiteren stimmen sie vermutlich überein.
   *[other] In { $n } weiteren stimmen sie vermutlich überein.
}
report-conflicts = Worin sie sich widersprechen
report-shared = Was beide berichten
report-seems-shared = Was wohl beide berichten
report-common = Namen und Zahlen in beiden
report-same = { $kind } gleich: { $value }
report-same-two = { $kind } gleich: { $left }, { $right }
report-different = { $kind } verschieden: { $left } in A, { $right } in B
report-against = { $left } gegen { $right }
report-here-there = hier { $left }, dort { $right }
report-same-kind = { $kind } gleich
report-from-one-source = Wort für Wort aus einer Quelle
report-word-for-word = Wort für Wort
report-moved = verschoben
report-by-hand = von Hand korrigiert
report-certain = sicher
report-likely-share = wahrscheinlich, { NUMBER($share, style: "percent") }
report-only-in-one = Nur in einem
cite-conflict = Die beiden widersprechen sich.
cite-values = Die beiden widersprechen sich: { $values }.
cite-copied = Beide haben es Wort für Wort aus einer Quelle: ein Zeuge, nicht zwei.
cite-shared = Das sagen beide.
cite-likely = Das sagen wohl beide.
cite-only = { $name }: Nichts darin sagt das oder widerspricht dem.
who-says-what = Wer was sagt
status-contradicted = widersprochen
status-one-only = nur in einem
status-likely = wohl gemeinsam
status-copied = übernommen
status-shared = gemeinsam
status-conflict = Widerspruch
status-only-left = nur links
status-only-right = nur rechts
certain = sicher
likely = wahrscheinlich
yes = ja
no = nein
column-status = Status
column-certainty = Sicherheit
column-score = Maß der Sicherheit
column-kind = Art
column-left-value = Wert links
column-right-value = Wert rechts
column-left-passage = Stelle links
column-right-passage = Stelle rechts
column-copied = übernommen
column-by-hand = von Hand
column-articles = Artikel

## The first screen

source-of = Quelle von Artikel { $letter }
source-hint = Quelle, falls bekannt
date-of = Datum von Artikel { $letter }
date-hint = Datum
date-unread = Dieses Datum ist nicht zu lesen. Schreiben Sie es wie 13.2.2026.
paste-first = Den ersten Artikel einfügen
paste-second = Den zweiten Artikel einfügen
choose-file = Datei wählen
choose-file-for = Datei wählen für Artikel { $letter }
drop-hint = oder hier ablegen: Text, HTML, Markdown
keep = Merken
kept = Gemerkt
keep-do = Merken: Artikel { $letter } in die Ablage legen
keep-full = Merken: Artikel { $letter }, die Ablage ist voll
kept-already = Gemerkt: Artikel { $letter } liegt in der Ablage
refused-kind = { $name } ist keine Datei mit Text, HTML oder Markdown.
refused-size = { $name } ist größer als 4 MB.
refused-encoding = { $name } ist kein Text in UTF-8; bitte als UTF-8 speichern.
refused-binary = { $name } enthält keinen Text.
refused-unreadable = { $name } war nicht zu lesen.
refused-more = { $n ->
    [one] Eine weitere Datei war nicht zu lesen.
   *[other] { $n } weitere Dateien waren nicht zu lesen.
}
left-out = { $n ->
    [one] Die Ablage ist voll; ein Artikel blieb draußen.
   *[other] Die Ablage ist voll; { $n } Artikel blieben draußen.
}
compare = Vergleichen
compare-all = Alle { NUMBER($n) } vergleichen
comparing = Vergleich läuft
after-both = sobald beide
texts-are-in = Texte da sind
samples = Beispiele
open-sample = Oder ein Beispiel öffnen
own-text-kept = der eigene Text bleibt erhalten
your-texts = Eigene Texte
promise = Mehr als zwei Berichte? In die Ablage damit – oder drei und mehr Dateien zugleich hier ablegen. Alle Texte bleiben auf dieser Seite: Nichts wird hochgeladen, und es geht auch ohne Netz.
any-two = Zwei von { NUMBER($n) } Berichten oder alle
open = Öffnen
open-named = { $name } öffnen
compare-all-of = Alle { NUMBER($n) } vergleichen: { $name }
sample-for = Beispiel für Artikel { $letter }
shelf = Ablage
your-shelf = Ablage
shelf-room = { NUMBER($n) } von höchstens { NUMBER($most) } Artikeln und 1 MB Text
shelf-room-saved = { NUMBER($n) } von höchstens { NUMBER($most) } Artikeln und 1 MB Text, gespeichert in diesem Browser
lay = { $letter }: { $name } auf diese Seite legen
remove = Entfernen
remove-named = { $name } entfernen
shelf-now = In der Ablage liegt der Text, wie er jetzt ist.
shelf-taken = „{ $name }“ wurde aus der Ablage genommen.
shelf-put = „{ $name }“ wurde in die Ablage gelegt.
shelf-put-count = { $n ->
    [one] Ein Artikel wurde in die Ablage gelegt.
   *[other] { $n } Artikel wurden in die Ablage gelegt.
}
shelf-taken-count = { $n ->
    [one] Ein Artikel wurde aus der Ablage genommen.
   *[other] { $n } Artikel wurden aus der Ablage genommen.
}
colors = Farben
colors-system = Systemfarben
colors-light = Helle Farben
colors-dark = Dunkle Farben
language = Sprache
both-texts = Beide Texte
undo = Rückgängig
redo = Wiederholen
swap = Tauschen
clear = Leeren
pasted-twice = Wurde einer von ihnen zweimal eingefügt?
different-events = Vielleicht berichten sie über Verschiedenes.
full-sentence-each = Ein ganzer Satz auf jeder Seite genügt.
full-sentence = Ein ganzer Satz genügt.
reports-on-shelf = { $n ->
    [one] { $n } Bericht liegt in der Ablage.
   *[other] { $n } Berichte liegen in der Ablage.
}
reports-on-shelf-do = Alle auf einmal vergleichen oder zwei davon nebeneinanderlegen.
begin = Zwei Berichte über dasselbe Ereignis nebeneinander.
begin-why = Was beide berichten, was nur einer sagt und wo sie sich widersprechen.
still-empty = Artikel { $letter } ist noch leer.
paste-first-report = Den ersten Bericht einfügen, tippen oder als Datei ablegen.
paste-second-report = Den zweiten Bericht einfügen, tippen oder als Datei ablegen.

## The view

tools = Werkzeuge
edit = Bearbeiten
share = Teilen
export = Export
export-html = Webseite (HTML)
export-markdown = Text (Markdown)
export-csv = Tabelle (CSV)
export-json = Daten (JSON)
print = Drucken oder als PDF sichern
show = Zeigen
conflicts = Widersprüche
likely-class = Wohl gemeinsam
heading-shared = Gemeinsam: Das sagen beide
heading-likely = Wohl gemeinsam: Das sagen vermutlich beide
order-status = Widersprüche zuerst
order-reading = Wie im Text
order-certainty = Sicherstes zuerst
order-kind = Nach Art des Werts
kinds-number = Zahlen
kinds-money = Beträge
kinds-percent = Prozentwerte
kinds-measure = Maße
kinds-duration = Zeiträume
kinds-age = Altersangaben
kinds-date = Datumsangaben
kinds-time = Uhrzeiten
kinds-name = Namen
kinds-quotation = Zitate
topic-figures = Zahlen
topic-dates = Datum und Uhrzeit
value-differs = widerspricht
value-agrees = stimmt überein mit
value-likely = stimmt wohl überein mit
value-both = steht in beiden
value-only = nur in { $letter }
found = { NUMBER($rows) } von { NUMBER($all) } Angaben, { NUMBER($hits) } Treffer
shares = { NUMBER($a, style: "percent") } von A und { NUMBER($b, style: "percent") } von B in beiden
shares-more = { NUMBER($a, style: "percent") } von A und { NUMBER($b, style: "percent") } von B in beiden, wohl auch { NUMBER($more_a, style: "percent") } und { NUMBER($more_b, style: "percent") } mehr
counterparts = { $name }, { $n ->
    [one] { $n } Gegenstück
   *[other] { $n } Gegenstücke
}
heard-before = { $name }:{" "}
opposite = Gegenteil
moved = Verschoben
same-source = Dieselbe Quelle
verdict-conflict = Widerspruch, zu { NUMBER($share, style: "percent") } sicher
copied-head = Übernommen
one-witness = ein Zeuge, nicht zwei
why-alone = In { $letter } wurde nichts gefunden, was dies sagt oder ihm widerspricht.
why-denied = Der eine bejaht, was der andere verneint.
why-moved = Der Satz wurde verschoben: Er steht zwischen anderen Sätzen.
why-copied = Eine lange Stelle steht Wort für Wort in beiden: aus einer Quelle übernommen.
why-both-have = In beiden steht „{ $words }“.
why-agree = „{ $left }“ und „{ $right }“ stimmen überein.
why-differ = In A steht „{ $left }“, in B „{ $right }“.
reason-words = Seltene Wörter in beiden: { $list }.
reason-names = Namen in beiden: { $list }.
reason-figures = Zahlen, die übereinstimmen: { $list }.
reason-quotation = Beide zitieren dieselben Worte.
reason-neighbors = Auch die Sätze ringsum entsprechen einander.
reason-verbatim = Die Stellen sind Wort für Wort gleich.
reason-reader = Von Hand verbunden.
two-needed = Dafür braucht es zwei Texte.
two-needed-lost = Dafür braucht es zwei Texte. Ging einer unterwegs verloren?
same-twice = Auf beiden Seiten steht derselbe Text. Wurde der Artikel zweimal eingefügt?
same-event = Berichten die beiden über dasselbe Ereignis?
replace = { $letter } ersetzen
facts = Angaben
no-fact-fits = Keine Angabe passt. Hilft vielleicht: eine Klasse wieder einschalten, alle Arten wählen oder anderes suchen.
table = Tabelle
show-texts = Texte zeigen
full-height = Volle Höhe
kind-of-value = Art des Werts
all-kinds = Alle Arten
order-of-facts = Reihenfolge der Angaben
no-value = Keiner der Artikel nennt einen Wert dieser Art.
values = Werte
comparison = Vergleich
show-in-text = Im Text zeigen
close = Schließen
copy = Kopieren
copied = Kopiert
not-copied = Nicht kopiert
join-with = Verbinden mit …
not-same = Nicht dieselbe Angabe
choose-passage = Welche Stelle in { $letter } macht diese Angabe?
cancel = Abbrechen
undo-named = Rückgängig: { $name }
your-corrections = Eigene Korrekturen
parted = Nicht dieselbe Angabe: { $left } und { $right }.
joined = Dieselbe Angabe: { $left } und { $right }.
orphaned = Die Worte stehen nicht mehr in den Texten.
show-counterpart = { $name }, Gegenstück zeigen
view = Ansicht
more = Mehr
swap-articles = Artikel tauschen
edit-texts = Texte bearbeiten
share-by-link = Als Link teilen
scrolling = Blättern
lock-matches = Gekoppelt nach Inhalt
lock-position = Gekoppelt nach Stelle
lock-free = Frei
marks = Markierungen
marks-calm = Ruhig
marks-full = Kräftig
ribbons = Bänder
rails = Übersichten am Rand
single-keys = Einzelne Tasten
all-keys = Alle Tasten
keys = Tasten
keys-where = Sie gelten, solange der Fokus im Vergleich ist. Im Menü Ansicht lassen sich einzelne Tasten abschalten.
key-next = Nächste Angabe
key-previous = Vorige Angabe
key-next-conflict = Nächster Widerspruch
key-previous-conflict = Voriger Widerspruch
key-unique = Nächste Angabe nur in diesem Artikel
key-next-sentence = Nächster Satz
key-previous-sentence = Voriger Satz
key-search = In beiden Artikeln suchen
key-help = Diese Tasten zeigen
key-marks = Von Markierung zu Markierung in einem Artikel
key-ends = Erste und letzte Markierung
key-enter = Markierung öffnen; noch einmal: nächstes Gegenstück
search-hint = In beiden suchen
step-of = { NUMBER($at) } von { NUMBER($n) }
conflict-of = Widerspruch { NUMBER($at) } von { NUMBER($n) }
step-through = Von Widerspruch zu Widerspruch
pairing = Paar
show-in = In { $letter } zeigen
why = Warum
parts = Teile des Vergleichs
article-named = Artikel { $letter }, { $name }

## All articles of the shelf

reports = { $n ->
    [0] Keine Berichte
    [1] Ein Bericht
    [2] Zwei Berichte
    [3] Drei Berichte
    [4] Vier Berichte
    [5] Fünf Berichte
    [6] Sechs Berichte
    [7] Sieben Berichte
    [8] Acht Berichte
    [9] Neun Berichte
    [10] Zehn Berichte
    [11] Elf Berichte
    [12] Zwölf Berichte
   *[other] { $n } Berichte
}
reports-compared = { $reports } werden verglichen.
in-all = { $n ->
    [0] { $reports }: Keine Angabe steht sicher in allen,
    [one] { $reports }: <b>Eine Angabe</b> steht in allen,
   *[other] { $reports }: <b>{ $n } Angaben</b> stehen in allen,
}
contradicted-by-one = { $n ->
    [0] ein Widerspruch wurde nicht gefunden.
    [one] bei <b>einer</b> widerspricht mindestens einer.
   *[other] bei <b>{ $n }</b> widerspricht mindestens einer.
}
pairs-done = { NUMBER($n) } von { NUMBER($all) } Paaren sind fertig.
closest = Am nächsten: { $most }. Am fernsten: { $least }.
comparing-pairs = Vergleich aller Paare läuft
export-as-csv = CSV sichern
export-as-markdown = Markdown sichern
all-n = Alle { NUMBER($n) }
class-contradicted = Widersprochen
class-several = In mehreren
class-likely = Wohl in mehreren
class-alone = Nur in einem
tile-waiting = { $pair } sind noch nicht verglichen
tile-shared = { $n ->
    [one] der Angaben: eine Angabe haben { $pair } gemeinsam
   *[other] der Angaben: { $n } Angaben haben { $pair } gemeinsam
}
tile-conflicts = { $n ->
    [one] Widerspruch zwischen { $pair }
   *[other] Widersprüche zwischen { $pair }
}
tile-alone = : stehen nur in { NUMBER($article) }
every-pair = Jedes Paar
every-pair-how = Über der Diagonale: gemeinsame Angaben. Darunter: Widersprüche. Ein Feld öffnet sein Paar; Pfeiltasten führen von Feld zu Feld.
alone = allein
scale-shared = { NUMBER($share, style: "percent") } der Angaben gemeinsam
scale-conflicts = { $n ->
    [one] { $n } Widerspruch
   *[other] { $n } Widersprüche
}
says-how = Erst Widersprochenes, dann nach der Zahl der Berichte. Ein Strich: nichts gefunden. Eine Angabe öffnet sich zum Wortlaut aller.
says-none = Von den oben gewählten Arten gibt es keine Angabe.
nothing-found = nichts gefunden
several-copied = Wort für Wort aus einer Quelle: ein Zeuge, nicht mehrere.
likely-after = , vermutlich

## Links

link-making = Der Link entsteht.
link-not-opened = Der Link ließ sich nicht öffnen
link-none = Es gibt keinen Link
link-too-long = Für einen Link sind diese Texte zu lang: Er hätte { NUMBER($size) } kB, und viele Programme schneiden Links nach { NUMBER($most) } kB ab. Stattdessen lässt sich eine Webseite exportieren.
link-too-large = Für einen Link sind die Texte zu groß: mehr als 2 MB.
link-newer = Der Link stammt von einer neueren Fassung dieser Seite. Bitte die Seite neu laden oder um die Texte selbst bitten.
link-damaged = Der Link ist beschädigt. Vielleicht wurde unterwegs ein Teil abgeschnitten; am besten noch einmal darum bitten.
link-unsupported = Dieser Browser kann solche Links weder machen noch öffnen.
link-holds = Der Link selbst enthält beide Texte, dazu Quellen, Daten und eigene Korrekturen. Wer den Link hat, kann sie lesen. An einen Server wird nichts geschickt.
link-name = Link
put-into-page = In eine Webseite einbauen
put-into-page-how = Dieses HTML zeigt beide Artikel mit ihrem Vergleich. Die Seite lädt das Programm von hier; wer von niemandem abhängen will, legt die Dateien auf den eigenen Server.
copy-named = { $name } kopieren
copied-said = Kopiert.
not-copied-said = Nicht kopiert: Der Browser lässt es nicht zu. Der Text lässt sich von Hand kopieren.
