//! The Human Services Data Specification 3.0 (<https://docs.openreferral.org>), as JSON and as tables, and Ohana's older tables.
//!
//! Everything goes by way of [`tables::Tables`], the rows of the tabular form: JSON is taken apart into them, so that reading
//! knows one shape and can account for every cell. What HSDS has no field for goes as attributes of the taxonomy `lotse`, each
//! with a path of the catalogue, so that the way back loses nothing.

pub mod attributes;
mod contacts;
mod entities;
pub mod export;
pub mod import;
pub mod rows;
pub mod schedules;
mod service;
pub mod tables;

/// The taxonomy of facts that HSDS has no field for: codes are paths of the catalogue.
pub const EXTRAS: &str = "lotse";
/// The taxonomy of needs.
pub const NEEDS: &str = "lotse-needs";
