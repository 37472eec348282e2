//! A directory into and out of other shapes: spreadsheets (CSV), the Human Services Data Specification (HSDS), JSON.
//!
//! Everything goes by way of [`datum::Batch`], records with the keys of the catalogue: [`facts`] makes them of a directory's
//! public part, [`write`] and [`merge`] make TOML of them. Bytes and texts go in and come out; this room knows no files, and
//! what is to be said about a row it gives as [`report::Remark`]s.

pub mod cell;
pub mod datum;
pub mod decode;
pub mod export_csv;
pub mod facts;
pub mod glossary;
pub mod guess;
pub mod handover;
pub mod hsds;

pub mod import_csv;
pub mod json;
pub mod known;
pub mod mapping;
pub mod merge;

pub mod path;
pub mod report;
pub mod sheet;
pub mod smart;
pub mod write;
