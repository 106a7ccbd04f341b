//! The interface: a tree of Yew components over a comparison; values go down, callbacks come up.

mod clipboard;
mod corrections;
mod date;
mod download;
mod entrance;
mod excerpt;
mod host;
mod language;
mod samples;
mod share;
mod state;
mod storage;

mod live;
mod orders;
mod pairs;

mod announce;
mod app;
mod editor;
mod scheme;
mod synopsis;
mod view;

pub use app::{App, AppProps};
pub use host::{Find, Host, News, Order, Selected, Standing, pair_of};
pub use share::Address;
pub use state::Mode;
pub use view::{Part, Setup, export};

use std::rc::Rc;

use yew::Callback;

use crate::{Article, Comparison};

/// Two articles to compare, left and right.
pub type Pair = Rc<[Article; 2]>;

/// What compares: called with a pair and with where the comparison is to go, at once or later.
/// The edge supplies it, so that a worker can take its place without the interface knowing.
pub type Engine = Callback<(Pair, Callback<Rc<Comparison>>)>;
