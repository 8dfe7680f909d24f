//! Finding cited words in an article: exactly, under a disclosed normalisation and nothing fuzzier. Near matches are
//! only ever suggested. Input: a body and a citation; output: where it stands, or why it does not.

pub(crate) mod edges;
pub(crate) mod find;
pub(crate) mod forgiven;
pub(crate) mod nearest;
pub(crate) mod normal;
pub(crate) mod reading;
