//! Filters as they are said on the command line.

use super::args::FilterArgs;
use super::{Call, Stop};
use crate::directory::{Directory, Text};
use crate::search::facet::Facets;
use crate::search::filter::Unknown;
use crate::search::{Dimension, Filter, Filters};
use crate::words::Value;

impl Call<'_> {
    /// Reads filters; a value that is not known ends the command with the nearest one.
    pub(super) fn filters(&self, args: &FilterArgs, directory: &Directory, facets: &Facets) -> Result<Filters, Stop> {
        let mut filters = Filters { all: Vec::new(), with_unstated: args.include_unstated };
        let mut read = |dimension: Dimension, written: &str| -> Result<(), Stop> {
            match Filter::parse(dimension, written, directory, facets) {
                Ok(filter) => {
                    if !filters.all.contains(&filter) {
                        filters.all.push(filter);
                    }
                    Ok(())
                }
                Err(unknown) => Err(self.unknown_value(&unknown)),
            }
        };
        for (dimension, values) in [
            (Dimension::Need, &args.need),
            (Dimension::Speaks, &args.speaks),
            (Dimension::Town, &args.town),
            (Dimension::Level, &args.level),
            (Dimension::Group, &args.group),
            (Dimension::Residence, &args.residence),
            (Dimension::Age, &args.age),
            (Dimension::Provider, &args.provider),
            (Dimension::Funder, &args.funder),
            (Dimension::Access, &args.access),
            (Dimension::Day, &args.day),
            (Dimension::Time, &args.time),
        ] {
            for value in values {
                read(dimension, value)?;
            }
        }
        for (dimension, asked) in [
            (Dimension::Free, args.free),
            (Dimension::Childcare, args.childcare),
            (Dimension::Wheelchair, args.wheelchair),
            (Dimension::Places, args.places),
            (Dimension::Online, args.online),
            (Dimension::Open, args.open),
        ] {
            if asked {
                read(dimension, "yes")?;
            }
        }
        for moment in &args.open_at {
            // `yes` would be a moment here, since the filter also serves `is:open`.
            if crate::directory::moment::parse_local(moment.trim()).is_none() {
                return Err(self.no_moment(moment));
            }
            read(Dimension::Open, moment)?;
        }
        Ok(filters)
    }

    fn unknown_value(&self, unknown: &Unknown) -> Stop {
        Stop::Said(self.about_unknown("unknown-value", unknown))
    }

    /// A sentence about a value that no filter knows.
    pub(super) fn about_unknown(&self, id: &str, unknown: &Unknown) -> String {
        let written = Text::line(&unknown.written);
        let near = unknown.near.as_deref().map_or_else(|| Text::line("none"), Text::line);
        self.words.say(
            id,
            &[
                ("option", Value::Text(unknown.dimension.name())),
                ("written", (&written).into()),
                ("near", (&near).into()),
            ],
        )
    }
}
