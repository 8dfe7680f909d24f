//! An article and words, parted by a NUL: what is found is marked once.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Some((article, words)) = text.split_once('\0') {
        marque::probe::evidence(article, words);
    }
});
