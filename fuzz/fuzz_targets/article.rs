//! Any text as an article: it is read and written.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| marque::probe::article(text));
