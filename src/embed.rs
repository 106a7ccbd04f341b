//! The edge to JavaScript: every `#[wasm_bindgen]` of the project stands here; offsets that leave are UTF-16 code units.

use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::text::html::text_of_html;
use crate::{Article, wire};

/// The comparison of two articles in its JSON form. Each is a text, or an object with `text` or `html` and optionally
/// `title`, `source`, `published` (ISO 8601) and `language` (BCP 47). Throws if an article is neither.
#[wasm_bindgen]
pub fn compare(left: JsValue, right: JsValue) -> Result<JsValue, JsError> {
    let comparison = crate::compare(&article(left)?, &article(right)?);
    Ok(serde_wasm_bindgen::to_value(&wire::Comparison::from(
        &comparison,
    ))?)
}

fn article(value: JsValue) -> Result<Article, JsError> {
    match value.as_string() {
        Some(text) => Ok(Article::from(text)),
        None => Ok(serde_wasm_bindgen::from_value::<Given>(value)?.into()),
    }
}

/// An article as a page gives it.
#[derive(Deserialize)]
struct Given {
    text: Option<String>,
    html: Option<String>,
    title: Option<String>,
    source: Option<String>,
    published: Option<String>,
    language: Option<String>,
}

impl From<Given> for Article {
    fn from(given: Given) -> Self {
        let html = given.html.as_deref().map(text_of_html);
        Self {
            text: given.text.or(html).unwrap_or_default(),
            title: given.title,
            source: given.source,
            published: given.published,
            language: given.language,
        }
    }
}

#[cfg(feature = "ui")]
mod widget {
    //! The interface in a page.

    use std::rc::Rc;

    use yew::{AppHandle, Callback, Renderer};

    use super::{Article, Deserialize, Given, JsError, JsValue, wasm_bindgen};
    use crate::Comparison;
    use crate::ui::{Address, App, AppProps, Engine, Pair};

    /// A widget in a page.
    #[wasm_bindgen]
    pub struct Widget {
        app: AppHandle<App>,
        engine: Engine,
    }

    /// What a page may say of its widget.
    #[derive(Deserialize)]
    struct Options {
        left: Option<Given>,
        right: Option<Given>,
        #[serde(default)]
        persist: bool,
        address: Option<Where>,
    }

    /// The page's address, if links to it may be made.
    #[derive(Deserialize)]
    struct Where {
        page: String,
        fragment: String,
        fresh: bool,
    }

    /// Reports panics on the console, where a developer looks for them. Called once, when the module is loaded.
    #[wasm_bindgen(start)]
    pub fn start() {
        std::panic::set_hook(Box::new(|panic| gloo::console::error!(panic.to_string())));
    }

    /// The widget, started inside `element`, whose content it replaces. `options` is an object with the articles `left`
    /// and `right`, each as in `compare`, and `persist`: whether the reader's texts are kept in the browser, and
    /// `address`, if the widget may make links that hold the texts and open them: an object with `page`, the address up to
    /// the #, `fragment`, what follows it, and `fresh`, whether it was not opened before. All are optional; something else in
    /// their place throws.
    #[wasm_bindgen]
    pub fn mount(element: web_sys::Element, options: JsValue) -> Result<Widget, JsError> {
        let engine = on_this_thread();
        let props = props(&engine, options)?;
        let app = Renderer::<App>::with_root_and_props(element, props).render();
        Ok(Widget { app, engine })
    }

    #[wasm_bindgen]
    impl Widget {
        /// Gives the widget other options. Throws as `mount` does.
        pub fn update(&mut self, options: JsValue) -> Result<(), JsError> {
            self.app.update(props(&self.engine, options)?);
            Ok(())
        }

        /// Takes the widget out of the page; it cannot be used afterwards.
        pub fn destroy(self) {
            self.app.destroy();
        }
    }

    fn props(engine: &Engine, options: JsValue) -> Result<AppProps, JsError> {
        let options: Options = serde_wasm_bindgen::from_value(options)?;
        let article = |given: Option<Given>| given.map(Article::from).unwrap_or_default();
        let given = options.left.is_some() || options.right.is_some();
        let pair = [article(options.left), article(options.right)];
        Ok(AppProps {
            engine: engine.clone(),
            persist: options.persist,
            initial: given.then(|| Rc::new(pair)),
            address: options.address.map(|a| Address {
                page: a.page,
                fragment: a.fragment,
                fresh: a.fresh,
            }),
        })
    }

    /// The engine that compares at once, on the page's own thread.
    fn on_this_thread() -> Engine {
        Callback::from(|(pair, done): (Pair, Callback<Rc<Comparison>>)| {
            done.emit(Rc::new(crate::compare(&pair[0], &pair[1])));
        })
    }
}
