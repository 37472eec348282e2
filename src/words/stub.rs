//! temporary
use super::{Words, sheet::Sheet};
use crate::directory::{Directory, Moment, Offer, model::{Entry, Keeping}, hours::Opening};
impl Words {
    /// t
    pub fn contact_text(&self, _: &Directory<Entry>, o: &Offer, _: &Moment) -> String { o.name.to_string() }
    /// t
    pub fn offer_text(&self, _: &Directory<Entry>, o: &Offer, _: &Moment, _: &str) -> String { o.name.to_string() }
    /// t
    pub fn wrong_entry(&self, _: &Directory<Entry>, o: &Offer, _: &Moment) -> String { o.name.to_string() }
    /// t
    pub fn sheet(&self, _: &Directory<Entry>, o: &Offer, _: Option<&Keeping>, _: &Moment, _: &str) -> Sheet { Sheet { title: o.name.to_string(), ..Sheet::default() } }
    /// t
    pub fn opening_short(&self, o: &Opening, _: &Moment) -> String { o.state.code().to_owned() }
}
