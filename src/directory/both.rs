//! Two things that know nothing of each other: here they are done in turn, and who has threads lends a way to do them beside each
//! other. What comes of it is the same.

/// Something to be done once.
pub type Task<'t> = &'t mut (dyn FnMut() + Send);

/// How two things are done.
pub type Both<'b> = &'b dyn Fn(Task<'_>, Task<'_>);

/// One after the other.
pub fn in_turn(one: Task<'_>, other: Task<'_>) {
    one();
    other();
}

/// What two functions give.
pub fn give<A: Send, B: Send>(
    both: Both<'_>,
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> Option<(A, B)> {
    let (mut one, mut other) = (Some(one), Some(other));
    let (mut a, mut b) = (None, None);
    both(&mut || a = one.take().map(|one| one()), &mut || b = other.take().map(|other| other()));
    a.zip(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_done_once() {
        assert_eq!(give(&in_turn, || 1, || "b"), Some((1, "b")));
        let twice = |one: Task<'_>, other: Task<'_>| {
            other();
            one();
            one();
        };
        assert_eq!(give(&twice, || 1, || 2), None, "what was done a second time gives nothing");
    }
}
