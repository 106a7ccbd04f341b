//! The interface: a tree of Yew components over a comparison.
