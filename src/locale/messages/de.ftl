# Every word the site says in German. One language is one file like this and one row in `LANGUAGES` (mod.rs).
#
# How it is written
# - Names are kebab-case, the group first: `status-met`, `head-due`. A word of a closed list is its group and its YAML key.
# - One line a message (a line break would reach the page); only the branches of a plural stand on lines of their own.
# - Words (status, stage, kind, metric …) are written as inside a sentence, nouns with their capital; `Locale::capital`
#   opens a cell or a tag with them. Headings, sentences and buttons are written as they stand.
# - Numbers are `$count` and whatever else is followed by `->`; they are grouped on the way out (1.234). All other
#   arguments are texts, ready made: dates by `date`, sums by `amount`, lists by `join`. A year is a text.
# - A name is a number everywhere or a text everywhere.
# - What the program fills in never inflects: names, dates, sums and lists stand in the nominative, after a colon, or
#   after a preposition whose case does not show. Countries with an article (die Türkei, die USA) never follow "in".
# - One word for one thing: promise Zusage, due date Termin, slip Verschiebung, stage Phase, brief Bericht, report
#   Meldung, fact Angabe, cited passage Belegstelle, maker that sells in a market Anbieter.
# - To add one: write it here, in its group. To add a language: copy, translate, keep every name and argument.

## Shell of every page

page-title = { $title } | { $site }
skip-link = Zum Inhalt springen
tagline-default = Wer wo Autos verkauft – und wer es angekündigt hat
theme-dark = Dunkel
theme-light = Hell
theme-switch = Zwischen Hell und Dunkel wechseln
as-of = Stand: { $date }, KW { $week }
breadcrumb-label = Sie sind hier

## What the script says
# Words in braces, such as "{ $column }", come to the page as they are, and the script puts its own in their place.

sort-rising = Sortiert: { $column }, aufsteigend
sort-falling = Sortiert: { $column }, absteigend
sort-none = In der Reihenfolge der Seite
filter-words = Filtern
filter-some = { $part } von { $whole }
filter-none = Kein Treffer
filter-company = Unternehmen
filter-market = Markt
filter-year = Termin
filter-any = Alle
filter-all = Alle
copy = Kopieren
copy-done = Kopiert
copy-failed = Nicht kopiert
keys-title = Tastenkürzel
keys-step = Nächste und vorige Angabe oder Zeile
keys-filter = Tabelle filtern
keys-help = Diese Übersicht
keys-toggle = Kürzel mit einer einzelnen Taste zulassen
keys-close = Schließen

## Navigation

nav-label = Hauptnavigation
nav-languages-label = Sprachen
nav-footer-label = Weitere Seiten
nav-home = Startseite
nav-briefs = Berichte
nav-companies = Unternehmen
nav-markets = Märkte
nav-people = Personen
nav-models = Modelle
nav-topics = Themen
nav-targets = Zusagen
nav-matrix = Matrix
nav-timeline = Zeitleiste
nav-conflicts = Widersprüche
nav-digests = Die Woche
nav-archive = Archiv
nav-methodology = Methodik
nav-data = Daten
nav-search = Suche
link-all-briefs = { $count ->
        [0] Noch keine Berichte
        [one] Zum Bericht
       *[other] Alle { $count } Berichte
    }
link-all-targets = { $count ->
        [0] Noch keine Zusagen
        [one] Zur Zusage
       *[other] Alle { $count } Zusagen
    }
link-full-matrix = Ganze Matrix
link-against-others = Im Herstellervergleich
link-atom = Atom-Feed
link-json-feed = JSON-Feed
link-facts-feed = Feed der einzelnen Angaben
link-calendar = Kalender
link-calendar-due = Kalender der Termine
link-csv = Daten als CSV
link-json = Daten als JSON
link-home = Zur Startseite

## Titles: the h1 of a page, and the words of its title where they differ

title-home-window = { $site }: { $tagline }
title-home = { $site }, Stand { $date }
title-briefs = Berichte
title-companies = Unternehmen
title-company = { $name }: Pläne, Märkte, Zusagen
title-markets = Märkte
title-market = { $name }: Wer kommt, und wann
title-people = Personen
title-person = { $name }: Was gesagt wurde, und wann
title-models = Modelle
title-model = { $name }: Wo das Modell verkauft wird und was geplant ist
title-topics = Themen
title-topic = { $name }: alle Berichte
title-targets = Zusagen
title-targets-long = Zusagen: offen, überfällig, eingehalten, verfehlt
title-target = { $owner }: { $statement }
title-matrix = Wer wo verkauft
title-matrix-long = Wer wo verkauft: Hersteller nach Märkten
title-timeline = Was geschah und was kommt
title-timeline-year = { $year }: Was geschah und was kommt
title-conflicts = Wo sich Quellen widersprechen
title-digests = Wochenüberblicke
title-digest = Wochenüberblick KW { $week }/{ $year }
title-archive = Archiv
title-archive-year = { $year }
title-archive-month = { $month }
title-methodology = So entstehen diese Seiten
title-search = Suche
title-data = Die Daten zum Mitnehmen
title-not-found = Diese Seite gibt es nicht
title-page = { $title }, Seite { $count }

## Standfirsts: the sentence under every h1 is its answer
# Where a page has a text of its own (a brief's or a company's summary), that comes first and this one after it.

standfirst-home = { $overdue ->
        [0] Keine Zusage ist überfällig
        [one] Eine Zusage ist überfällig
       *[other] { $overdue } Zusagen sind überfällig
    }, { $soon ->
        [0] keine wird in den nächsten Wochen fällig
        [one] eine wird in den nächsten Wochen fällig
       *[other] { $soon } werden in den nächsten Wochen fällig
    }. { $moves ->
        [0] Keine Marktposition hat
        [one] Eine Marktposition hat
       *[other] { $moves } Marktpositionen haben
    } sich diese Woche verändert. { $conflicts ->
        [0] Die Quellen widersprechen sich in keinem Punkt
        [one] In einem Punkt widersprechen sich die Quellen
       *[other] In { $conflicts } Punkten widersprechen sich die Quellen
    }.
standfirst-briefs = { $count ->
        [0] Noch ist nichts erschienen
        [one] Ein Bericht, erschienen am { $latest }
       *[other] { $count } Berichte, der jüngste vom { $latest }
    }.
standfirst-brief = { $count ->
        [0] Noch nicht ausgewertet
        [one] Eine Angabe mit der Textstelle, auf der sie beruht
       *[other] { $count } Angaben, jede mit der Textstelle, auf der sie beruht
    }.
standfirst-companies = { $count ->
        [0] Noch wird kein Unternehmen beobachtet
        [one] Ein Unternehmen wird beobachtet; { $overdue ->
            [0] keine Zusage ist überfällig
           *[other] mindestens eine Zusage ist überfällig
        }
       *[other] { $count } Unternehmen werden beobachtet; { $overdue ->
            [0] bei keinem ist eine Zusage überfällig
            [one] bei einem ist mindestens eine Zusage überfällig
           *[other] bei { $overdue } davon sind Zusagen überfällig
        }
    }.
standfirst-company = Im Verkauf in { $markets ->
        [one] einem Markt
       *[other] { $markets } Märkten
    }. { tally-promises }
standfirst-company-home = Verkauft wird nur im Heimatmarkt. { tally-promises }
standfirst-company-unsold = Aus keinem Markt ist ein Verkauf gemeldet. { tally-promises }
standfirst-company-other = { tally-promises }
tally-promises = { $open ->
        [0] Keine offenen Zusagen
        [one] 1 offene Zusage, { $overdue ->
            [0] noch nicht fällig
           *[other] überfällig
        }
       *[other] { $open } offene Zusagen, { $overdue ->
            [0] keine überfällig
           *[other] davon { $overdue } überfällig
        }
    }{ $decided ->
        [0] ; bisher keine eingehalten, keine verfehlt
       *[other] ; bisher { $met ->
            [0] keine
           *[other] { $met }
        } eingehalten, { $missed ->
            [0] keine
           *[other] { $missed }
        } verfehlt
    }.
standfirst-markets = { $count ->
        [0] Noch wird kein Markt beobachtet
        [one] Ein Markt wird beobachtet
       *[other] { $count } Märkte werden beobachtet
    }{ $arrivals ->
        [0] { "" }
        [one] ; für einen Markteintritt ist ein Termin genannt
       *[other] ; für { $arrivals } Markteintritte ist ein Termin genannt
    }.
standfirst-market = { $selling ->
        [0] Noch ist kein Hersteller bekannt, der hier verkauft
        [one] Ein Hersteller verkauft hier
       *[other] { $selling } Hersteller verkaufen hier
    }. { $arrivals ->
        [0] Für keinen Markteintritt ist ein Termin genannt
        [one] Für einen Markteintritt ist ein Termin genannt
       *[other] Für { $arrivals } Markteintritte ist ein Termin genannt
    }{ $overdue ->
        [0] { "" }
        [one] ; eine Zusage ist überfällig
       *[other] ; { $overdue } Zusagen sind überfällig
    }{ $exploring ->
        [0] { "" }
        [one] ; ein Hersteller prüft noch
       *[other] ; { $exploring } Hersteller prüfen noch
    }.
standfirst-people = { $count ->
        [0] Noch wird niemand genannt
        [one] Eine Person kommt in den Berichten vor
       *[other] { $count } Personen kommen in den Berichten vor
    }{ $quotes ->
        [0] { "" }
        [one] , mit 1 Zitat
       *[other] , mit { $quotes } Zitaten
    }.
standfirst-person = { $quotes ->
        [0] Noch nicht zitiert
        [one] Einmal zitiert
       *[other] { $quotes }-mal zitiert
    }; genannt in { $count ->
        [0] keinem Bericht
        [one] einem Bericht
       *[other] { $count } Berichten
    }.
standfirst-models = { $count ->
        [0] Noch wird kein Modell beobachtet
        [one] Ein Modell wird beobachtet
       *[other] { $count } Modelle werden beobachtet
    }.
standfirst-model = { $selling ->
        [0] Aus keinem Markt ist ein Verkauf gemeldet
        [one] Im Verkauf in einem Markt
       *[other] Im Verkauf in { $selling } Märkten
    }; { $open ->
        [0] keine offene Zusage nennt das Modell
        [one] eine offene Zusage nennt das Modell
       *[other] { $open } offene Zusagen nennen das Modell
    }.
standfirst-topics = { $count ->
        [0] Noch keine Themen
        [one] Die Berichte gehören zu einem einzigen Thema
       *[other] Die Berichte verteilen sich auf { $count } Themen
    }.
standfirst-topic = { $count ->
        [0] Noch keine Berichte
        [one] Ein Bericht, vom { $latest }
       *[other] { $count } Berichte, der jüngste vom { $latest }
    }.
standfirst-targets = { $count ->
        [0] Noch keine Zusagen.
        [one] 1 Zusage: { standfirst-targets-open }; { standfirst-targets-decided }.
       *[other] { $count } Zusagen: { standfirst-targets-open }; { standfirst-targets-decided }.
    }
standfirst-targets-open = { $open ->
        [0] keine offen
       *[other] { $open } offen
    }{ $overdue ->
        [0] , keine überfällig
       *[other] , davon { $overdue } überfällig
    }{ $slipped ->
        [0] { "" }
       *[other] , { $slipped } nach hinten verschoben
    }
standfirst-targets-decided = { $met ->
        [0] keine eingehalten
       *[other] { $met } eingehalten
    }, { $missed ->
        [0] keine verfehlt
       *[other] { $missed } verfehlt
    }{ $withdrawn ->
        [0] { "" }
       *[other] , { $withdrawn } zurückgezogen
    }
standfirst-target = Zugesagt: { $said }. Termin: { $due }. Status: { $status }. Bisher { $count ->
        [0] keine Meldung
        [one] eine Meldung
       *[other] { $count } Meldungen
    }.
standfirst-target-undated = Zugesagt: { $said }, derzeit ohne Termin. Status: { $status }. Bisher { $count ->
        [0] keine Meldung
        [one] eine Meldung
       *[other] { $count } Meldungen
    }.
standfirst-target-moved = Zugesagt: { $said }. Termin: zunächst { $first }, jetzt { $due } ({ $slip }). Status: { $status }. Bisher { $count ->
        [0] keine Meldung
        [one] eine Meldung
       *[other] { $count } Meldungen
    }.
standfirst-matrix = { $companies ->
        [0] Noch kein Hersteller
        [one] Ein Hersteller
       *[other] { $companies } Hersteller
    } in { $markets ->
        [0] keinem Markt
        [one] einem Markt
       *[other] { $markets } Märkten
    }. { $moves ->
        [0] Keine Position hat
        [one] Eine Position hat
       *[other] { $moves } Positionen haben
    } sich diese Woche verändert.
standfirst-timeline = { $past ->
        [0] Keine datierte Angabe liegt zurück
        [one] Eine datierte Angabe liegt zurück
       *[other] { $past } datierte Angaben liegen zurück
    }, { $coming ->
        [0] keine steht noch bevor
        [one] eine steht noch bevor
       *[other] { $coming } stehen noch bevor
    }.
standfirst-timeline-next = Als Nächstes: { $what }, { $date }.
standfirst-conflicts = { $count ->
        [0] In keinem beobachteten Punkt widersprechen sich zwei Quellen
        [one] In einem Punkt widersprechen sich Quellen
       *[other] In { $count } Punkten widersprechen sich Quellen
    }.
standfirst-digests = { $count ->
        [0] Noch gibt es keinen Wochenüberblick
        [one] Bisher eine Woche, auf einer Seite zum Ausdrucken
       *[other] Bisher { $count } Wochen, jede auf einer Seite zum Ausdrucken
    }.
standfirst-digest = { $briefs ->
        [0] Keine neuen Berichte
        [one] 1 neuer Bericht
       *[other] { $briefs } neue Berichte
    }; { $moved ->
        [0] keine Zusage verändert
        [one] 1 Zusage verändert
       *[other] { $moved } Zusagen verändert
    }; { $positions ->
        [0] keine Position verändert
        [one] 1 Position verändert
       *[other] { $positions } Positionen verändert
    }.
standfirst-archive = { $count ->
        [0] Noch ist nichts erschienen
        [one] Ein Bericht, vom { $from }
       *[other] { $count } Berichte, vom { $from } bis zum { $to }
    }.
standfirst-archive-year = { $year }: { $count ->
        [0] keine Berichte
        [one] 1 Bericht
       *[other] { $count } Berichte
    } und { $facts ->
        [0] keine datierten Angaben
        [one] 1 datierte Angabe
       *[other] { $facts } datierte Angaben
    }.
standfirst-archive-month = { $month }: { $count ->
        [0] keine Berichte
        [one] 1 Bericht
       *[other] { $count } Berichte
    } und { $facts ->
        [0] keine datierten Angaben
        [one] 1 datierte Angabe
       *[other] { $facts } datierte Angaben
    }.
standfirst-methodology = Jede Aussage auf diesen Seiten hängt am Wortlaut einer Quelle; ein Programm findet ihn dort, bevor die Seite entsteht.
standfirst-data-tables = Alles, was hier steht, als Datei: { $count ->
        [one] 1 Tabelle
       *[other] { $count } Tabellen
    } als JSON und CSV.
standfirst-search = Alle Berichte, Unternehmen, Märkte und Zusagen. Gesucht wird in Ihrem Browser; was Sie eingeben, verlässt ihn nicht.
standfirst-data = Alles, was hier steht, als Datei: { $count ->
        [one] 1 Tabelle
       *[other] { $count } Tabellen
    } als JSON und CSV, dazu Feeds und Kalender.
not-found-lists = Unter dieser Adresse steht hier nichts. Weiter geht es auf der Startseite oder in einer der Listen.
moved = Diese Seite ist umgezogen
moved-link = Zur neuen Adresse
standfirst-not-found = Unter dieser Adresse steht hier nichts. Die Suche hilft weiter, oder Sie beginnen auf der Startseite.

## Status of a promise

status-announced = angekündigt
status-announced-meaning = Öffentlich gesagt; seither ist nichts bekannt geworden, was daran etwas ändert.
status-on-track = im Plan
status-on-track-meaning = Eine spätere Meldung bestätigt den Termin.
status-at-risk = gefährdet
status-at-risk-meaning = Einer Quelle zufolge könnte der Termin platzen; ein neuer ist nicht genannt.
status-delayed = verschoben
status-delayed-meaning = Ein späterer Termin ist genannt, oder der alte ist aufgegeben und ein neuer fehlt.
status-paused = ausgesetzt
status-paused-meaning = Die Arbeit ruht, soll aber weitergehen.
status-met = eingehalten
status-met-meaning = Eine Quelle meldet, dass eingetreten ist, was zugesagt war.
status-missed = verfehlt
status-missed-meaning = Der Termin ist verstrichen, und eine Quelle meldet, dass nicht eingetreten ist, was zugesagt war.
status-withdrawn = zurückgezogen
status-withdrawn-meaning = Wer die Zusage gab, hat sie zurückgenommen.
status-superseded = abgelöst
status-superseded-meaning = Eine andere Zusage ist an ihre Stelle getreten; die Seite verweist auf sie.
status-overdue = überfällig
status-overdue-meaning = Errechnet, nie eingetragen: Der Termin ist vorbei, und keine Quelle meldet die Zusage als eingehalten, verfehlt, zurückgezogen oder abgelöst.
status-disputed = strittig
status-disputed-meaning = Errechnet, nie eingetragen: Eine ungenannte Quelle oder ein Analyst widerspricht dem, was das Unternehmen oder eine Behörde gesagt hat.
status-by = abgelöst durch: { $target }

## Stage of a company in a market
# `active` has a word by activity: on sale, producing, developing.

stage-home = Heimatmarkt
stage-home-meaning = Der Markt, aus dem das Unternehmen kommt.
stage-active = aktiv
stage-active-sales = im Verkauf
stage-active-production = Produktion läuft
stage-active-development = Entwicklung läuft
stage-active-meaning = Hier werden heute Autos verkauft; bei den anderen Tätigkeiten: gebaut oder entwickelt.
stage-planned = geplant
stage-planned-meaning = Das Unternehmen hat den Schritt angekündigt, mit oder ohne Termin.
stage-exploring = in Prüfung
stage-exploring-meaning = Das Unternehmen sieht sich den Markt an und hat nichts entschieden.
stage-paused = ausgesetzt
stage-paused-meaning = Was begonnen war, und sei es nur ein Plan, ruht vorerst.
stage-barred = versperrt
stage-barred-meaning = Vorschriften oder Zölle halten das Unternehmen fern.
stage-exited = ausgestiegen
stage-exited-meaning = War hier und hat sich zurückgezogen.
stage-none = keine Meldung
stage-since = { $stage } seit { $since }
stage-became = jetzt
activity-sales = Verkauf
activity-production = Produktion
activity-development = Entwicklung

## Kinds of companies, markets and cars

company-automaker = Autohersteller
company-group = Konzern
company-brand = Marke
company-supplier = Zulieferer
company-battery = Batteriehersteller
company-dealer = Autohändler
company-trader = Handelshaus
company-leasing = Leasinggesellschaft
company-investor = Investor
company-technology = Technologieunternehmen
company-authority = Behörde
company-association = Verband
company-other = sonstiges Unternehmen
market-country = Land
market-region = Weltregion
market-bloc = Wirtschaftsraum
market-global = Weltmarkt
powertrain-bev = reiner Elektroantrieb
powertrain-phev = Plug-in-Hybrid
powertrain-erev = Elektroantrieb mit Reichweitenverlängerer
powertrain-hev = Hybridantrieb
powertrain-ice = Verbrennungsmotor

## Facts

item-promise = Zusage
item-position = Marktposition
item-deal = Vereinbarung
item-event = Ereignis
item-figure = Zahl
item-quote = Zitat
item-promise-meaning = Was ein Unternehmen oder eine Regierung zu tun ankündigt, meist mit Termin.
item-position-meaning = Wo ein Unternehmen in einem Markt steht und was es dort tut.
item-deal-meaning = Was zwei oder mehr Parteien miteinander ausgemacht haben.
item-event-meaning = Was zu einem bekannten Zeitpunkt geschehen ist oder geschehen wird.
item-figure-meaning = Eine Zahl mit ihrer Einheit, für ein Unternehmen, einen Markt oder ein Modell und für einen Zeitraum.
item-quote-meaning = Was jemand gesagt hat, in den Worten der Quelle.
deal-export = Ausfuhr
deal-joint-venture = Gemeinschaftsunternehmen
deal-supply = Lieferung
deal-licence = Lizenz
deal-investment = Investition
deal-distribution = Vertrieb
deal-other = Sonstiges
event-launch = Markteinführung
event-plant = Werk
event-policy = Politik
event-show = Messe
event-appointment = Personalie
event-recall = Rückruf
event-other = Sonstiges
metric-deliveries = Auslieferungen
metric-sales = Absatz
metric-registrations = Zulassungen
metric-exports = Ausfuhren
metric-production = Produktion
metric-capacity = Kapazität
metric-share = Marktanteil
metric-stake = Beteiligung
metric-price = Preis
metric-investment = Investitionen
metric-tariff = Zoll
metric-outlets = Verkaufsstellen
metric-jobs = Arbeitsplätze
metric-rank = Rang
metric-other = Sonstiges
basis-actual = tatsächlich
basis-planned = geplant
basis-forecast = prognostiziert
basis-actual-meaning = Gezählt: was der Quelle zufolge eingetreten ist.
basis-planned-meaning = Was ein Unternehmen oder eine Behörde vorhat.
basis-forecast-meaning = Was jemand erwartet, der nicht darüber entscheidet.
attribution-press = die Presse
attribution-company = das Unternehmen
attribution-official = eine Behörde
attribution-analyst = ein Analyst
attribution-unnamed = eine ungenannte Quelle
attribution-press-meaning = Der Artikel sagt es selbst.
attribution-company-meaning = Als Quelle ist das betroffene Unternehmen genannt.
attribution-official-meaning = Als Quelle ist eine Regierung oder eine andere Behörde genannt.
attribution-analyst-meaning = Als Quelle ist ein Analyst oder ein Marktforscher genannt.
attribution-unnamed-meaning = Personen, die der Artikel nicht namentlich nennt.
rights-full = Volltext
rights-quotes = Nur die belegten Stellen
rights-link = Nur der Verweis
rights-full-meaning = Der Artikel darf ganz veröffentlicht werden.
rights-quotes-meaning = Zu lesen sind die Stellen, auf denen eine Angabe beruht; […] steht für den Rest.
rights-link-meaning = Kein Wort des Artikels erscheint auf diesen Seiten oder in ihren Daten.

## Sums: what `amount` puts together
# `$n` is the number as written, `$count` the same to choose the plural by. Where a language says it otherwise after
# “million”, add the name with `-scaled`: unit-vehicles-scaled, currency-eur-scaled. Scales are powers of ten.

scale-6 = { $n } Millionen
scale-6-one = { $n } Million
scale-9 = { $n } Milliarden
scale-9-one = { $n } Milliarde
scale-12 = { $n } Billionen
scale-12-one = { $n } Billion
unit-vehicles = { $n } { $count ->
        [one] Fahrzeug
       *[other] Fahrzeuge
    }
unit-cars = { $n } { $count ->
        [one] Auto
       *[other] Autos
    }
unit-outlets = { $n } { $count ->
        [one] Verkaufsstelle
       *[other] Verkaufsstellen
    }
unit-jobs = { $n } { $count ->
        [one] Arbeitsplatz
       *[other] Arbeitsplätze
    }
unit-models = { $n } { $count ->
        [one] Modell
       *[other] Modelle
    }
unit-markets = { $n } { $count ->
        [one] Markt
       *[other] Märkte
    }
unit-countries = { $n } { $count ->
        [one] Land
       *[other] Länder
    }
unit-plants = { $n } { $count ->
        [one] Werk
       *[other] Werke
    }
unit-percent = { $n }{ "\u00A0" }%
unit-points = { $n } { $count ->
        [one] Prozentpunkt
       *[other] Prozentpunkte
    }
unit-rank = Platz { $n }
unit-free = { $n } { $unit }
# The units of a chart, named under its title, and the scales its numbers are written in. As with `scale-`, each language
# has those it uses.
axis-vehicles = Fahrzeuge
axis-cars = Autos
axis-outlets = Verkaufsstellen
axis-jobs = Arbeitsplätze
axis-models = Modelle
axis-markets = Märkte
axis-countries = Länder
axis-plants = Werke
axis-percent = Prozent
axis-brl = Reais
axis-cny = Yuan
axis-eur = Euro
axis-gbp = Pfund
axis-inr = indische Rupien
axis-jpy = Yen
axis-krw = Won
axis-mxn = mexikanische Pesos
axis-nok = norwegische Kronen
axis-usd = Dollar
axis-idr = indonesische Rupien
scale-3-axis = in Tausend
scale-6-axis = in Millionen
scale-9-axis = in Milliarden
currency-aud = { $n } { $count ->
        [one] australischer Dollar
       *[other] australische Dollar
    }
currency-brl = { $n } { $count ->
        [one] Real
       *[other] Reais
    }
currency-cad = { $n } { $count ->
        [one] kanadischer Dollar
       *[other] kanadische Dollar
    }
currency-cny = { $n } Yuan
currency-eur = { $n } Euro
currency-gbp = { $n } Pfund
currency-hkd = { $n } Hongkong-Dollar
currency-inr = { $n } { $count ->
        [one] indische Rupie
       *[other] indische Rupien
    }
currency-jpy = { $n } Yen
currency-krw = { $n } Won
currency-mxn = { $n } { $count ->
        [one] mexikanischer Peso
       *[other] mexikanische Pesos
    }
currency-nzd = { $n } Neuseeland-Dollar
currency-twd = { $n } Taiwan-Dollar
currency-usd = { $n } Dollar
currency-vnd = { $n } Dong
currency-chf = { $n } Schweizer Franken
currency-nok = { $n } { $count ->
        [one] norwegische Krone
       *[other] norwegische Kronen
    }
currency-sek = { $n } { $count ->
        [one] schwedische Krone
       *[other] schwedische Kronen
    }
currency-dkk = { $n } { $count ->
        [one] dänische Krone
       *[other] dänische Kronen
    }
currency-pln = { $n } Zloty
currency-czk = { $n } { $count ->
        [one] tschechische Krone
       *[other] tschechische Kronen
    }
currency-huf = { $n } Forint
currency-try = { $n } türkische Lira
currency-thb = { $n } Baht
currency-idr = { $n } { $count ->
        [one] indonesische Rupie
       *[other] indonesische Rupien
    }
currency-sar = { $n } Saudi-Riyal
currency-other = { $n } { $code }
number-range = { $from }–{ $to }
number-range-words = { $from } bis { $to }
number-positive = +{ $n }
qualifier-about = rund { $amount }
qualifier-over = mehr als { $amount }
qualifier-under = weniger als { $amount }
qualifier-at-least = mindestens { $amount }
qualifier-up-to = bis zu { $amount }
qualifier-about-word = rund
qualifier-over-word = mehr als
qualifier-under-word = weniger als
qualifier-at-least-word = mindestens
qualifier-up-to-word = bis zu
qualifier-about-meaning = Die Quelle rundet; eine nahe Zahl widerspricht nicht.
qualifier-over-meaning = Die wahre Zahl liegt über der genannten.
qualifier-under-meaning = Die wahre Zahl liegt unter der genannten.
qualifier-at-least-meaning = Die wahre Zahl ist die genannte oder eine höhere.
qualifier-up-to-meaning = Die wahre Zahl ist die genannte oder eine niedrigere.

## Time: what `long_date`, `period`, `period_short` and `slip` put together

date-full = { $weekday }, { $date }
period-year = { $year }
year-mark = ’{ $year }
period-half-1 = 1. Halbjahr { $year }
period-half-2 = 2. Halbjahr { $year }
period-quarter = { $quarter }. Quartal { $year }
period-range = { $from } bis { $to }
period-range-quarters = { $from }. bis { $to }. Quartal { $year }
period-range-months = { $from } bis { $to } { $year }
period-range-days = { $from }. bis { $to }. { $month } { $year }
period-range-dates = { $from } bis { $to } { $year }
period-since = seit { $from }
period-half-1-short = H1 { $year }
period-half-2-short = H2 { $year }
period-quarter-short = Q{ $quarter } { $year }
period-range-short = { $from } – { $to }
period-range-quarters-short = Q{ $from }–Q{ $to } { $year }
period-range-months-short = { $from }–{ $to } { $year }
period-range-days-short = { $from }.–{ $to }. { $month } { $year }
period-range-dates-short = { $from } – { $to } { $year }
period-since-short = seit { $from }
slip-none = unverändert
slip-months-later = { $count ->
        [one] 1 Monat später
       *[other] { $count } Monate später
    }
slip-months-earlier = { $count ->
        [one] 1 Monat früher
       *[other] { $count } Monate früher
    }
slip-years-later = { $count ->
        [one] 1 Jahr später
       *[other] { $count } Jahre später
    }
slip-years-earlier = { $count ->
        [one] 1 Jahr früher
       *[other] { $count } Jahre früher
    }
slip-mark-none = keine Verschiebung
slip-mark-later = { $count ->
        [one] +1 Monat
       *[other] +{ $count } Monate
    }
slip-mark-earlier = { $count ->
        [one] 1 Monat früher
       *[other] { $count } Monate früher
    }
week = KW { $week }

## Lists

list-two = { $a } und { $b }
list-middle = { $a }, { $b }
list-last = { $a } und { $b }

## Counts

count-briefs = { $count ->
        [0] keine Berichte
        [one] 1 Bericht
       *[other] { $count } Berichte
    }
count-facts-cited = { $count ->
        [0] keine Angaben
        [one] 1 Angabe mit Beleg
       *[other] { $count } Angaben, jede mit Beleg
    }
count-passages = { $count ->
        [0] keine Belegstellen
        [one] 1 Belegstelle
       *[other] { $count } Belegstellen
    }
count-passages-margin = { $count ->
        [0] Keine Belegstellen
        [one] 1 Belegstelle, am Rand erläutert
       *[other] { $count } Belegstellen, am Rand erläutert
    }
count-reports = { $count ->
        [0] keine Meldungen
        [one] 1 Meldung
       *[other] { $count } Meldungen
    }
count-sources = { $count ->
        [0] keine Quellen
        [one] 1 Quelle
       *[other] { $count } Quellen
    }
count-conflicts-open = { $count ->
        [0] keine offen
       *[other] { $count } offen
    }
count-moments = { $count ->
        [0] Keine datierte Angabe
        [one] 1 datierte Angabe
       *[other] { $count } datierte Angaben
    }.

## Readouts: the label under a large number

readout-overdue = { $count ->
        [one] Zusage überfällig
       *[other] Zusagen überfällig
    }
readout-due-by = bis { $date } fällig
readout-moves = { $count ->
        [one] Marktbewegung diese Woche
       *[other] Marktbewegungen diese Woche
    }
readout-conflicts = { $count ->
        [one] Widerspruch zwischen Quellen
       *[other] Widersprüche zwischen Quellen
    }
readout-met = { $count ->
        [one] Zusage eingehalten
       *[other] Zusagen eingehalten
    }
readout-open = { $count ->
        [one] Zusage offen, nicht überfällig
       *[other] Zusagen offen, nicht überfällig
    }
readout-late = überfällig oder verfehlt
readout-on-sale = { $count ->
        [one] Absatzmarkt
       *[other] Absatzmärkte
    }
readout-sellers = { $count ->
        [one] Anbieter
       *[other] Anbieter
    }
readout-arrivals = { $count ->
        [one] Markteintritt mit Termin
       *[other] Markteintritte mit Termin
    }
readout-exploring = noch in Prüfung

## Section heads: front page

section-due-next = Als Nächstes fällig
section-who-sells-where = Wer wo verkauft
section-latest-briefs = Neueste Berichte
section-disagree = Quellen im Widerspruch
section-at-a-glance = Auf einen Blick

## Section heads: brief

section-says = Was darin steht
section-source = Die Quelle
section-source-in = Die Quelle auf { $language }
section-read-next = Mehr zum Thema
section-also-mentioned = Außerdem erwähnt
section-quotes = Zitate
section-references = Weitere Quellen
next-company = Dasselbe Unternehmen
next-market = Derselbe Markt
next-week = Dieselbe Woche
next-company-text = { $name }: alle Zusagen, Zahlen und Märkte
next-market-text = { $name }: Wer kommt, und wann
next-week-text = Wochenüberblick KW { $week }

## Section heads: companies, markets, people, models, topics

section-profile = Porträt
section-where-sells = Wo verkauft wird
section-where-builds = Wo produziert wird
section-where-develops = Wo entwickelt wird
section-promised = Was zugesagt ist
section-figures = Zahlen
section-positions = Marktpositionen im Zeitverlauf
section-deals = Vereinbarungen
section-events = Ereignisse
section-timeline = Zeitleiste
section-named-in = Genannt oder als Quelle angegeben
section-brands = Marken und Tochterunternehmen
section-briefs = Berichte
section-targets = Zusagen
section-arrivals = Markteintritte
section-arrivals-note = Wer kommt, wann und womit
section-submarkets = Markt für Markt
section-home-makers = Heimische Hersteller
section-subscribe = Abonnieren
section-related-topics = Verwandte Themen

## Section heads: promises

section-moved = Wie sich der Termin verschob
promise-dispute = Als Widerspruch vermerkt; am Status oben ändert das nichts
promise-again = Auch berichtet in
section-overdue = Überfällig: Der Termin ist verstrichen
section-due-in = Fällig { $year }
section-due-later = Fällig { $year } und später
section-undated = Ohne Termin
section-closed = Abgeschlossen
section-how-to-read = So sind die Balken zu lesen

## Section heads: timeline, conflicts, digest, archive, search, data, methodology

section-past = Bisher
section-today = Heute
section-coming = Was kommt
timeline-nearest = Das Nächste zuerst
timeline-newest = Das Neueste zuerst
timeline-none-coming = Derzeit steht kein Termin bevor
timeline-sometime = Im Lauf des Jahres { $year }
section-conflict-dates = Termine
section-conflict-outcomes = Ergebnisse
section-conflict-figures = Zahlen
section-new-week = Neu in dieser Woche
digest-section-moved = Neue und veränderte Zusagen
section-targets-decided = Abgeschlossene Zusagen
section-positions-changed = Veränderte Marktpositionen
section-said-week = Zitate der Woche
section-due-soon = Überfällig und bald fällig
section-by-month = Nach Monaten
section-by-year = Nach Jahren
section-files = Dateien
section-columns = Spalten
section-feeds = Feeds und Kalender
section-licence = Nutzungsrechte
section-evidence = Wie Belege geprüft werden
section-forgiven = Welche Abweichungen zulässig sind
section-as-of = Der Stichtag
section-overdue-rule = Überfällig, verschoben, strittig
section-conflict-rule = Wann sich Quellen widersprechen
section-derived-rule = Was errechnet ist, und wie
section-maps = Karten und Grenzen
section-world-map = Auf der Weltkarte
section-rights-rule = Was von einer Quelle zu sehen ist
section-statuses = Status: Was die Wörter bedeuten
section-stages = Phase: Was die Wörter bedeuten
section-qualifiers = Einschränkungen: Was sie bedeuten
section-attributions = Wer es sagt
section-pictures = Was die Grafiken zeigen
section-kinds = Arten von Angaben
section-bases = Gezählt, geplant, erwartet

## Facts and their words

claim-position = { $company }: { $markets }
claim-figure = { $what }: { $amount }
claim-quote = { $name }, { $role }
fact-undated = ohne Termin
fact-label = Angabe { $number }: { $kind }
fact-permalink = Link zu Angabe { $number }
fact-link = Beleg { $number }
fact-back = Zurück zu Angabe { $number }
fact-due = Termin { $date }
fact-was = zuvor { $date }
fact-said = Aussage: { $date }
fact-said-day = Aussage vom { $date }
fact-said-month = Aussage vom { $date }
fact-said-quarter = Aussage vom { $date }
fact-said-half = Aussage vom { $date }
fact-since = seit { $date }
fact-since-day = seit dem { $date }
fact-since-half = seit dem { $date }
fact-since-quarter = seit dem { $date }
fact-reported = gemeldet am { $date }
fact-says-so = so { $who }
fact-goal = Ziel: { $amount }
fact-goal-raised = Ziel angehoben: erst { $from }, jetzt { $to }
fact-goal-lowered = Ziel gesenkt: erst { $from }, jetzt { $to }
fact-actual = erreicht: { $amount }
fact-done = umgesetzt: { $date }
fact-change = { $change } zum Vorjahr
fact-derived = Aus dem Wortlaut errechnet: { $how }
fact-indirect = in indirekter Rede
fact-for = für { $names }
fact-with = mit { $names }
fact-in = Markt: { $markets }
fact-worldwide = weltweit
fact-via = betrifft: { $name }
fact-new-week = neu in dieser Woche
fact-read-in-place = Zur Textstelle
fact-more = { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
source-of = Quelle

## The source of a brief

source-title = Titel
source-publisher = Medium
source-author = Autor
source-published = Erschienen
source-language = Sprache
source-rights = Rechte
source-link = Zum Original
source-link-at = Zum Original: { $publisher }
source-no-text = Der Text dieser Quelle wird nicht gezeigt; der Link führt zum Original.
source-from-language = Original: { $language }
source-read-in = Original: { $language }
brief-line = { $date }, { $names }
brief-draft = Entwurf
notice-draft = Entwurf, noch nicht veröffentlicht.
brief-no-facts = Dieser Artikel ist noch nicht ausgewertet.

## Citing

cite-heading = Zitierhinweis
cite-brief = Dieser Bericht
cite-source = Die Quelle
cite-title = „{ $title }“
cite-annotates = Bezieht sich auf: { $source }

## Column heads and names of particulars

head-name = Name
head-kind = Art
head-home = Heimatmarkt
head-parent = Gehört zu
head-founded = Gegründet
head-ticker = Börsenkürzel
head-website = Internetseite
head-wikidata = Wikidata
head-also-named = Auch genannt
head-names-in = Auf { $language }
head-within = Teil von
head-role = Funktion
head-company = Unternehmen
head-companies = Unternehmen
head-maker = Hersteller
head-market = Markt
head-markets = Märkte
head-people = Personen
head-models = Modelle
head-model = Modell
head-topics = Themen
head-topic = Thema
head-segment = Fahrzeugklasse
head-powertrain = Antrieb
head-debut = Premiere
head-promise = Zusage
head-promised-by = Zugesagt von
head-status = Status
head-stage = Phase
head-due = Termin
head-first-due = Erster Termin
head-slip = Verschiebung
head-history = Verlauf
head-stage-and-source = Phase und Quelle
head-with = Mit
head-where = Wo
head-source = Quelle
head-change = Veränderung
head-metric = Was
head-period = Zeitraum
head-value = Wert
head-goal = Ziel
head-actual = Erreicht
head-done = Umgesetzt
head-superseded-by = Abgelöst durch
head-briefs = Berichte
head-open = Offene Zusagen
head-overdue = Überfällig
head-last-brief = Letzter Bericht
head-each-maker = Hersteller nach Phase
head-sellers = Anbieter
head-quotes = Zitate
head-file = Datei
head-meaning = Bedeutung
head-rows = Zeilen
head-format = Dateiformat
head-all = Gesamt

## Captions, labels and notes of tables, charts and maps

label-at-a-glance = { $name } auf einen Blick
label-legend = Zeichenerklärung
label-pager = Seiten
label-matrix = Matrix der Hersteller und Märkte
label-map = Marktkarte: { $name }
label-map-tile = { $market }: { $stage }
label-map-count = { $market }: { $count ->
        [0] kein Anbieter
        [one] 1 Anbieter
       *[other] { $count } Anbieter
    }
map-title-company = Weltkarte: { $name }
map-title-site = Anbieter nach Ländern
map-description-site = { $countries ->
        [one] Ein Land wird beobachtet.
       *[other] { $countries } Länder werden beobachtet.
    } { $count ->
        [0] Nirgends verkauft ein Hersteller.
        [one] Je Land gibt es höchstens einen Anbieter, zum Beispiel: { $market }.
       *[other] An der Spitze: { $market } mit { $count } Anbietern.
    }
map-key-stage = { $stage } ({ $count })
map-key-region = { $market } insgesamt: { $stage }
map-key-none = Kein Anbieter
map-note-company = Die Tabelle der Marktpositionen sagt dasselbe in Worten.
map-note-site = Anbieter sind Hersteller, die in dem Land verkaufen, heimische eingeschlossen. Die Tabelle darunter nennt dieselben Zahlen.
map-panel-world = Die Welt
map-panel-europe = Europa, vergrößert
map-note-borders = Zu Umrissen und Grenzen
label-cell = { $company }, { $market }: { $stage }
label-cell-since = { $company }, { $market }: { $stage } seit { $since }
label-region-whole = { $name } insgesamt
label-table = { $title }, Tabelle
label-filter = Zusagen nach Status anzeigen
label-filter-only = Nur zeigen:
caption-targets = Alle Zusagen nach Termin, Stand { $date }
caption-targets-of = { $name }: Zusagen nach Termin
caption-positions = { $name }: Marktpositionen im Zeitverlauf
caption-positions-changed = Marktpositionen, die sich diese Woche verändert haben
caption-matrix = { $companies ->
        [one] Ein Hersteller
       *[other] { $companies } Hersteller
    } in { $markets ->
        [one] einem Markt
       *[other] { $markets } Märkten
    }, Stand { $date }. Jede Zelle nennt die Phase und das Jahr, in dem sie begann, und führt zur jüngsten Quelle.
caption-matrix-small = Phase jedes Herstellers nach Märkten
caption-arrivals = { $name }: erwartete Hersteller nach Termin
caption-companies = Unternehmen mit Heimatmarkt, Märkten und Zusagen
caption-markets = Märkte mit Anbietern und Markteintritten
caption-models = Modelle mit Hersteller und Antrieb
caption-people = Personen mit Funktion und Unternehmen
caption-figures = { $name }: Zahlen
note-bar = Senkrechte Linie: heute. Schraffur: Verschiebung.
note-bar-head = Zusage, Termin und Verschiebung, { $from } bis { $to }
note-bar-run = von der Zusage bis zum ersten Termin
note-bar-slip = Verschiebung bis zum jetzigen Termin
note-bar-needle = heute
note-latest = Die jüngsten { $shown ->
       *[other] { $shown }
    } von { $count ->
       *[other] { $count }
    }.
note-latest-data = Die jüngsten { $shown ->
       *[other] { $shown }
    } von { $count ->
       *[other] { $count }
    }; vollständig in den Datendateien.
moment-due = Termin
moment-announced = Ankündigung
note-matrix = Jede Zelle nennt die Phase und das Jahr, in dem sie begann, und führt zur jüngsten Quelle, die das sagt.
note-matrix-region = Unter „{ head-all }“ steht, was für die Region als Ganzes gesagt ist: { $name }.
matrix-rolled = Aus einem zugehörigen Markt übernommen, mit dessen Kürzel
note-strips = Streifen: { $from } bis { $to }
note-region = { $count ->
        [0] Kein zugehöriger Markt wird beobachtet.
        [one] 1 Markt gehört dazu: { $names }. Was über ihn gesagt wird, zählt auch hier und trägt seinen Namen.
       *[other] { $count } Märkte gehören dazu: { $names }. Was über einen davon gesagt wird, zählt auch hier und trägt dessen Namen.
    }
note-targets = Eine Zusage bleibt ein und dieselbe, in wie vielen Berichten sie auch vorkommt. Überfällig ist sie, wenn ihr Termin vorbei ist und niemand sie als eingehalten, verfehlt, zurückgezogen oder abgelöst gemeldet hat.
chart-unit = { $parts }.
chart-by-year = nach Jahren
chart-by-half = nach Halbjahren
chart-by-quarter = nach Quartalen
chart-by-month = nach Monaten
chart-through-time = im Zeitverlauf
chart-goals = Gestrichelt: zugesagt.
chart-spread = Dünne senkrechte Linie: Quellen weichen voneinander ab oder nennen eine Spanne.
chart-point = { $period }: { $amount }
chart-goal-point = zugesagt für { $period }: { $amount }
chart-promise = { $owner }: { $statement }
chart-reached = { $share }: { $reached }, zugesagt { $promised }
chart-reached-title = Zugesagt und erreicht
chart-reached-note = Die senkrechte Linie steht für die Zusage, jeder Balken für den Anteil, der davon erreicht ist.
chart-compared-note = Jeweils nach der jüngsten Quelle.
chart-goal-note = Umriss: zugesagt, je Meldung mit einer Zahl. Gefüllt: erreicht.
chart-goal-said = Zugesagt, { $date }
chart-months-title = Datierte Angaben nach Monaten
chart-months-note = Umriss: steht noch bevor.
chart-months-loose = { $count ->
        [one] 1 Angabe, die nur
       *[other] { $count } Angaben, die nur
    } auf Jahr, Halbjahr oder Quartal datiert { $count ->
        [one] ist, bleibt
       *[other] sind, bleiben
    } außen vor.
chart-facts = { $count ->
        [one] 1 Angabe
       *[other] { $count } Angaben
    }
note-figures = Jede Zahl führt zu der Stelle, aus der sie stammt; Zahlen werden nie addiert.
note-conflict = Beide Seiten stehen hier, wie ihre Quellen sie nennen; keine wird vorgezogen.

## Where sources disagree

conflict-when = Wann: { $what }
conflict-what-became = Was daraus wurde: { $what }
conflict-difference = Unterschied: { $amount }
conflict-months = { $count ->
        [one] Dazwischen liegt 1 Monat
       *[other] Dazwischen liegen { $count } Monate
    }

## Weekly digest

digest-lead-briefs = Neue Berichte
digest-lead-positions = Marktpositionen
digest-lead-targets = Zusagen
digest-lead-overdue = Überfällig
digest-lead-conflicts = Widersprüche
digest-briefs = { $count ->
        [0] keine
       *[other] { $count }
    }{ $languages ->
        [0] { "" }
        [one] , aus 1 Sprache
       *[other] , aus { $languages } Sprachen
    }
digest-positions = { $count ->
        [0] keine verändert
       *[other] { $count } verändert
    }
digest-targets = { $new ->
        [0] keine neu
       *[other] { $new } neu
    }, { $moved ->
        [0] keine verändert
       *[other] { $moved } verändert
    }, { $decided ->
        [0] keine abgeschlossen
       *[other] { $decided } abgeschlossen
    }
digest-overdue = { $count ->
        [0] keine
       *[other] { $count }
    }
digest-conflicts = { $count ->
        [0] keine neuen
        [one] 1 neuer
       *[other] { $count } neue
    }
digest-previous = Woche davor
digest-next = Woche danach

## Empty states: what is missing is said, never left blank

empty-date = Kein Termin
empty-said = Nicht angegeben
empty-report = Keine Meldung
empty-none = Entfällt
empty-targets = Noch keine Zusagen
empty-positions = Noch keine Positionen
empty-timeline = Noch keine datierten Angaben
empty-people = Noch wird niemand genannt
empty-models = Noch keine Modelle
empty-topics = Noch keine Themen
empty-briefs = Noch keine Berichte
empty-conflicts = In allem, was hier beobachtet wird, sind sich die Quellen einig
empty-arrivals = Kein Markteintritt bekannt
empty-due = Nichts wird demnächst fällig
empty-search = Nichts gefunden. Mit weniger Wörtern klappt es vielleicht.
empty-site = Noch keine Artikel. Legen Sie einen Text in content/articles ab und erstellen Sie die Seiten neu.

## Pager

pager-newer = Neuere
pager-older = Ältere
pager-previous = Zurück
pager-next = Weiter
pager-position = Seite { $page } von { $pages }

## Search

search-label = Diese Seiten durchsuchen
search-placeholder = Ein Unternehmen, ein Markt, ein Wort
search-button = Suchen
search-clear = Leeren
search-facet-kind = Art
search-facet-company = Unternehmen
search-facet-market = Markt
search-facet-year = Jahr
search-waiting = Das Verzeichnis wird geladen …
search-failed = Das Verzeichnis ließ sich nicht laden. Die Listen der Unternehmen, Märkte und Berichte führen zu jeder Seite.
search-no-script = Die Suche läuft in Ihrem Browser und braucht JavaScript. Die Listen führen auch ohne sie zu jeder Seite.

## Taking the data out: the files

data-intro = Jede Tabelle gibt es als JSON und als CSV, in derselben Reihenfolge. Enthält eine JSON-Zeile eigene Zeilen (Meldungen, einen Verlauf, Aussagen), so hat CSV für jede davon eine Zeile. Verknüpft wird über Kennungen, nie über Namen; jede Angabe bringt den Wortlaut mit, auf dem sie beruht, und die Adresse, unter der er hier steht.
data-stable = Namen von Dateien und Spalten bleiben, wie sie sind; neue Spalten können am Ende hinzukommen.
data-csv = CSV ist UTF-8 mit Kopfzeile; mehrere Kennungen in einer Zelle trennt ein Leerzeichen, mehrere Namen ein Semikolon; Wahrheitswerte heißen true und false.
data-formulas = Einer CSV-Zelle, die eine Tabellenkalkulation für eine Formel halten könnte (weil sie mit =, +, -, @ oder einem Steuerzeichen beginnt, vollbreite Formen eingeschlossen), ist ein Apostroph vorangestellt. Reine Zahlen, auch negative, haben keinen, JSON hat nie einen.
data-numbers = Zahlen sind exakte Dezimalzahlen mit Punkt. Das untere Ende einer Spanne steht in einer Spalte, das obere in einer anderen. Daten und Zeiträume sind geschrieben wie in den Annotationen: 2027, 2027-H1, 2027-Q3, 2027-03, 2027-03-31, 2025-01/2025-11, 2024-10-30/.. .
data-rights = Erlauben die Rechte an einer Quelle nur den Verweis, so bleibt das Feld für den Beleg leer, ebenso Wortlaut und Übersetzung eines Zitats.
data-licence = Die Angaben sind frei verwendbar. Die belegten Stellen bleiben Eigentum der Verlage: Zitieren Sie sie mit Quelle.
data-briefs = Eine Zeile je veröffentlichtem Artikel: seine Quelle, sein Datum und was er nennt.
data-targets = Eine Zeile je Zusage, wie sie am Stichtag steht, mitsamt ihren Meldungen.
data-target-reports = Eine Zeile je Meldung zu einer Zusage: was ein einzelner Artikel über sie sagt.
data-presence = Eine Zeile je Unternehmen, Markt und Tätigkeit: die Phase am Stichtag mit ihrem Verlauf.
data-figures = Eine Zeile je Zahl, die ein Artikel nennt.
data-deals = Eine Zeile je Vereinbarung.
data-events = Eine Zeile je datiertem Ereignis.
data-quotes = Eine Zeile je Zitat, im Wortlaut der Quelle und in Übersetzung.
data-companies = Eine Zeile je Unternehmen des Registers, das ein Bericht nennt, selbst oder über ein zugehöriges.
data-markets = Eine Zeile je Markt des Registers, den ein Bericht nennt, selbst oder über einen zugehörigen.
data-people = Eine Zeile je Person des Registers, die ein Bericht nennt.
data-models = Eine Zeile je Modell des Registers, das ein Bericht nennt.
data-conflicts = Eine Zeile je Punkt, in dem sich Quellen widersprechen, mit dem, was jede sagt.
data-annotations = Jede Angabe als Web-Annotation des W3C: ihr Inhalt sowie Ort und Wortlaut der belegten Stelle.
data-feed = Die neuesten Berichte als Atom-Feed; jedes Unternehmen, jeder Markt und jedes Thema hat einen eigenen.
data-json-feed = Dasselbe als JSON-Feed.
data-calendar = Termine und datierte Ereignisse für ein Kalenderprogramm; jedes Unternehmen und jeder Markt hat einen eigenen Kalender.
data-sitemap = Jede Seite mit dem Tag ihrer letzten Änderung.
data-manifest = Jede erzeugte Datei mit ihrer Prüfsumme.

## Taking the data out: the columns
# The name is the column's, with hyphens.

data-col-id = Kennung der Zeile; sie bleibt von einer Ausgabe zur nächsten gleich.
data-col-url = Adresse der zugehörigen Seite.
data-col-brief = Kennung des Berichts, in dem es steht.
data-col-fact = Kennung der Angabe innerhalb ihres Berichts.
data-col-briefs = Zahl der Berichte auf der zugehörigen Seite: jene, die den Eintrag selbst, ein zugehöriges Unternehmen oder einen zugehörigen Markt nennen.
data-col-evidence = Die Worte der Quelle, auf denen die Angabe beruht, unverändert; eine Auslassung steht als […].
data-col-evidence-url = Adresse dieser Worte auf diesen Seiten, dort hervorgehoben.
data-col-attribution = Wer es sagt: press, company, official, analyst, unnamed oder die Kennung eines Unternehmens oder einer Person.
data-col-derived = Wie Zahl oder Jahr errechnet wurden, wenn der Wortlaut sie nicht unmittelbar nennt.
data-col-companies = Kennungen der betroffenen Unternehmen.
data-col-company = Kennung des betroffenen Unternehmens.
data-col-markets = Kennungen der betroffenen Märkte.
data-col-market = Kennung des betroffenen Marktes; leer für die ganze Welt.
data-col-models = Kennungen der betroffenen Modelle.
data-col-model = Kennung des betroffenen Modells.
data-col-people = Kennungen der betroffenen Personen.
data-col-person = Kennung der betroffenen Person.
data-col-topics = Themen des Berichts.
data-col-statement = Was gesagt ist, in einem Satz.
data-col-status = announced, on-track, at-risk, delayed, paused, met, missed, withdrawn oder superseded.
data-col-due = Der Termin, so genau, wie die Quelle ihn nennt.
data-col-first-due = Der Termin nach der ersten Meldung, die einen nannte.
data-col-slip-months = Kalendermonate vom Ende des ersten Termins bis zum Ende des jetzigen; negativ, wenn vorgezogen.
data-col-moved-months = Kalendermonate, um die diese Meldung den zuvor gültigen Termin verschiebt; bei der ersten leer.
data-col-disputes = Wahr bei einer Meldung, die vermerkt ist, aber nicht gilt: eine ungenannte Quelle oder ein Analyst gegen das Unternehmen oder eine Behörde.
data-col-overdue = Wahr, wenn der Termin vor dem Stichtag lag und keine Quelle einen Ausgang gemeldet hat.
data-col-disputed = Wahr, wenn eine ungenannte Quelle oder ein Analyst dem Unternehmen oder einer Behörde widerspricht.
data-col-said = Wann es gesagt wurde: nach Angabe der Quelle, sonst das Datum des Berichts.
data-col-done = Wann es umgesetzt wurde.
data-col-by = Kennung der Zusage, die an ihre Stelle trat.
data-col-reports = Alle Meldungen dazu, die älteste zuerst.
data-col-target = Kennung der Zusage.
data-col-metric = Was die Zahl zählt: deliveries, sales, registrations, exports, production, capacity, share, stake, price, investment, tariff, outlets, jobs, rank oder other.
data-col-label = Was die Zahl zählt, in Worten, wenn metric auf other steht.
data-col-value = Die Zahl oder das untere Ende einer Spanne.
data-col-value-high = Das obere Ende einer Spanne; leer bei einer einzelnen Zahl.
data-col-unit = vehicles, percent, outlets, jobs, rank, ein Währungscode nach ISO 4217 oder andere Wörter.
data-col-actual = Die erreichte Zahl.
data-col-actual-high = Das obere Ende einer Spanne; leer bei einer einzelnen Zahl.
data-col-qualifier = about, over, under, at-least oder up-to, wenn die Quelle es so sagt.
data-col-change = Veränderung zum Vorjahr in Prozent.
data-col-basis = actual, planned oder forecast.
data-col-scope = Was genau gezählt ist, in freien Worten.
data-col-period = Der Zeitraum, für den die Zahl gilt; leer, wenn sie den Stand des Berichts wiedergibt.
data-col-activity = sales, production oder development.
data-col-stage = exploring, planned, active, paused, barred oder exited.
data-col-since = Seit wann, wenn die Quelle es sagt.
data-col-history = Alle früheren Phasen mit Datum und Quelle, die älteste zuerst.
data-col-current = Wahr bei der jüngsten Meldung zu einer Position; sie ist die Phase am Stichtag.
data-col-via = Kennung des zugehörigen Marktes, wenn die Position von ihm stammt.
data-col-parties = Kennungen der Unternehmen oder, für Regierungen, der Märkte.
data-col-kind = Um welche Art es sich handelt.
data-col-date = Tag oder Zeitraum.
data-col-title = Titel.
data-col-summary = Der Inhalt in wenigen Sätzen.
data-col-speaker = Kennung der Person, die spricht; leer, wenn sie nicht im Register steht.
data-col-speaker-name = Name der Person, die spricht.
data-col-speaker-role = Ihre Funktion.
data-col-indirect = Wahr bei indirekter Rede.
data-col-text = Der Wortlaut in der Sprache der Quelle.
data-col-translation = Der Wortlaut in der Sprache dieser Seiten.
data-col-language = Sprache der Quelle als Kürzel nach BCP 47.
data-col-publisher = Wer die Quelle veröffentlicht hat.
data-col-author = Wer die Quelle verfasst hat.
data-col-published = Wann die Quelle erschienen ist.
data-col-source-title = Titel der Quelle.
data-col-source-url = Adresse der Quelle.
data-col-rights = full, quotes oder link: wie viel von der Quelle zu sehen ist.
data-col-name = Name in der Sprache dieser Seiten.
data-col-names = Namen in anderen Sprachen.
data-col-aliases = Weitere gebräuchliche Namen.
data-col-home = Kennung des Heimatmarktes.
data-col-parent = Kennungen der Unternehmen, zu denen es gehört.
data-col-founded = Jahr oder Tag der Gründung.
data-col-ticker = Börse und Kürzel der Aktie.
data-col-website = Die eigene Internetseite.
data-col-wikidata = Nummer in Wikidata.
data-col-iso = Ländercode nach ISO 3166-1 alpha-2.
data-col-within = Kennungen der Märkte, zu denen er gehört.
data-col-role = Funktion der Person.
data-col-segment = Fahrzeugklasse.
data-col-powertrain = bev, phev, erev, hev oder ice.
data-col-debut = Wann das Modell erstmals gezeigt wurde.
data-col-subject = Worin sich die Quellen widersprechen: Kennung der Zusage oder Merkmale der Zahl.
data-col-claims = Was jede Quelle sagt, mit Bericht und Wortlaut.
data-col-claim = Was diese Quelle sagt.
data-col-claim-high = Das obere Ende einer Spanne; sonst leer.

## How this is made: paragraphs of the methodology page

method-intro = Hinter jeder Seite stehen zwei Dateien: ein Quellenartikel, Wort für Wort bewahrt, und eine Notiz, die sagt, was er bedeutet. Ein Programm prüft die Notizen am Artikel, führt sie zusammen und zeichnet die Seiten. Was die Prüfung nicht besteht, erscheint nicht.
method-contents = Auf dieser Seite
method-evidence-1 = Jede Zusage, Position, Vereinbarung und Zahl, jedes Ereignis und jedes Zitat beruft sich auf den Wortlaut der Quelle. Das Programm sucht diese Worte im Artikel. Stehen sie dort nicht, oder stehen sie dort zweimal ohne Hinweis, welche Stelle gemeint ist, so wird nichts veröffentlicht.
method-evidence-2 = Die Worte sind im Artikel markiert; Angabe und Stelle verweisen aufeinander. Erlauben die Rechte keinen Abdruck, wird trotzdem geprüft, und nur der Verweis auf die Quelle erscheint.
method-evidence-3 = Eine Zahl mit ihrer Einheit und das Jahr eines Termins müssen aus den belegten Worten hervorgehen, in der Sprache der Quelle. Ein Jahr darf auch im selben oder im vorigen Absatz oder in der Überschrift darüber stehen oder sich aus dem Tag der Veröffentlichung ergeben. Ist eine Zahl aus dem Wortlaut errechnet, sagt die Angabe, wie.
method-evidence-4 = Zitate bleiben in der Sprache, in der sie gedruckt wurden. Eine Übersetzung steht neben dem Original, nie an seiner Stelle.
method-forgiven-1 = Eine Stelle gilt als gefunden, wenn sie vom Artikel nur in der Gestaltung abweicht: in Auszeichnungen wie Fettdruck oder Links, in Zeilenumbrüchen und mehrfachen Leerzeichen, in weichen Trennstrichen und unsichtbaren Zeichen, in geraden oder typografischen Anführungszeichen, Apostrophen, Strichen und Auslassungspunkten sowie in der Kodierung von Buchstaben mit Akzent.
method-forgiven-2 = Mehr ist nicht erlaubt. Ein verändertes Wort, ein anderer Großbuchstabe oder ein fehlendes Komma gilt als Fehler. Ähnliche Stellen werden der Redaktion vorgeschlagen, aber nie von selbst übernommen.
method-as-of-1 = Zu sehen ist, was an einem bestimmten Tag bekannt war, dem Stichtag. Spätere Berichte bleiben weg, und alles, was vom heutigen Tag abhängt, etwa ob eine Zusage überfällig ist, wird für diesen Tag errechnet.
method-as-of-2 = Dieselben Artikel und derselbe Stichtag ergeben dieselben Seiten, Byte für Byte. Ein früherer Stichtag ergibt sie so, wie sie damals ausgesehen hätten.
method-as-of-fixed = Der Stichtag dieser Ausgabe steht fest: { $date }.
method-overdue = Überfällig ist eine Zusage, wenn ihr Termin vor dem Stichtag vorbei war und keine Quelle sie als eingehalten, verfehlt, zurückgezogen oder abgelöst gemeldet hat. Eine Zusage mit Termin 2027 ist ab dem 1. Januar 2028 überfällig.
method-slip = Die Verschiebung ist die Zahl der Kalendermonate vom Ende des ersten Termins bis zum Ende des jetzigen. Sie ist negativ, wenn der Termin vorgezogen wurde, und fehlt, wenn einer der beiden Termine fehlt oder offen ist.
method-disputed = Eine spätere Meldung des Unternehmens oder einer Behörde ändert die Zusage. Die eines Analysten oder einer ungenannten Quelle ändert sie nie: Die Zusage behält ihren Termin und gilt als strittig.
method-report-order = Meldungen zu einer Zusage sind nach dem Zeitpunkt der Aussage geordnet, bei gleichem Zeitpunkt nach dem Erscheinen des Berichts. Eine alte Zusage, die noch einmal erzählt wird, zählt also nicht als Neuigkeit.
method-conflict-1 = Zwei Zahlen widersprechen sich, wenn sie dasselbe zählen, für dasselbe Unternehmen, denselben Markt, dasselbe Modell und denselben Zeitraum, wenn sie aus verschiedenen Quellen stammen und keine Einschränkung den Unterschied erklärt: „mehr als 135.000“ und „136.800“ vertragen sich, „135.000“ und „136.800“ nicht.
method-conflict-2 = Zwei Meldungen zu einer Zusage widersprechen sich, wenn sie für dieselbe Zeit verschiedene Termine oder Ergebnisse nennen und aus verschiedenen Quellen stammen. Beide sind zu sehen; keine wird vorgezogen.
method-pictures-1 = Die Grafiken zeigen nur, was sich vergleichen lässt: Säulen stehen für gleich lange Zeiträume, Märkte stehen neben Märkten und nie neben der Region, zu der sie gehören, und Geplantes ist nicht gezeichnet, als wäre es gezählt. Gezeichnet ist die Zahl der jüngsten Quelle; wo Quellen voneinander abweichen oder eine Spanne nennen, reicht eine dünne senkrechte Linie vom niedrigsten zum höchsten Wert.
method-pictures-2 = Eine gestrichelte Linie zeigt, was für den Zeitraum zugesagt war. Große Zahlen sind in den Grafiken auf drei Stellen gerundet; die Tabelle darunter nennt sie, wie die Quellen sie nennen, und führt zum Wortlaut.
method-rollup = Was über ein Land gesagt ist, zählt auch für seine Region, was über eine Marke gesagt ist, auch für ihren Konzern, immer mit einem Zeichen, das darauf hinweist. Zahlen werden nie addiert.
method-matrix = Eine Zelle der Matrix zeigt die letzte Phase, die bis zum Stichtag gemeldet ist. Bei einer Region steht, was über die Region selbst gesagt ist; fehlt das, die am weitesten fortgeschrittene Phase unter ihren Ländern, mit dem Kürzel des Landes.
method-maps-1 = Die Umrisse der Länder stammen von Natural Earth im Maßstab 1:110 Millionen, gezeichnet in der Equal-Earth-Projektion, die jedem Land im Vergleich zu jedem anderen seine wahre Fläche gibt, und mit weniger Punkten, wo das Auge sie nicht sähe. Die Antarktis fehlt.
method-maps-2 = Grenzen verlaufen, wie Natural Earth sie zeichnet: danach, wer das Gebiet tatsächlich beherrscht, nicht danach, wessen Anspruch anerkannt ist. Eine Stellungnahme zu einer dieser Grenzen ist damit nicht verbunden.
method-maps-3 = Jedes Land, über das etwas gesagt ist, trägt ein Zeichen; die kleinsten bestehen nur aus dem Zeichen. Was über eine Region gesagt ist, erscheint als gestrichelter Umriss jener ihrer Länder, zu denen keine eigene Meldung vorliegt, und zählt nie für ein Land.
method-mentions = Namen von Unternehmen, Märkten, Personen und Modellen werden in den Artikeln erkannt und beim ersten Vorkommen verlinkt. Ein Unternehmen, das nur erwähnt ist, ohne dass eine Angabe es betrifft, steht unter „Außerdem erwähnt“.
method-rights = Für jede Quelle legt die Redaktion fest, was zu sehen sein darf: der volle Text, nur die belegten Stellen oder nur der Verweis.
method-corrections = Wird eine Notiz berichtigt, behalten ihre Angaben die Adresse.

## Marks of punctuation, each with the space that follows it

mark-comma = { ", " }
mark-list = { ", " }
mark-semicolon = { "; " }
mark-colon = { ": " }
mark-stop = { ". " }
mark-end = .
mark-space = { " " }

## Languages

language-ar = Arabisch
language-az = Aserbaidschanisch
language-be = Belarussisch
language-bg = Bulgarisch
language-bn = Bengalisch
language-bs = Bosnisch
language-ca = Katalanisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-eu = Baskisch
language-fa = Persisch
language-fi = Finnisch
language-fil = Filipino
language-fr = Französisch
language-ga = Irisch
language-gl = Galicisch
language-he = Hebräisch
language-hi = Hindi
language-hr = Kroatisch
language-hu = Ungarisch
language-hy = Armenisch
language-id = Indonesisch
language-is = Isländisch
language-it = Italienisch
language-ja = Japanisch
language-ka = Georgisch
language-kk = Kasachisch
language-ko = Koreanisch
language-lt = Litauisch
language-lv = Lettisch
language-mk = Mazedonisch
language-ms = Malaiisch
language-mt = Maltesisch
language-nb = Norwegisch
language-nl = Niederländisch
language-nn = Norwegisch (Nynorsk)
language-no = Norwegisch
language-pa = Pandschabi
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-sl = Slowenisch
language-sq = Albanisch
language-sr = Serbisch
language-sv = Schwedisch
language-sw = Suaheli
language-ta = Tamil
language-te = Telugu
language-th = Thailändisch
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-uz = Usbekisch
language-vi = Vietnamesisch
language-yue = Kantonesisch
language-zh = Chinesisch
language-zh-hans = Chinesisch (vereinfacht)
language-zh-hant = Chinesisch (traditionell)
