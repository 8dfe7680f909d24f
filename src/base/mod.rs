//! The vocabulary every stage shares: slugs, paths, spans, periods, numbers. Imports nothing of ours.

pub(crate) mod number;
pub(crate) mod path;
pub(crate) mod period;
pub(crate) mod qualifier;
pub(crate) mod script;
pub(crate) mod slug;
pub(crate) mod span;
