//! Two generated articles on the same events, whose vocabulary grows with the text as it does in real ones; the same in every run.

/// Numbers that look random: a linear congruential generator with Knuth's constants for 64 bits.
struct Dice(u64);

impl Dice {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        const FACTOR: u64 = 6_364_136_223_846_793_005;
        const STEP: u64 = 1_442_695_040_888_963_407;
        self.0 = self.0.wrapping_mul(FACTOR).wrapping_add(STEP);
        (self.0 >> 33) as usize % end
    }

    /// One of some words, the first ones more often.
    fn word<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let end = self.below(words.len()) + 1;
        words[self.below(end)]
    }

    /// A word that no list has.
    fn coined(&mut self) -> String {
        const SYLLABLES: [&str; 24] = [
            "ba", "cor", "den", "fel", "gar", "hol", "ist", "jun", "kel", "lor", "mir", "nas",
            "ost", "pel", "quin", "rav", "sel", "tor", "ul", "ven", "wes", "yar", "zan", "om",
        ];
        let syllables = 2 + self.below(2);
        (0..syllables)
            .map(|_| SYLLABLES[self.below(SYLLABLES.len())])
            .collect()
    }

    fn name(&mut self) -> String {
        let word = self.coined();
        word[..1].to_uppercase() + &word[1..]
    }
}

/// Two articles of this many words. Each event has people, a place, figures and coined words of its own, and other words
/// from `common`. Three of five events stand in both articles, told in two ways and not in one order, every tenth of
/// these with another figure; the others stand in one of them.
pub fn varied(words: usize, common: &[&str]) -> [String; 2] {
    let mut dice = Dice(words as u64);
    let mut articles = [Vec::new(), Vec::new()];
    // An article tells four of five events, each in some 36 words.
    for event in 0..words / 24 + 1 {
        let who = format!("{} {}", dice.name(), dice.name());
        let (town, thing) = (dice.name(), dice.coined());
        let [verb, noun, place, kind, then, more] = [(); 6].map(|()| dice.word(common));
        let (count, day) = (2 + dice.below(900), 1 + dice.below(28));
        let other = count + if dice.below(10) == 0 { 40 } else { 0 };
        let one = format!(
            "{who}, the {kind} of {town}, said on March {day} that {count} {noun} of the {thing} had {verb} near the \
             {place}. The {then} would {more} in {town}, {who} told reporters.\n\n"
        );
        let two = format!(
            "In {town} {other} {noun} {verb} at the {place} of the {thing}, according to {who}. The {kind} said the \
             {then} of March {day} was {more}.\n\n"
        );
        if event % 5 != 4 {
            articles[0].push(one);
        }
        if event % 5 != 3 {
            articles[1].push(two);
        }
    }
    let third = articles[1].len() / 3;
    articles[1].rotate_left(third);
    articles.map(|paragraphs| {
        let mut length = 0;
        let within = paragraphs.iter().take_while(|paragraph| {
            let before = length;
            length += paragraph.split_whitespace().count();
            before < words
        });
        within.map(String::as_str).collect()
    })
}
