//! What is read in a phrase: `number [unit] [qualifier]`, readings separated by `; `.

use crate::evidence::reading::{Reading, Unit, numbers};

fn show(reading: &Reading) -> String {
    let Reading { low, high, unit, qualifier, .. } = reading;
    let mut text = if low == high { low.to_string() } else { format!("{low}..{high}") };
    let unit = unit.map(|unit| match unit {
        Unit::Percent => "%",
        Unit::Share => "share",
        Unit::Times => "times",
        Unit::Ordinal => "th",
        Unit::Money(codes) => codes.first().copied().unwrap_or_default(),
        Unit::Measure => "measure",
    });
    for word in unit.into_iter().chain(qualifier.map(crate::base::qualifier::Qualifier::key)) {
        text.push(' ');
        text.push_str(word);
    }
    text
}

fn check(language: &str, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, wanted) in cases {
        let found: Vec<String> = numbers(text, language).iter().map(show).collect();
        let found = found.join("; ");
        if found != *wanted {
            wrong.push(format!("{text}\n   wanted {wanted}\n   found  {found}"));
        }
    }
    assert!(wrong.is_empty(), "{language}:\n{}", wrong.join("\n"));
}

#[test]
fn english() {
    check(
        "en-GB",
        &[
            ("300,000 car deliveries", "300000"),
            ("about 960 people worked there", "960 about"),
            ("about one billion dollars", "1000000000 USD about"),
            ("capacity for 150,000 cars a year and up to 5,000 jobs", "150000; 5000 up-to"),
            ("sold 45,537 cars", "45537"),
            ("5.5 billion reais", "5500000000 BRL"),
            ("111,683 light vehicles", "111683"),
            ("more than 135,000 in its first year", "135000 over; 1 th"),
            ("over 900 Dolphins", "900 over"),
            ("the one-billion-dollar Subang plant", "1000000000 USD"),
            ("about 36 percent of the market", "36 % about"),
            ("62 per cent up", "62 %"),
            ("roughly 45,500", "45500 about"),
            ("its roughly five percent share", "5 % about"),
            ("5.5 million vehicles", "5500000"),
            ("1.5 to 1.6 million", "1500000; 1600000; 1500000..1600000"),
            ("from 2.71 to 3.0 million vehicles", "2710000; 3000000; 2710000..3000000"),
            ("580,000 to 650,000", "580000; 650000; 580000..650000"),
            ("580,000\u{2013}650,000", "580000; 650000; 580000..650000"),
            ("between 580,000 and 650,000", "580000; 650000; 580000..650000"),
            ("10-15%", "10 %; 15 %; 10..15 %"),
            ("€10-15bn", "10000000000 EUR; 15000000000 EUR; 10000000000..15000000000 EUR"),
            ("€1.5bn", "1500000000 EUR"),
            ("1.5bn euros", "1500000000 EUR"),
            ("$10 billion", "10000000000 USD"),
            ("US$1.2m", "1200000 USD"),
            ("HK$3.4 billion", "3400000000 HKD"),
            ("EUR 29,990", "29990 EUR"),
            ("RMB10 billion", "10000000000 CNY"),
            ("£20.5k", "20500 GBP"),
            ("9.94%", "9.94 %"),
            ("a fall of -10.4%", "-10.4 %"),
            ("\u{2212}10.4 %", "-10.4 %"),
            ("half a million", "500000"),
            ("half a million cars", "500000"),
            ("a million and a half", "1500000"),
            ("two and a half million", "2500000"),
            ("one and a half million", "1500000"),
            ("3.5 million and a half", "4000000"),
            ("a quarter of a million", "250000"),
            ("three-quarters of a million", "750000"),
            ("a quarter more", "0.25 share"),
            ("two thirds", "0.6666666666666666666666666667 share"),
            ("one-third of sales", "0.3333333333333333333333333333 share"),
            ("a dozen countries", "12"),
            ("two dozen", "24"),
            ("half a dozen", "6"),
            ("fifty thousand", "50000"),
            ("twenty-five", "25"),
            ("two hundred and fifty thousand", "250000"),
            ("one hundred and two hundred", "100; 200"),
            ("between one million and two million", "1000000; 2000000; 1000000..2000000"),
            ("a hundred thousand", "100000"),
            ("one thousand two hundred", "1200"),
            ("hundreds of thousands of cars", ""),
            ("millions of cars", ""),
            ("a car, an outlet", ""),
            ("the SU7 Ultra, EX5, B10 and ID.4", "4"),
            ("the G6 and a 4x4, Covid-19", ""),
            ("a 10-percent share", "10 %"),
            ("1,00,000 cars or 12 lakh", "100000; 1200000"),
            ("50,000+ cars", "50000 over"),
            ("100 or more outlets", "100 over"),
            ("at least 100 outlets", "100 at-least"),
            ("no fewer than twelve", "12 at-least"),
            ("no more than 5%", "5 % up-to"),
            ("fewer than 3,870", "3870 under"),
            ("nearly 137,000", "137000 about"),
            ("the third largest maker", "3 th"),
            ("its best-selling brand", "1 th"),
            ("No. 3 in 2025", "3; 2025"),
            ("in 21st place", "21 th"),
            ("sales doubled", "2 times"),
            ("3 times as many", "3 times"),
            ("800 km in an SU7", "800 measure"),
            ("16 months after", "16 measure"),
            ("12.03.2025 at 10:30", ""),
            ("12\u{202f}500 and 13\u{a0}000", "12500; 13000"),
            ("cars\u{2014}12,000 of them", "12000"),
            ("10.4 and 12.3 percent", "10.4; 12.3 %; 10.4 %"),
            ("the first half of 2027", "1 th; 2027"),
            ("four or five", "4; 5"),
            ("Fifty\u{ad}five", ""),
            ("3.5 percentage points", "3.5 %"),
            ("$441 million (€410m)", "441000000 USD; 410000000 EUR"),
            ("1.3 million, about a quarter more", "1300000; 0.25 share about"),
        ],
    );
}

#[test]
fn italian() {
    check(
        "it",
        &[
            ("136.854 veicoli", "136854"),
            ("più di 135.000 consegne", "135000 over"),
            ("quasi 137 mila", "137000 about"),
            ("circa 137mila auto", "137000 about"),
            ("137 mila circa", "137000 about"),
            ("12 mila", "12000"),
            ("1,5 miliardi di euro", "1500000000 EUR"),
            ("1.5 miliardi", "1500000000"),
            ("5,5 milioni di veicoli", "5500000"),
            ("300 mln di dollari", "300000000 USD"),
            ("mezzo milione", "500000"),
            ("un milione e mezzo di auto", "1500000"),
            ("due milioni e mezzo", "2500000"),
            ("un milione", "1000000"),
            ("un terzo delle vendite", "0.3333333333333333333333333333 share; 3 th"),
            ("due terzi", "0.6666666666666666666666666667 share"),
            ("un quarto di milione", "250000; 4 th"),
            ("una dozzina di Paesi", "12"),
            ("cinquantamila", "50000"),
            ("duecentocinquantamila vetture", "250000"),
            ("ventotto, trentuno, ventitré", "28; 31; 23"),
            ("centocinquanta", "150"),
            ("mille", "1000"),
            ("duemila", "2000"),
            ("tra 580.000 e 650.000", "580000; 650000; 580000..650000"),
            ("tra i 580 mila e i 650 mila", "580000; 650000; 580000..650000"),
            ("580.000-650.000", "580000; 650000; 580000..650000"),
            ("da 2,71 a 3,0 milioni", "2710000; 3000000; 2710000..3000000"),
            ("in calo del 10,4%", "10.4 %"),
            ("il 10,4 per cento", "10.4 %"),
            ("oltre l’8% del mercato", "8 % over"),
            ("fino a 5.000 posti", "5000 up-to"),
            ("almeno 100 concessionari", "100 at-least"),
            ("non più di dodici", "12 up-to"),
            ("meno di 4.000", "4000 under"),
            ("29.990 euro", "29990 EUR"),
            ("€ 29.990", "29990 EUR"),
            ("il terzo marchio", "3 th"),
            ("al 3° posto", "3 th"),
            ("2500 auto", "2500"),
            ("entro il 2027", "2027"),
            ("in tutto il mondo entro il 2027", "2027"),
            ("raddoppiato", "2 times"),
            ("la metà", "0.5 share"),
            ("nella prima metà dell’anno", "1 th"),
            ("decine di migliaia", ""),
            ("1’500 auto", "1500"),
            ("2,3 punti percentuali", "2.3 %"),
            ("un modello", ""),
        ],
    );
}

#[test]
fn german() {
    check(
        "de-DE",
        &[
            ("136.854 Fahrzeuge", "136854"),
            ("rund 50.000 Zulassungen", "50000 about"),
            ("knapp 137.000", "137000 about"),
            ("mehr als 1,04 Mio. Autos", "1040000 over"),
            ("1,5 Milliarden US-Dollar", "1500000000 USD"),
            ("3,4 Mrd. Euro", "3400000000 EUR"),
            ("50 Tausend", "50000"),
            ("eine halbe Million", "500000"),
            ("anderthalb Millionen", "1500000"),
            ("zweieinhalb Millionen Fahrzeuge", "2500000"),
            ("eine Million", "1000000"),
            ("fünfzigtausend", "50000"),
            ("zweihundertfünfzigtausend", "250000"),
            ("dreiundzwanzig", "23"),
            ("fünfundzwanzigtausend", "25000"),
            ("einhundert", "100"),
            ("zwölf Märkte", "12"),
            ("ein Drittel", "0.3333333333333333333333333333 share"),
            ("zwei Drittel", "0.6666666666666666666666666667 share"),
            ("die Hälfte", "0.5 share"),
            ("ein Dutzend Länder", "12"),
            ("zwischen 580.000 und 650.000", "580000; 650000; 580000..650000"),
            ("von 2,71 auf 3,0 Millionen", "2710000; 3000000; 2710000..3000000"),
            ("10 bis 15 Prozent", "10 %; 15 %; 10..15 %"),
            ("um 10,4 Prozent gesunken", "10.4 %"),
            ("bis zu 5.000 Arbeitsplätze", "5000 up-to"),
            ("mindestens 100", "100 at-least"),
            ("höchstens 12", "12 up-to"),
            ("weniger als 4.000", "4000 under"),
            ("über 900", "900 over"),
            ("etwa 25 Standorte", "25 about"),
            ("als dritter Hersteller", "3 th"),
            ("12\u{a0}500 Stück", "12500"),
            ("12 500 Stück", "12500"),
            ("die 2020er Jahre", ""),
            ("Ende 2025", "2025"),
            ("verdoppelt", "2 times"),
            ("1,8 Prozentpunkte", "1.8 %"),
            ("29.990 €", "29990 EUR"),
            ("Fünf\u{ad}zig", "50"),
        ],
    );
    check("de-CH", &[("1'500 Autos", "1500"), ("1.5 Mio.", "1500000"), ("CHF 29'990.50", "29990.5 CHF")]);
}

#[test]
fn french() {
    check(
        "fr",
        &[
            ("136\u{202f}854 véhicules", "136854"),
            ("136 854 véhicules", "136854"),
            ("1,5 milliard d’euros", "1500000000 EUR"),
            ("1,5 Md€", "1500000000 EUR"),
            ("350 M€", "350000000 EUR"),
            ("cinquante mille", "50000"),
            ("un million et demi", "1500000"),
            ("un demi-million", "500000"),
            ("deux millions et demi", "2500000"),
            ("quatre-vingt-dix-sept", "97"),
            ("soixante et onze", "71"),
            ("vingt et un", "21"),
            ("deux cent cinquante mille", "250000"),
            ("mille", "1000"),
            ("près de 137 000", "137000 about"),
            ("environ 50\u{a0}000", "50000 about"),
            ("plus de 900", "900 over"),
            ("plus d’un million", "1000000 over"),
            ("moins de 4 000", "4000 under"),
            ("au moins 100 points de vente", "100 at-least"),
            ("jusqu’à 5 000 emplois", "5000 up-to"),
            ("10,4 % du marché", "10.4 %"),
            ("dix pour cent", "10 %"),
            ("un tiers", "0.3333333333333333333333333333 share"),
            ("deux tiers", "0.6666666666666666666666666667 share"),
            ("une douzaine de pays", "12"),
            ("la moitié", "0.5 share"),
            ("entre 580 000 et 650 000", "580000; 650000; 580000..650000"),
            ("de 580 000 à 650 000", "580000; 650000; 580000..650000"),
            ("le troisième constructeur", "3 th"),
            ("la 3e place", "3 th"),
            ("en 2025 100 000 voitures", "2025; 100000"),
            ("les ventes ont doublé", "2 times"),
            ("29 990 euros", "29990 EUR"),
            ("2 milliards de dollars", "2000000000 USD"),
        ],
    );
}

#[test]
fn spanish() {
    check(
        "es-ES",
        &[
            ("136.854 vehículos", "136854"),
            ("5.500 coches", "5500"),
            ("5500 coches", "5500"),
            ("1,5 millones de euros", "1500000 EUR"),
            ("2 mil millones de dólares", "2000000000 USD"),
            ("dos mil quinientos millones", "2500000000"),
            ("cincuenta mil", "50000"),
            ("treinta y cinco", "35"),
            ("medio millón", "500000"),
            ("un millón y medio", "1500000"),
            ("dos millones y medio de unidades", "2500000"),
            ("cien mil", "100000"),
            ("unos 50.000", "50000 about"),
            ("casi 137.000", "137000 about"),
            ("más de 900", "900 over"),
            ("menos de 4.000", "4000 under"),
            ("al menos 100", "100 at-least"),
            ("hasta 5.000 empleos", "5000 up-to"),
            ("un 10,4 % menos", "10.4 %"),
            ("el diez por ciento", "10 %"),
            ("un tercio", "0.3333333333333333333333333333 share"),
            ("una docena", "12"),
            ("entre 580.000 y 650.000", "580000; 650000; 580000..650000"),
            ("el tercer fabricante", "3 th"),
            ("tercera marca", "3 th"),
            ("se duplicaron", "2 times"),
            ("duplicó sus ventas", "2 times"),
            ("1.200 millones", "1200000000"),
        ],
    );
    check("es-MX", &[("136,854 vehículos", "136854"), ("1.5 millones de pesos", "1500000 MXN")]);
}

#[test]
fn chinese() {
    check(
        "zh-Hans",
        &[
            ("交付136,854辆", "136854"),
            ("120万", "1200000"),
            ("4.5万辆", "45000"),
            ("四十一万", "410000"),
            ("41万多辆", "410000 over"),
            ("40余万辆", "400000 over"),
            ("五万", "50000"),
            ("十二个市场", "12"),
            ("两千三百", "2300"),
            ("1亿2000万", "120000000"),
            ("1.2亿", "120000000"),
            ("4.5万亿元", "4500000000000 CNY"),
            ("50亿美元", "5000000000 USD"),
            ("100亿欧元", "10000000000 EUR"),
            ("3000日元", "3000 JPY"),
            ("58万至65万", "580000; 650000; 580000..650000"),
            ("58-65万辆", "580000; 650000; 580000..650000"),
            ("百分之三十", "30 %"),
            ("百分之10.4", "10.4 %"),
            ("下降10.4%", "10.4 %"),
            ("2.3个百分点", "2.3 %"),
            ("三分之一", "0.3333333333333333333333333333 share"),
            ("三分之二", "0.6666666666666666666666666667 share"),
            ("九成", "90 %"),
            ("成立于2010年", "2010 measure"),
            ("第三", "3 th"),
            ("第3位", "3 th"),
            ("第100万辆", "1000000 th"),
            ("约5万辆", "50000 about"),
            ("近137,000辆", "137000 about"),
            ("超过90万辆", "900000 over"),
            ("不到4000辆", "4000 under"),
            ("至少100家", "100 at-least"),
            ("最多5000人", "5000 up-to"),
            ("近万辆", "10000 about"),
            ("突破百万辆", "1000000 over"),
            ("一汽和百度", ""),
            ("一个市场", ""),
            ("80千瓦时", "80 measure"),
            ("翻番", "2 times"),
            ("九点九四", "9.94"),
            ("二〇二七年", "2027 measure"),
            ("十几万辆", ""),
            ("５０，０００", "50; 0"),
            ("41.2万辆，同比增长20.5%", "412000; 20.5 %"),
            ("5万左右", "50000 about"),
        ],
    );
}

#[test]
fn other_languages_are_read_with_the_words_of_all() {
    check("pt-BR", &[("1.500 carros", "1500; 1.5"), ("mais 10,4 %", "10.4 %"), ("R$ 5,5 bi", "5.5 BRL")]);
    check("", &[("136.854", "136854; 136.854"), ("120万", "1200000"), ("1.5 million", "1500000")]);
}

#[test]
fn readings_point_at_numeral_and_scale() {
    let text = "rund 1,5\u{a0}Mio. Euro";
    let readings = numbers(text, "de");
    assert_eq!(readings.first().map(|reading| &text[reading.range.clone()]), Some("1,5\u{a0}Mio."));
    let text = "tra 580.000 e 650.000 auto";
    let spans: Vec<&str> = numbers(text, "it").into_iter().map(|reading| &text[reading.range]).collect();
    assert_eq!(spans, ["580.000", "650.000", "580.000 e 650.000"]);
}
