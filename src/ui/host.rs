//! The line between a widget and the page that embeds it: what the page asks of it, and what the page is told.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::Pair;
use super::state::{Desk, Mode, pair};
use crate::locale::Locale;
use crate::{Article, Comparison};

/// What the page asks of the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Articles for the sides that have one.
    Lay([Option<Article>; 2]),
    /// The editors, or the view if both sides hold text.
    Turn(Mode),
    /// The sides change places.
    Swap,
    /// Both sides become empty.
    Clear,
}

/// What the page asks of the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Find {
    /// The finding after the open one, or before it; only those of a status, if one is named.
    Step(bool, Option<String>),
    /// The finding with an id such as `c1`.
    Id(String),
    /// A finding by its place in the comparison.
    Place(usize),
    /// None.
    Nothing,
}

/// What the page is told.
#[derive(Clone, Debug)]
pub enum News {
    /// What lies on the desk.
    Desk(Box<Standing>),
    /// The texts are about to be compared.
    Comparing,
    /// There is a comparison of the texts as they are.
    Compared(Rc<Comparison>),
    /// The reader chose a language.
    Language(Locale),
    /// Another finding is open, or none.
    Selected(Option<Selected>),
}

/// How the desk stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// How many orders are carried out.
    pub served: u32,
    /// Whether the comparison is that of these texts.
    pub settled: bool,
    /// The sides whose text, source or date the reader changed.
    pub typed: [bool; 2],
    /// The desk.
    pub desk: Desk,
}

/// A finding that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// Its id, such as `c1`.
    pub id: String,
    /// Its place in the comparison.
    pub finding: usize,
}

/// The articles that lie on a desk.
#[must_use]
pub fn pair_of(desk: &Desk) -> Pair {
    pair(&desk.texts)
}

/// One widget's line to its page. Clones are the same line.
#[derive(Clone)]
pub struct Host(Rc<Lines>);

struct Lines {
    tell: Callback<News>,
    on_language: Callback<Locale>,
    sent: Cell<u32>,
    desk: RefCell<Line<(u32, Order)>>,
    view: RefCell<Option<Callback<Find>>>,
}

/// Whoever listens, or what waits for the first who does.
enum Line<T> {
    Open(Callback<T>),
    Waiting(Vec<T>),
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Host {
    /// A line to a page that hears the news by `tell`.
    #[must_use]
    pub fn new(tell: Callback<News>) -> Self {
        Self(Rc::new(Lines {
            on_language: tell.reform(News::Language),
            tell,
            sent: Cell::new(0),
            desk: RefCell::new(Line::Waiting(Vec::new())),
            view: RefCell::new(None),
        }))
    }

    /// Asks something of the desk; returns how many orders there were with this one.
    pub fn order(&self, order: Order) -> u32 {
        let number = self.0.sent.get() + 1;
        self.0.sent.set(number);
        let open = match &mut *self.0.desk.borrow_mut() {
            Line::Open(callback) => callback.clone(),
            Line::Waiting(orders) => {
                orders.push((number, order));
                return number;
            }
        };
        open.emit((number, order));
        number
    }

    /// How many orders there were.
    #[must_use]
    pub fn sent(&self) -> u32 {
        self.0.sent.get()
    }

    /// Asks something of the view; nothing happens while there is none.
    pub fn find(&self, find: Find) {
        let view = self.0.view.borrow().clone();
        if let Some(view) = view {
            view.emit(find);
        }
    }

    /// Tells the page.
    pub fn tell(&self, news: News) {
        self.0.tell.emit(news);
    }

    /// What tells the page of a language that the reader chose.
    #[must_use]
    pub fn on_language(&self) -> Callback<Locale> {
        self.0.on_language.clone()
    }

    fn listen(&self, callback: Callback<(u32, Order)>) {
        let line = self.0.desk.replace(Line::Open(callback.clone()));
        if let Line::Waiting(orders) = line {
            for order in orders {
                callback.emit(order);
            }
        }
    }
}

/// Carries out what the page asks of the desk; every order comes with its number.
#[hook]
pub fn use_orders(host: &Host, carry_out: Callback<(u32, Order)>) {
    use_effect_with((host.clone(), carry_out), |(host, carry_out)| {
        host.listen(carry_out.clone());
    });
}

/// Carries out what the page asks of the view, while there is one.
#[hook]
pub fn use_finds(host: &Host, carry_out: Callback<Find>) {
    use_effect_with((host.clone(), carry_out), |(host, carry_out)| {
        *host.0.view.borrow_mut() = Some(carry_out.clone());
        let host = host.clone();
        move || *host.0.view.borrow_mut() = None
    });
}

/// Tells the page how the desk stands whenever that changes, and of every comparison of the texts as they are.
#[hook]
pub fn use_news(host: &Host, desk: &Desk, served: u32, comparison: Option<Rc<Comparison>>) {
    let before = use_mut_ref(|| None::<(u32, Desk)>);
    let settled = comparison.is_some();
    use_effect_with(
        (host.clone(), served, settled, Told(desk.clone())),
        move |(host, served, settled, Told(desk))| {
            let before = before.replace(Some((*served, desk.clone())));
            // What the page itself asked for is no news of the reader.
            let typed = before.filter(|(orders, _)| orders == served);
            host.tell(News::Desk(Box::new(Standing {
                served: *served,
                settled: *settled,
                typed: typed.map_or([false; 2], |(_, before)| {
                    [0, 1].map(|side| before.texts[side] != desk.texts[side])
                }),
                desk: desk.clone(),
            })));
        },
    );
    use_effect_with(
        (host.clone(), Same(comparison), desk.texts.clone()),
        |(host, Same(comparison), _)| {
            if let Some(comparison) = comparison {
                host.tell(News::Compared(comparison.clone()));
            }
        },
    );
}

/// A desk, told apart by what the page is told of it.
struct Told(Desk);

impl PartialEq for Told {
    fn eq(&self, Self(other): &Self) -> bool {
        let Self(desk) = self;
        (desk.mode, &desk.texts, &desk.corrections)
            == (other.mode, &other.texts, &other.corrections)
    }
}

/// A comparison that may be missing, told apart by where it stands.
struct Same(Option<Rc<Comparison>>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().map(Rc::as_ptr) == other.0.as_ref().map(Rc::as_ptr)
    }
}
