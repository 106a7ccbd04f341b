//! Takes the comments out of the lexicon's tables, so that none comes into the module, and turns the messages of
//! src/locale/*.ftl into tables and into methods of `Locale`. The build fails where a language lacks a
//! message of English, has one that English has not, uses an argument that English does not have, or leaves out one of its
//! plural forms.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

/// The languages in the order of `Locale`, each with its plural forms (CLDR 48, cardinal) and the numbers, if any, that
/// alone have such a form.
const LANGUAGES: [(&str, &Forms); 3] = [
    ("en", &[("one", Some("1")), ("other", None)]),
    ("de", &[("one", Some("1")), ("other", None)]),
    (
        "ar",
        &[
            ("zero", Some("0")),
            ("one", Some("1")),
            ("two", Some("2")),
            ("few", None),
            ("many", None),
            ("other", None),
        ],
    ),
];

/// The plural forms of a language, each with the one number that has it, if it is but one.
type Forms = [(&'static str, Option<&'static str>)];

/// What a message is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Share,
}

/// The arguments of a message in the order in which English names them.
type Arguments = Vec<(String, Kind)>;

/// The messages of a language, each as its arguments and its encoded pattern.
type Messages = BTreeMap<String, (Arguments, String)>;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/locale");
    println!("cargo::rerun-if-changed={LEXICON}");
    let read = LANGUAGES.map(|(language, forms)| {
        let file = Path::new("src/locale").join(format!("{language}.ftl"));
        let source = fs::read_to_string(&file).unwrap_or_default();
        let messages = messages(&source, forms);
        messages.unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    });
    let [english, others @ ..] = &read;
    for (messages, (language, _)) in others.iter().zip(&LANGUAGES[1..]) {
        if let Err(error) = held_to(english, messages) {
            panic!("src/locale/{language}.ftl: {error}");
        }
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo names a folder"));
    fs::write(folder.join("messages.rs"), written(&read)).expect("it can be written");
    tables(&folder).expect("tables can be read and written");
}

/// Where the lexicon's tables are.
const LEXICON: &str = "src/align/lexicon";

/// Writes the tables without their comments.
fn tables(folder: &Path) -> std::io::Result<()> {
    for file in fs::read_dir(LEXICON)? {
        let file = file?.path();
        if let Some(name) = file
            .file_name()
            .filter(|_| file.extension() == Some("txt".as_ref()))
        {
            let table = fs::read_to_string(&file)?;
            let lines = table.lines().filter(|line| !line.starts_with('#'));
            let bare: String = lines.flat_map(|line| [line, "\n"]).collect();
            fs::write(folder.join(name), bare)?;
        }
    }
    Ok(())
}

fn messages(source: &str, forms: &Forms) -> Result<Messages, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut all = Messages::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => return Err(format!("-{}: terms are not read", term.id.name)),
            _ => continue,
        };
        let name = message.id.name;
        let told = |error| format!("{name}: {error}");
        let pattern = message.value.as_ref().ok_or("no text").map_err(told)?;
        let mut arguments = Arguments::new();
        named(pattern, &mut arguments).map_err(|e| format!("{name}: {e}"))?;
        let encoded = encoded(pattern, &arguments, forms).map_err(|e| format!("{name}: {e}"))?;
        if all.insert(name.to_owned(), (arguments, encoded)).is_some() {
            return Err(told("stands twice"));
        }
    }
    Ok(all)
}

/// Collects the arguments of a pattern. One that is counted by anywhere is a number everywhere.
fn named(pattern: &Pattern<&str>, all: &mut Arguments) -> Result<(), String> {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (name, kind) = match expression {
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("what is selected by is not an argument".into());
                };
                note(all, id.name, Kind::Number)?;
                for variant in variants {
                    named(&variant.value, all)?;
                }
                continue;
            }
            Expression::Inline(inline) => match argument(inline)? {
                Some(found) => found,
                None => continue,
            },
        };
        note(all, name, kind)?;
    }
    Ok(())
}

fn note(all: &mut Arguments, name: &str, kind: Kind) -> Result<(), String> {
    match all.iter_mut().find(|(known, _)| known == name) {
        None => all.push((name.to_owned(), kind)),
        Some((_, Kind::Number)) if kind == Kind::Text => {}
        Some((_, known)) if *known == Kind::Text && kind == Kind::Number => *known = kind,
        Some((_, known)) if *known == kind => {}
        Some((_, known)) => return Err(format!("${name} is {known:?} and {kind:?}")),
    }
    Ok(())
}

/// The argument that a placeable shows, as `$name`, `NUMBER($name)` or `NUMBER($name, style: "percent")`; none of a text.
fn argument<'a>(inline: &InlineExpression<&'a str>) -> Result<Option<(&'a str, Kind)>, String> {
    match inline {
        InlineExpression::StringLiteral { .. } => Ok(None),
        InlineExpression::VariableReference { id } => Ok(Some((id.name, Kind::Text))),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let [InlineExpression::VariableReference { id }] = &arguments.positional[..] else {
                return Err("NUMBER() takes one argument".into());
            };
            let kind = match &arguments.named[..] {
                [] => Kind::Number,
                [style]
                    if style.name.name == "style"
                        && style.value
                            == (InlineExpression::StringLiteral { value: "percent" }) =>
                {
                    Kind::Share
                }
                _ => return Err("NUMBER() is read with style: \"percent\" or without more".into()),
            };
            Ok(Some((id.name, kind)))
        }
        other => Err(format!("{other:?} is not read")),
    }
}

/// A pattern as `src/locale/pattern.rs` reads it: U+0001 and a letter show an argument; U+0002 and a letter choose by one
/// among variants up to U+0003, each U+0004, its key and U+0005 before its text, the default with the key `*`; U+0006 and
/// U+0007 stand for <b> and </b>. In the table U+0008 stands between messages.
fn encoded(
    pattern: &Pattern<&str>,
    arguments: &Arguments,
    forms: &Forms,
) -> Result<String, String> {
    let letter = |name: &str| {
        let place = arguments.iter().position(|(known, _)| known == name);
        char::from(b'a' + place.unwrap_or_default() as u8)
    };
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                out.push_str(&value.replace("<b>", "\u{6}").replace("</b>", "\u{7}"));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => out.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                let (name, _) = argument(inline)?.ok_or("nothing to show")?;
                let _ = write!(out, "\u{1}{}", letter(name));
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("what is selected by is not an argument".into());
                };
                complete(variants, forms)?;
                let _ = write!(out, "\u{2}{}", letter(id.name));
                let text = |variant: &Variant<&str>| encoded(&variant.value, arguments, forms);
                let default = variants.iter().find(|v| v.default).map(text).transpose()?;
                for variant in variants {
                    let text = text(variant)?;
                    if text.contains('\u{2}') {
                        return Err("a choice inside a choice is not read".into());
                    }
                    // A form that reads as the default is left to it.
                    let by_form = matches!(variant.key, VariantKey::Identifier { .. });
                    if by_form && !variant.default && default.as_ref() == Some(&text) {
                        continue;
                    }
                    let key = if variant.default { "*" } else { key(variant) };
                    let _ = write!(out, "\u{4}{key}\u{5}{text}");
                }
                out.push('\u{3}');
            }
        }
    }
    // Messages stand on lines of their own in the .ftl files only.
    Ok(out.replace('\n', " "))
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether a choice has the plural forms of its language: either none but the default, or all, those for one number alone
/// perhaps by that number.
fn complete(variants: &[Variant<&str>], forms: &Forms) -> Result<(), String> {
    let keys: BTreeSet<&str> = variants.iter().map(key).collect();
    let is_number = |key: &str| key.chars().all(|c| c.is_ascii_digit());
    let is_form = |key: &str| forms.iter().any(|(form, _)| *form == key);
    if let Some(key) = keys.iter().find(|key| !is_number(key) && !is_form(key)) {
        return Err(format!("there is no plural form {key}"));
    }
    if !variants.iter().any(|v| v.default && key(v) == "other") {
        return Err("the default is not other".into());
    }
    let plural = keys.iter().any(|key| is_form(key) && *key != "other");
    let there = |(form, alone): &(&str, Option<&str>)| {
        keys.contains(form) || alone.is_some_and(|number| keys.contains(number))
    };
    match forms.iter().find(|form| plural && !there(form)) {
        Some((form, _)) => Err(format!("the plural form {form} is missing")),
        None => Ok(()),
    }
}

/// Whether a language has the messages of English and asks for nothing that English does not give.
fn held_to(english: &Messages, messages: &Messages) -> Result<(), String> {
    if let Some(name) = english.keys().find(|name| !messages.contains_key(*name)) {
        return Err(format!("{name} is missing"));
    }
    for (name, (arguments, _)) in messages {
        let (given, _) = english.get(name).ok_or(format!("{name} is one too many"))?;
        for (argument, kind) in arguments {
            let known = given.iter().find(|(known, _)| known == argument);
            match known {
                None => return Err(format!("{name}: English has no ${argument}")),
                // What is a number can always be shown.
                Some((_, of)) if of == kind || (*of == Kind::Number && *kind == Kind::Text) => {}
                Some((_, of)) => return Err(format!("{name}: ${argument} is {of:?} in English")),
            }
        }
    }
    Ok(())
}

/// The source of the tables and of the methods.
fn written(read: &[Messages; 3]) -> String {
    let english = &read[0];
    let mut out = String::new();
    for (messages, (language, _)) in read.iter().zip(LANGUAGES) {
        // Arguments are known to the table by their places in English.
        let patterns = messages
            .iter()
            .map(|(name, (arguments, pattern))| renamed(pattern, arguments, &english[name].0));
        let text = patterns.collect::<Vec<_>>().join("\u{8}");
        let upper = language.to_uppercase();
        let _ = writeln!(out, "const {upper}: &str = {text:?};");
    }
    out.push_str("impl Locale {\n");
    for (place, (name, (arguments, pattern))) in english.iter().enumerate() {
        let method = name.replace('-', "_");
        let shown: String = pattern
            .chars()
            .map(|c| if c.is_control() { '|' } else { c })
            .collect();
        let _ = writeln!(out, "/// {shown:?}");
        if arguments.is_empty() {
            let _ = writeln!(
                out,
                "pub(crate) fn {method}(self) -> &'static str {{ self.pattern({place}) }}"
            );
            continue;
        }
        let (mut parameters, mut values) = (String::new(), String::new());
        for (argument, kind) in arguments {
            let (typed, value) = match kind {
                Kind::Text => ("&str", "Text"),
                Kind::Number => ("usize", "Number"),
                Kind::Share => ("f64", "Share"),
            };
            let _ = write!(parameters, ", {argument}: {typed}");
            let _ = write!(values, "Value::{value}({argument}), ");
        }
        let _ = writeln!(
            out,
            "pub(crate) fn {method}(self{parameters}) -> String {{ self.said({place}, &[{values}]) }}"
        );
    }
    out.push_str("}\n");
    out
}

/// An encoded pattern whose arguments go by their places in English.
fn renamed(pattern: &str, own: &Arguments, english: &Arguments) -> String {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        out.push(c);
        if matches!(c, '\u{1}' | '\u{2}') {
            let place = chars
                .next()
                .map_or(0, |letter| letter as usize - 'a' as usize);
            let to = english.iter().position(|(name, _)| *name == own[place].0);
            out.push(char::from(b'a' + to.unwrap_or_default() as u8));
        }
    }
    out
}
