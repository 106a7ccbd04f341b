//! Files, drops and pastes as plain text, or one sentence that says why not.

use gloo::file::futures::read_as_bytes;
use web_sys::{DataTransfer, DragEvent, File, FileList};

use crate::locale::Locale;
use crate::text::html::text_of_html;
use crate::text::markdown::text_of_markdown;

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    name: String,
    reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Kind,
    Size,
    Encoding,
    Binary,
    Unreadable,
}

impl Refusal {
    /// It in a sentence.
    #[must_use]
    pub fn said(&self, locale: Locale) -> String {
        let name = &self.name;
        match self.reason {
            Reason::Kind => locale.refused_kind(name),
            Reason::Size => locale.refused_size(name),
            Reason::Encoding => locale.refused_encoding(name),
            Reason::Binary => locale.refused_binary(name),
            Reason::Unreadable => locale.refused_unreadable(name),
        }
    }
}

/// The largest file that is taken: bytes.
const LARGEST: f64 = 4.0 * 1024.0 * 1024.0;

/// The files that the file dialog offers.
pub const ACCEPTED: &str =
    ".txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html";

/// The text of a file.
///
/// # Errors
/// If it is of an unknown kind, too large, not text in UTF-8, or cannot be read.
pub async fn text_of_file(file: File) -> Result<String, Refusal> {
    let name = file.name();
    let refusal = |reason| Refusal {
        name: short(&name),
        reason,
    };
    let form = Form::of(&name, &file.type_()).ok_or_else(|| refusal(Reason::Kind))?;
    if file.size() > LARGEST {
        return Err(refusal(Reason::Size));
    }
    let bytes = read_as_bytes(&gloo::file::Blob::from(file))
        .await
        .map_err(|_| refusal(Reason::Unreadable))?;
    text_of_bytes(&bytes, form).map_err(refusal)
}

/// The files of a drop, which is then ours and not the browser's; `None` if it brings none.
pub fn dropped(event: &DragEvent) -> Option<Vec<File>> {
    let files = listed(event.data_transfer()?.files()?);
    if files.is_empty() {
        return None;
    }
    event.prevent_default();
    event.stop_propagation();
    Some(files)
}

/// Lets files that are dragged over be dropped; without it the browser opens them in place of the page.
pub fn welcome(event: &DragEvent) {
    if brings_files(event) {
        event.prevent_default();
    }
}

/// Whether a drag carries files.
pub fn brings_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// The files in a list.
pub fn listed(files: FileList) -> Vec<File> {
    (0..files.length()).filter_map(|i| files.get(i)).collect()
}

/// The clean text of a paste that brings HTML, or brings its source as plain text; `None` if it is plain already.
pub fn text_of_paste(data: &DataTransfer) -> Option<String> {
    let html = data.get_data("text/html").unwrap_or_default();
    let plain = data.get_data("text/plain").unwrap_or_default();
    let source = if html.trim().is_empty() && is_html(&plain) {
        plain
    } else {
        html
    };
    Some(text_of_html(&source)).filter(|text| !text.trim().is_empty())
}

/// How the text stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Plain,
    Markdown,
    Html,
}

impl Form {
    /// The form of a file, by the end of its name, else by its type; `None` if it is not one of ours.
    fn of(name: &str, kind: &str) -> Option<Self> {
        let end = name.rsplit_once('.').map(|(_, end)| end.to_lowercase());
        match (end.as_deref(), kind) {
            (Some("html" | "htm" | "xhtml"), _) => Some(Self::Html),
            (Some("txt" | "text"), _) => Some(Self::Plain),
            (Some("md" | "markdown"), _) => Some(Self::Markdown),
            (_, "text/html" | "application/xhtml+xml") => Some(Self::Html),
            (_, "text/plain") => Some(Self::Plain),
            (_, "text/markdown") => Some(Self::Markdown),
            _ => None,
        }
    }
}

fn text_of_bytes(bytes: &[u8], form: Form) -> Result<String, Reason> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = str::from_utf8(bytes).map_err(|_| Reason::Encoding)?;
    if text.contains('\0') {
        return Err(Reason::Binary);
    }
    Ok(match form {
        Form::Html => text_of_html(text),
        Form::Plain if is_html(text) => text_of_html(text),
        Form::Plain => with_plain_lines(text),
        Form::Markdown => text_of_markdown(&with_plain_lines(text)),
    })
}

/// A text with `\n` at all line ends, as a text area holds it.
pub fn with_plain_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Whether a text is the source of a page or of a piece of one: it opens with a tag and closes one.
fn is_html(text: &str) -> bool {
    let start = text.trim_start();
    let tag = start.strip_prefix("<!").or_else(|| start.strip_prefix('<'));
    tag.is_some_and(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic()))
        && start.contains("</")
        && start.contains('>')
}

/// A name that fits on a line.
fn short(name: &str) -> String {
    let chars = name.chars().count();
    if chars <= 32 {
        return name.to_owned();
    }
    let start: String = name.chars().take(18).collect();
    let end: String = name.chars().skip(chars - 12).collect();
    format!("{start}…{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_known_by_name_or_type() {
        for (name, kind, form) in [
            ("report.txt", "", Some(Form::Plain)),
            ("report.MD", "", Some(Form::Markdown)),
            ("page.html", "text/plain", Some(Form::Html)),
            ("noname", "text/plain", Some(Form::Plain)),
            ("photo.png", "image/png", None),
            ("report.docx", "", None),
        ] {
            assert_eq!(Form::of(name, kind), form, "{name}");
        }
    }

    #[test]
    fn only_text_is_taken() {
        for (bytes, expected) in [
            (&b"The port\r\nis closed."[..], Ok("The port\nis closed.")),
            (b"\xef\xbb\xbfThe port", Ok("The port")),
            (b"The caf\xe9", Err(Reason::Encoding)),
            (b"PK\0\x03", Err(Reason::Binary)),
        ] {
            assert_eq!(
                text_of_bytes(bytes, Form::Plain),
                expected.map(str::to_owned)
            );
        }
    }

    #[test]
    fn source_is_told_from_prose() {
        assert!(is_html(" <p>The port is closed.</p>"));
        assert!(is_html("<!doctype html><title>A</title>"));
        assert!(!is_html("The port is <b>closed</b>."));
        assert!(!is_html("<3 from the port"));
    }

    #[test]
    fn a_refusal_is_one_sentence() {
        let refusal = Refusal {
            name: short("a-photograph-of-the-harbor-at-night-after-the-storm.png"),
            reason: Reason::Kind,
        };
        assert_eq!(
            refusal.said(Locale::English),
            "a-photograph-of-th…he-storm.png is not a text, HTML or Markdown file."
        );
    }
}
