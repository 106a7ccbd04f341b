//! Countries: which names, peoples, capitals and seats of power belong to one; parsed once from the table beside this file.

use std::sync::LazyLock;

use super::{Table, fold, stem};

/// How nearly two names mean one country: variants 1, its people .95, its capital .6, its seat of power .5.
#[must_use]
pub fn same_place(a: &str, b: &str) -> Option<f64> {
    let places = |name: &str| {
        let name = fold(name);
        match places(&name) {
            [] => places(&stem(&name)),
            found => found,
        }
    };
    nearest(places(a), places(b))
}

/// What a stem names of countries.
pub(super) fn places(stem: &str) -> &'static [Place] {
    PLACES.get(stem).map_or(&[], Vec::as_slice)
}

/// As [`same_place`], for what two stems name.
pub(super) fn nearest(a: &[Place], b: &[Place]) -> Option<f64> {
    a.iter()
        .flat_map(|x| b.iter().filter_map(|y| x.likeness(*y)))
        .max_by(f64::total_cmp)
}

/// What a name says of a country: the row of the table and the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) country: u16,
    part: Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Name,
    People,
    Capital,
    Seat,
}

impl Place {
    fn likeness(self, other: Self) -> Option<f64> {
        if self.country != other.country {
            return None;
        }
        match (self.part.min(other.part), self.part.max(other.part)) {
            (Part::Seat, Part::Seat) => None,
            (one, other) if one == other => Some(1.0),
            (_, Part::Seat) => Some(0.5),
            (_, Part::Capital) => Some(0.6),
            _ => Some(0.95),
        }
    }
}

/// Names, and the stems of single words, to what they name.
static PLACES: LazyLock<Table<String, Vec<Place>>> = LazyLock::new(|| {
    let mut places: Table<String, Vec<Place>> = Table::default();
    let parts = [Part::Name, Part::People, Part::Capital, Part::Seat];
    for (country, line) in (0..).zip(table!("places").lines()) {
        for (part, names) in parts.into_iter().zip(line.split('|')) {
            for name in names.split(',').filter(|name| !name.is_empty()) {
                for key in [name.to_owned(), stem(name)] {
                    let entry = places.entry(key).or_default();
                    let place = Place { country, part };
                    if !entry.contains(&place) {
                        entry.push(place);
                    }
                }
            }
        }
    }
    places
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_country() {
        for (a, b, likeness) in [
            ("Russia", "Russian", Some(0.95)),
            ("Russians", "Russia", Some(0.95)),
            ("russia", "moscow", Some(0.6)),
            ("Ukrainian", "Kyiv", Some(0.6)),
            ("kiev", "kyiv", Some(1.0)),
            ("kremlin", "russian", Some(0.5)),
            ("U.S.", "American", Some(0.95)),
            ("US", "United States", Some(1.0)),
            ("White House", "Pentagon", None),
            ("british", "u.k.", Some(0.95)),
            ("south korea", "north korean", None),
            ("South Korean", "Seoul", Some(0.6)),
            ("Niger", "Nigerian", None),
            ("Brussels", "EU", Some(0.5)),
            ("Brussels", "Belgian", Some(0.6)),
            ("Côte d’Ivoire", "Ivorian", Some(0.95)),
            ("us", "american", None),
            ("house", "white house", None),
        ] {
            assert_eq!(same_place(a, b), likeness, "{a} {b}");
            assert_eq!(same_place(b, a), likeness, "{b} {a}");
        }
    }

    #[test]
    fn only_capitals_of_two_lie_in_two_rows() {
        let shared = |(name, places): (&'static String, &Vec<Place>)| {
            let first = places.first()?.country;
            let several = places.iter().any(|p| p.country != first);
            several.then_some(name.as_str())
        };
        let mut names: Vec<&str> = PLACES.iter().filter_map(shared).collect();
        names.sort_unstable();
        assert_eq!(names, ["brussel", "brussels"]);
    }
}
