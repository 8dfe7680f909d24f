//! One file to values with their places: YAML to raw annotations, articles to bodies. Pure; no names are looked up.

pub(crate) mod annotation;
pub(crate) mod body;
pub(crate) mod citation;
pub(crate) mod config;
pub(crate) mod fields;
pub(crate) mod forms;
mod head;
pub(crate) mod inventory;
pub(crate) mod plain;
pub(crate) mod registry;
pub(crate) mod yaml;

#[cfg(test)]
mod tests;
