//! Which years a phrase names.

use crate::evidence::reading::years;

#[test]
fn years_are_found_and_other_numbers_are_not() {
    for (language, text, wanted) in [
        ("en", "by 2027", &[2027_i16][..]),
        ("en", "FY2027 and FY28", &[2027, 2028]),
        ("en", "2024/25", &[2024, 2025]),
        ("en", "2025-26", &[2025, 2026]),
        ("en", "2025-2027", &[2025, 2027]),
        ("en", "on 2025-03-04", &[2025]),
        ("en", "in 2025-11", &[2025]),
        ("en", "H1 2027, Q3/2027", &[2027]),
        ("en", "model year ’27", &[2027]),
        ("en", "12,027 cars, 2,027", &[]),
        ("en", "2027 vehicles, $2027, 2,027.5, 2027 km, 2000 million", &[]),
        ("en", "the 2020s", &[]),
        ("en", "mid-2025", &[2025]),
        ("en", "by the end of the decade", &[2029, 2030]),
        ("en", "In 2025 €5 million", &[2025]),
        ("en", "In 2027.", &[2027]),
        ("en", "in 1850 and 2200", &[]),
        ("it", "entro il 2027", &[2027]),
        ("it", "nel '27, fine 2026", &[2027, 2026]),
        ("it", "entro la fine del decennio", &[2029, 2030]),
        ("it", "2.027 auto nel 2025", &[2025]),
        ("de", "Ende 2025", &[2025]),
        ("de", "am 12.03.2025", &[2025]),
        ("de", "in den 2020er Jahren", &[]),
        ("de", "bis Ende des Jahrzehnts", &[2029, 2030]),
        ("fr", "d’ici à 2028, 2 028 voitures", &[2028]),
        ("fr", "d’ici la fin de la décennie", &[2029, 2030]),
        ("es", "hacia finales de la década, en 2026", &[2029, 2030, 2026]),
        ("zh", "2027年", &[2027]),
        ("zh", "二〇二七年底", &[2027]),
        ("zh", "二零二七年", &[2027]),
        ("zh", "25年交付", &[2025]),
        ("zh", "2025至2027年", &[2025, 2027]),
        ("zh", "2027辆", &[]),
        ("pt", "até 2027", &[2027]),
        ("en", "", &[]),
    ] {
        assert_eq!(years(text, language), wanted, "{language}: {text}");
    }
}
