//! Places unlike all others: coordinates far away, swapped or half, and towns that are written otherwise than elsewhere.

use super::{Remark, Step, Subject};
use crate::directory::check::shapes::slug;
use crate::directory::finding::Code;
use crate::directory::model::{Directory, Place};
use foldhash::{HashMap, HashMapExt};

pub(super) fn check(directory: &Directory, remarks: &mut Vec<Remark>) {
    coordinates(directory, remarks);
    towns(directory, remarks);
}

/// The box around Germany in degrees (WGS 84), a little wider than the country: List on Sylt, the Haldenwanger Eck, Isenbruch and
/// Deschka are its corners.
fn is_in_germany(lat: f64, lon: f64) -> bool {
    (47.2..=55.2).contains(&lat) && (5.8..=15.1).contains(&lon)
}

/// Kilometres between two points, on a plane that fits in Germany: for telling near from far.
fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let north = (a.0 - b.0) * 111.2;
    let east = (a.1 - b.1) * 111.2 * f64::midpoint(a.0, b.0).to_radians().cos();
    north.hypot(east)
}

fn coordinates(directory: &Directory, remarks: &mut Vec<Remark>) {
    let points: Vec<(f64, f64)> = directory
        .places
        .iter()
        .filter_map(|place| place.lat.zip(place.lon))
        .filter(|(a, b)| is_in_germany(*a, *b))
        .collect();
    let middle = (median(points.iter().map(|point| point.0)), median(points.iter().map(|point| point.1)));
    let spread = median(points.iter().map(|point| kilometres(*point, middle)));
    for (at, place) in directory.places.iter().enumerate() {
        let subject = Subject::Place(at);
        let (lat, lon) = match (place.lat, place.lon) {
            (Some(lat), Some(lon)) => (lat, lon),
            (None, None) => continue,
            (lat, _) => {
                let (there, missing) = if lat.is_some() { ("lat", "lon") } else { ("lon", "lat") };
                remarks.push(
                    Remark::new(Code::OddCoordinates, subject).at(there).with("reason", "half").with("near", missing),
                );
                continue;
            }
        };
        let remark = Remark::new(Code::OddCoordinates, subject).at("lat").with("value", format!("{lat}, {lon}"));
        if is_in_germany(lon, lat) && !is_in_germany(lat, lon) {
            let near = format!("lat = {lon}, lon = {lat}");
            remarks.push(remark.with("reason", "swapped").with("near", near));
            continue;
        }
        // A directory of all Germany is wide, one of a district is not: what counts is how far the others are apart.
        let far = kilometres((lat, lon), middle);
        if points.len() >= 5 && far > 100.0 && far > 8.0 * spread {
            remarks.push(remark.with("reason", "far").with("number", format!("{far:.0}")));
        } else if !is_in_germany(lat, lon) && (points.is_empty() || far > 100.0) && is_german(directory, place) {
            remarks.push(remark.with("reason", "abroad"));
        }
    }
}

/// Whether a place is probably in Germany: its postcode has five digits, and the directory keeps Germany's time.
fn is_german(directory: &Directory, place: &Place) -> bool {
    let postcode =
        place.postcode.as_ref().is_none_or(|code| code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()));
    postcode && directory.about.zone() == chrono_tz::Europe::Berlin
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// A town that stands once beside one that stands often with the same postcode, and is only a slip away from it.
fn towns(directory: &Directory, remarks: &mut Vec<Remark>) {
    let places = directory.places.iter().enumerate();
    let providers = directory.providers.iter().enumerate();
    let all: Vec<(Subject, &str, &str)> = places
        .filter_map(|(at, place)| Some((Subject::Place(at), place.postcode.as_deref()?, place.town.as_deref()?)))
        .chain(providers.filter_map(|(at, provider)| {
            Some((Subject::Provider(at), provider.postcode.as_deref()?, provider.town.as_deref()?))
        }))
        .collect();
    let mut counts: HashMap<&str, Vec<(&str, usize)>> = HashMap::with_capacity(all.len());
    for (_, postcode, town) in &all {
        let known = counts.entry(postcode).or_default();
        match known.iter_mut().find(|(name, _)| name == town) {
            Some((_, count)) => *count += 1,
            None => known.push((town, 1)),
        }
    }
    for (subject, postcode, town) in all {
        let known = counts.get(postcode).map(Vec::as_slice).unwrap_or_default();
        let own = known.iter().find(|(name, _)| *name == town).map_or(0, |(_, count)| *count);
        let meant = known.iter().filter(|(name, count)| *name != town && *count > own && is_slip(town, name));
        if let Some((near, _)) = meant.max_by_key(|(name, count)| (*count, std::cmp::Reverse(*name))) {
            remarks.push(
                Remark::new(Code::MisspeltTown, subject)
                    .path([Step::Key("town")])
                    .about(subject.table(), "town")
                    .with("value", town)
                    .with("near", *near)
                    .with("number", postcode),
            );
        }
    }
}

/// Whether two names of towns are a slip apart. `Altenfeld` and `Neuenfeld` are two towns.
fn is_slip(a: &str, b: &str) -> bool {
    let (a, b) = (slug(a), slug(b));
    let allowed = if a.len().min(b.len()) < 6 { 0 } else { 1 + usize::from(a.len() > 11) };
    a == b || strsim::osa_distance(&a, &b) <= allowed
}
