//! The comparison written out for people.
