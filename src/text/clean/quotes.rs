//! Quotation marks of one paragraph: every style becomes `“ ” ‘ ’`, opening and closing told apart by where a mark stands; apostrophes become `'`.

use super::Glyph;

/// The paragraph with resolved quotation marks and without the spaces on their inner sides.
pub(super) fn resolved(paragraph: Vec<Glyph>) -> Vec<Glyph> {
    let mut paragraph = paragraph;
    if !paragraph.iter().any(|g| is_double(g.ch) || is_single(g.ch)) {
        return paragraph;
    }
    pair(&mut paragraph);
    if paragraph.iter().any(|g| is_double(g.ch)) {
        resolve_doubles(&mut paragraph);
        paragraph = tightened(paragraph);
    }
    if paragraph.iter().any(|g| is_single(g.ch)) {
        resolve_singles(&mut paragraph);
    }
    paragraph
}

/// Makes two single marks in a row, as typewriters and TeX set them, one double mark.
fn pair(paragraph: &mut Vec<Glyph>) {
    paragraph.dedup_by(|glyph, last| {
        if glyph.ch != last.ch {
            return false;
        }
        let double = match glyph.ch {
            '`' | '‘' => '“',
            '\'' => '"',
            '’' | '´' => '”',
            '‚' => '„',
            _ => return false,
        };
        *last = last.to(*glyph, double);
        true
    });
}

fn is_double(ch: char) -> bool {
    !is_plain(ch)
        && matches!(
            ch,
            '"' | '“'
                | '”'
                | '„'
                | '‟'
                | '«'
                | '»'
                | '″'
                | '「'
                | '」'
                | '『'
                | '』'
                | '﹁'
                | '﹂'
                | '﹃'
                | '﹄'
                | '〝'
                | '〞'
                | '〟'
                | '＂'
                | '❝'
                | '❞'
                | '⹂'
        )
}

/// Whether a character is one of those that most of a text is made of.
fn is_plain(ch: char) -> bool {
    ch.is_ascii_lowercase() || ch == ' '
}

fn is_single(ch: char) -> bool {
    !is_plain(ch)
        && matches!(
            ch,
            '\'' | '‘'
                | '’'
                | '‚'
                | '‛'
                | '‹'
                | '›'
                | '`'
                | '´'
                | '′'
                | '＇'
                | 'ʼ'
                | '❛'
                | '❜'
        )
}

/// The nearest characters on both sides of a mark that are no quotation marks.
struct Context {
    before: Option<char>,
    after: Option<char>,
}

impl Context {
    fn may_open(&self) -> bool {
        self.before.is_none_or(|ch| {
            matches!(
                ch,
                ' ' | '(' | '[' | '{' | '—' | '-' | '/' | '…' | '=' | '>' | '•'
            )
        }) && self.after.is_some_and(|ch| {
            !matches!(
                ch,
                ' ' | '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '—'
            )
        })
    }

    fn may_close(&self) -> bool {
        self.before
            .is_some_and(|ch| !matches!(ch, ' ' | '(' | '[' | '{'))
            && self.after.is_none_or(|ch| {
                matches!(
                    ch,
                    ' ' | '.'
                        | ','
                        | ';'
                        | ':'
                        | '!'
                        | '?'
                        | ')'
                        | ']'
                        | '}'
                        | '—'
                        | '-'
                        | '/'
                        | '…'
                ) || ch == '。'
                    || ch == '，'
                    || ch == '、'
            })
    }
}

fn resolve_doubles(paragraph: &mut [Glyph]) {
    let is_other = |g: &Glyph| !is_double(g.ch) && !is_single(g.ch);
    let mut depth = 0_usize;
    // The character before, and where the one behind stands: looked for once for all marks in a row.
    let (mut before, mut behind) = (None, 0);
    for at in 0..paragraph.len() {
        if is_other(&paragraph[at]) {
            before = Some(paragraph[at].ch);
            continue;
        }
        if behind <= at {
            behind = at + paragraph[at..].iter().take_while(|g| !is_other(g)).count();
        }
        let context = Context {
            before,
            after: paragraph.get(behind).map(|g| g.ch),
        };
        let glyph = &mut paragraph[at];
        if !is_double(glyph.ch) {
            continue;
        }
        let after_figure = context.before.is_some_and(|ch| ch.is_ascii_digit());
        if after_figure && (glyph.ch == '″' || (glyph.ch == '"' && depth == 0)) {
            // Inches or seconds.
            glyph.ch = '″';
            continue;
        }
        let opens = match glyph.ch {
            '「' | '『' | '﹁' | '﹃' | '〝' | '„' | '⹂' => true,
            '」' | '』' | '﹂' | '﹄' | '〞' | '〟' => false,
            mark => match (context.may_open(), context.may_close()) {
                (true, false) => !matches!(mark, '”' | '❞') || depth == 0,
                (false, true) => false,
                _ => match mark {
                    '“' | '‟' | '«' | '❝' => true,
                    '”' | '»' | '❞' => false,
                    _ => depth == 0,
                },
            },
        };
        depth = if opens {
            depth + 1
        } else {
            depth.saturating_sub(1)
        };
        glyph.ch = if opens { '“' } else { '”' };
    }
}

/// The paragraph without spaces behind an opening and before a closing mark.
fn tightened(paragraph: Vec<Glyph>) -> Vec<Glyph> {
    let loose = |w: &[Glyph]| w[0].ch == '“' && w[1].ch == ' ' || w[0].ch == ' ' && w[1].ch == '”';
    if !paragraph.windows(2).any(loose) {
        return paragraph;
    }
    let mut out: Vec<Glyph> = Vec::with_capacity(paragraph.len());
    for glyph in paragraph {
        let last = out.last().map(|g| g.ch);
        if glyph.ch == ' ' && (last == Some('“') || last.is_none()) {
            continue;
        }
        if glyph.ch == '”' && last == Some(' ') {
            out.pop();
        }
        out.push(glyph);
    }
    while out.last().is_some_and(|g| g.ch == ' ') {
        out.pop();
    }
    out
}

/// What a single mark may be by its place alone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Other,
    Apostrophe,
    Opening,
    Closing,
}

fn resolve_singles(paragraph: &mut [Glyph]) {
    let all = 0..paragraph.len();
    let marks: Vec<usize> = all.filter(|&i| is_single(paragraph[i].ch)).collect();
    let places: Vec<Place> = marks.iter().map(|&i| place(paragraph, i)).collect();
    // For each mark, whether a closing one follows from it on, and whether one does before the next opening one.
    let mut closes_later = vec![(false, false); marks.len() + 1];
    for (m, place) in places.iter().enumerate().rev() {
        let (ever, soon) = closes_later[m + 1];
        closes_later[m] = match place {
            Place::Closing => (true, true),
            Place::Opening => (ever, false),
            _ => (ever, soon),
        };
    }
    let mut open = false;
    for (m, i) in marks.into_iter().enumerate() {
        let mark = paragraph[i].ch;
        let before = i.checked_sub(1).map(|k| paragraph[k].ch);
        let ch = match places[m] {
            Place::Other => continue,
            Place::Apostrophe => '\'',
            Place::Opening if closes_later[m + 1].0 || matches!(mark, '‘' | '‚' | '‹') => {
                open = true;
                '‘'
            }
            Place::Opening => '\'',
            Place::Closing => {
                let possessive = matches!(before, Some('s' | 'S'))
                    && paragraph.get(i + 1).is_some_and(|g| g.ch == ' ')
                    && paragraph.get(i + 2).is_some_and(|g| g.ch.is_lowercase());
                let stop = before.is_some_and(|ch| matches!(ch, '.' | ',' | '!' | '?' | '…' | '”'));
                if possessive && closes_later[m + 1].1 || !open && !stop {
                    '\''
                } else {
                    open = false;
                    '’'
                }
            }
        };
        paragraph[i].ch = ch;
    }
}

/// What a single mark is by its place.
fn place(paragraph: &[Glyph], i: usize) -> Place {
    let mark = paragraph[i].ch;
    let at = |k: usize| paragraph.get(k).map(|g| g.ch);
    let (before, after) = (i.checked_sub(1).and_then(at), at(i + 1));
    if mark == '′' && before.is_some_and(|ch| ch.is_ascii_digit()) {
        return Place::Other;
    }
    let word_before = before.is_some_and(char::is_alphanumeric);
    let word_after = after.is_some_and(char::is_alphanumeric);
    if word_before && word_after || mark == 'ʼ' {
        return Place::Apostrophe;
    }
    if word_after && !word_before && before.is_none_or(|ch| !matches!(ch, '.' | ',' | '!' | '?')) {
        let elided = after.is_some_and(|ch| ch.is_ascii_digit()) && mark != '‹'
            || is_clipped(&paragraph[i + 1..]);
        let right_mark = mark == '’' && before.is_some_and(|ch| ch == ' ' || ch == '“');
        return if elided || right_mark {
            Place::Apostrophe
        } else {
            Place::Opening
        };
    }
    match before {
        None | Some(' ' | '(' | '[' | '“') if after.is_some_and(|ch| ch != ' ') => Place::Opening,
        None | Some(' ') => Place::Apostrophe,
        _ => Place::Closing,
    }
}

/// Whether a word starts that is written with an apostrophe before it: the ending of a contraction set apart, or a clipped word.
fn is_clipped(rest: &[Glyph]) -> bool {
    let word: String = rest
        .iter()
        .take(6)
        .map(|g| g.ch)
        .take_while(|ch| ch.is_alphanumeric())
        .collect();
    matches!(
        word.to_lowercase().as_str(),
        "ll" | "re" | "ve" | "s" | "m" | "d" | "t" | "em" | "tis" | "twas" | "til" | "n" | "cause"
    )
}
