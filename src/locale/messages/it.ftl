# Every word the site says in Italian. The rules are those at the head of en.ftl; besides:
# - One noun for a target, “promessa”: all words of status agree with it. A brief is a “scheda”, a digest a “rassegna”,
#   a report a “notizia”, a stage a “fase”, a position a “posizione”; words of stage need no gender where that can be.
# - A date, a period, a country or a percentage comes without its article, and “il”, “al”, “del”, “dal” would have to be
#   elided before 8, 11, aprile, agosto and ottobre. So the name stands in apposition or after a colon (“scadenza 2027”,
#   “Promesse per scadenza: Germania”), and a preposition with an article only before a year (“dal 2027”).

## Shell of every page

page-title = { $title } | { $site }
skip-link = Vai al contenuto
tagline-default = Chi vende auto dove, e chi aveva promesso di farlo
theme-dark = Scuro
theme-light = Chiaro
theme-switch = Alterna tema chiaro e tema scuro
as-of = Aggiornato a { $date }, settimana { $week }
breadcrumb-label = Percorso

## What the script says
# Words in braces, such as "{ $column }", come to the page as they are, and the script puts its own in their place.

sort-rising = Ordine crescente: { $column }
sort-falling = Ordine decrescente: { $column }
sort-none = Nell’ordine della pagina
filter-words = Filtra
filter-some = { $part } su { $whole }
filter-none = Nessun risultato
filter-company = Azienda
filter-market = Mercato
filter-year = Scadenza
filter-any = Qualsiasi
filter-all = Tutte
copy = Copia
copy-done = Copiato
copy-failed = Copia non riuscita
keys-title = Scorciatoie da tastiera
keys-step = Avanti e indietro fra fatti o righe
keys-filter = Filtra la tabella
keys-help = Questo elenco
keys-toggle = Comandi a tasto singolo
keys-close = Chiudi

## Navigation

nav-label = Sito
nav-languages-label = Lingue
nav-footer-label = Le altre pagine del sito
nav-home = Prima pagina
nav-briefs = Schede
nav-companies = Aziende
nav-markets = Mercati
nav-people = Persone
nav-models = Modelli
nav-topics = Temi
nav-targets = Promesse
nav-matrix = Matrice
nav-timeline = Cronologia
nav-conflicts = Discordanze
nav-digests = Rassegna
nav-archive = Archivio
nav-methodology = Metodo
nav-data = Dati
nav-search = Ricerca
link-all-briefs = { $count ->
        [0] Ancora nessuna scheda
        [one] L’unica scheda
       *[other] Tutte le { $count } schede
    }
link-all-targets = { $count ->
        [0] Ancora nessuna promessa
        [one] L’unica promessa
       *[other] Tutte le { $count } promesse
    }
link-full-matrix = La matrice completa
link-against-others = Il confronto con gli altri
link-atom = Aggiornamenti in Atom
link-json-feed = Aggiornamenti in JSON
link-facts-feed = Aggiornamenti fatto per fatto
link-calendar = Calendario
link-calendar-due = Calendario delle scadenze
link-csv = Dati in CSV
link-json = Dati in JSON
link-home = Torna alla prima pagina

## Titles: the h1 of a page, and the words of its title where they differ

title-home-window = { $site }: { $tagline }
title-home = { $site }, { $date }
title-briefs = Schede
title-companies = Aziende
title-company = { $name }: piani, mercati e promesse
title-markets = Mercati
title-market = { $name }: chi arriva e quando
title-people = Persone
title-person = { $name }: che cosa ha detto e quando
title-models = Modelli
title-model = { $name }: dove si vende e che cosa è in programma
title-topics = Temi
title-topic = { $name }: tutte le schede
title-targets = Promesse
title-targets-long = Promesse: aperte, scadute, mantenute, mancate
title-target = { $owner }: { $statement }
title-matrix = Chi vende dove
title-matrix-long = Chi vende dove: i costruttori, mercato per mercato
title-timeline = Che cosa è successo, che cosa ci attende
title-timeline-year = { $year }: che cosa è successo, che cosa ci attende
title-conflicts = Dove le fonti discordano
title-digests = Rassegne settimanali
title-digest = Rassegna della settimana { $week } del { $year }
title-archive = Archivio
title-archive-year = { $year }
title-archive-month = { $month }
title-methodology = Come nasce il sito
title-search = Ricerca
title-data = I dati da scaricare
title-not-found = Questa pagina non esiste
title-page = { $title }, pagina { $count }

## Standfirsts: the sentence under every h1 is its answer
# Where a page has a text of its own (a brief's or a company's summary), that comes first and this one after it.

standfirst-home = { $overdue ->
        [0] Nessuna promessa è scaduta
        [one] Una promessa è scaduta
       *[other] { $overdue } promesse sono scadute
    }; nelle prossime settimane { $soon ->
        [0] non ne scade nessuna
        [one] ne scade una
       *[other] ne scadono { $soon }
    }. Questa settimana { $moves ->
        [0] nessuna posizione di mercato è cambiata
        [one] è cambiata una posizione di mercato
       *[other] sono cambiate { $moves } posizioni di mercato
    }. { $conflicts ->
        [0] Le fonti concordano su tutto ciò che seguiamo
        [one] Le fonti discordano su un punto
       *[other] Le fonti discordano su { $conflicts } punti
    }.
standfirst-briefs = { $count ->
        [0] Non è ancora uscita nessuna scheda
        [one] Una scheda, con data { $latest }
       *[other] { $count } schede, l’ultima con data { $latest }
    }.
standfirst-brief = { $count ->
        [0] Nessun fatto ancora ricavato da questo articolo
        [one] Un fatto, con le parole su cui poggia
       *[other] { $count } fatti, ciascuno con le parole su cui poggia
    }.
standfirst-companies = { $count ->
        [0] Nessuna azienda è ancora seguita
        [one] Un’azienda seguita, { $overdue ->
            [0] senza promesse scadute
           *[other] con promesse scadute
        }
       *[other] { $count } aziende seguite; { $overdue ->
            [0] nessuna ha promesse scadute
            [one] una ha promesse scadute
           *[other] { $overdue } hanno promesse scadute
        }
    }.
standfirst-company = Auto in vendita in { $markets ->
        [one] un mercato
       *[other] { $markets } mercati
    }. { tally-promises }
standfirst-company-home = Vende auto soltanto in patria. { tally-promises }
standfirst-company-unsold = Non risultano sue auto in vendita in nessun mercato. { tally-promises }
standfirst-company-other = { tally-promises }
tally-promises = { $open ->
        [0] Nessuna promessa aperta
        [one] Una promessa aperta, { $overdue ->
            [0] non ancora scaduta
           *[other] già scaduta
        }
       *[other] { $open } promesse aperte, { $overdue ->
            [0] nessuna scaduta
            [one] di cui una scaduta
           *[other] di cui { $overdue } scadute
        }
    }{ $decided ->
        [0] ; nessuna ancora conclusa
       *[other] ; fra quelle concluse, { $met ->
            [0] nessuna mantenuta
            [one] una mantenuta
           *[other] { $met } mantenute
        } e { $missed ->
            [0] nessuna mancata
            [one] una mancata
           *[other] { $missed } mancate
        }
    }.
standfirst-markets = { $count ->
        [0] Nessun mercato è ancora seguito
        [one] Un mercato seguito
       *[other] { $count } mercati seguiti
    }{ $arrivals ->
        [0] { "" }
        [one] ; un arrivo ha già una data
       *[other] ; { $arrivals } arrivi hanno già una data
    }.
standfirst-market = { $selling ->
        [0] Nessun costruttore, a quanto risulta, vende qui
        [one] Un costruttore vende qui
       *[other] { $selling } costruttori vendono qui
    }. { $arrivals ->
        [0] Nessun arrivo ha una data
        [one] Un arrivo ha già una data
       *[other] { $arrivals } arrivi hanno già una data
    }{ $overdue ->
        [0] { "" }
        [one] ; una promessa è scaduta
       *[other] ; { $overdue } promesse sono scadute
    }{ $exploring ->
        [0] { "" }
        [one] ; un costruttore valuta se entrare
       *[other] ; { $exploring } costruttori valutano se entrare
    }.
standfirst-people = { $count ->
        [0] Le schede non nominano ancora nessuno
        [one] Le schede nominano una persona
       *[other] Le schede nominano { $count } persone
    }{ $quotes ->
        [0] { "" }
        [one] , con una dichiarazione
       *[other] , con { $quotes } dichiarazioni
    }.
standfirst-person = { $quotes ->
        [0] Ancora nessuna dichiarazione
        [one] Una dichiarazione
       *[other] { $quotes } dichiarazioni
    }; il nome { $count ->
        [0] non compare in nessuna scheda
        [one] compare in una scheda
       *[other] compare in { $count } schede
    }.
standfirst-models = { $count ->
        [0] Nessun modello è ancora seguito
        [one] Un modello seguito
       *[other] { $count } modelli seguiti
    }.
standfirst-model = { $selling ->
        [0] Non risulta in vendita in nessun mercato
        [one] In vendita in un mercato
       *[other] In vendita in { $selling } mercati
    }; { $open ->
        [0] nessuna promessa aperta lo riguarda
        [one] una promessa aperta lo riguarda
       *[other] { $open } promesse aperte lo riguardano
    }.
standfirst-topics = { $count ->
        [0] Ancora nessun tema
        [one] Le schede sono raccolte sotto un solo tema
       *[other] Le schede sono raccolte in { $count } temi
    }.
standfirst-topic = { $count ->
        [0] Ancora nessuna scheda
        [one] Una scheda, con data { $latest }
       *[other] { $count } schede, l’ultima con data { $latest }
    }.
standfirst-targets = { $count ->
        [0] Ancora nessuna promessa.
        [one] Una promessa: { standfirst-targets-open }; { standfirst-targets-decided }.
       *[other] { $count } promesse: { standfirst-targets-open }; { standfirst-targets-decided }.
    }
standfirst-targets-open = { $open ->
        [0] nessuna aperta
        [one] una aperta
       *[other] { $open } aperte
    }{ $overdue ->
        [0] , nessuna scaduta
        [one] , di cui una scaduta
       *[other] , di cui { $overdue } scadute
    }{ $slipped ->
        [0] { "" }
        [one] { "" } e una rimandata a una data successiva
       *[other] { "" } e { $slipped } rimandate a una data successiva
    }
standfirst-targets-decided = { $met ->
        [0] nessuna mantenuta
        [one] una mantenuta
       *[other] { $met } mantenute
    }, { $missed ->
        [0] nessuna mancata
        [one] una mancata
       *[other] { $missed } mancate
    }{ $withdrawn ->
        [0] { "" }
        [one] , una ritirata
       *[other] , { $withdrawn } ritirate
    }
standfirst-target = Annuncio { $said }, scadenza { $due }: { $status }. Finora { $count ->
        [0] nessuna notizia
        [one] una notizia
       *[other] { $count } notizie
    }.
standfirst-target-undated = Annuncio { $said }, senza scadenza: { $status }. Finora { $count ->
        [0] nessuna notizia
        [one] una notizia
       *[other] { $count } notizie
    }.
standfirst-target-moved = Annuncio { $said }, scadenza iniziale { $first }, ora { $due } ({ $slip }): { $status }. Finora { $count ->
        [0] nessuna notizia
        [one] una notizia
       *[other] { $count } notizie
    }.
standfirst-matrix = { $companies ->
        [0] Ancora nessun costruttore
        [one] Un costruttore
       *[other] { $companies } costruttori
    } in { $markets ->
        [0] nessun mercato
        [one] un mercato
       *[other] { $markets } mercati
    }. Questa settimana { $moves ->
        [0] nessuna posizione è cambiata
        [one] è cambiata una posizione
       *[other] sono cambiate { $moves } posizioni
    }.
standfirst-timeline = { $past ->
        [0] Ancora nessun fatto datato
        [one] Un fatto datato finora
       *[other] { $past } fatti datati finora
    }, { $coming ->
        [0] nessuno in calendario
        [one] uno in calendario
       *[other] { $coming } in calendario
    }.
standfirst-timeline-next = Prossima tappa, { $date }: { $what }.
standfirst-conflicts = { $count ->
        [0] Le fonti concordano su tutto ciò che è seguito qui
        [one] Le fonti discordano su un punto
       *[other] Le fonti discordano su { $count } punti
    }.
standfirst-digests = { $count ->
        [0] Ancora nessuna rassegna
        [one] Una settimana finora, in una pagina da stampare
       *[other] { $count } settimane finora, ciascuna in una pagina da stampare
    }.
standfirst-digest = { $briefs ->
        [0] Nessuna scheda nuova
        [one] Una scheda nuova
       *[other] { $briefs } schede nuove
    }; { $moved ->
        [0] nessuna promessa aggiornata
        [one] una promessa aggiornata
       *[other] { $moved } promesse aggiornate
    }; { $positions ->
        [0] nessuna posizione cambiata
        [one] una posizione cambiata
       *[other] { $positions } posizioni cambiate
    }.
standfirst-archive = { $count ->
        [0] Non è ancora uscita nessuna scheda
        [one] Una scheda, con data { $from }
       *[other] { $count } schede, { $from } – { $to }
    }.
standfirst-archive-year = { $count ->
        [0] Nessuna scheda
        [one] Una scheda
       *[other] { $count } schede
    } e { $facts ->
        [0] nessun fatto
        [one] un fatto
       *[other] { $facts } fatti
    } del { $year }.
standfirst-archive-month = { $count ->
        [0] Nessuna scheda
        [one] Una scheda
       *[other] { $count } schede
    } e { $facts ->
        [0] nessun fatto
        [one] un fatto
       *[other] { $facts } fatti
    } di { $month }.
standfirst-methodology = Ogni affermazione di questo sito è legata alle parole di una fonte: un programma le ritrova nel testo prima che la pagina venga composta.
standfirst-data-tables = Tutto il contenuto del sito in file: { $count ->
        [one] una tabella
       *[other] { $count } tabelle
    } in JSON e CSV.
standfirst-search = Tutte le schede, le aziende, i mercati e le promesse: la ricerca si fa nel browser, e nulla di ciò che si scrive ne esce.
standfirst-data = Tutto il contenuto del sito in file: { $count ->
        [one] una tabella
       *[other] { $count } tabelle
    } in JSON e CSV, più aggiornamenti e calendari.
not-found-lists = L’indirizzo non corrisponde a nessuna pagina del sito. Si può ripartire dalla prima pagina o da uno degli elenchi.
moved = Questa pagina ha cambiato indirizzo
moved-link = Vai al nuovo indirizzo
standfirst-not-found = L’indirizzo non corrisponde a nessuna pagina del sito. Si può fare una ricerca o ripartire dalla prima pagina.

## Status of a promise

status-announced = annunciata
status-announced-many = annunciate
status-announced-meaning = Dichiarata in pubblico; da allora nessuna notizia che la cambi.
status-on-track = nei tempi
status-on-track-meaning = Una notizia successiva conferma la data.
status-at-risk = a rischio
status-at-risk-meaning = Secondo una fonte la data potrebbe saltare, ma non ne viene indicata una nuova.
status-delayed = rinviata
status-delayed-many = rinviate
status-delayed-meaning = Viene indicata una data successiva, o la vecchia cade senza che ce ne sia una nuova.
status-paused = sospesa
status-paused-many = sospese
status-paused-meaning = I lavori sono fermi, con l’intenzione di riprenderli.
status-met = mantenuta
status-met-many = mantenute
status-met-meaning = Una fonte riferisce che quanto promesso è avvenuto.
status-missed = mancata
status-missed-many = mancate
status-missed-meaning = La data è passata e una fonte riferisce che quanto promesso non è avvenuto.
status-withdrawn = ritirata
status-withdrawn-many = ritirate
status-withdrawn-meaning = Chi l’aveva fatta ha fatto marcia indietro.
status-superseded = sostituita
status-superseded-many = sostituite
status-superseded-meaning = Un’altra promessa ne ha preso il posto; la pagina rimanda a quella.
status-overdue = scaduta
status-overdue-many = scadute
status-overdue-meaning = Stato ricavato dal programma, mai annotato: il termine è passato e nessuna fonte la dà per mantenuta, mancata, ritirata o sostituita.
status-disputed = contestata
status-disputed-many = contestate
status-disputed-meaning = Stato ricavato dal programma, mai annotato: una fonte anonima o un analista smentisce l’azienda o un’autorità.
status-by = sostituita da: { $target }

## Stage of a company in a market
# `active` has a word by activity: on sale, producing, developing.

stage-home = in patria
stage-home-meaning = Il mercato da cui l’azienda proviene.
stage-active = in attività
stage-active-sales = in vendita
stage-active-production = in produzione
stage-active-development = sviluppo in corso
stage-active-meaning = Le auto si vendono qui, oggi; per le altre attività, qui si producono o si sviluppano.
stage-planned = in programma
stage-planned-meaning = L’azienda ha detto che arriverà, con o senza una data.
stage-exploring = allo studio
stage-exploring-meaning = L’azienda guarda al mercato e non ha deciso nulla.
stage-paused = sospesa
stage-paused-meaning = Quanto era cominciato, fosse pure soltanto un piano, per ora è fermo.
stage-barred = esclusa
stage-barred-meaning = Norme o dazi la tengono fuori.
stage-exited = uscita
stage-exited-meaning = C’era e se n’è andata.
stage-none = nessuna notizia
stage-since = { $stage }, da: { $since }
stage-became = poi
activity-sales = (vendita)
activity-production = (produzione)
activity-development = (sviluppo)

## Kinds of companies, markets and cars

company-automaker = costruttore
company-group = gruppo
company-brand = marchio
company-supplier = fornitore
company-battery = produttore di batterie
company-dealer = concessionario
company-trader = operatore commerciale
company-leasing = società di leasing
company-investor = investitore
company-technology = azienda tecnologica
company-authority = autorità
company-association = associazione
company-other = altro
market-country = Paese
market-region = area
market-bloc = blocco
market-global = mondo
powertrain-bev = elettrica a batteria
powertrain-phev = ibrida ricaricabile
powertrain-erev = elettrica ad autonomia estesa
powertrain-hev = ibrida
powertrain-ice = termica

## Facts

item-promise = promessa
item-position = posizione
item-deal = accordo
item-event = evento
item-figure = cifra
item-quote = dichiarazione
item-promise-meaning = Ciò che un’azienda o un governo dice che farà, di solito con una data.
item-position-meaning = A che punto è un’azienda in un mercato, e che cosa vi fa.
item-deal-meaning = Un’intesa fra due o più parti.
item-event-meaning = Qualcosa che è avvenuto o avverrà in un momento noto.
item-figure-meaning = Un numero con la sua unità, per un’azienda, un mercato o un modello e per un periodo.
item-quote-meaning = Ciò che qualcuno ha detto, con le parole riportate dalla fonte.
deal-export = esportazione
deal-joint-venture = joint venture
deal-supply = fornitura
deal-licence = licenza
deal-investment = investimento
deal-distribution = distribuzione
deal-other = altro
event-launch = lancio
event-plant = stabilimento
event-policy = provvedimento
event-show = salone
event-appointment = nomina
event-recall = richiamo
event-other = altro
metric-deliveries = consegne
metric-sales = vendite
metric-registrations = immatricolazioni
metric-exports = esportazioni
metric-production = produzione
metric-capacity = capacità produttiva
metric-share = quota di mercato
metric-stake = partecipazione
metric-price = prezzo
metric-investment = investimento
metric-tariff = dazio
metric-outlets = punti vendita
metric-jobs = posti di lavoro
metric-rank = piazzamento
metric-other = altro
basis-actual = a consuntivo
basis-planned = in programma
basis-forecast = previsione
basis-actual-meaning = Numero contato: ciò che, secondo la fonte, è avvenuto.
basis-planned-meaning = Ciò che un’azienda o un’autorità intende fare.
basis-forecast-meaning = Ciò che si aspetta qualcuno che non ha il potere di deciderlo.
attribution-press = la stampa
attribution-company = l’azienda
attribution-official = un’autorità
attribution-analyst = un analista
attribution-unnamed = una fonte anonima
attribution-press-meaning = Lo afferma l’articolo stesso.
attribution-company-meaning = La fonte indicata è l’azienda interessata.
attribution-official-meaning = La fonte indicata è un governo o un’altra autorità.
attribution-analyst-meaning = La fonte indicata è un analista o una società di ricerche.
attribution-unnamed-meaning = Persone di cui l’articolo non fa il nome.
rights-full = Testo integrale
rights-quotes = Solo i brani citati
rights-link = Solo il collegamento
rights-full-meaning = L’articolo può essere pubblicato per intero.
rights-quotes-meaning = Si mostrano i brani su cui poggia un fatto; […] sta per il resto.
rights-link-meaning = Del testo dell’articolo non compare una parola, né sul sito né nei suoi dati.

## Sums: what `amount` puts together
# `$n` is the number as written, `$count` the same to choose the plural by. Where a language says it otherwise after
# “million”, add the name with `-scaled`: unit-vehicles-scaled, currency-eur-scaled. Scales are powers of ten.
# Italian has no word of its own above the milliardo: 2000 miliardi. After these words a noun takes “di”.

scale-6 = { $n } milioni
scale-6-one = { $n } milione
scale-9 = { $n } miliardi
scale-9-one = { $n } miliardo
unit-vehicles = { $n } { $count ->
        [one] veicolo
       *[other] veicoli
    }
unit-vehicles-scaled = { $n } di veicoli
unit-cars = { $n } auto
unit-cars-scaled = { $n } di auto
unit-outlets = { $n } { $count ->
        [one] punto vendita
       *[other] punti vendita
    }
unit-outlets-scaled = { $n } di punti vendita
unit-jobs = { $n } { $count ->
        [one] posto di lavoro
       *[other] posti di lavoro
    }
unit-jobs-scaled = { $n } di posti di lavoro
unit-models = { $n } { $count ->
        [one] modello
       *[other] modelli
    }
unit-models-scaled = { $n } di modelli
unit-markets = { $n } { $count ->
        [one] mercato
       *[other] mercati
    }
unit-markets-scaled = { $n } di mercati
unit-countries = { $n } { $count ->
        [one] Paese
       *[other] Paesi
    }
unit-countries-scaled = { $n } di Paesi
unit-plants = { $n } { $count ->
        [one] stabilimento
       *[other] stabilimenti
    }
unit-plants-scaled = { $n } di stabilimenti
unit-percent = { $n }%
unit-points = { $n } { $count ->
        [one] punto percentuale
       *[other] punti percentuali
    }
unit-rank = { $n }º posto
unit-free = { $n } { $unit }
unit-free-scaled = { $n } di { $unit }
# The units of a chart, named under its title, and the scales its numbers are written in. As with `scale-`, each language
# has those it uses.
axis-vehicles = veicoli
axis-cars = auto
axis-outlets = punti vendita
axis-jobs = posti di lavoro
axis-models = modelli
axis-markets = mercati
axis-countries = Paesi
axis-plants = stabilimenti
axis-percent = in percentuale
axis-brl = reais
axis-cny = yuan
axis-eur = euro
axis-gbp = sterline
axis-inr = rupie indiane
axis-jpy = yen
axis-krw = won
axis-mxn = pesos messicani
axis-nok = corone norvegesi
axis-usd = dollari
axis-idr = rupie indonesiane
scale-3-axis = in migliaia
scale-6-axis = in milioni
scale-9-axis = in miliardi
currency-aud = { $n } { $count ->
        [one] dollaro australiano
       *[other] dollari australiani
    }
currency-aud-scaled = { $n } di dollari australiani
currency-brl = { $n } reais
currency-brl-scaled = { $n } di reais
currency-cad = { $n } { $count ->
        [one] dollaro canadese
       *[other] dollari canadesi
    }
currency-cad-scaled = { $n } di dollari canadesi
currency-cny = { $n } yuan
currency-cny-scaled = { $n } di yuan
currency-eur = { $n } euro
currency-eur-scaled = { $n } di euro
currency-gbp = { $n } { $count ->
        [one] sterlina
       *[other] sterline
    }
currency-gbp-scaled = { $n } di sterline
currency-hkd = { $n } { $count ->
        [one] dollaro di Hong Kong
       *[other] dollari di Hong Kong
    }
currency-hkd-scaled = { $n } di dollari di Hong Kong
currency-inr = { $n } { $count ->
        [one] rupia indiana
       *[other] rupie indiane
    }
currency-inr-scaled = { $n } di rupie indiane
currency-jpy = { $n } yen
currency-jpy-scaled = { $n } di yen
currency-krw = { $n } won
currency-krw-scaled = { $n } di won
currency-mxn = { $n } { $count ->
        [one] peso messicano
       *[other] pesos messicani
    }
currency-mxn-scaled = { $n } di pesos messicani
currency-nzd = { $n } { $count ->
        [one] dollaro neozelandese
       *[other] dollari neozelandesi
    }
currency-nzd-scaled = { $n } di dollari neozelandesi
currency-twd = { $n } { $count ->
        [one] dollaro taiwanese
       *[other] dollari taiwanesi
    }
currency-twd-scaled = { $n } di dollari taiwanesi
currency-usd = { $n } { $count ->
        [one] dollaro
       *[other] dollari
    }
currency-usd-scaled = { $n } di dollari
currency-vnd = { $n } dong
currency-vnd-scaled = { $n } di dong
currency-chf = { $n } { $count ->
        [one] franco svizzero
       *[other] franchi svizzeri
    }
currency-chf-scaled = { $n } di franchi svizzeri
currency-nok = { $n } { $count ->
        [one] corona norvegese
       *[other] corone norvegesi
    }
currency-nok-scaled = { $n } di corone norvegesi
currency-sek = { $n } { $count ->
        [one] corona svedese
       *[other] corone svedesi
    }
currency-sek-scaled = { $n } di corone svedesi
currency-dkk = { $n } { $count ->
        [one] corona danese
       *[other] corone danesi
    }
currency-dkk-scaled = { $n } di corone danesi
currency-pln = { $n } zloty
currency-pln-scaled = { $n } di zloty
currency-czk = { $n } { $count ->
        [one] corona ceca
       *[other] corone ceche
    }
currency-czk-scaled = { $n } di corone ceche
currency-huf = { $n } { $count ->
        [one] fiorino ungherese
       *[other] fiorini ungheresi
    }
currency-huf-scaled = { $n } di fiorini ungheresi
currency-try = { $n } { $count ->
        [one] lira turca
       *[other] lire turche
    }
currency-try-scaled = { $n } di lire turche
currency-thb = { $n } baht
currency-thb-scaled = { $n } di baht
currency-idr = { $n } { $count ->
        [one] rupia indonesiana
       *[other] rupie indonesiane
    }
currency-idr-scaled = { $n } di rupie indonesiane
currency-sar = { $n } { $count ->
        [one] riyal saudita
       *[other] riyal sauditi
    }
currency-sar-scaled = { $n } di riyal sauditi
currency-other = { $n } { $code }
currency-other-scaled = { $n } di { $code }
number-range = { $from }-{ $to }
number-range-words = da { $from } a { $to }
number-positive = +{ $n }
qualifier-about = circa { $amount }
qualifier-over = oltre { $amount }
qualifier-under = meno di { $amount }
qualifier-at-least = almeno { $amount }
qualifier-up-to = fino a { $amount }
qualifier-about-word = circa
qualifier-over-word = oltre
qualifier-under-word = meno di
qualifier-at-least-word = almeno
qualifier-up-to-word = fino a
qualifier-about-meaning = La fonte arrotonda; un numero vicino non la contraddice.
qualifier-over-meaning = Il numero vero è più alto di quello indicato.
qualifier-under-meaning = Il numero vero è più basso di quello indicato.
qualifier-at-least-meaning = Il numero vero è quello indicato, o uno più alto.
qualifier-up-to-meaning = Il numero vero è quello indicato, o uno più basso.

## Time: what `long_date`, `period`, `period_short` and `slip` put together

date-full = { $weekday } { $date }
period-year = { $year }
year-mark = ’{ $year }
period-half-1 = primo semestre { $year }
period-half-2 = secondo semestre { $year }
period-quarter = { $quarter }º trimestre { $year }
period-quarter-1 = primo trimestre { $year }
period-quarter-2 = secondo trimestre { $year }
period-quarter-3 = terzo trimestre { $year }
period-quarter-4 = quarto trimestre { $year }
period-range = { $from } – { $to }
period-range-quarters = { $from }º-{ $to }º trimestre { $year }
period-range-months = { $from }-{ $to } { $year }
period-range-days = { $from }-{ $to } { $month } { $year }
period-range-dates = { $from } – { $to } { $year }
period-since = { $from } in poi
period-half-1-short = 1º sem. { $year }
period-half-2-short = 2º sem. { $year }
period-quarter-short = { $quarter }º trim. { $year }
period-range-short = { $from } – { $to }
period-range-quarters-short = { $from }º-{ $to }º trim. { $year }
period-range-months-short = { $from }-{ $to } { $year }
period-range-days-short = { $from }-{ $to } { $month } { $year }
period-range-dates-short = { $from } – { $to } { $year }
period-since-short = { $from } in poi
slip-none = alla stessa data
slip-months-later = { $count ->
        [one] un mese più tardi
       *[other] { $count } mesi più tardi
    }
slip-months-earlier = { $count ->
        [one] un mese prima
       *[other] { $count } mesi prima
    }
slip-years-later = { $count ->
        [one] un anno più tardi
       *[other] { $count } anni più tardi
    }
slip-years-earlier = { $count ->
        [one] un anno prima
       *[other] { $count } anni prima
    }
slip-mark-none = nessuno slittamento
slip-mark-later = { $count ->
        [one] +1 mese
       *[other] +{ $count } mesi
    }
slip-mark-earlier = { $count ->
        [one] 1 mese prima
       *[other] { $count } mesi prima
    }
week = settimana { $week }

## Lists

list-two = { $a } e { $b }
list-middle = { $a }, { $b }
list-last = { $a } e { $b }

## Counts

count-briefs = { $count ->
        [0] nessuna scheda
        [one] 1 scheda
       *[other] { $count } schede
    }
count-facts-cited = { $count ->
        [0] nessun fatto
        [one] 1 fatto, con le parole della fonte
       *[other] { $count } fatti, ciascuno con le parole della fonte
    }
count-passages = { $count ->
        [0] nessun brano citato
        [one] 1 brano citato
       *[other] { $count } brani citati
    }
count-passages-margin = { $count ->
        [0] Nessun brano citato
        [one] 1 brano citato, con il suo significato
       *[other] { $count } brani citati, ciascuno con il suo significato
    }
count-reports = { $count ->
        [0] nessuna notizia
        [one] 1 notizia
       *[other] { $count } notizie
    }
count-sources = { $count ->
        [0] nessuna fonte
        [one] 1 fonte
       *[other] { $count } fonti
    }
count-conflicts-open = { $count ->
        [0] nessun punto aperto
        [one] 1 punto aperto
       *[other] { $count } punti aperti
    }
count-moments = { $count ->
        [0] Nessun fatto datato
        [one] Un fatto datato
       *[other] { $count } fatti datati
    }.

## Readouts: the label under a large number

readout-overdue = { $count ->
        [one] promessa scaduta
       *[other] promesse scadute
    }
readout-due-by = in scadenza, limite { $date }
readout-due-by-day = in scadenza entro { $day ->
        [8] l’{ $date }
        [11] l’{ $date }
       *[other] il { $date }
    }
readout-moves = { $count ->
        [one] posizione cambiata questa settimana
       *[other] posizioni cambiate questa settimana
    }
readout-conflicts = { $count ->
        [one] punto su cui le fonti discordano
       *[other] punti su cui le fonti discordano
    }
readout-met = { $count ->
        [one] promessa mantenuta
       *[other] promesse mantenute
    }
readout-open = { $count ->
        [one] promessa aperta, non scaduta
       *[other] promesse aperte, non scadute
    }
readout-late = { $count ->
        [one] scaduta o mancata
       *[other] scadute o mancate
    }
readout-on-sale = { $count ->
        [one] mercato in cui vende
       *[other] mercati in cui vende
    }
readout-sellers = { $count ->
        [one] costruttore che vende qui
       *[other] costruttori che vendono qui
    }
readout-arrivals = { $count ->
        [one] arrivo con una data
       *[other] arrivi con una data
    }
readout-exploring = con l’ingresso allo studio

## Section heads: front page

section-due-next = Prossime scadenze
section-who-sells-where = Chi vende dove
section-latest-briefs = Ultime schede
section-disagree = Le fonti discordano
section-at-a-glance = In sintesi

## Section heads: brief

section-says = Che cosa dice
section-source = La fonte
section-source-in = La fonte, in { $language }
section-read-next = Leggi anche
section-also-mentioned = Citate anche
section-quotes = Dichiarazioni
section-references = Riferimenti
next-company = La stessa azienda
next-market = Lo stesso mercato
next-week = La stessa settimana
next-company-text = { $name }: tutte le promesse, le cifre e i mercati
next-market-text = { $name }: chi arriva e quando
next-week-text = Rassegna della settimana { $week }

## Section heads: companies, markets, people, models, topics

section-profile = Profilo
section-where-sells = Dove si vende
section-where-builds = Chi produce dove
section-where-develops = Chi sviluppa dove
section-promised = Che cosa ha promesso
section-figures = Cifre
section-positions = Le posizioni e la loro storia
section-deals = Accordi
section-events = Eventi
section-timeline = Cronologia
section-named-in = I fatti in cui compare o interviene
section-brands = Marchi e società collegate
section-briefs = Schede
section-targets = Promesse
section-arrivals = Arrivi
section-arrivals-note = Chi arriva, quando e con che cosa
section-submarkets = Mercato per mercato
section-home-makers = Aziende di casa
section-subscribe = Per restare aggiornati
section-related-topics = Temi collegati

## Section heads: promises

section-moved = Come si è spostata la scadenza
promise-dispute = Registrata come contestazione: non cambia lo stato indicato sopra
promise-again = Riportata anche in
section-overdue = Scadute: il termine è passato
section-due-in = In scadenza nel { $year }
section-due-later = In scadenza dal { $year } in poi
section-undated = Senza scadenza
section-closed = Concluse
section-how-to-read = Come leggere le barre

## Section heads: timeline, conflicts, digest, archive, search, data, methodology

section-past = Finora
section-today = Oggi
section-coming = In calendario
timeline-nearest = Prima le date più vicine
timeline-newest = Prima le date più recenti
timeline-none-coming = Nessun fatto datato in calendario
timeline-sometime = Nel corso del { $year }
section-conflict-dates = Sulle date
section-conflict-outcomes = Sugli esiti
section-conflict-figures = Sui numeri
section-new-week = Le novità della settimana
digest-section-moved = Promesse nuove e aggiornate
section-targets-decided = Promesse concluse
section-positions-changed = Posizioni cambiate
section-said-week = Le dichiarazioni della settimana
section-due-soon = Scadute e in scadenza
section-by-month = Mese per mese
section-by-year = Anno per anno
section-files = I file
section-columns = Le colonne
section-feeds = Aggiornamenti e calendari
section-licence = Licenza
section-evidence = Come si verificano le prove
section-forgiven = Che cosa si tollera
section-as-of = La data di riferimento
section-overdue-rule = Scadenze, slittamenti, contestazioni
section-conflict-rule = Quando le fonti discordano
section-derived-rule = Che cosa si ricava, e come
section-maps = Mappe e confini
section-world-map = Sulla mappa del mondo
section-rights-rule = Che cosa si mostra di una fonte
section-statuses = Gli stati di una promessa
section-stages = Le fasi di una posizione
section-qualifiers = Le parole che accompagnano i numeri
section-attributions = Chi lo dice
section-pictures = Che cosa mostrano i grafici
section-kinds = I tipi di fatti
section-bases = Consuntivi, programmi, previsioni

## Facts and their words

claim-position = { $company }: { $markets }
claim-figure = { $what }: { $amount }
claim-quote = { $name }, { $role }
fact-undated = senza scadenza
fact-label = Fatto { $number }: { $kind }
fact-permalink = Collegamento al fatto { $number }
fact-link = Brano { $number }
fact-back = Torna al fatto { $number }
fact-due = scadenza { $date }
fact-due-year = entro il { $date }
fact-due-half = entro il { $date }
fact-due-quarter = entro il { $date }
fact-due-month = entro { $date }
fact-due-day = { $day ->
        [8] entro l’{ $date }
        [11] entro l’{ $date }
       *[other] entro il { $date }
    }
fact-was = in precedenza { $date }
fact-said = annuncio: { $date }
fact-said-year = annunciata nel { $date }
fact-said-half = annunciata nel { $date }
fact-said-quarter = annunciata nel { $date }
fact-said-month = annunciata nel { $date }
fact-said-day = { $day ->
        [8] annunciata l’{ $date }
        [11] annunciata l’{ $date }
       *[other] annunciata il { $date }
    }
fact-since = da: { $date }
fact-since-year = dal { $date }
fact-since-half = dal { $date }
fact-since-quarter = dal { $date }
fact-since-month = da { $date }
fact-since-day = { $day ->
        [8] dall’{ $date }
        [11] dall’{ $date }
       *[other] dal { $date }
    }
fact-reported = ultima notizia: { $date }
fact-reported-day = { $day ->
        [8] notizia dell’{ $date }
        [11] notizia dell’{ $date }
       *[other] notizia del { $date }
    }
fact-says-so = secondo { $who }
fact-goal = obiettivo: { $amount }
fact-goal-raised = obiettivo alzato da { $from } a { $to }
fact-goal-lowered = obiettivo abbassato da { $from } a { $to }
fact-actual = risultato: { $amount }
fact-done = realizzata: { $date }
fact-done-year = realizzata nel { $date }
fact-done-half = realizzata nel { $date }
fact-done-quarter = realizzata nel { $date }
fact-done-month = realizzata nel { $date }
fact-done-day = { $day ->
        [8] realizzata l’{ $date }
        [11] realizzata l’{ $date }
       *[other] realizzata il { $date }
    }
fact-change = { $change } sull’anno precedente
fact-derived = Ricavato dal testo: { $how }
fact-indirect = discorso indiretto
fact-for = per { $names }
fact-with = con { $names }
fact-in = mercati: { $markets }
fact-worldwide = nel mondo
fact-via = tramite { $name }
fact-new-week = novità della settimana
fact-read-in-place = Leggi nel testo
fact-more = { $count ->
        [one] e un’altra
       *[other] e altre { $count }
    }
source-of = Fonte

## The source of a brief

source-title = Titolo
source-publisher = Testata
source-author = Autore
source-published = Pubblicazione
source-language = Lingua
source-rights = Diritti
source-link = Leggi l’originale
source-link-at = Leggi l’originale: { $publisher }
source-no-text = Il testo di questa fonte non viene mostrato; il collegamento porta all’originale.
source-from-language = fonte in { $language }
source-read-in = fonte in { $language }
brief-line = { $date }, { $names }
brief-draft = Bozza
notice-draft = Bozza: non fa parte del sito pubblicato.
brief-no-facts = Da questo articolo non è stato ancora ricavato nessun fatto.

## Citing

cite-heading = Come citare
cite-brief = Questa scheda
cite-source = La fonte
cite-title = «{ $title }»
cite-annotates = Articolo di partenza: { $source }

## Column heads and names of particulars

head-name = Nome
head-kind = Tipo
head-home = Origine
head-parent = Fa parte di
head-founded = Fondazione
head-ticker = Borsa
head-website = Sito
head-wikidata = Wikidata
head-also-named = Altri nomi
head-names-in = In { $language }
head-within = Area
head-role = Ruolo
head-company = Azienda
head-companies = Aziende
head-maker = Costruttore
head-market = Mercato
head-markets = Mercati
head-people = Persone
head-models = Modelli
head-model = Modello
head-topics = Temi
head-topic = Tema
head-segment = Segmento
head-powertrain = Motorizzazione
head-debut = Debutto
head-promise = Promessa
head-promised-by = Chi promette
head-status = Stato
head-stage = Fase
head-due = Scadenza
head-first-due = Scadenza iniziale
head-slip = Slittamento
head-history = Storia
head-stage-and-source = Fase e fonte
head-with = Con
head-where = Dove
head-source = Fonte
head-change = Cambiamento
head-metric = Voce
head-period = Periodo
head-value = Valore
head-goal = Obiettivo
head-actual = Risultato
head-done = Realizzazione
head-superseded-by = Sostituita da
head-briefs = Schede
head-open = Promesse aperte
head-overdue = Scadute
head-last-brief = Ultima scheda
head-each-maker = I costruttori, per fase
head-sellers = Vi vendono
head-quotes = Dichiarazioni
head-file = File
head-meaning = Significato
head-rows = Righe
head-format = Formato
head-all = Tutto

## Captions, labels and notes of tables, charts and maps

label-at-a-glance = { $name } in sintesi
label-legend = Legenda
label-pager = Pagine
label-matrix = Matrice dei costruttori per mercato
label-map = Mappa dei mercati: { $name }
label-map-tile = { $market }: { $stage }
label-map-count = { $market }: { $count ->
        [0] non vi vende nessun costruttore
        [one] vi vende 1 costruttore
       *[other] vi vendono { $count } costruttori
    }
map-title-company = Mappa del mondo: { $name }
map-title-site = Quanti costruttori vendono in ciascun Paese
map-description-site = { $countries ->
        [one] Un Paese seguito.
       *[other] { $countries } Paesi seguiti.
    } { $count ->
        [0] Nessun costruttore vende in questi Paesi.
        [one] In nessuno vende più di un costruttore; un esempio: { $market }.
       *[other] Il mercato con più costruttori: { $market }, con { $count }.
    }
map-key-stage = { $stage } ({ $count })
map-key-region = { $market } nel suo insieme: { $stage }
map-key-none = Nessuno
map-note-company = L’elenco delle posizioni, più sotto, dice lo stesso a parole.
map-note-site = Quanti costruttori vendono in ciascun Paese, compresi quelli di casa. La tabella che segue dice lo stesso in cifre.
map-panel-world = Il mondo
map-panel-europe = L’Europa ingrandita
map-note-borders = Nota su forme e confini
label-cell = { $company }, { $market }: { $stage }
label-cell-since = { $company }, { $market }: { $stage } ({ $since })
label-region-whole = { $name } nel suo insieme
label-table = { $title }, tabella
label-filter = Promesse per stato
label-filter-only = Solo
caption-targets = Tutte le promesse per scadenza, aggiornamento { $date }
caption-targets-of = Promesse per scadenza: { $name }
caption-positions = Posizioni di mercato e loro storia: { $name }
caption-positions-changed = Posizioni cambiate questa settimana
caption-matrix = Fase di { $companies ->
        [one] un costruttore
       *[other] { $companies } costruttori
    } in { $markets ->
        [one] un mercato
       *[other] { $markets } mercati
    }, aggiornamento { $date }. Ogni casella indica la fase e l’anno d’inizio o, se la fonte non lo dice, quello della prima notizia, e rimanda alla fonte più recente.
caption-matrix-small = Fase di ciascun costruttore, mercato per mercato
caption-arrivals = Costruttori in arrivo, per scadenza: { $name }
caption-companies = Le aziende, con origine, mercati e promesse
caption-markets = I mercati, con i costruttori che vi vendono e gli arrivi
caption-models = I modelli, con costruttore e motorizzazione
caption-people = Le persone, con ruolo e azienda
caption-figures = Cifre: { $name }
note-bar = La linea verticale segna la data di oggi; il tratto a righe, lo slittamento.
note-bar-head = Annuncio, scadenza e slittamento, { $from }-{ $to }
note-bar-run = dall’annuncio alla scadenza iniziale
note-bar-slip = slittamento fino alla scadenza attuale
note-bar-needle = oggi
note-latest = In elenco le { $shown ->
       *[other] { $shown }
    } voci più recenti su { $count ->
       *[other] { $count }
    }.
note-latest-data = In elenco le { $shown ->
       *[other] { $shown }
    } voci più recenti su { $count ->
       *[other] { $count }
    }; i file dei dati le contengono tutte.
moment-due = scadenza
moment-announced = annuncio
note-matrix = Ogni casella indica la fase e l’anno d’inizio o, se la fonte non lo dice, quello della prima notizia, e rimanda alla fonte più recente.
note-matrix-region = La colonna «{ head-all }» raccoglie le notizie sull’area nel suo insieme, per esempio: { $name }.
matrix-rolled = Dato ripreso da un mercato dell’area, indicato dalla sigla
note-strips = Anni: { $from }-{ $to }
note-region = { $count ->
        [0] Nessuno dei mercati che comprende è seguito.
        [one] Comprende un mercato seguito: { $names }. Le notizie che lo riguardano valgono anche qui, con il suo nome accanto.
       *[other] Comprende { $count } mercati seguiti: { $names }. Le notizie su ciascuno valgono anche qui, con il suo nome accanto.
    }
note-targets = Una promessa è una sola, in tutte le schede che ne danno notizia. È scaduta quando il termine è passato e nessuno l’ha data per mantenuta, mancata, ritirata o sostituita.
chart-unit = { $parts }.
chart-by-year = per anno
chart-by-half = per semestre
chart-by-quarter = per trimestre
chart-by-month = per mese
chart-through-time = nel tempo
chart-goals = Linea tratteggiata: quanto promesso.
chart-spread = Linea verticale sottile: le fonti divergono, o indicano una forbice.
chart-point = { $period }: { $amount }
chart-goal-point = promessa, { $period }: { $amount }
chart-promise = { $owner }: { $statement }
chart-reached = { $share }: { $reached } su { $promised }
chart-reached-title = Promesse e risultati
chart-reached-note = La linea verticale è la promessa; ogni barra, la parte raggiunta.
chart-compared-note = Secondo la fonte più recente per ciascuna voce.
chart-goal-note = Solo contorno: quanto promesso, secondo ciascuna notizia che dava un numero. Pieno: quanto raggiunto.
chart-goal-said = Promessa, { $date }
chart-months-title = I fatti datati, mese per mese
chart-months-note = Solo contorno: ancora da venire.
chart-months-loose = { $count ->
        [one] Non compare un fatto
       *[other] Non compaiono { $count } fatti
    } di cui si conosce soltanto l’anno, il semestre o il trimestre.
chart-facts = { $count ->
        [one] 1 fatto
       *[other] { $count } fatti
    }
note-figures = Ogni numero rimanda alle parole da cui è stato letto; i numeri non vengono mai sommati.
note-conflict = Le versioni compaiono come le danno le fonti; nessuna è preferita alle altre.

## Where sources disagree

conflict-when = Quando: { $what }
conflict-what-became = L’esito: { $what }
conflict-difference = Scarto: { $amount }
conflict-months = { $count ->
        [one] Scarto: un mese
       *[other] Scarto: { $count } mesi
    }

## Weekly digest

digest-lead-briefs = Nuove schede
digest-lead-positions = Posizioni
digest-lead-targets = Promesse
digest-lead-overdue = Scadute
digest-lead-conflicts = Discordanze
digest-briefs = { $count ->
        [0] nessuna
       *[other] { $count }
    }{ $languages ->
        [0] { "" }
        [one] , da fonti in una lingua
       *[other] , da fonti in { $languages } lingue
    }
digest-positions = { $count ->
        [0] nessuna cambiata
        [one] 1 cambiata
       *[other] { $count } cambiate
    }
digest-targets = { $new ->
        [0] nessuna nuova
        [one] 1 nuova
       *[other] { $new } nuove
    }, { $moved ->
        [0] nessuna aggiornata
        [one] 1 aggiornata
       *[other] { $moved } aggiornate
    }, { $decided ->
        [0] nessuna conclusa
        [one] 1 conclusa
       *[other] { $decided } concluse
    }
digest-overdue = { $count ->
        [0] nessuna
       *[other] { $count }
    }
digest-conflicts = { $count ->
        [0] nessuna nuova
        [one] 1 nuova
       *[other] { $count } nuove
    }
digest-previous = Settimana precedente
digest-next = Settimana successiva

## Empty states: what is missing is said, never left blank

empty-date = Senza data
empty-said = Non precisato
empty-report = Nessuna notizia
empty-none = Nessuna
empty-targets = Ancora nessuna promessa
empty-positions = Ancora nessuna posizione
empty-timeline = Ancora nessun fatto datato
empty-people = Le schede non nominano ancora nessuno
empty-models = Ancora nessun modello
empty-topics = Ancora nessun tema
empty-briefs = Ancora nessuna scheda
empty-conflicts = Le fonti concordano su tutto ciò che è seguito qui
empty-arrivals = Nessun arrivo noto
empty-due = Nessuna scadenza in vista
empty-search = Nessun risultato. Meglio riprovare con meno parole.
empty-site = Ancora nessun articolo. Basta mettere un testo in content/articles e generare di nuovo il sito.

## Pager

pager-newer = Più recenti
pager-older = Meno recenti
pager-previous = Precedente
pager-next = Successiva
pager-position = Pagina { $page } di { $pages }

## Search

search-label = Cerca nel sito
search-placeholder = Un’azienda, un mercato, una parola
search-button = Cerca
search-clear = Cancella
search-facet-kind = Tipo
search-facet-company = Azienda
search-facet-market = Mercato
search-facet-year = Anno
search-waiting = L’indice si sta caricando…
search-failed = Non è stato possibile caricare l’indice. Gli elenchi di aziende, mercati e schede portano a ogni pagina.
search-no-script = La ricerca si fa nel browser e richiede JavaScript. Gli elenchi portano a ogni pagina anche senza.

## Taking the data out: the files

data-intro = Ogni tabella è disponibile in JSON e in CSV, nello stesso ordine; dove una riga JSON contiene a sua volta altre righe (notizie, una storia, affermazioni), il CSV ne ha una per ciascuna. A legare le tabelle sono gli identificativi, mai i nomi; ogni fatto porta con sé le parole su cui poggia e l’indirizzo a cui si trovano in questo sito.
data-stable = I nomi dei file e delle colonne restano gli stessi; nuove colonne possono essere aggiunte in fondo.
data-csv = I CSV sono in UTF-8, con una riga d’intestazione; in una cella gli identificativi sono separati da spazi, i nomi da punti e virgola; vero e falso sono scritti true e false.
data-formulas = La cella di un CSV che un foglio di calcolo potrebbe prendere per una formula (perché comincia con =, +, -, @ o un carattere di controllo, comprese le forme a tutta larghezza) è preceduta da un apostrofo. I numeri semplici, anche negativi, non ne hanno; nel JSON non c’è mai.
data-numbers = I numeri sono decimali esatti, con il punto. Di una forbice, il valore più basso e il più alto stanno in due colonne distinte. Date e periodi sono scritti come nelle annotazioni: 2027, 2027-H1, 2027-Q3, 2027-03, 2027-03-31, 2025-01/2025-11, 2024-10-30/.. .
data-rights = Quando i diritti su una fonte consentono solo il collegamento, il campo evidence è vuoto, come pure le parole e la traduzione di una dichiarazione.
data-licence = I fatti sono liberamente utilizzabili. I brani citati restano parole delle rispettive testate: vanno riportati indicando la fonte.
data-briefs = Una riga per ogni articolo pubblicato: la fonte, la data e ciò che nomina.
data-targets = Una riga per ogni promessa, com’è alla data di riferimento, con le sue notizie.
data-target-reports = Una riga per ogni notizia su una promessa: ciò che ne dice un articolo.
data-presence = Una riga per ogni azienda, mercato e attività: la fase alla data di riferimento, con la sua storia.
data-figures = Una riga per ogni numero indicato da un articolo.
data-deals = Una riga per ogni accordo.
data-events = Una riga per ogni evento datato.
data-quotes = Una riga per ogni dichiarazione, con le parole della fonte e in traduzione.
data-companies = Una riga per ogni azienda dell’anagrafica nominata da una scheda, direttamente o attraverso una società che ne fa parte.
data-markets = Una riga per ogni mercato dell’anagrafica nominato da una scheda, direttamente o attraverso uno che vi è compreso.
data-people = Una riga per ogni persona dell’anagrafica nominata da una scheda.
data-models = Una riga per ogni modello dell’anagrafica nominato da una scheda.
data-conflicts = Una riga per ogni punto su cui le fonti discordano, con ciò che dice ciascuna.
data-annotations = Ogni fatto come W3C Web Annotation: il contenuto, la posizione e le parole del testo a cui si riferisce.
data-feed = Le schede più recenti in Atom; ogni azienda, mercato e tema ha il proprio.
data-json-feed = Lo stesso in formato JSON Feed.
data-calendar = Scadenze ed eventi datati per un’agenda elettronica; ogni azienda e ogni mercato ha il proprio.
data-sitemap = Tutte le pagine, con il giorno dell’ultima modifica.
data-manifest = Tutti i file del sito, con la loro impronta crittografica.

## Taking the data out: the columns
# The name is the column's, with hyphens.

data-col-id = Ciò che identifica la riga, e resta uguale a ogni generazione del sito.
data-col-url = Indirizzo della sua pagina in questo sito.
data-col-brief = Identificativo della scheda che lo afferma.
data-col-fact = Identificativo del fatto all’interno della scheda.
data-col-briefs = Quante schede ci sono nella sua pagina: quelle che nominano la voce stessa, una società che ne fa parte o un mercato che vi è compreso.
data-col-evidence = Le parole della fonte su cui poggia, alla lettera; un’omissione è indicata con […].
data-col-evidence-url = Indirizzo di quelle parole, evidenziate, in questo sito.
data-col-attribution = Chi lo dice: press, company, official, analyst, unnamed, oppure l’identificativo di un’azienda o di una persona.
data-col-derived = Come è stato ricavato il numero o l’anno, quando le parole non lo danno così com’è.
data-col-companies = Identificativi delle aziende interessate.
data-col-company = Identificativo dell’azienda interessata.
data-col-markets = Identificativi dei mercati interessati.
data-col-market = Identificativo del mercato interessato; vuoto per il mondo intero.
data-col-models = Identificativi dei modelli interessati.
data-col-model = Identificativo del modello interessato.
data-col-people = Identificativi delle persone interessate.
data-col-person = Identificativo della persona interessata.
data-col-topics = Temi della scheda.
data-col-statement = Che cosa dice, in una frase.
data-col-status = announced, on-track, at-risk, delayed, paused, met, missed, withdrawn oppure superseded.
data-col-due = La scadenza, con la precisione che dà la fonte.
data-col-first-due = La scadenza secondo la prima notizia che dava una data.
data-col-slip-months = Mesi di calendario dalla fine della scadenza iniziale alla fine di quella attuale; negativi se la data è stata anticipata.
data-col-moved-months = Mesi di calendario di cui questa notizia sposta la scadenza precedente; vuoto per la prima.
data-col-disputes = Vero per una notizia registrata ma non seguita: una fonte anonima o un analista contro l’azienda o un’autorità.
data-col-overdue = Vero se il termine è passato prima della data di riferimento e nessuna fonte ha riferito un esito.
data-col-disputed = Vero se una fonte anonima o un analista smentisce l’azienda o un’autorità.
data-col-said = Quando è stato detto: secondo la fonte o, se non lo indica, la data della scheda.
data-col-done = Quando è stato realizzato.
data-col-by = Identificativo della promessa che ne ha preso il posto.
data-col-reports = Tutte le notizie che la riguardano, dalla più vecchia.
data-col-target = Identificativo della promessa.
data-col-metric = Che cosa conta il numero: deliveries, sales, registrations, exports, production, capacity, share, stake, price, investment, tariff, outlets, jobs, rank oppure other.
data-col-label = Che cosa conta il numero, a parole, quando la voce è other.
data-col-value = Il numero, o il valore più basso di una forbice.
data-col-value-high = Il valore più alto di una forbice; vuoto per un numero singolo.
data-col-unit = vehicles, percent, outlets, jobs, rank, il codice ISO 4217 di una valuta, oppure altre parole.
data-col-actual = Il numero raggiunto.
data-col-actual-high = Il valore più alto di una forbice; vuoto per un numero singolo.
data-col-qualifier = about, over, under, at-least oppure up-to, quando lo dice la fonte.
data-col-change = Variazione sull’anno precedente, in percentuale.
data-col-basis = actual, planned oppure forecast.
data-col-scope = Che cosa si conta esattamente, a parole.
data-col-period = Il periodo a cui si riferisce il numero; vuoto se vale alla data della scheda.
data-col-activity = sales, production oppure development.
data-col-stage = exploring, planned, active, paused, barred oppure exited.
data-col-since = Da quando, se la fonte lo dice.
data-col-history = Tutte le fasi precedenti con data e fonte, dalla più vecchia.
data-col-current = Vero per la notizia più recente su una posizione, che ne dà la fase alla data di riferimento.
data-col-via = Identificativo del mercato compreso nell’area, quando la posizione è di quel mercato.
data-col-parties = Identificativi delle aziende, o dei mercati quando si tratta dei loro governi.
data-col-kind = Di che tipo di voce si tratta.
data-col-date = Il giorno o il periodo.
data-col-title = Il titolo.
data-col-summary = Che cosa dice, in poche frasi.
data-col-speaker = Identificativo della persona che parla; vuoto se non è nell’anagrafica.
data-col-speaker-name = Nome della persona che parla.
data-col-speaker-role = Il ruolo di quella persona.
data-col-indirect = Vero per il discorso indiretto.
data-col-text = Le parole, nella lingua della fonte.
data-col-translation = Le parole, nella lingua di questo sito.
data-col-language = Lingua della fonte, come codice BCP 47.
data-col-publisher = Chi ha pubblicato la fonte.
data-col-author = Chi ha scritto la fonte.
data-col-published = Quando è stata pubblicata la fonte.
data-col-source-title = Titolo della fonte.
data-col-source-url = Indirizzo della fonte.
data-col-rights = full, quotes oppure link: quanto della fonte viene mostrato.
data-col-name = Nome nella lingua di questo sito.
data-col-names = Nomi in altre lingue.
data-col-aliases = Altri nomi con cui è noto.
data-col-home = Identificativo del mercato d’origine.
data-col-parent = Identificativi delle aziende di cui fa parte.
data-col-founded = Anno di fondazione.
data-col-ticker = Dove è quotata in Borsa, e con quale sigla.
data-col-website = Il suo sito.
data-col-wikidata = Il suo numero in Wikidata.
data-col-iso = Codice ISO 3166-1 alpha-2 di un Paese.
data-col-within = Identificativi dei mercati in cui è compreso.
data-col-role = Il ruolo della persona.
data-col-segment = Classe di dimensioni dell’auto.
data-col-powertrain = bev, phev, erev, hev oppure ice.
data-col-debut = Quando ha debuttato.
data-col-subject = Su che cosa le fonti discordano: l’identificativo di una promessa, o ciò che identifica la cifra.
data-col-claims = Che cosa dice ciascuna fonte, con la scheda e le parole.
data-col-claim = Che cosa dice questa fonte.
data-col-claim-high = Il valore più alto di una forbice; vuoto in ogni altro caso.

## How this is made: paragraphs of the methodology page

method-intro = Dietro ogni pagina ci sono due file: un articolo, conservato parola per parola, e una nota che dice che cosa significa. Un programma confronta le note con gli articoli, le collega fra loro e compone le pagine. Ciò che non supera il controllo non viene pubblicato.
method-contents = In questa pagina
method-evidence-1 = Ogni promessa, posizione, accordo, evento, cifra e dichiarazione cita parole della fonte. Il programma cerca quelle parole nell’articolo. Se non ci sono, o se ricorrono due volte senza che sia precisato a quale punto ci si riferisce, il sito non viene generato.
method-evidence-2 = Le parole sono evidenziate nell’articolo, e il fatto e il brano rimandano l’uno all’altro. Quando i diritti non consentono di mostrare il testo, il controllo si fa comunque, ma compare soltanto il collegamento alla fonte.
method-evidence-3 = Un numero con la sua unità, e l’anno di una scadenza, devono potersi leggere nelle parole citate, nella lingua della fonte. L’anno può trovarsi anche nello stesso capoverso, in quello precedente o nel titolo che lo sovrasta, oppure discendere dal giorno di pubblicazione. Quando un numero è ricavato dal testo, il fatto dice come.
method-evidence-4 = Le dichiarazioni restano nella lingua in cui sono state stampate. La traduzione affianca l’originale e non lo sostituisce mai.
method-forgiven-1 = Un brano vale come trovato anche se differisce dall’articolo soltanto per la composizione: marcature come il neretto o i collegamenti, a capo e spazi ripetuti, trattini facoltativi e caratteri invisibili, virgolette, apostrofi, lineette e puntini di sospensione dritti o tipografici, codifica delle lettere accentate.
method-forgiven-2 = Nient’altro è tollerato. Una parola cambiata, una maiuscola diversa o una virgola in meno sono un errore. I brani simili vengono proposti al redattore e mai accettati.
method-as-of-1 = Il sito mostra ciò che si sapeva in un dato giorno, la data di riferimento. Le schede successive restano fuori, e tutto ciò che dipende dall’oggi, come le promesse scadute, si calcola per quel giorno.
method-as-of-2 = Gli stessi articoli e la stessa data danno lo stesso sito, fino all’ultimo byte. Con una data passata si ottiene il sito come sarebbe stato allora.
method-as-of-fixed = Questa edizione ha una data fissa: { $date }.
method-overdue = Una promessa è scaduta quando il termine è passato prima della data di riferimento e nessuna fonte l’ha data per mantenuta, mancata, ritirata o sostituita. Una promessa con scadenza 2027 è scaduta dal 1º gennaio 2028.
method-slip = Lo slittamento è il numero di mesi di calendario fra la fine della scadenza iniziale e la fine di quella attuale. È negativo se la data è stata anticipata, e non è indicato se una delle due date manca o è aperta.
method-disputed = Una notizia successiva che viene dall’azienda o da un’autorità modifica la promessa. Quella di un analista o di una fonte anonima non prevale mai sulle altre: la promessa mantiene la sua data ed è segnata come contestata.
method-report-order = Le notizie su una promessa sono ordinate secondo il momento in cui la cosa è stata detta, poi secondo l’uscita della scheda: una vecchia promessa raccontata di nuovo non vale come novità.
method-conflict-1 = Due cifre discordano quando contano la stessa cosa per la stessa azienda, lo stesso mercato, modello e periodo, vengono da fonti diverse e nessuna precisazione spiega la differenza: «oltre 135.000» e «136.800» concordano, «135.000» e «136.800» no.
method-conflict-2 = Due notizie su una promessa discordano quando indicano date o esiti diversi per lo stesso momento e vengono da fonti diverse. Compaiono entrambe; nessuna è preferita all’altra.
method-pictures-1 = I grafici mostrano soltanto ciò che si può confrontare: le colonne stanno per periodi della stessa durata, i mercati sono accostati ad altri mercati e mai all’area di cui fanno parte, e ciò che era in programma non è disegnato come se fosse stato contato. Il numero rappresentato è quello della fonte più recente; quando le fonti divergono, o indicano una forbice, una linea verticale sottile va dal valore più basso al più alto.
method-pictures-2 = La linea tratteggiata è quanto era stato promesso per quel periodo. Nei grafici i numeri grandi sono arrotondati a tre cifre; la tabella sottostante li riporta come li danno le fonti, con il rimando alle loro parole.
method-rollup = Ciò che si dice di un Paese vale per la sua area, e ciò che si dice di un marchio per il suo gruppo, sempre con un’indicazione che lo segnala. I numeri non vengono mai sommati.
method-matrix = Una casella della matrice mostra l’ultima fase riferita entro la data di riferimento. Per un’area vale ciò che si dice dell’area stessa; se non si dice nulla, la fase più avanzata fra i suoi Paesi, con la sigla del Paese.
method-maps-1 = Le forme dei Paesi sono quelle di Natural Earth in scala 1:110 milioni, disegnate nella proiezione Equal Earth, che dà a ogni Paese la superficie vera rispetto agli altri, e con meno punti dove l’occhio non li vedrebbe. L’Antartide è esclusa.
method-maps-2 = I confini sono quelli tracciati da Natural Earth: secondo chi controlla il territorio, non secondo le rivendicazioni riconosciute. Questo sito non prende posizione su nessuno di essi.
method-maps-3 = Ogni Paese di cui si dice qualcosa porta un segno; per i più piccoli c’è soltanto il segno. Ciò che si dice di un’area è reso con il contorno tratteggiato dei suoi Paesi di cui non ci sono notizie specifiche, e non viene mai attribuito a un singolo Paese.
method-mentions = I nomi di aziende, mercati, persone e modelli vengono riconosciuti negli articoli e collegati alla prima occorrenza. Un’azienda soltanto nominata, senza un fatto che la riguardi, è elencata fra gli altri nomi.
method-rights = Per ogni fonte il redattore stabilisce che cosa si può mostrare: il testo integrale, solo i brani citati o solo il collegamento.
method-corrections = Quando una nota viene corretta, i suoi fatti conservano l’indirizzo.

## Marks of punctuation, each with the space that follows it

mark-comma = { ", " }
mark-list = { ", " }
mark-semicolon = { "; " }
mark-colon = { ": " }
mark-stop = { ". " }
mark-end = .
mark-space = { " " }

## Languages

language-ar = arabo
language-az = azero
language-be = bielorusso
language-bg = bulgaro
language-bn = bengalese
language-bs = bosniaco
language-ca = catalano
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-en = inglese
language-es = spagnolo
language-et = estone
language-eu = basco
language-fa = persiano
language-fi = finlandese
language-fil = filippino
language-fr = francese
language-ga = irlandese
language-gl = galiziano
language-he = ebraico
language-hi = hindi
language-hr = croato
language-hu = ungherese
language-hy = armeno
language-id = indonesiano
language-is = islandese
language-it = italiano
language-ja = giapponese
language-ka = georgiano
language-kk = kazako
language-ko = coreano
language-lt = lituano
language-lv = lettone
language-mk = macedone
language-ms = malese
language-mt = maltese
language-nb = norvegese
language-nl = olandese
language-nn = norvegese (nynorsk)
language-no = norvegese
language-pa = punjabi
language-pl = polacco
language-pt = portoghese
language-ro = romeno
language-ru = russo
language-sk = slovacco
language-sl = sloveno
language-sq = albanese
language-sr = serbo
language-sv = svedese
language-sw = swahili
language-ta = tamil
language-te = telugu
language-th = thailandese
language-tr = turco
language-uk = ucraino
language-ur = urdu
language-uz = uzbeco
language-vi = vietnamita
language-yue = cantonese
language-zh = cinese
language-zh-hans = cinese (semplificato)
language-zh-hant = cinese (tradizionale)
