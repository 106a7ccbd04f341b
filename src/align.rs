//! Alignment: which facts and sentences of two articles correspond, and how surely.
