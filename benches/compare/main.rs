//! How long a comparison takes: whole, stage by stage, and for texts of growing length with the exponent of the growth.
//! The articles are the bundled samples, one after the other; those of growing length are generated.

mod varied;

use std::hint::black_box;
use std::time::Instant;

use article_compare::align::{FITTED, Lexemes, Passages, align};
use article_compare::facts::{self, Fact, Value};
use article_compare::segment::{self, Sentence, Words};
use article_compare::text::{Clean, Language};
use article_compare::{Article, compare};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// The samples on each side: in the same place stand articles on one event.
const SAMPLES: [[&str; 4]; 2] = [
    [
        include_str!("../../www/samples/storm-mercury.txt"),
        include_str!("../../www/samples/talks-analysis.txt"),
        include_str!("../../www/samples/results-agency.txt"),
        include_str!("../../www/samples/talks-wire.txt"),
    ],
    [
        include_str!("../../www/samples/storm-agency.txt"),
        include_str!("../../www/samples/talks-feature.txt"),
        include_str!("../../www/samples/results-review.txt"),
        include_str!("../../www/samples/talks-digest.txt"),
    ],
];

/// The lengths of the articles, in words.
const LENGTHS: [usize; 2] = [1_000, 4_000];

/// The lengths of the generated articles, in words.
const GROWING: [usize; 4] = [3_000, 10_000, 30_000, 100_000];

/// The score from which a pairing counts.
const FLOOR: f64 = 0.2;

criterion_group!(benches, whole, stages, growth);
criterion_main!(benches);

/// The whole comparison; its elements per second are the words of both articles.
fn whole(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("compare");
    group.sample_size(10);
    for words in LENGTHS {
        let [left, right] = articles(words).map(Article::from);
        group.throughput(Throughput::Elements(2 * words as u64));
        group.bench_function(BenchmarkId::from_parameter(words), |bencher| {
            bencher.iter(|| compare(black_box(&left), black_box(&right)));
        });
    }
    group.finish();
}

/// The stages for two articles of 1,000 words; all but the last for one of them.
fn stages(criterion: &mut Criterion) {
    let articles = articles(LENGTHS[0]);
    let [left, right] = [&articles[0], &articles[1]].map(|text| Read::of(text));
    let (text, sentences, words) = (&left.clean.text, &left.sentences, &left.words);
    let values = &left.values;
    let mut group = criterion.benchmark_group("stage");
    group.bench_function("clean", |bencher| {
        bencher.iter(|| Clean::from_text(black_box(&articles[0])));
    });
    group.bench_function("sentences", |bencher| {
        bencher.iter(|| segment::sentences(black_box(text)));
    });
    group.bench_function("values", |bencher| {
        bencher.iter(|| facts::values(black_box(text), sentences, None, Language::English));
    });
    group.bench_function("words", |bencher| {
        bencher.iter(|| Words::of(black_box(text), sentences, Language::English));
    });
    group.bench_function("facts", |bencher| {
        bencher.iter(|| facts::facts(black_box(text), sentences, words, values));
    });
    group.bench_function("align", |bencher| {
        bencher.iter(|| align(black_box(left.passages()), right.passages(), &FITTED, FLOOR));
    });
    group.finish();
}

/// Generated articles of growing length; prints the exponent with which the time of the quickest run grows.
fn growth(_: &mut Criterion) {
    let common: Vec<&str> = SAMPLES
        .iter()
        .flatten()
        .flat_map(|file| file.split_ascii_whitespace())
        .filter(|word| word.len() > 3 && word.bytes().all(|b| b.is_ascii_lowercase()))
        .collect();
    let times = GROWING.map(|words| {
        let [left, right] = varied::varied(words, &common).map(Article::from);
        let runs = (0..3).map(|_| {
            let start = Instant::now();
            black_box(compare(black_box(&left), black_box(&right)));
            start.elapsed().as_secs_f64()
        });
        let quickest = runs.fold(f64::INFINITY, f64::min);
        println!("growth/{words}: {:.1} ms", quickest * 1000.0);
        quickest
    });
    let last = GROWING.len() - 1;
    let longer = GROWING[last] as f64 / GROWING[0] as f64;
    let exponent = (times[last] / times[0]).ln() / longer.ln();
    println!("growth: exponent {exponent:.2}");
}

/// An article up to its alignment.
struct Read {
    clean: Clean,
    sentences: Vec<Sentence>,
    words: Words,
    lexemes: Lexemes,
    values: Vec<Vec<Value>>,
    facts: Vec<Fact>,
}

impl Read {
    fn of(text: &str) -> Self {
        let clean = Clean::from_text(text);
        let sentences = segment::sentences(&clean.text);
        let values = facts::values(&clean.text, &sentences, None, Language::English);
        let words = Words::of(&clean.text, &sentences, Language::English);
        let lexemes = Lexemes::of(&words, &sentences, Language::English, None);
        let facts = facts::facts(&clean.text, &sentences, &words, &values);
        Self {
            clean,
            sentences,
            words,
            lexemes,
            values,
            facts,
        }
    }

    fn passages(&self) -> Passages<'_> {
        Passages {
            text: &self.clean.text,
            words: &self.words,
            lexemes: &self.lexemes,
            sentences: &self.sentences,
            facts: &self.facts,
        }
    }
}

/// Two articles of this many words: the samples over and over, paragraph by paragraph, to the paragraph that reaches it.
fn articles(words: usize) -> [String; 2] {
    SAMPLES.map(|samples| {
        let bodies = samples.iter().filter_map(|file| file.split_once("\n\n"));
        let paragraphs = bodies.flat_map(|(_, body)| body.split("\n\n"));
        let (mut article, mut length) = (String::new(), 0);
        for paragraph in paragraphs.cycle() {
            article += paragraph.trim_end();
            article += "\n\n";
            length += paragraph.split_whitespace().count();
            if length >= words {
                break;
            }
        }
        article
    })
}
