//! Site tests: small sites through the real binary. One binary, one file a theme; `site.rs` is the only way in.

mod build;
mod citations;
mod cli;
mod data;
mod determinism;
mod diagnostics;
mod docs;
mod languages;
mod maps;
mod names;
mod policy;
mod publish;
mod retold;
mod rights;
mod seed_forms;
mod serve;
mod site;
mod styles;
mod template_docs;
mod themes;
mod tidy;
mod views;
mod watch;
mod yaml_oracle;
