//! Phrases as they stand in the press, in tables by language.

mod claims;
mod numbers;
mod properties;
mod years;
