//! What an offer is.
pub mod block;
pub mod catalogue;
pub mod finding;
pub mod lists;
pub mod text;
pub mod tree;
