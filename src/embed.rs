//! The edge to JavaScript: every `#[wasm_bindgen]` of the project stands here; offsets that leave are UTF-16 code units.

use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::text::html::text_of_html;
use crate::{Article, wire};

/// The comparison of two articles in its JSON form. Each is a text, or an object with `text` or `html` and optionally
/// `title`, `source`, `url`, `published` (ISO 8601) and `language` (BCP 47). Throws if an article is neither.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "string | Given")] left: JsValue,
    #[wasm_bindgen(unchecked_param_type = "string | Given")] right: JsValue,
) -> Result<JsValue, JsError> {
    let comparison = crate::compare(&article(left)?, &article(right)?);
    Ok(serde_wasm_bindgen::to_value(&wire::Comparison::from(
        &comparison,
    ))?)
}

/// The text of an article given as HTML, in which the offsets of its comparison count.
#[wasm_bindgen(js_name = "textOf")]
pub fn text_of(html: &str) -> String {
    text_of_html(html)
}

fn article(value: JsValue) -> Result<Article, JsError> {
    match value.as_string() {
        Some(text) => Ok(Article::from(text)),
        None => Ok(serde_wasm_bindgen::from_value::<Given>(value)?.into()),
    }
}

/// An article as a page gives it.
#[derive(Deserialize, tsify::Tsify)]
struct Given {
    /// The text; offsets count in it.
    #[tsify(optional)]
    text: Option<String>,
    /// Or the text as HTML; offsets then count in what `textOf` makes of it.
    #[tsify(optional)]
    html: Option<String>,
    /// The headline.
    #[tsify(optional)]
    title: Option<String>,
    /// The outlet.
    #[tsify(optional)]
    source: Option<String>,
    /// Where it stands on the web; kept only if it begins with `http` or `https`.
    #[tsify(optional)]
    url: Option<String>,
    /// When it was published, as ISO 8601.
    #[tsify(optional)]
    published: Option<String>,
    /// Its language, as BCP 47; told by its words where it is not given.
    #[tsify(optional)]
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
            url: given.url,
        }
    }
}

#[cfg(feature = "ui")]
mod widget {
    //! The interface in a page.

    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    use js_sys::Function;
    use serde::Serialize;
    use yew::{AppHandle, Callback, Renderer};

    use super::{Article, Deserialize, Given, JsError, JsValue, wasm_bindgen, wire};
    use crate::Comparison;
    use crate::locale::Locale;
    use crate::ui::{
        Address, App, AppProps, Engine, Find, Host, Mode, News, Order, Pair, Part, Selected, Setup,
        Standing, export, pair_of,
    };

    thread_local! {
        /// Who hears of a panic.
        static HEARER: RefCell<Option<Function>> = const { RefCell::new(None) };
    }

    /// A widget in a page.
    #[wasm_bindgen]
    pub struct Widget {
        app: RefCell<AppHandle<App>>,
        engine: Engine,
        host: Host,
        latest: Rc<Latest>,
        locale: Cell<Locale>,
    }

    /// What was told last.
    #[derive(Default)]
    struct Latest {
        articles: RefCell<Option<Pair>>,
        comparison: RefCell<Option<Rc<Comparison>>>,
    }

    /// What a page may say of its widget.
    #[derive(Deserialize)]
    struct Options {
        left: Option<Given>,
        right: Option<Given>,
        persist: Option<usize>,
        restored: Option<String>,
        #[serde(default)]
        held: bool,
        #[serde(default)]
        bare: bool,
        mode: Option<String>,
        view: Option<String>,
        filter: Option<String>,
        sync: Option<String>,
        address: Option<Where>,
        language: Option<String>,
        #[serde(default)]
        languages: bool,
    }

    /// The page's address, if links to it may be made.
    #[derive(Deserialize)]
    struct Where {
        page: String,
        fragment: String,
        fresh: bool,
        script: String,
    }

    /// Reports panics on the console, where a developer looks for them. Called once, when the module is loaded.
    #[wasm_bindgen(start)]
    pub fn start() {
        // Yew would put a hook of its own in this one's place.
        yew::set_custom_panic_hook(Box::new(|panic| {
            gloo::console::error!(panic.to_string());
            // Whoever hears it must not call back before this is over; nothing can be done if it throws.
            let hearer = HEARER.with_borrow(Clone::clone);
            let _ = hearer.map(|hearer| hearer.call0(&JsValue::NULL));
        }));
    }

    /// Calls `hearer` when the module has come to its end by a panic; nothing in it can be relied on afterwards.
    #[wasm_bindgen(js_name = "onPanic")]
    pub fn on_panic(hearer: Function) {
        HEARER.set(Some(hearer));
    }

    /// The widget, started inside `element`, whose content it replaces. `options` is an object with the articles `left`
    /// and `right`, each as in `compare`; `mode` (`edit` or `view`), `view` (`articles`, `facts` or `values`), `filter`
    /// (names of classes) and `sync` (`matches`, `position` or `off`) as the element's attributes; `bare`, whether no
    /// samples are offered; `persist`, the place of the widget among those of the page, if the reader's texts are kept in
    /// the browser; `address`, if the widget may make links that hold the texts and open them: an object with `page`, the
    /// address up to the #, `fragment`, what follows it, `fresh`, whether it was not opened before, and `script`, the address of the
    /// element's script for other pages; `restored`, what another widget told of its desk, and `held`, whether that is not to be compared before it is asked for. All are
    /// optional; something else in their place throws.
    ///
    /// `language` (BCP 47) is that of the interface, and `languages` says whether the reader may choose another; what is
    /// chosen is told as `language`, and waits for `update`.
    ///
    /// `tell` is called with the kind and the detail of each news: `desk` with `served` (how many orders are carried out),
    /// `settled`, `typed` (for each side whether the reader changed it), `empty`, `full`, `mode` and `saved`;
    /// `comparing`; `compared` with the counts and the outcome; `selected` with `id` and `finding`, or null.
    #[wasm_bindgen]
    pub fn mount(
        element: web_sys::Element,
        options: JsValue,
        tell: Function,
    ) -> Result<Widget, JsError> {
        let options: Options = serde_wasm_bindgen::from_value(options)?;
        let (engine, latest) = (on_this_thread(), Rc::<Latest>::default());
        let host = Host::new(teller(tell, latest.clone()));
        let props = props(&engine, &host, options);
        let locale = props.locale.into();
        let app = Renderer::<App>::with_root_and_props(element, props).render();
        Ok(Widget {
            app: app.into(),
            engine,
            host,
            latest,
            locale,
        })
    }

    #[wasm_bindgen]
    impl Widget {
        /// Gives the widget other options, and an article to each side that is named. Throws as `mount` does. Returns how
        /// many orders there were with this one.
        pub fn update(&self, options: JsValue) -> Result<u32, JsError> {
            let mut options: Options = serde_wasm_bindgen::from_value(options)?;
            let articles = [options.left.take(), options.right.take()];
            let articles = articles.map(|given| given.map(Article::from));
            let props = props(&self.engine, &self.host, options);
            self.locale.set(props.locale);
            self.app.borrow_mut().update(props);
            if articles.iter().all(Option::is_none) {
                return Ok(self.host.sent());
            }
            Ok(self.host.order(Order::Lay(articles)))
        }

        /// The article on a side as the reader has it now; undefined before the widget has begun.
        pub fn article(&self, right: bool) -> Result<JsValue, JsError> {
            match &*self.latest.articles.borrow() {
                Some(pair) => js(&wire::Article::from(&pair[usize::from(right)])),
                None => Ok(JsValue::UNDEFINED),
            }
        }

        /// Turns to the view if both sides hold text, or to the editors. Returns as `update` does.
        pub fn turn(&self, view: bool) -> u32 {
            let mode = if view { Mode::View } else { Mode::Edit };
            self.host.order(Order::Turn(mode))
        }

        /// Lets the sides change places. Returns as `update` does.
        pub fn swap(&self) -> u32 {
            self.host.order(Order::Swap)
        }

        /// Empties both sides. Returns as `update` does.
        pub fn clear(&self) -> u32 {
            self.host.order(Order::Clear)
        }

        /// Opens the next finding, or the one before; only those of a status, if one is named.
        pub fn step(&self, onward: bool, status: Option<String>) {
            self.host.find(Find::Step(onward, status));
        }

        /// Opens a finding by its id or its place; anything else closes the open one.
        pub fn select(&self, finding: &JsValue) {
            let place = finding.as_f64().map(|place| Find::Place(place as usize));
            let id = finding.as_string().map(Find::Id);
            self.host.find(place.or(id).unwrap_or(Find::Nothing));
        }

        /// The comparison of the texts as they are, in its JSON form; undefined while there is none.
        pub fn result(&self) -> Result<JsValue, JsError> {
            match &*self.latest.comparison.borrow() {
                Some(comparison) => js(&wire::Comparison::from(&**comparison)),
                None => Ok(JsValue::UNDEFINED),
            }
        }

        /// The comparison as a file with `name`, `type` and `content`, in the form `html`, `md`, `csv` or `json`;
        /// undefined while there is no comparison, and for another form.
        pub fn export(&self, form: &str) -> Result<JsValue, JsError> {
            #[derive(Serialize)]
            struct File {
                name: String,
                r#type: &'static str,
                content: String,
            }
            let latest = self.latest.comparison.borrow();
            let file = latest
                .as_ref()
                .and_then(|c| export(c, form, self.locale.get()));
            match file {
                Some((name, r#type, content)) => js(&File {
                    name,
                    r#type,
                    content,
                }),
                None => Ok(JsValue::UNDEFINED),
            }
        }

        /// Takes the widget out of the page; it cannot be used afterwards.
        pub fn destroy(self) {
            self.app.into_inner().destroy();
        }
    }

    fn js(value: &impl Serialize) -> Result<JsValue, JsError> {
        Ok(serde_wasm_bindgen::to_value(value)?)
    }

    /// What tells the page; what the page does with it is its own affair, and so is what it throws.
    fn teller(tell: Function, latest: Rc<Latest>) -> Callback<News> {
        Callback::from(move |news| {
            let told = match news {
                News::Desk(standing) => {
                    latest.articles.replace(Some(pair_of(&standing.desk)));
                    js(&Desk::from(*standing)).map(|d| ("desk", d))
                }
                News::Comparing => Ok(("comparing", JsValue::UNDEFINED)),
                News::Compared(comparison) => {
                    let counts = Summary::from(&*comparison);
                    latest.comparison.replace(Some(comparison));
                    js(&counts).map(|d| ("compared", d))
                }
                News::Language(locale) => Ok(("language", locale.tag().into())),
                News::Selected(None) => Ok(("selected", JsValue::NULL)),
                News::Selected(Some(Selected { id, finding })) => {
                    js(&Open { id, finding }).map(|d| ("selected", d))
                }
            };
            if let Ok((kind, detail)) = told {
                let _ = tell.call2(&JsValue::NULL, &kind.into(), &detail);
            }
        })
    }

    /// What the page is told of a desk.
    #[derive(Serialize)]
    struct Desk {
        served: u32,
        settled: bool,
        typed: [bool; 2],
        empty: bool,
        full: bool,
        mode: &'static str,
        /// The desk itself, in a form that `restored` takes.
        saved: String,
    }

    impl From<Standing> for Desk {
        fn from(standing: Standing) -> Self {
            let desk = standing.desk;
            Self {
                served: standing.served,
                settled: standing.settled,
                typed: standing.typed,
                empty: desk.texts.iter().all(|draft| draft.is_blank()),
                full: desk.is_full(),
                mode: match desk.mode {
                    Mode::Edit => "edit",
                    Mode::View => "view",
                    Mode::Synopsis => "synopsis",
                },
                saved: serde_json::to_string(&desk.saved().without_steps()).unwrap_or_default(),
            }
        }
    }

    /// What the page is told of the finding that is open.
    #[derive(Serialize)]
    struct Open {
        id: String,
        finding: usize,
    }

    /// What the page is told of a comparison, before it asks for all.
    #[derive(Serialize)]
    struct Summary {
        outcome: wire::Outcome,
        counts: wire::Counts,
    }

    impl From<&Comparison> for Summary {
        fn from(comparison: &Comparison) -> Self {
            Self {
                outcome: comparison.outcome().into(),
                counts: comparison.counts().into(),
            }
        }
    }

    fn props(engine: &Engine, host: &Host, options: Options) -> AppProps {
        let article = |given: Option<Given>| given.map(Article::from).unwrap_or_default();
        let given = options.left.is_some() || options.right.is_some();
        let pair = [article(options.left), article(options.right)];
        AppProps {
            engine: engine.clone(),
            host: host.clone(),
            persist: options.persist,
            restored: options.restored.map(Rc::from),
            held: options.held,
            locale: options
                .language
                .as_deref()
                .and_then(Locale::of)
                .unwrap_or_default(),
            languages: options.languages,
            initial: given.then(|| Rc::new(pair)),
            mode: options.mode.as_deref().and_then(mode),
            setup: Setup {
                part: options.view.as_deref().and_then(Part::named),
                classes: options.filter.as_deref().map(Setup::classes),
                lock: options.sync.as_deref().and_then(Setup::lock),
            },
            samples: !options.bare,
            address: options.address.map(|a| Address {
                page: a.page,
                fragment: a.fragment,
                fresh: a.fresh,
                script: a.script,
            }),
        }
    }

    fn mode(name: &str) -> Option<Mode> {
        match name {
            "edit" => Some(Mode::Edit),
            "view" => Some(Mode::View),
            _ => None,
        }
    }

    /// The engine that compares at once, on the page's own thread.
    fn on_this_thread() -> Engine {
        Callback::from(|(pair, done): (Pair, Callback<Rc<Comparison>>)| {
            done.emit(Rc::new(crate::compare(&pair[0], &pair[1])));
        })
    }
}
