//! JSON Lines: an object a line, keys in a fixed order, keys only ever added.

use super::load::Source;
use crate::directory::finding::{Finding, Place};
use crate::directory::hours::Opening;
use crate::directory::{Moment, Text};
use crate::words::Words;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// A value; objects keep the order of their keys, which `serde_json`'s own would sort.
#[derive(Debug)]
pub enum Json {
    /// Anything without keys.
    Plain(Value),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Object),
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Plain(value) => value.serialize(serializer),
            Json::List(items) => items.serialize(serializer),
            Json::Object(object) => object.serialize(serializer),
        }
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Json {
        Json::Object(object)
    }
}

impl From<&Text> for Json {
    fn from(text: &Text) -> Json {
        Json::Plain(text.as_str().into())
    }
}

macro_rules! plain {
    ($($kind:ty),*) => { $(impl From<$kind> for Json {
        fn from(value: $kind) -> Json {
            Json::Plain(value.into())
        }
    })* };
}
plain!(&str, String, u32, f64, bool, Value);

impl<J: Into<Json>> From<Option<J>> for Json {
    fn from(value: Option<J>) -> Json {
        value.map_or(Json::Plain(Value::Null), Into::into)
    }
}

impl<J: Into<Json>> From<Vec<J>> for Json {
    fn from(items: Vec<J>) -> Json {
        Json::List(items.into_iter().map(Into::into).collect())
    }
}

/// An object.
#[derive(Debug, Default)]
pub struct Object(Vec<(&'static str, Json)>);

impl Object {
    /// Nothing yet.
    pub fn new() -> Object {
        Object::default()
    }

    /// Adds a key.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<Json>) -> Object {
        self.0.push((key, value.into()));
        self
    }

    /// Adds a key if there is a value: what is not stated is not there.
    #[must_use]
    pub fn maybe(self, key: &'static str, value: Option<impl Into<Json>>) -> Object {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Adds a list if it is not empty.
    #[must_use]
    pub fn list<J: Into<Json>>(self, key: &'static str, items: impl IntoIterator<Item = J>) -> Object {
        let items: Vec<Json> = items.into_iter().map(Into::into).collect();
        if items.is_empty() { self } else { self.with(key, Json::List(items)) }
    }

    /// The line, with its end.
    pub fn line(&self) -> Vec<u8> {
        // Writing to memory fails for no value that is made here.
        let mut line = serde_json::to_vec(self).unwrap_or_default();
        line.push(b'\n');
        line
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// Whether one can come, and when that changes.
pub fn opening(opening: &Opening, now: &Moment) -> Object {
    let until = opening.until.map(|change| now.rfc3339(change.at));
    Object::new().with("state", opening.state.code()).with("until", until)
}

/// A finding. Of a whole file line and column are `null`; `other` is there where two places disagree.
pub fn finding(finding: &Finding, sources: &[Source], words: &Words) -> Object {
    let at = |place: Place| {
        let number = |n: u32| (n > 0).then_some(n);
        let file = sources.get(place.file as usize).map_or("", |source| source.name.as_str());
        Object::new().with("file", file).with("line", number(place.line)).with("column", number(place.column))
    };
    let mut object = Object::new().with("code", finding.code.name()).with("severity", finding.severity.name());
    object.0.extend(at(finding.place).0);
    object
        .with("message", words.finding(finding))
        .with("cure", words.cure(finding))
        .maybe("other", finding.other.map(|other| at(other).with("label", words.other_place(finding.code))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_order() {
        let object = Object::new()
            .with("z", 1u32)
            .with("a", Object::new().with("y", "\u{e4}\"").with("b", None::<bool>))
            .maybe("no", None::<u32>)
            .list("none", Vec::<&str>::new())
            .list("some", ["x"]);
        let line = String::from_utf8(object.line()).unwrap();
        assert_eq!(line, "{\"z\":1,\"a\":{\"y\":\"ä\\\"\",\"b\":null},\"some\":[\"x\"]}\n");
    }
}
