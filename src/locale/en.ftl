### The words of the interface and of reports in English, the language that the others are held to: a message here has
### one there, with no argument that it does not have here. The build turns them into methods of `Locale`.
###
### $letter is what an article goes by ("A"); $n counts things. What stands in <b> … </b> stands out.

## Articles

letter-left = A
letter-right = B
sign-left = A·
sign-right = B·
article = Article { $letter }
article-alone = Article
only-in = Only in { $letter }
not-in = not in { $letter }
quoted = “{ $words }”
and = { $one } and { $other }
comma = ,{" "}
sentence = { $words }.

## Dates. $month is 1 to 12; $weekday 0 to 6, from Monday.

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
weekday = { $weekday ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[other] Sun
}
date = { $weekday } { $day } { $month } { $year }
date-time = { $date }, { $time }
same-day = Same day
same-time = Same time
later = { $letter } is { $length } later
minutes = { NUMBER($n) } min
hours = { NUMBER($n) } h
hours-minutes = { NUMBER($hours) } h { NUMBER($minutes) } min
days = { $n ->
    [one] 1 day
   *[other] { $n } days
}

## Findings

conflict = Conflict
shared = Shared
likely-shared = Likely shared
conflict-n = Conflict { NUMBER($n) }
shared-n = Shared { NUMBER($n) }
likely-n = Likely shared { NUMBER($n) }
kind-number = number
kind-money = money
kind-percent = percentage
kind-measure = measure
kind-duration = duration
kind-age = age
kind-date = date
kind-time = time
kind-name = name
kind-quotation = quotation
conflicts-count = { $n ->
    [one] { $n } conflict
   *[other] { $n } conflicts
}
shared-count = { $n ->
   *[other] { $n } shared
}
likely-count = { $n ->
   *[other] { $n } likely
}
only-count = { $n ->
   *[other] { $n } only in { $letter }
}
one-only-count = { $n ->
   *[other] { $n } in one only
}
words-count = { $n ->
    [one] { $n } word
   *[other] { $n } words
}
sentences-count = { $n ->
    [one] { $n } sentence
   *[other] { $n } sentences
}
facts-count = { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
sure = { NUMBER($share, style: "percent") } sure

## The finding of two articles in a sentence

both-empty = Both articles are empty.
empty = Article { $letter } is empty.
no-facts = Neither text states a fact that could be compared.
no-fact = Article { $letter } states no fact that could be compared.
nothing-against = There is nothing yet to hold article { $letter } against.
identical = The two texts are the same, word for word.
no-difference = { $words }, { $facts }, no difference.
other-languages = The articles are in different languages; only names and figures can be compared.
nothing-common = The two reports have no fact in common.
none-certain = No fact stands for certain in both reports.
likely-agree = { $n ->
    [one] The two reports probably agree on <b>{ $n } fact</b>, but not for certain.
   *[other] The two reports probably agree on <b>{ $n } facts</b>, but on none for certain.
}
contradict = { $n ->
    [one] The two reports contradict each other on <b>{ $n } fact</b>.
   *[other] The two reports contradict each other on <b>{ $n } facts</b>.
}
agree = { $n ->
    [one] The two reports agree on <b>{ $n } fact</b>; no contradiction was found.
   *[other] The two reports agree on <b>{ $n } facts</b>; no contradiction was found.
}
agree-and-contradict = { $shared ->
    [one] The two reports agree on <b>{ $shared } fact</b>
   *[other] The two reports agree on <b>{ $shared } facts</b>
}{" "}and contradict each other on <b>{ NUMBER($conflicts) }</b>.
copied-count = { $n ->
    [one] { $n } is one source copied word for word.
   *[other] { $n } are one source copied word for word.
}
likely-more = { $n ->
    [one] { $n } more is likely shared.
   *[other] { $n } more are likely shared.
}
only-more = { $n ->
    [one] { $n } more stands in only one of them.
   *[other] { $n } more stand in only one of them.
}
alone-each = { $left ->
    [one] { $left } fact stands only in A, { NUMBER($right) } only in B.
   *[other] { $left } facts stand only in A, { NUMBER($right) } only in B.
}
common-count = { $n ->
    [0] None was found in both.
    [one] { $n } stands in both; the table of values has it.
   *[other] { $n } stand in both; the table of values has them.
}

## Reports

report-title = Two articles compared
report-compared = { $one } and { $other } compared
report-no-facts = Neither text states anything yet.
report-no-fact = { $side ->
    [1] The first text states nothing yet.
   *[other] The second text states nothing yet.
}
report-nothing-common = The two texts have no fact in common.
report-none = The two articles agree on no fact for certain.
report-contradict = { $n ->
    [one] The two articles contradict each other on { $n } fact.
   *[other] The two articles contradict each other on { $n } facts.
}
report-agree = { $n ->
    [one] The two articles agree on { $n } fact and do not contradict each other.
   *[other] The two articles agree on { $n } facts and do not contradict each other.
}
report-agree-and-contradict = { $shared ->
    [one] The two articles agree on { $shared } fact
   *[other] The two articles agree on { $shared } facts
}{" "}and contradict each other on { NUMBER($conflicts) }.
report-copied = { $n ->
    [one] { $n } of these stands word for word in both.
   *[other] { $n } of these stand word for word in both.
}
report-likely = { $n ->
   *[other] On { $n } more they probably agree.
}
report-conflicts = Where they contradict each other
report-shared = What both say
report-seems-shared = What both seem to say
report-common = Names and figures in both
report-same = Same { $kind }: { $value }
report-same-two = Same { $kind }: { $left }, { $right }
report-different = Different { $kind }: { $left } in A, { $right } in B
report-against = { $left } against { $right }
report-here-there = { $left } here, { $right } there
report-same-kind = same { $kind }
report-from-one-source = word for word from one source
report-word-for-word = word for word
report-moved = moved
report-by-hand = corrected by hand
report-certain = certain
report-likely-share = likely, { NUMBER($share, style: "percent") }
report-only-in-one = Only in one
cite-conflict = The two contradict each other.
cite-values = The two contradict each other: { $values }.
cite-copied = Both have it word for word from one source: one witness, not two.
cite-shared = Both say so.
cite-likely = Both seem to say so.
cite-only = Nothing in { $name } says so or contradicts it.
who-says-what = Who says what
status-contradicted = contradicted
status-one-only = one only
status-likely = likely shared
status-copied = copied
status-shared = shared
status-conflict = conflict
status-only-left = only left
status-only-right = only right
certain = certain
likely = likely
yes = yes
no = no
column-status = status
column-certainty = certainty
column-score = score
column-kind = kind
column-left-value = left value
column-right-value = right value
column-left-passage = left passage
column-right-passage = right passage
column-copied = copied
column-by-hand = by hand
column-articles = articles

## The first screen

source-of = Source of article { $letter }
source-hint = Source, if you like
date-of = Date of article { $letter }
date-hint = Date
date-unread = This date cannot be read. Write it like 2026-02-13.
paste-first = Paste the first article
paste-second = Paste the second article
choose-file = Choose a file
choose-file-for = Choose a file for article { $letter }
drop-hint = or drop one here: text, HTML, Markdown
keep = Keep
kept = Kept
keep-do = Keep article { $letter }: put it on the shelf
keep-full = Keep article { $letter }: the shelf is full
kept-already = Kept article { $letter }: stands on the shelf
refused-kind = { $name } is not a text, HTML or Markdown file.
refused-size = { $name } is larger than 4 MB.
refused-encoding = { $name } is not UTF-8 text; save it as UTF-8.
refused-binary = { $name } holds no text.
refused-unreadable = { $name } could not be read.
refused-more = { $n ->
   *[other] { $n } more could not be read.
}
left-out = { $n ->
    [one] The shelf is full; 1 article was left out.
   *[other] The shelf is full; { $n } articles were left out.
}
compare = Compare
compare-all = Compare all { NUMBER($n) }
comparing = Comparing
after-both = after both
texts-are-in = texts are in
samples = Samples
open-sample = Or open a sample
own-text-kept = your own text is kept
your-texts = Your texts
promise = More than two reports? Keep them on a shelf, or drop three files or more. All texts stay on this page: nothing is uploaded, and it works without a network.
any-two = Any two of { NUMBER($n) } reports, or all of them
open = Open
open-named = Open { $name }
compare-all-of = Compare all { NUMBER($n) }: { $name }
sample-for = Sample for article { $letter }
shelf = Shelf
your-shelf = Your shelf
shelf-room = { NUMBER($n) } of at most { NUMBER($most) } articles and 1 MB of text
shelf-room-saved = { NUMBER($n) } of at most { NUMBER($most) } articles and 1 MB of text, saved in this browser
lay = { $letter }: lay { $name } on this side
remove = Remove
remove-named = Remove { $name }
shelf-now = The shelf has the text as it is now.
shelf-taken = “{ $name }” was taken off the shelf.
shelf-put = “{ $name }” was put on the shelf.
shelf-put-count = { $n ->
    [one] { $n } article was put on the shelf.
   *[other] { $n } articles were put on the shelf.
}
shelf-taken-count = { $n ->
    [one] { $n } article was taken off the shelf.
   *[other] { $n } articles were taken off the shelf.
}
colors = Colors
colors-system = System colors
colors-light = Light colors
colors-dark = Dark colors
language = Language
both-texts = Both texts
undo = Undo
redo = Redo
swap = Swap
clear = Clear
pasted-twice = Is one of them pasted twice?
different-events = They may report on different events.
full-sentence-each = A full sentence on each side is enough.
full-sentence = A full sentence is enough.
reports-on-shelf = { $n ->
   *[other] { $n } reports are on your shelf.
}
reports-on-shelf-do = Compare all of them at once, or lay any two side by side.
begin = Put two reports on the same event side by side.
begin-why = See what both say, what only one says, and where they contradict each other.
still-empty = Article { $letter } is still empty.
paste-first-report = Paste, type or drop the first report.
paste-second-report = Paste, type or drop the second report.

## The view

tools = Tools
edit = Edit
share = Share
export = Export
export-html = Web page (HTML)
export-markdown = Text (Markdown)
export-csv = Table (CSV)
export-json = Data (JSON)
print = Print or save as PDF
show = Show
conflicts = Conflicts
likely-class = Likely
heading-shared = Shared: both say so
heading-likely = Likely shared: both seem to say so
order-status = Conflicts first
order-reading = In reading order
order-certainty = Surest first
order-kind = By kind of value
kinds-number = Numbers
kinds-money = Money
kinds-percent = Percentages
kinds-measure = Measures
kinds-duration = Durations
kinds-age = Ages
kinds-date = Dates
kinds-time = Times
kinds-name = Names
kinds-quotation = Quotations
topic-figures = Figures
topic-dates = Dates and times
value-differs = contradicts
value-agrees = agrees with
value-likely = likely agrees with
value-both = stands in both
value-only = only in { $letter }
found = { NUMBER($rows) } of { NUMBER($all) } facts, { $hits ->
    [one] { $hits } hit
   *[other] { $hits } hits
}
shares = { NUMBER($a, style: "percent") } of A and { NUMBER($b, style: "percent") } of B are in both
shares-more = { NUMBER($a, style: "percent") } of A and { NUMBER($b, style: "percent") } of B are in both, likely { NUMBER($more_a, style: "percent") } and { NUMBER($more_b, style: "percent") } more
counterparts = { $name }, { $n ->
    [one] { $n } counterpart
   *[other] { $n } counterparts
}
heard-before = { $name }:{" "}
opposite = Opposite
moved = Moved
same-source = Same source
verdict-conflict = conflict, { NUMBER($share, style: "percent") } sure
copied-head = Copied
one-witness = one witness, not two
why-alone = Nothing in { $letter } was found to say this or to contradict it.
why-denied = One affirms what the other denies.
why-moved = The sentence was moved: it stands in another place among the others.
why-copied = A long stretch stands word for word in both: one source, copied.
why-both-have = Both have “{ $words }”.
why-agree = “{ $left }” and “{ $right }” agree.
why-differ = A has “{ $left }”, B has “{ $right }”.
reason-words = Rare words in both: { $list }.
reason-names = Names in both: { $list }.
reason-figures = Figures that agree: { $list }.
reason-quotation = Both quote the same words.
reason-neighbors = The sentences around them correspond too.
reason-verbatim = The passages are the same, word for word.
reason-reader = You joined them.
two-needed = Two texts are needed.
two-needed-lost = Two texts are needed. Was one of them lost on the way?
same-twice = Both panes hold one text. Was the same article pasted twice?
same-event = Are these two reports on the same event?
replace = Replace { $letter }
facts = Facts
no-fact-fits = No fact fits. Switch a class on again, choose all kinds, or search for something else.
table = Table
show-texts = Show the texts
full-height = Full height
kind-of-value = Kind of value
all-kinds = All kinds
order-of-facts = Order of the facts
no-value = Neither article has a value of this kind.
values = Values
comparison = Comparison
show-in-text = Show in text
close = Close
copy = Copy
copied = Copied
not-copied = Not copied
join-with = Join with…
not-same = Not the same fact
choose-passage = Choose the passage in { $letter } that states this fact:
cancel = Cancel
undo-named = Undo: { $name }
your-corrections = Your corrections
parted = Not the same fact: { $left } and { $right }.
joined = The same fact: { $left } and { $right }.
orphaned = The words are no longer in the texts.
show-counterpart = { $name }, show the counterpart
view = View
more = More
swap-articles = Swap the articles
edit-texts = Edit the texts
share-by-link = Share by a link
scrolling = Scrolling
lock-matches = Locked by matches
lock-position = Locked by position
lock-free = Free
marks = Marks
marks-calm = Calm
marks-full = Full tints
ribbons = Ribbons
rails = Rails
single-keys = Single-key shortcuts
all-keys = All keys
keys = Keys
keys-where = They work while the focus is inside the comparison. The View menu switches single keys off.
key-next = Next fact
key-previous = Previous fact
key-next-conflict = Next conflict
key-previous-conflict = Previous conflict
key-unique = Next fact in this article only
key-next-sentence = Next sentence
key-previous-sentence = Previous sentence
key-search = Search both articles
key-help = Show these keys
key-marks = From mark to mark in an article
key-ends = First and last mark
key-enter = Open a mark; again for its next counterpart
search-hint = Search both
step-of = { NUMBER($at) } of { NUMBER($n) }
conflict-of = Conflict { NUMBER($at) } of { NUMBER($n) }
step-through = Step through conflicts
pairing = Pairing
show-in = Show in { $letter }
why = Why
parts = Parts of the comparison
article-named = Article { $letter }, { $name }

## All articles of the shelf

reports = { $n ->
    [0] No reports
    [1] One reports
    [2] Two reports
    [3] Three reports
    [4] Four reports
    [5] Five reports
    [6] Six reports
    [7] Seven reports
    [8] Eight reports
    [9] Nine reports
    [10] Ten reports
    [11] Eleven reports
    [12] Twelve reports
   *[other] { $n } reports
}
reports-compared = { $reports } are being compared.
in-all = { $n ->
    [0] { $reports }: no fact is certain in all of them,
    [one] { $reports }: <b>{ $n } fact</b> stands in all of them,
   *[other] { $reports }: <b>{ $n } facts</b> stand in all of them,
}
contradicted-by-one = { $n ->
    [0] and no contradiction was found.
    [one] <b>{ $n }</b> is contradicted by at least one.
   *[other] <b>{ $n }</b> are contradicted by at least one.
}
pairs-done = { NUMBER($n) } of { NUMBER($all) } pairs done.
closest = Closest: { $most }. Furthest apart: { $least }.
comparing-pairs = Comparing every pair
export-as-csv = Export CSV
export-as-markdown = Export Markdown
all-n = All { NUMBER($n) }
class-contradicted = Contradicted
class-several = In two or more
class-likely = Likely in two or more
class-alone = In one only
tile-waiting = { $pair } are not compared yet
tile-shared = { $n ->
    [one] of the facts: { $n } fact shared by { $pair }
   *[other] of the facts: { $n } facts shared by { $pair }
}
tile-conflicts = { $n ->
    [one] conflict between { $pair }
   *[other] conflicts between { $pair }
}
tile-alone = : stand in { NUMBER($article) } alone
every-pair = Every pair
every-pair-how = Above the diagonal: facts both share. Below: facts in conflict. A cell opens its pair; arrow keys move from cell to cell.
alone = alone
scale-shared = { NUMBER($share, style: "percent") } of the facts shared
scale-conflicts = { $n ->
   *[other] { $n } in conflict
}
says-how = Contradicted first, then by the number of reports. A dash: nothing was found. A fact opens to the words of all.
says-none = There is no fact of the kinds chosen above.
nothing-found = nothing found
several-copied = Word for word from one source: one witness, not several.
likely-after = , likely

## Links

link-making = The link is being made.
link-not-opened = The link was not opened
link-none = There is no link
link-too-long = These texts are too long for a link: it would have { NUMBER($size) } kB, and many programs cut links off after { NUMBER($most) } kB. Export a web page instead.
link-too-large = The texts are too large for a link: more than 2 MB.
link-newer = The link was made by a later version of this page. Reload the page, or ask for the texts themselves.
link-damaged = The link is damaged. Perhaps a part of it was cut off on the way; ask for it again.
link-unsupported = This browser cannot make or open such links.
link-holds = The link itself contains both texts, with their sources and dates and your corrections. Whoever has the link can read them. Nothing is sent to a server.
link-name = Link
put-into-page = Put it into a web page
put-into-page-how = This HTML shows both articles with their comparison. The page loads the program from here; put its files on your own server to depend on nobody.
copy-named = Copy { $name }
copied-said = Copied.
not-copied-said = Not copied: the browser does not allow it. Copy the text by hand.
