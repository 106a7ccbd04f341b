//! What leaves the view: files to download, the printed page, a link; as a menu, and as lines of a larger one.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, HtmlElement, KeyboardEvent, MouseEvent};
use yew::prelude::*;

use super::keys::Said;
use super::shown::Shown;
use crate::locale::Locale;
use crate::text::Side;
use crate::ui::download::{MARK, handed};
use crate::{Comparison, report, wire};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Html,
    Markdown,
    Csv,
    Json,
}

const FORMS: [(Form, Said); 4] = [
    (Form::Html, Locale::export_html),
    (Form::Markdown, Locale::export_markdown),
    (Form::Csv, Locale::export_csv),
    (Form::Json, Locale::export_json),
];

/// What is exported.
#[derive(Properties, PartialEq)]
pub struct ExportProps {
    /// The comparison.
    pub shown: Shown,
}

/// The Export menu; it closes when something is chosen, when the focus leaves it, and on Escape.
#[component]
pub fn Export(props: &ExportProps) -> Html {
    let open = use_state_eq(|| false);
    let (host, button) = (use_node_ref(), use_node_ref());
    let close = {
        let (open, button) = (open.clone(), button.clone());
        Callback::from(move |()| {
            open.set(false);
            if let Some(button) = button.cast::<HtmlElement>() {
                let _ = button.focus();
            }
        })
    };
    let onfocusout = {
        let (open, host) = (open.clone(), host.clone());
        Callback::from(move |e: FocusEvent| {
            let next = e
                .related_target()
                .and_then(|t| t.dyn_into::<web_sys::Node>().ok());
            let inside = host
                .get()
                .is_some_and(|h| next.is_some_and(|n| h.contains(Some(&n))));
            if !inside {
                open.set(false);
            }
        })
    };
    let onkeydown = {
        let (open, close) = (open.clone(), close.clone());
        Callback::from(move |e: KeyboardEvent| {
            if *open && e.key() == "Escape" {
                e.stop_propagation();
                close.emit(());
            }
        })
    };
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <span class="menu-host tool-wide" ref={host} {onfocusout} {onkeydown}>
            <button type="button" class="tool" ref={button} aria-expanded={open.to_string()} aria-controls="export" onclick={toggle}>
                { props.shown.locale().export() }<span class="caret" aria-hidden="true"></span>
            </button>
            <div class="menu exports" id="export" hidden={!*open} tabindex="-1">
                if *open { { exports(&props.shown, &close) } }
            </div>
        </span>
    }
}

/// The files to choose from, and printing; `done` when something was chosen.
pub fn exports(shown: &Shown, done: &Callback<()>) -> Html {
    let locale = shown.locale();
    let items = FORMS.iter().map(|&(form, name)| {
        let (shown, done) = (shown.clone(), done.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            download(&shown, form);
            done.emit(());
        });
        html! { <button type="button" class="tool" {onclick}>{ name(locale) }</button> }
    });
    let print = done.reform(|_: MouseEvent| {
        // After the menu has closed: what is open would be printed too. A frame may refuse, and then nothing happens.
        Timeout::new(0, || drop(web_sys::window().map(|w| w.print()))).forget();
    });
    html! {
        <>
            { for items }
            <button type="button" class="tool" onclick={print}>{ locale.print() }</button>
        </>
    }
}

/// Hands a file to the browser.
fn download(shown: &Shown, form: Form) {
    let comparison: &Comparison = shown;
    let (ending, kind, content) = file(comparison, form, shown.locale());
    handed(&format!("{}.{ending}", name(comparison)), kind, &content);
}

/// The ending, the media type and the content of a file.
fn file(
    comparison: &Comparison,
    form: Form,
    locale: Locale,
) -> (&'static str, &'static str, String) {
    match form {
        Form::Html => (
            "html",
            "text/html;charset=utf-8",
            report::html(comparison, locale),
        ),
        Form::Markdown => (
            "md",
            "text/markdown;charset=utf-8",
            report::markdown(comparison, locale),
        ),
        Form::Csv => (
            "csv",
            "text/csv;charset=utf-8",
            format!("{MARK}{}", report::csv(comparison, locale)),
        ),
        Form::Json => (
            "json",
            "application/json",
            serde_json::to_string_pretty(&wire::File::from(comparison)).unwrap_or_default(),
        ),
    }
}

/// A comparison as a file: its name, its media type and its content, in the form that is called `html`, `md`, `csv` or
/// `json`; nothing for another name.
#[must_use]
pub fn export(
    comparison: &Comparison,
    form: &str,
    locale: Locale,
) -> Option<(String, &'static str, String)> {
    let form = match form {
        "html" => Form::Html,
        "md" => Form::Markdown,
        "csv" => Form::Csv,
        "json" => Form::Json,
        _ => return None,
    };
    let (ending, kind, content) = file(comparison, form, locale);
    Some((format!("{}.{ending}", name(comparison)), kind, content))
}

/// The name of a file, from the sources as far as they can be written in file names.
fn name(comparison: &Comparison) -> String {
    let parts = Side::BOTH.map(|side| {
        let source = comparison.side(side).article.source.as_deref();
        let plain = |c: char| if c.is_alphanumeric() { c } else { ' ' };
        let words: String = source.unwrap_or_default().chars().map(plain).collect();
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        words.join("-").chars().take(40).collect::<String>()
    });
    let named = parts.iter().filter(|p| !p.is_empty()).map(String::as_str);
    let all: Vec<&str> = ["comparison"].into_iter().chain(named).collect();
    all.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;

    #[test]
    fn files_are_named_after_the_sources() {
        let check = |left: &str, right: &str, expected: &str| {
            let article = |source: &str| Article {
                source: Some(source.into()),
                ..Article::default()
            };
            let c = crate::compare(&article(left), &article(right));
            assert_eq!(name(&c), expected);
        };
        check("", "", "comparison");
        check("The Lamp", "", "comparison-the-lamp");
        check("../a:b", "Ö 24", "comparison-a-b-ö-24");
    }

    #[test]
    fn the_data_hold_the_articles_and_the_comparison() {
        let c = crate::compare(&"The port is closed.".into(), &"Rain fell.".into());
        let (_, _, content) = file(&c, Form::Json, Locale::English);
        let data: serde_json::Value = serde_json::from_str(&content).unwrap();
        assert_eq!(data["articles"][0]["text"], "The port is closed.");
        assert_eq!(data["counts"]["onlyLeft"], 1);
        assert!(data["findings"].is_array());
    }
}
