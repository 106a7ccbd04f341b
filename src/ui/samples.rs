//! The articles that a first visit offers, grouped by event; their form is told in `www/samples/README.md`.

use std::rc::Rc;

use super::date;
use super::state::{Draft, Texts};

/// Articles on one event, any two of which can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The event.
    pub name: &'static str,
    /// Its articles.
    pub articles: Vec<Draft>,
}

/// The groups, in the order in which they are offered.
#[must_use]
pub fn groups() -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for file in FILES {
        let (name, draft) = read(file);
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.articles.push(draft),
            None => groups.push(Group {
                name,
                articles: vec![draft],
            }),
        }
    }
    groups
}

/// Two of a group's articles, by their places in the group.
pub type Pick = [usize; 2];

impl Group {
    /// Two of its articles.
    #[must_use]
    pub fn texts(&self, pick: Pick) -> Texts {
        pick.map(|i| self.articles[i].clone())
    }
}

const FILES: [&str; 9] = [
    include_str!("../../www/samples/storm-mercury.txt"),
    include_str!("../../www/samples/storm-agency.txt"),
    include_str!("../../www/samples/results-review.txt"),
    include_str!("../../www/samples/results-agency.txt"),
    include_str!("../../www/samples/talks-wire.txt"),
    include_str!("../../www/samples/talks-digest.txt"),
    include_str!("../../www/samples/talks-bulletin.txt"),
    include_str!("../../www/samples/talks-analysis.txt"),
    include_str!("../../www/samples/talks-feature.txt"),
];

/// A sample file as the name of its group and its draft.
fn read(file: &'static str) -> (&'static str, Draft) {
    let (head, text) = file.split_once("\n\n").unwrap_or(("", file));
    let header = |name: &str| {
        head.lines()
            .filter_map(|line| line.split_once(": "))
            .find_map(|(key, value)| (key == name).then_some(value))
            .unwrap_or_default()
    };
    let draft = Draft {
        text: text.trim_end().into(),
        source: header("Source").into(),
        published: date::shown(header("Published")).into(),
        title: None,
        language: Some(header("Language"))
            .filter(|tag| !tag.is_empty())
            .map(Rc::from),
        url: None,
        sample: true,
    };
    (header("Group"), draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_whole() {
        let groups = groups();
        let sizes: Vec<usize> = groups.iter().map(|group| group.articles.len()).collect();
        assert_eq!(sizes, [2, 2, 5]);
        for article in groups.iter().flat_map(|group| &group.articles) {
            assert!(
                !article.is_blank() && !article.source.is_empty(),
                "{article:?}"
            );
            assert!(date::iso(&article.published).is_some(), "{article:?}");
            assert!(article.sample && article.language.is_some());
        }
    }
}
