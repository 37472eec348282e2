//! What belongs to a course.

use super::frame::{Frame, Lines, yes_no};
use crate::directory::lists::List;
use crate::directory::model::Course;

impl Frame<'_> {
    pub fn course(&self) -> Lines {
        let mut lines = Lines::default();
        let Some(course) = &self.offer.course else { return lines };
        lines.push_all(course.kind.map(|kind| self.label(List::Courses, kind)));
        lines.push_all(self.levels(course));
        lines.push_all(course.entry.map(|level| self.with("sheet-course-entry", &self.label(List::Levels, level))));
        lines.push_all(self.duration(course));
        lines.push_all(course.register_by.map(|day| self.with_day("sheet-course-register", day)));
        lines.push_all(course.rolling.map(|yes| self.say("sheet-course-rolling", &[("answer", yes_no(yes))])));
        lines.push_all(course.sessions.as_ref().map(|rules| self.hours("sheet-course-sessions", rules)));
        lines.push_all(course.lessons.map(|count| self.say("sheet-course-lessons", &[("count", count.into())])));
        lines.push_all(course.exam.as_ref().map(|exam| self.with("sheet-course-exam", exam)));
        lines.push_all(course.childcare.map(|answer| self.answered("sheet-course-childcare", answer)));
        lines.push_all(course.online.map(|yes| self.say("sheet-course-online", &[("answer", yes_no(yes))])));
        lines
    }

    fn levels(&self, course: &Course) -> Option<String> {
        let (from, to) = (course.from.or(course.to)?, course.to.or(course.from)?);
        let label = |level| self.label(List::Levels, level);
        if from == to {
            return Some(self.with("sheet-course-level", &label(from)));
        }
        Some(self.say("sheet-course-levels", &[("from", (&label(from)).into()), ("to", (&label(to)).into())]))
    }

    fn duration(&self, course: &Course) -> Option<String> {
        let date = |day| self.words.date(day);
        match (course.starts, course.ends) {
            (None, None) => None,
            (Some(day), None) => Some(self.with_day("sheet-course-starts", day)),
            (None, Some(day)) => Some(self.with_day("sheet-course-ends", day)),
            (Some(from), Some(to)) if from == to => Some(self.with_day("sheet-course-day", from)),
            (Some(from), Some(to)) => {
                Some(self.say("sheet-course-dates", &[("from", (&date(from)).into()), ("to", (&date(to)).into())]))
            }
        }
    }
}
