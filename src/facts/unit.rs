//! Units of measure and money, each with its dimension and the factor to the dimension's base unit.

use super::piece::{Piece, word};

/// What a quantity measures; values of one dimension are in its base unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// A bare number of something.
    Count,
    /// A place in an order: "the 11th District".
    Ordinal,
    /// A number that names: "Flight 123".
    Label,
    /// An amount in a currency: its ISO code, or "$" and "kr" where the country is not said.
    Money(&'static str),
    /// Hundredths of something.
    Percent,
    /// A difference between two percentages.
    Points,
    /// Years, days and so on, in seconds.
    Duration,
    /// How old someone or something is, in seconds.
    Age,
    /// Meters.
    Length,
    /// Square meters.
    Area,
    /// Liters.
    Volume,
    /// Kilograms.
    Mass,
    /// Meters per second.
    Speed,
    /// Degrees Celsius.
    Temperature,
    /// Watts.
    Power,
    /// Watt-hours.
    Energy,
    /// Bytes.
    Bytes,
}

/// A unit: `base = value * factor + offset`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Unit {
    pub dimension: Dimension,
    pub factor: f64,
    pub offset: f64,
}

impl Unit {
    pub const COUNT: Self = Self::of(Dimension::Count, 1.0);

    pub const fn of(dimension: Dimension, factor: f64) -> Self {
        Self {
            dimension,
            factor,
            offset: 0.0,
        }
    }
}

/// The unit after a number, and the piece after it.
pub(super) fn read(p: &[Piece], at: usize) -> Option<(usize, Unit)> {
    let piece = p.get(at)?;
    let dot = |next: usize, abbreviated: bool| {
        let dot = p.get(next).is_some_and(|x| x.text == "." && x.glued);
        // The point of "15 mi." also ends a sentence; it belongs to the unit only inside one.
        next + usize::from(dot && abbreviated && next + 1 < p.len())
    };
    if piece.text == "%" {
        return Some((at + 1, Unit::of(Dimension::Percent, 1.0)));
    }
    if matches!(piece.text, "°" | "º") {
        return degrees(word(p, at + 1), at + 1);
    }
    match (word(p, at), word(p, at + 1)) {
        ("per" | "pour" | "por", "cent" | "cento" | "ciento") => {
            return Some((at + 2, Unit::of(Dimension::Percent, 1.0)));
        }
        ("percentage" | "percent", "point" | "points") => {
            return Some((at + 2, Unit::of(Dimension::Points, 1.0)));
        }
        ("basis", "point" | "points") => return Some((at + 2, Unit::of(Dimension::Points, 0.01))),
        ("degree" | "degrees", scale) => return degrees(scale, at + 1),
        ("square", length) | ("sq", length) => {
            let skip = usize::from(length == ".");
            let unit = find(word(p, at + 1 + skip), "")?;
            return (unit.dimension == Dimension::Length).then(|| {
                let area = Unit::of(Dimension::Area, unit.factor * unit.factor);
                (dot(at + 2 + skip, skip > 0), area)
            });
        }
        ("cubic", length) => {
            let unit = find(length, "").filter(|u| u.dimension == Dimension::Length)?;
            let liters = 1000.0 * unit.factor * unit.factor * unit.factor;
            return Some((at + 2, Unit::of(Dimension::Volume, liters)));
        }
        ("nautical", "mile" | "miles") => {
            return Some((at + 2, Unit::of(Dimension::Length, 1852.0)));
        }
        ("metric", "ton" | "tons") => return Some((at + 2, Unit::of(Dimension::Mass, 1000.0))),
        ("fluid", _) => return None,
        _ => {}
    }
    if let Some(money) = currency(p, at) {
        return Some(money);
    }
    // "40 C" is a temperature, "three C-130s" are airplanes.
    let letter = matches!(piece.text, "C" | "F");
    if letter
        && p.get(at + 1)
            .is_some_and(|x| x.glued && (x.is_dash() || x.text == "."))
    {
        return None;
    }
    let unit = find(&piece.lower, piece.text)?;
    let next = dot(
        at + 1,
        piece.text.len() <= 3 && unit.dimension != Dimension::Duration,
    );
    Some(speed(p, next, unit).unwrap_or((next, unit)))
}

/// The currency named at a piece after an amount: "dollars", "U.S. dollars", "euros", "USD".
pub(super) fn currency(p: &[Piece], at: usize) -> Option<(usize, Unit)> {
    let piece = p.get(at)?;
    let (length, code, factor) = match (word(p, at), word(p, at + 1)) {
        ("us" | "u.s.", "cents") => (2, "USD", 0.01),
        ("pounds", "sterling") => (2, "GBP", 1.0),
        ("cent" | "cents", _) => (1, "$", 0.01),
        ("pence", _) => (1, "GBP", 0.01),
        (first, second) => match nation(first, second) {
            Some(code) => (2, code, 1.0),
            None => (1, code(piece.text).or_else(|| currency_noun(first))?, 1.0),
        },
    };
    Some((at + length, Unit::of(Dimension::Money(code), factor)))
}

/// The currency of a sign, with the letters of the country before it: "$", "US$", "€".
pub(super) fn sign(country: &str, mark: &str) -> Option<&'static str> {
    Some(match (mark, country) {
        ("$", "US" | "U.S.") => "USD",
        ("$", "A" | "AU") => "AUD",
        ("$", "C" | "CA" | "CAD") => "CAD",
        ("$", "HK") => "HKD",
        ("$", "NZ") => "NZD",
        ("$", "S" | "SG") => "SGD",
        ("$", "R") => "BRL",
        ("$", "NT") => "TWD",
        ("$", _) => "$",
        ("€", _) => "EUR",
        ("£", _) => "GBP",
        ("¥", _) => "JPY",
        ("₹", _) => "INR",
        ("₽", _) => "RUB",
        ("₴", _) => "UAH",
        ("₩", _) => "KRW",
        ("₪", _) => "ILS",
        ("₺", _) => "TRY",
        ("₦", _) => "NGN",
        ("₱", _) => "PHP",
        _ => return None,
    })
}

/// The ISO code written before an amount: "EUR 5 million".
pub(super) fn code(text: &str) -> Option<&'static str> {
    CODES.iter().find(|&&c| c == text).copied()
}

/// Whether two currencies may be one: "$" may be any dollar.
pub(super) fn same_currency(a: &str, b: &str) -> bool {
    let dollars = |c: &str| matches!(c, "USD" | "AUD" | "CAD" | "HKD" | "NZD" | "SGD");
    let crowns = |c: &str| matches!(c, "SEK" | "NOK" | "DKK" | "CZK" | "ISK");
    let family = |general: &str, one: &str| match general {
        "$" => dollars(one),
        "kr" => crowns(one),
        _ => false,
    };
    a == b || family(a, b) || family(b, a)
}

/// The dollars, pounds and crowns of a country.
fn nation(country: &str, noun: &str) -> Option<&'static str> {
    Some(match (country, noun) {
        ("us" | "u.s." | "american", "dollar" | "dollars") => "USD",
        ("australian", "dollar" | "dollars") => "AUD",
        ("canadian", "dollar" | "dollars") => "CAD",
        ("singapore", "dollar" | "dollars") => "SGD",
        ("british", "pound" | "pounds") => "GBP",
        ("egyptian", "pound" | "pounds") => "EGP",
        ("swiss", "franc" | "francs") => "CHF",
        ("swedish", "crown" | "crowns" | "krona" | "kronor") => "SEK",
        ("norwegian", "crown" | "crowns" | "krone" | "kroner") => "NOK",
        ("danish", "crown" | "crowns" | "krone" | "kroner") => "DKK",
        ("czech", "crown" | "crowns" | "koruna") => "CZK",
        ("russian", "ruble" | "rubles" | "rouble" | "roubles") => "RUB",
        ("indian", "rupee" | "rupees") => "INR",
        ("pakistani", "rupee" | "rupees") => "PKR",
        ("mexican", "peso" | "pesos") => "MXN",
        ("chinese", "yuan") => "CNY",
        ("japanese", "yen") => "JPY",
        ("turkish", "lira") => "TRY",
        _ => return None,
    })
}

fn currency_noun(noun: &str) -> Option<&'static str> {
    Some(match noun {
        "dollar" | "dollars" => "$",
        "euro" | "euros" => "EUR",
        "yen" => "JPY",
        "yuan" | "renminbi" => "CNY",
        "ruble" | "rubles" | "rouble" | "roubles" => "RUB",
        "hryvnia" | "hryvnias" | "hryvnya" => "UAH",
        "franc" | "francs" => "CHF",
        "crowns" | "kroner" | "kronor" | "kr" => "kr",
        "koruna" | "korunas" => "CZK",
        "zloty" | "zlotys" => "PLN",
        "forint" | "forints" => "HUF",
        "rupee" | "rupees" => "INR",
        "peso" | "pesos" => "peso",
        "reais" => "BRL",
        "rand" => "ZAR",
        "naira" => "NGN",
        "shekel" | "shekels" => "ILS",
        "lira" | "liras" => "TRY",
        "dirham" | "dirhams" => "AED",
        "riyal" | "riyals" => "SAR",
        "baht" => "THB",
        "ringgit" => "MYR",
        "bitcoin" | "bitcoins" => "BTC",
        _ => return None,
    })
}

#[rustfmt::skip]
const CODES: &[&str] = &[
    "USD", "EUR", "GBP", "JPY", "CNY", "RUB", "UAH", "CHF", "SEK", "NOK", "DKK", "CZK", "PLN", "HUF", "INR", "PKR",
    "MXN", "BRL", "ZAR", "NGN", "ILS", "TRY", "AED", "SAR", "AUD", "CAD", "HKD", "NZD", "SGD", "KRW", "THB", "PHP",
    "IDR", "KES", "EGP", "ISK", "BTC",
];

const FAHRENHEIT: Unit = Unit {
    dimension: Dimension::Temperature,
    factor: 5.0 / 9.0,
    offset: -160.0 / 9.0,
};

fn degrees(scale: &str, at: usize) -> Option<(usize, Unit)> {
    match scale {
        "c" | "celsius" | "centigrade" => Some((at + 1, Unit::of(Dimension::Temperature, 1.0))),
        "f" | "fahrenheit" => Some((at + 1, FAHRENHEIT)),
        _ => None,
    }
}

/// "kilometers per hour", "miles an hour", "km/h", "m/s".
fn speed(p: &[Piece], at: usize, unit: Unit) -> Option<(usize, Unit)> {
    if unit.dimension != Dimension::Length || !matches!(word(p, at), "per" | "an" | "a" | "/") {
        return None;
    }
    let seconds = match word(p, at + 1) {
        "hour" | "h" | "hr" => 3600.0,
        "second" | "s" => 1.0,
        _ => return None,
    };
    Some((at + 2, Unit::of(Dimension::Speed, unit.factor / seconds)))
}

/// The unit of one word; a singular, a plural or a sign.
fn find(lower: &str, text: &str) -> Option<Unit> {
    use Dimension::{Area, Bytes, Duration, Energy, Length, Mass, Power, Speed, Volume};
    const MINUTE: f64 = 60.0;
    const HOUR: f64 = 3600.0;
    const DAY: f64 = 86400.0;
    // The mean year of the Julian calendar, so that twelve months are one year.
    const YEAR: f64 = 365.25 * DAY;
    // Signs that mean something else in the other case.
    let (dimension, factor) = match text {
        "MW" => (Power, 1e6),
        "GW" => (Power, 1e9),
        "kW" | "KW" => (Power, 1e3),
        "MWh" => (Energy, 1e6),
        "GWh" => (Energy, 1e9),
        "TWh" => (Energy, 1e12),
        "kWh" => (Energy, 1e3),
        "kB" | "KB" => (Bytes, 1e3),
        "MB" => (Bytes, 1e6),
        "GB" => (Bytes, 1e9),
        "TB" => (Bytes, 1e12),
        "F" => return Some(FAHRENHEIT),
        "C" => return Some(Unit::of(Dimension::Temperature, 1.0)),
        "M" | "H" | "S" | "T" | "G" | "L" => return None,
        _ => match lower {
            "second" | "seconds" | "sec" | "secs" => (Duration, 1.0),
            "minute" | "minutes" | "min" | "mins" => (Duration, MINUTE),
            "hour" | "hours" | "hr" | "hrs" | "h" => (Duration, HOUR),
            "day" | "days" => (Duration, DAY),
            "week" | "weeks" => (Duration, 7.0 * DAY),
            "fortnight" | "fortnights" => (Duration, 14.0 * DAY),
            "month" | "months" => (Duration, YEAR / 12.0),
            "year" | "years" | "yr" | "yrs" => (Duration, YEAR),
            "decade" | "decades" => (Duration, 10.0 * YEAR),
            "century" | "centuries" => (Duration, 100.0 * YEAR),
            "millimeter" | "millimeters" | "millimetre" | "millimetres" | "mm" => (Length, 0.001),
            "centimeter" | "centimeters" | "centimetre" | "centimetres" | "cm" => (Length, 0.01),
            "meter" | "meters" | "metre" | "metres" | "m" => (Length, 1.0),
            "kilometer" | "kilometers" | "kilometre" | "kilometres" | "km" | "kms" => {
                (Length, 1000.0)
            }
            "inch" | "inches" => (Length, 0.0254),
            "foot" | "feet" | "ft" => (Length, 0.3048),
            "yard" | "yards" | "yd" | "yds" => (Length, 0.9144),
            "mile" | "miles" | "mi" => (Length, 1609.344),
            "hectare" | "hectares" | "ha" => (Area, 1e4),
            "acre" | "acres" => (Area, 4046.856),
            "km²" | "km2" => (Area, 1e6),
            "m²" | "m2" => (Area, 1.0),
            "liter" | "liters" | "litre" | "litres" => (Volume, 1.0),
            "gallon" | "gallons" => (Volume, 3.785_412),
            "milligram" | "milligrams" | "mg" => (Mass, 1e-6),
            "gram" | "grams" | "gramme" | "grammes" | "g" => (Mass, 0.001),
            "kilogram" | "kilograms" | "kilogramme" | "kilogrammes" | "kilo" | "kilos" | "kg"
            | "kgs" => (Mass, 1.0),
            "pound" | "pounds" | "lb" | "lbs" => (Mass, 0.453_592_37),
            "ounce" | "ounces" | "oz" => (Mass, 0.028_349_52),
            "stone" => (Mass, 6.350_293),
            "ton" | "tons" => (Mass, 1000.0),
            "tonne" | "tonnes" => (Mass, 1000.0),
            "kiloton" | "kilotons" => (Mass, 1e6),
            "mph" => (Speed, 1609.344 / HOUR),
            "kph" | "kmh" => (Speed, 1000.0 / HOUR),
            "knot" | "knots" => (Speed, 1852.0 / HOUR),
            "watt" | "watts" => (Power, 1.0),
            "kilowatt" | "kilowatts" => (Power, 1e3),
            "megawatt" | "megawatts" => (Power, 1e6),
            "gigawatt" | "gigawatts" => (Power, 1e9),
            "byte" | "bytes" => (Bytes, 1.0),
            "megabyte" | "megabytes" => (Bytes, 1e6),
            "gigabyte" | "gigabytes" => (Bytes, 1e9),
            "terabyte" | "terabytes" => (Bytes, 1e12),
            "percent" | "pct" | "prozent" | "procent" | "процент" | "процента" | "процентов" => {
                (Dimension::Percent, 1.0)
            }
            _ => return None,
        },
    };
    Some(Unit::of(dimension, factor))
}

#[cfg(test)]
mod tests {
    use super::super::piece::pieces;
    use super::*;
    use crate::text::Span;

    fn check(text: &str, expected: Option<(Dimension, f64)>, rest: &str) {
        let p = pieces(text, Span::new(0, text.len()));
        let found = read(&p, 0);
        assert_eq!(
            found.map(|(_, u)| (u.dimension, u.factor)),
            expected,
            "{text}"
        );
        let next = found.map_or(0, |(next, _)| next);
        let left: Vec<_> = p[next..].iter().map(|x| x.text).collect();
        assert_eq!(left.join(" "), rest, "{text}");
    }

    #[test]
    fn units() {
        use Dimension::*;
        check("% of", Some((Percent, 1.0)), "of");
        check("per cent of", Some((Percent, 1.0)), "of");
        check("percentage points", Some((Points, 1.0)), "");
        check("basis points", Some((Points, 0.01)), "");
        check("points", None, "points");
        check("°C", Some((Temperature, 1.0)), "");
        check("degrees Fahrenheit", Some((Temperature, 5.0 / 9.0)), "");
        check("degrees north", None, "degrees north");
        check("square kilometers", Some((Area, 1e6)), "");
        check("sq. km of", Some((Area, 1e6)), "of");
        check("kilometers per hour", Some((Speed, 1000.0 / 3600.0)), "");
        check("miles an hour", Some((Speed, 1609.344 / 3600.0)), "");
        check("miles a day", Some((Length, 1609.344)), "a day");
        check("km/h winds", Some((Speed, 1000.0 / 3600.0)), "winds");
        check("ft. wall", Some((Length, 0.3048)), "wall");
        check("km.", Some((Length, 1000.0)), ".");
        check("MW plant", Some((Power, 1e6)), "plant");
        check("people", None, "people");
    }

    #[test]
    fn money() {
        use Dimension::Money;
        check("dollars", Some((Money("$"), 1.0)), "");
        check("US dollars", Some((Money("USD"), 1.0)), "");
        check("Swiss francs", Some((Money("CHF"), 1.0)), "");
        check("euros a day", Some((Money("EUR"), 1.0)), "a day");
        check("USD", Some((Money("USD"), 1.0)), "");
        check("cents each", Some((Money("$"), 0.01)), "each");
        check("pounds sterling", Some((Money("GBP"), 1.0)), "");
        check("US troops", None, "US troops");
        assert!(same_currency("$", "AUD") && same_currency("SEK", "kr"));
        assert!(!same_currency("USD", "AUD") && !same_currency("$", "EUR"));
    }
}
