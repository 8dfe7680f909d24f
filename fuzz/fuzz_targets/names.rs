//! Any text as a period or a name: what is read writes back.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| marque::probe::names(text));
