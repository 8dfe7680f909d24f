//! Any text as a sidecar, settings or registry entry: reading ends, problems point into it.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| marque::probe::sidecar(text));
