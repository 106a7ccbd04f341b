//! Which plural form a number of things takes (Unicode CLDR 48, cardinal rules for whole numbers).

use super::Locale;

/// The plural form of a number, by its name in CLDR.
pub fn form(locale: Locale, n: usize) -> &'static str {
    match locale {
        Locale::English | Locale::German if n == 1 => "one",
        Locale::English | Locale::German => "other",
        Locale::Arabic => match (n, n % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_counts_its_own_way() {
        let check = |locale, expected: &[(usize, &str)]| {
            for &(n, name) in expected {
                assert_eq!(form(locale, n), name, "{n} in {locale:?}");
            }
        };
        let two_forms = [
            (0, "other"),
            (1, "one"),
            (2, "other"),
            (11, "other"),
            (101, "other"),
        ];
        check(Locale::English, &two_forms);
        check(Locale::German, &two_forms);
        check(
            Locale::Arabic,
            &[
                (0, "zero"),
                (1, "one"),
                (2, "two"),
                (3, "few"),
                (10, "few"),
                (11, "many"),
                (26, "many"),
                (99, "many"),
                (100, "other"),
                (101, "other"),
                (102, "other"),
                (103, "few"),
                (111, "many"),
                (1000, "other"),
            ],
        );
    }
}
