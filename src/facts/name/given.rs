//! Given names: short forms and transliterations under which one person goes. The table is written by hand.

/// Whether two folded given names may be one: "Bill" and "William", "Volodymyr" and "Vladimir".
pub(super) fn are_forms_of_one(a: &str, b: &str) -> bool {
    let short = || {
        let mut rows = SHORT.iter();
        rows.any(|row| has(row, a) && has(row, b))
    };
    a != b && (short() || consonants(a) == consonants(b) && consonants(a).len() >= ENOUGH)
}

fn has(row: &str, name: &str) -> bool {
    row.split(' ').any(|form| form == name)
}

/// Fewer consonants may be those of another name: "Helen", "Alan".
const ENOUGH: usize = 3;

/// The consonants of a name, as transliterations agree on them.
fn consonants(name: &str) -> String {
    let plain = name.replace("kh", "").replace("ph", "f").replace('x', "ks");
    let kept = plain.chars().filter_map(|ch| match ch {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'j' | 'h' => None,
        'q' | 'c' => Some('k'),
        'w' => Some('v'),
        _ => Some(ch),
    });
    kept.collect()
}

/// Each row the forms of one name.
#[rustfmt::skip]
const SHORT: &[&str] = &[
    "alex alexander alexandra", "andy andrew", "abby abigail", "barb barbara", "becky rebecca", "ben benjamin",
    "bill billy will william", "bob bobby rob robert", "chris christopher christine", "chuck charlie charles",
    "cindy cynthia", "dan danny daniel", "dave david", "debbie deborah", "dick rick richard", "don donald",
    "ed eddie ted edward", "fred frederick", "greg gregory", "hank harry henry", "jack john", "jeff jeffrey geoffrey",
    "jenny jennifer", "jerry gerry gerald", "jim jimmy james", "joe joey joseph", "kate kathy katherine catherine kathryn",
    "ken kenneth", "larry lawrence", "liz beth betty elizabeth", "maggie peggy margaret", "matt matthew",
    "mick mike mickey michael", "nick nicholas", "pat patrick patricia", "pete peter", "phil philip phillip",
    "ron ronald", "sam samuel samantha", "steve steven stephen", "sue susan", "tim timothy", "tom tommy thomas",
    "tony anthony", "vic victor", "walt walter", "yelena elena", "zack zachary",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_name() {
        for (a, b, expected) in [
            ("bill", "william", true),
            ("volodymyr", "vladimir", true),
            ("mohammed", "muhammad", true),
            ("alexei", "aleksey", true),
            ("helen", "alan", false),
            ("robert", "rupert", false),
            ("ada", "ada", false),
        ] {
            assert_eq!(are_forms_of_one(a, b), expected, "{a} {b}");
            assert_eq!(are_forms_of_one(b, a), expected, "{b} {a}");
        }
    }
}
