//! stub
use super::calendar::Calendar;
use super::moment::Moment;
use chrono::Weekday;
use std::sync::Arc;
/// Rules
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules(Arc<str>);
/// Error
#[derive(Debug)]
pub struct RulesError { /** o */ pub offset: Option<usize>, /** m */ pub message: String }
/// Unlikely
#[derive(Debug, Clone, Copy)]
pub enum Unlikely { /** r */ ReplacedDay(Weekday), /** m */ OverMidnight, /** p */ NoHolidayRule, /** o */ OnlyOff }
impl Rules {
    /// p
    pub fn parse(t: &str) -> Result<Rules, RulesError> { Ok(Rules(t.into())) }
    /// t
    pub fn text(&self) -> &str { &self.0 }
    /// w
    pub fn warnings(&self) -> Vec<Unlikely> { Vec::new() }
}
