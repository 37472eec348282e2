//! What it costs. An amount that is not stated is said to be so: a reduction without its price says little.

use super::frame::{Frame, Lines, yes_no};
use crate::directory::model::Cost;
use crate::words::Value;

impl Frame<'_> {
    pub fn cost(&self) -> Lines {
        let mut lines = Lines::default();
        let Some(cost) = &self.offer.cost else {
            lines.push(self.get("sheet-unstated"));
            return lines;
        };
        lines.push(self.price_line(cost));
        lines.push_all(cost.payer.as_ref().map(|payer| self.with("sheet-cost-payer", &self.in_main(payer))));
        lines.push_all(cost.note.as_ref().map(|note| self.in_main(note)));
        lines
    }

    /// `40 € im Monat, mit Sozialpass 20 €`.
    fn price_line(&self, cost: &Cost) -> String {
        let price = cost.amount.map(|amount| self.price(amount, cost.unit));
        let values = [
            ("kind", Value::Text(cost.kind)),
            ("priced", yes_no(price.is_some())),
            ("price", Value::Text(price.as_deref().unwrap_or_default())),
        ];
        let what = self.say("sheet-cost", &values);
        let Some(pass) = cost.with_pass else { return what };
        let message = if pass == 0.0 { "sheet-cost-pass-free" } else { "sheet-cost-pass" };
        let pass = self.words.euros(pass);
        self.say(message, &[("what", (&what).into()), ("price", (&pass).into())])
    }

    fn price(&self, amount: f64, unit: Option<&'static str>) -> String {
        let amount = self.words.euros(amount);
        self.say("sheet-price", &[("amount", (&amount).into()), ("unit", Value::Text(unit.unwrap_or("none")))])
    }
}
