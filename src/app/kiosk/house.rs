//! What the house has settled for its kiosk.

use super::idle::IdlePolicy;
use crate::directory::Text;

/// The house's settings. What is about the directory (emergency numbers, the counter) stands in the directory.
#[derive(Clone, Debug, PartialEq)]
pub struct House {
    /// When the screen is taken back.
    pub idle: IdlePolicy,
    /// Where the kiosk stands.
    pub here: Option<Here>,
    /// What is near, in kilometres as the crow flies.
    pub near_km: f64,
    /// Whether it begins with large print.
    pub large: bool,
    /// The languages offered, in their order.
    pub languages: Vec<&'static str>,
}

/// Where the kiosk stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Here {
    /// Latitude and longitude in degrees (WGS 84), if they are known.
    pub at: Option<(f64, f64)>,
    /// The town, for places without coordinates.
    pub town: Option<Text>,
}

impl Here {
    /// The distance to a point in kilometres, on a sphere with the earth's mean radius: true to half a percent.
    pub fn distance_km(&self, lat: f64, lon: f64) -> Option<f64> {
        const EARTH_KM: f64 = 6_371.0;
        let (here_lat, here_lon) = self.at?;
        let (a, b) = (here_lat.to_radians(), lat.to_radians());
        let (dlat, dlon) = (b - a, (lon - here_lon).to_radians());
        let h = (dlat / 2.0).sin().powi(2) + a.cos() * b.cos() * (dlon / 2.0).sin().powi(2);
        Some(2.0 * EARTH_KM * h.sqrt().min(1.0).asin())
    }
}
