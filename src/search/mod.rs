//! Finding: what people type, against what a directory says.
//!
//! The way of a line: [`query`] takes it apart, [`plan`] finds what its words reach (by [`vocabulary`] and [`index`]), [`rank`]
//! spreads that over the offers, sifts by [`filter`], counts by [`facet`] and orders by [`score`]. Everything here is a pure
//! function of the directory, the line and a moment.

pub mod beginning;
pub mod bits;
mod collector;
mod compound;
mod crowd;
pub mod csr;
pub mod endings;
pub mod everyday;
pub mod facet;
pub mod filter;
pub mod findable;
pub mod fold;
pub mod gather;
pub mod highlight;
pub mod index;
pub mod judge;
mod kinds;
mod matching;
pub mod name;
mod near;
mod needsets;
pub mod persons;
pub mod plan;
pub mod postings;
pub mod query;
pub mod rank;
pub mod ranking;
pub mod score;
mod sifting;
pub mod sound;
pub mod spelling;
pub mod spread;
pub mod stopwords;
mod tables;
pub mod tally;
pub mod tells;
pub mod via;
pub mod vocabulary;

pub use facet::Dimension;
pub use filter::{Filter, Filters};
pub use index::Index;
pub use query::Query;
pub use rank::{Hit, Results, search};
pub use ranking::{Order, Ranking};
