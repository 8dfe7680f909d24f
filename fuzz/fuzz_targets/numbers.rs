//! Any words: numbers and years are read out of them.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| marque::probe::numbers(text));
