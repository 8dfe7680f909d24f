# Every word the site says in English. One language is one file like this and one row in `LANGUAGES` (mod.rs).
#
# How it is written
# - Names are kebab-case, the group first: `status-met`, `head-due`. A word of a closed list is its group and its YAML key.
# - One line a message (a line break would reach the page); only the branches of a plural stand on lines of their own.
# - Words (status, stage, kind, metric …) are written as inside a sentence; `Locale::capital` opens a cell or a tag with
#   them. Headings, sentences and buttons are written as they stand.
# - Numbers are `$count` and whatever else is followed by `->`; they are grouped on the way out (1,234). All other
#   arguments are texts, ready made: dates by `date`, sums by `amount`, lists by `join`. A year is a text.
# - A name is a number everywhere or a text everywhere.
# - To add one: write it here, in its group. To add a language: copy, translate, keep every name and argument.

## Shell of every page

page-title = { $title } | { $site }
skip-link = Skip to the content
tagline-default = Who sells cars where, and who said they would
theme-dark = Dark
theme-light = Light
theme-switch = Switch between light and dark
as-of = As of { $date }, week { $week }
breadcrumb-label = You are here

## What the script says
# Words in braces, such as "{ $column }", come to the page as they are, and the script puts its own in their place.

sort-rising = Sorted by { $column }, rising
sort-falling = Sorted by { $column }, falling
sort-none = In the order of the page
filter-words = Filter
filter-some = { $part } of { $whole }
filter-none = Nothing fits
filter-company = Company
filter-market = Market
filter-year = Due
filter-any = Any
filter-all = All
copy = Copy
copy-done = Copied
copy-failed = Not copied
keys-title = Keyboard shortcuts
keys-step = Next and previous fact or row
keys-filter = Filter the table
keys-help = This list
keys-toggle = Single keys do this
keys-close = Close

## Navigation

nav-label = Site
nav-languages-label = Languages
nav-footer-label = More of the site
nav-home = Front page
nav-briefs = Briefs
nav-companies = Companies
nav-markets = Markets
nav-people = People
nav-models = Models
nav-topics = Topics
nav-targets = Promises
nav-matrix = Matrix
nav-timeline = Timeline
nav-conflicts = Conflicts
nav-digests = Digest
nav-archive = Archive
nav-methodology = Methodology
nav-data = Data
nav-search = Search
link-all-briefs = { $count ->
        [0] No briefs yet
        [one] The one brief
       *[other] All { $count } briefs
    }
link-all-targets = { $count ->
        [0] No promises yet
        [one] The one promise
       *[other] All { $count } promises
    }
link-full-matrix = Full matrix
link-against-others = Against other makers
link-atom = Atom feed
link-json-feed = JSON feed
link-facts-feed = Feed of single facts
link-calendar = Calendar
link-calendar-due = Calendar of due dates
link-csv = Data as CSV
link-json = Data as JSON
link-home = Go to the front page

## Titles: the h1 of a page, and the words of its title where they differ

title-home-window = { $site }: { $tagline }
title-home = { $site }, as of { $date }
title-briefs = Briefs
title-companies = Companies
title-company = { $name }: plans, markets and promises
title-markets = Markets
title-market = { $name }: who is coming, and when
title-people = People
title-person = { $name }: what was said, and when
title-models = Models
title-model = { $name }: where it is sold, and what is planned
title-topics = Topics
title-topic = { $name }: every brief
title-targets = Promises
title-targets-long = Promises: open, late, kept, broken
title-target = { $owner }: { $statement }
title-matrix = Who sells where
title-matrix-long = Who sells where: makers by market
title-timeline = What happened, and what comes
title-timeline-year = { $year }: what happened, and what comes
title-conflicts = Where sources disagree
title-digests = Weekly digests
title-digest = Digest of week { $week }, { $year }
title-archive = Archive
title-archive-year = { $year }
title-archive-month = { $month }
title-methodology = How this is made
title-search = Search
title-data = Take the data out
title-not-found = No page here
title-page = { $title }, page { $count }

## Standfirsts: the sentence under every h1 is its answer
# Where a page has a text of its own (a brief's or a company's summary), that comes first and this one after it.

standfirst-home = { $overdue ->
        [0] No promise is overdue
        [one] 1 promise is overdue
       *[other] { $overdue } promises are overdue
    }, { $soon ->
        [0] none falls due
        [one] 1 falls due
       *[other] { $soon } fall due
    } in the next weeks. { $moves ->
        [0] No market position
        [one] 1 market position
       *[other] { $moves } market positions
    } changed this week. { $conflicts ->
        [0] Sources disagree on nothing we follow
        [one] Sources disagree on 1 point
       *[other] Sources disagree on { $conflicts } points
    }.
standfirst-briefs = { $count ->
        [0] Nothing has been published yet
        [one] 1 brief, published { $latest }
       *[other] { $count } briefs, the latest of { $latest }
    }.
standfirst-brief = { $count ->
        [0] No facts drawn from it yet
        [one] 1 fact, with the words it rests on
       *[other] { $count } facts, each with the words it rests on
    }.
standfirst-companies = { $count ->
        [0] No companies are followed yet
        [one] 1 company is followed, { $overdue ->
            [0] with no promise overdue
           *[other] with a promise overdue
        }
       *[other] { $count } companies are followed; { $overdue ->
            [0] none has a promise overdue
            [one] 1 has a promise overdue
           *[other] { $overdue } have promises overdue
        }
    }.
standfirst-company = On sale in { $markets ->
        [one] 1 market
       *[other] { $markets } markets
    }. { tally-promises }
standfirst-company-home = Sells cars at home only. { tally-promises }
standfirst-company-unsold = No report of cars on sale in any market. { tally-promises }
standfirst-company-other = { tally-promises }
tally-promises = { $open ->
        [0] No open promises
        [one] 1 open promise, { $overdue ->
            [0] not yet due
           *[other] overdue
        }
       *[other] { $open } open promises, { $overdue ->
            [0] none overdue
           *[other] { $overdue } overdue
        }
    }{ $decided ->
        [0] ; none decided yet
       *[other] ; of those decided, { $met ->
            [0] none
           *[other] { $met }
        } kept and { $missed ->
            [0] none
           *[other] { $missed }
        } missed
    }.
standfirst-markets = { $count ->
        [0] No markets are followed yet
        [one] 1 market is followed
       *[other] { $count } markets are followed
    }{ $arrivals ->
        [0] { "" }
        [one] ; 1 arrival has a date
       *[other] ; { $arrivals } arrivals have a date
    }.
standfirst-market = { $selling ->
        [0] No maker is known to sell here
        [one] 1 maker sells here
       *[other] { $selling } makers sell here
    }. { $arrivals ->
        [0] No arrival has a date
        [one] 1 arrival has a date
       *[other] { $arrivals } arrivals have a date
    }{ $overdue ->
        [0] { "" }
        [one] ; 1 promise is overdue
       *[other] ; { $overdue } promises are overdue
    }{ $exploring ->
        [0] { "" }
        [one] ; 1 maker is only looking
       *[other] ; { $exploring } makers are only looking
    }.
standfirst-people = { $count ->
        [0] Nobody is named yet
        [one] 1 person is named in the briefs
       *[other] { $count } people are named in the briefs
    }{ $quotes ->
        [0] { "" }
        [one] , with 1 quotation
       *[other] , with { $quotes } quotations
    }.
standfirst-person = { $quotes ->
        [0] Not quoted yet
        [one] Quoted once
       *[other] Quoted { $quotes } times
    }; named in { $count ->
        [0] no brief
        [one] 1 brief
       *[other] { $count } briefs
    }.
standfirst-models = { $count ->
        [0] No models are followed yet
        [one] 1 model is followed
       *[other] { $count } models are followed
    }.
standfirst-model = { $selling ->
        [0] No report of it on sale anywhere
        [one] On sale in 1 market
       *[other] On sale in { $selling } markets
    }; { $open ->
        [0] no open promise names it
        [one] 1 open promise names it
       *[other] { $open } open promises name it
    }.
standfirst-topics = { $count ->
        [0] No topics yet
        [one] The briefs fall under 1 topic
       *[other] The briefs fall under { $count } topics
    }.
standfirst-topic = { $count ->
        [0] No briefs yet
        [one] 1 brief, of { $latest }
       *[other] { $count } briefs, the latest of { $latest }
    }.
standfirst-targets = { $count ->
        [0] No promises yet.
        [one] 1 promise: { standfirst-targets-open }; { standfirst-targets-decided }.
       *[other] { $count } promises: { standfirst-targets-open }; { standfirst-targets-decided }.
    }
standfirst-targets-open = { $open ->
        [0] none open
       *[other] { $open } open
    }{ $overdue ->
        [0] , none overdue
       *[other] , { $overdue } overdue
    }{ $slipped ->
        [0] { "" }
       *[other] , { $slipped } moved to a later date
    }
standfirst-targets-decided = { $met ->
        [0] none kept
       *[other] { $met } kept
    }, { $missed ->
        [0] none missed
       *[other] { $missed } missed
    }{ $withdrawn ->
        [0] { "" }
       *[other] , { $withdrawn } withdrawn
    }
standfirst-target = Said { $said }, due { $due }: { $status }. { $count ->
        [0] No report
        [one] 1 report
       *[other] { $count } reports
    } so far.
standfirst-target-undated = Said { $said }, with no date now: { $status }. { $count ->
        [0] No report
        [one] 1 report
       *[other] { $count } reports
    } so far.
standfirst-target-moved = Said { $said }, first due { $first }, now { $due } ({ $slip }): { $status }. { $count ->
        [0] No report
        [one] 1 report
       *[other] { $count } reports
    } so far.
standfirst-matrix = { $companies ->
        [0] No makers yet
        [one] 1 maker
       *[other] { $companies } makers
    } in { $markets ->
        [0] no markets
        [one] 1 market
       *[other] { $markets } markets
    }. { $moves ->
        [0] No position changed this week
        [one] 1 position changed this week
       *[other] { $moves } positions changed this week
    }.
standfirst-timeline = { $past ->
        [0] Nothing dated yet
        [one] 1 dated fact so far
       *[other] { $past } dated facts so far
    }, { $coming ->
        [0] nothing still to come
        [one] 1 still to come
       *[other] { $coming } still to come
    }.
standfirst-timeline-next = Next: { $what }, { $date }.
standfirst-conflicts = { $count ->
        [0] No two sources disagree on what is followed here
        [one] On 1 point two sources disagree
       *[other] On { $count } points sources disagree
    }.
standfirst-digests = { $count ->
        [0] No week has a digest yet
        [one] 1 week so far, on one printable page
       *[other] { $count } weeks so far, one printable page each
    }.
standfirst-digest = { $briefs ->
        [0] No new briefs
        [one] 1 new brief
       *[other] { $briefs } new briefs
    }; { $moved ->
        [0] no promise moved
        [one] 1 promise moved
       *[other] { $moved } promises moved
    }; { $positions ->
        [0] no position changed
        [one] 1 position changed
       *[other] { $positions } positions changed
    }.
standfirst-archive = { $count ->
        [0] Nothing published yet
        [one] 1 brief, of { $from }
       *[other] { $count } briefs, from { $from } to { $to }
    }.
standfirst-archive-year = { $count ->
        [0] No briefs
        [one] 1 brief
       *[other] { $count } briefs
    } and { $facts ->
        [0] no facts
        [one] 1 fact
       *[other] { $facts } facts
    } dated { $year }.
standfirst-archive-month = { $count ->
        [0] No briefs
        [one] 1 brief
       *[other] { $count } briefs
    } and { $facts ->
        [0] no facts
        [one] 1 fact
       *[other] { $facts } facts
    } dated { $month }.
standfirst-methodology = Every claim on this site is tied to words of a source, found there by a program before the page is built.
standfirst-data-tables = Everything on this site as files: { $count ->
        [one] 1 table
       *[other] { $count } tables
    } as JSON and CSV.
standfirst-search = Every brief, company, market and promise, searched in your browser; nothing you type leaves it.
standfirst-data = Everything on this site as files: { $count ->
        [one] 1 table
       *[other] { $count } tables
    } as JSON and CSV, with feeds and calendars.
not-found-lists = The address leads nowhere on this site. Start from the front page or from one of the lists.
moved = This page has moved
moved-link = Go to its new address
standfirst-not-found = The address leads nowhere on this site. Search for what you want, or start from the front page.

## Status of a promise

status-announced = announced
status-announced-meaning = Said in public, with nothing heard since that changes it.
status-on-track = on track
status-on-track-meaning = A later report says the date still stands.
status-at-risk = at risk
status-at-risk-meaning = A source says the date may not be kept, but no new one is given.
status-delayed = delayed
status-delayed-meaning = A later date is given, or the old one is given up without a new one.
status-paused = paused
status-paused-meaning = Work has stopped, with the intention to go on.
status-met = met
status-met-meaning = A source reports that what was promised has happened.
status-missed = missed
status-missed-meaning = The date passed and a source reports that it did not happen.
status-withdrawn = withdrawn
status-withdrawn-meaning = Whoever promised it has taken it back.
status-superseded = superseded
status-superseded-meaning = Another promise took its place; the page links to it.
status-overdue = overdue
status-overdue-meaning = Worked out, never written: the due period has ended and no source says met, missed, withdrawn or superseded.
status-disputed = disputed
status-disputed-meaning = Worked out, never written: an unnamed source or an analyst says otherwise than the company or an authority did.
status-by = superseded by { $target }

## Stage of a company in a market
# `active` has a word by activity: on sale, producing, developing.

stage-home = home
stage-home-meaning = The market the company comes from.
stage-active = active
stage-active-sales = on sale
stage-active-production = producing
stage-active-development = developing
stage-active-meaning = Cars are sold here now; for the other activities, are built or developed here now.
stage-planned = planned
stage-planned-meaning = The company has said it will come, with or without a date.
stage-exploring = exploring
stage-exploring-meaning = The company is looking at the market and has decided nothing.
stage-paused = paused
stage-paused-meaning = What had begun, be it only a plan, has stopped for now.
stage-barred = barred
stage-barred-meaning = Rules or duties keep it out.
stage-exited = exited
stage-exited-meaning = It was here and has left.
stage-none = no report
stage-since = { $stage } since { $since }
stage-became = became
activity-sales = sales
activity-production = production
activity-development = development

## Kinds of companies, markets and cars

company-automaker = car maker
company-group = group
company-brand = brand
company-supplier = supplier
company-battery = battery maker
company-dealer = dealer
company-trader = trader
company-leasing = leasing company
company-investor = investor
company-technology = technology company
company-authority = authority
company-association = association
company-other = other
market-country = country
market-region = region
market-bloc = bloc
market-global = the world
powertrain-bev = battery electric
powertrain-phev = plug-in hybrid
powertrain-erev = range extender
powertrain-hev = hybrid
powertrain-ice = combustion engine

## Facts

item-promise = promise
item-position = position
item-deal = deal
item-event = event
item-figure = figure
item-quote = quote
item-promise-meaning = What a company or a government says will be done, usually with a date.
item-position-meaning = Where a company stands in a market, and what it does there.
item-deal-meaning = An agreement between two or more parties.
item-event-meaning = Something that happened or will happen at a known time.
item-figure-meaning = A number with its unit, for one company, market or model and one period.
item-quote-meaning = What somebody said, in the words the source prints.
deal-export = export
deal-joint-venture = joint venture
deal-supply = supply
deal-licence = licence
deal-investment = investment
deal-distribution = distribution
deal-other = other
event-launch = launch
event-plant = plant
event-policy = policy
event-show = show
event-appointment = appointment
event-recall = recall
event-other = other
metric-deliveries = deliveries
metric-sales = sales
metric-registrations = registrations
metric-exports = exports
metric-production = production
metric-capacity = capacity
metric-share = market share
metric-stake = stake
metric-price = price
metric-investment = investment
metric-tariff = tariff
metric-outlets = outlets
metric-jobs = jobs
metric-rank = rank
metric-other = other
basis-actual = actual
basis-planned = planned
basis-forecast = forecast
basis-actual-meaning = Counted: what the source says has happened.
basis-planned-meaning = What a company or an authority intends.
basis-forecast-meaning = What somebody expects, without being the one who decides.
attribution-press = the press
attribution-company = the company
attribution-official = an authority
attribution-analyst = an analyst
attribution-unnamed = an unnamed source
attribution-press-meaning = The article says so itself.
attribution-company-meaning = The company concerned is given as the source.
attribution-official-meaning = A government or another authority is given as the source.
attribution-analyst-meaning = An analyst or a research firm is given as the source.
attribution-unnamed-meaning = People whom the article does not name.
rights-full = Full text shown
rights-quotes = Only the cited passages are shown
rights-link = Only the link is shown
rights-full-meaning = The article may be published as a whole.
rights-quotes-meaning = The passages that a fact rests on are shown, and […] stands for the rest.
rights-link-meaning = No word of the article appears anywhere on the site or in its data.

## Sums: what `amount` puts together
# `$n` is the number as written, `$count` the same to choose the plural by. Where a language says it otherwise after
# “million”, add the name with `-scaled`: unit-vehicles-scaled, currency-eur-scaled. Scales are powers of ten.

scale-6 = { $n } million
scale-9 = { $n } billion
scale-12 = { $n } trillion
unit-vehicles = { $n } { $count ->
        [one] vehicle
       *[other] vehicles
    }
unit-cars = { $n } { $count ->
        [one] car
       *[other] cars
    }
unit-outlets = { $n } { $count ->
        [one] outlet
       *[other] outlets
    }
unit-jobs = { $n } { $count ->
        [one] job
       *[other] jobs
    }
unit-models = { $n } { $count ->
        [one] model
       *[other] models
    }
unit-markets = { $n } { $count ->
        [one] market
       *[other] markets
    }
unit-countries = { $n } { $count ->
        [one] country
       *[other] countries
    }
unit-plants = { $n } { $count ->
        [one] plant
       *[other] plants
    }
unit-percent = { $n }%
unit-points = { $n } percentage { $count ->
        [one] point
       *[other] points
    }
unit-rank = No. { $n }
unit-free = { $n } { $unit }
# The units of a chart, named under its title, and the scales its numbers are written in. As with `scale-`, each language
# has those it uses.
axis-vehicles = vehicles
axis-cars = cars
axis-outlets = outlets
axis-jobs = jobs
axis-models = models
axis-markets = markets
axis-countries = countries
axis-plants = plants
axis-percent = per cent
axis-brl = reais
axis-cny = yuan
axis-eur = euros
axis-gbp = pounds
axis-inr = rupees
axis-jpy = yen
axis-krw = won
axis-mxn = Mexican pesos
axis-nok = Norwegian kroner
axis-usd = dollars
axis-idr = Indonesian rupiah
scale-3-axis = thousands
scale-6-axis = millions
scale-9-axis = billions
currency-aud = A${ $n }
currency-brl = R${ $n }
currency-cad = C${ $n }
currency-cny = ¥{ $n }
currency-eur = €{ $n }
currency-gbp = £{ $n }
currency-hkd = HK${ $n }
currency-inr = ₹{ $n }
currency-jpy = JP¥{ $n }
currency-krw = ₩{ $n }
currency-mxn = MX${ $n }
currency-nzd = NZ${ $n }
currency-twd = NT${ $n }
currency-usd = ${ $n }
currency-vnd = ₫{ $n }
currency-other = { $code } { $n }
number-range = { $from }–{ $to }
number-range-words = { $from } to { $to }
number-positive = +{ $n }
qualifier-about = about { $amount }
qualifier-over = over { $amount }
qualifier-under = under { $amount }
qualifier-at-least = at least { $amount }
qualifier-up-to = up to { $amount }
qualifier-about-word = about
qualifier-over-word = over
qualifier-under-word = under
qualifier-at-least-word = at least
qualifier-up-to-word = up to
qualifier-about-meaning = The source rounds; a near number does not contradict it.
qualifier-over-meaning = The true number is higher than the one given.
qualifier-under-meaning = The true number is lower than the one given.
qualifier-at-least-meaning = The true number is the one given, or higher.
qualifier-up-to-meaning = The true number is the one given, or lower.

## Time: what `long_date`, `period`, `period_short` and `slip` put together

date-full = { $weekday } { $date }
period-year = { $year }
year-mark = ’{ $year }
period-half-1 = first half of { $year }
period-half-2 = second half of { $year }
period-quarter = Q{ $quarter } { $year }
period-range = { $from } to { $to }
period-range-quarters = Q{ $from } to Q{ $to } { $year }
period-range-months = { $from } to { $to } { $year }
period-range-days = { $from } to { $to } { $month } { $year }
period-range-dates = { $from } to { $to } { $year }
period-since = since { $from }
period-half-1-short = H1 { $year }
period-half-2-short = H2 { $year }
period-quarter-short = Q{ $quarter } { $year }
period-range-short = { $from } – { $to }
period-range-quarters-short = Q{ $from }–Q{ $to } { $year }
period-range-months-short = { $from }–{ $to } { $year }
period-range-days-short = { $from }–{ $to } { $month } { $year }
period-range-dates-short = { $from } – { $to } { $year }
period-since-short = since { $from }
slip-none = on the same date
slip-months-later = { $count ->
        [one] 1 month later
       *[other] { $count } months later
    }
slip-months-earlier = { $count ->
        [one] 1 month earlier
       *[other] { $count } months earlier
    }
slip-years-later = { $count ->
        [one] 1 year later
       *[other] { $count } years later
    }
slip-years-earlier = { $count ->
        [one] 1 year earlier
       *[other] { $count } years earlier
    }
slip-mark-none = no slip
slip-mark-later = { $count ->
        [one] +1 month
       *[other] +{ $count } months
    }
slip-mark-earlier = { $count ->
        [one] 1 month earlier
       *[other] { $count } months earlier
    }
week = week { $week }

## Lists

list-two = { $a } and { $b }
list-middle = { $a }, { $b }
list-last = { $a } and { $b }

## Counts

count-briefs = { $count ->
        [0] no briefs
        [one] 1 brief
       *[other] { $count } briefs
    }
count-facts-cited = { $count ->
        [0] no facts
        [one] 1 fact, with its words
       *[other] { $count } facts, each with its words
    }
count-passages = { $count ->
        [0] no passages cited
        [one] 1 passage cited
       *[other] { $count } passages cited
    }
count-passages-margin = { $count ->
        [0] No passages cited
        [one] 1 passage cited, with what it means
       *[other] { $count } passages cited, with what each means
    }
count-reports = { $count ->
        [0] no reports
        [one] 1 report
       *[other] { $count } reports
    }
count-sources = { $count ->
        [0] no sources
        [one] 1 source
       *[other] { $count } sources
    }
count-conflicts-open = { $count ->
        [0] none open
       *[other] { $count } open
    }
count-moments = { $count ->
        [0] Nothing dated
        [one] 1 dated fact
       *[other] { $count } dated facts
    }.

## Readouts: the label under a large number

readout-overdue = { $count ->
        [one] promise overdue
       *[other] promises overdue
    }
readout-due-by = due by { $date }
readout-moves = { $count ->
        [one] market move this week
       *[other] market moves this week
    }
readout-conflicts = { $count ->
        [one] point on which sources disagree
       *[other] points on which sources disagree
    }
readout-met = { $count ->
        [one] promise met
       *[other] promises met
    }
readout-open = { $count ->
        [one] promise open, not overdue
       *[other] promises open, not overdue
    }
readout-late = late or missed
readout-on-sale = { $count ->
        [one] market on sale
       *[other] markets on sale
    }
readout-sellers = { $count ->
        [one] maker on sale
       *[other] makers on sale
    }
readout-arrivals = { $count ->
        [one] dated arrival
       *[other] dated arrivals
    }
readout-exploring = only exploring

## Section heads: front page

section-due-next = Due next
section-who-sells-where = Who sells where
section-latest-briefs = Latest briefs
section-disagree = Sources disagree
section-at-a-glance = At a glance

## Section heads: brief

section-says = What it says
section-source = The source
section-source-in = The source, in { $language }
section-read-next = Read next
section-also-mentioned = Also mentioned
section-quotes = Said
section-references = References
next-company = Same company
next-market = Same market
next-week = Same week
next-company-text = { $name }: every promise, figure and market
next-market-text = { $name }: who is coming, and when
next-week-text = Digest of week { $week }

## Section heads: companies, markets, people, models, topics

section-profile = Profile
section-where-sells = Where it sells
section-where-builds = Who builds where
section-where-develops = Who develops where
section-promised = What it promised
section-figures = Figures
section-positions = Positions, with history
section-deals = Deals
section-events = Events
section-timeline = Timeline
section-named-in = Named in, or speaking for
section-brands = Brands and companies within
section-briefs = Briefs
section-targets = Promises
section-arrivals = Arrivals
section-arrivals-note = Who is coming, when, with what
section-submarkets = Market by market
section-home-makers = At home here
section-subscribe = Follow
section-related-topics = Topics named with it

## Section heads: promises

section-moved = How the date moved
promise-dispute = Recorded as a dispute: it does not change the state above
promise-again = Also told in
section-overdue = Overdue: the due date has passed
section-due-in = Due in { $year }
section-due-later = Due in { $year } and later
section-undated = No date
section-closed = Closed
section-how-to-read = How to read a bar

## Section heads: timeline, conflicts, digest, archive, search, data, methodology

section-past = So far
section-today = Today
section-coming = To come
timeline-nearest = Nearest first
timeline-newest = Newest first
timeline-none-coming = Nothing dated is still to come
timeline-sometime = Some time in { $year }
section-conflict-dates = On a date
section-conflict-outcomes = On an outcome
section-conflict-figures = On a number
section-new-week = New this week
digest-section-moved = Promises made or moved
section-targets-decided = Promises that were decided
section-positions-changed = Positions that changed
section-said-week = Said this week
section-due-soon = Overdue, and due soon
section-by-month = By month
section-by-year = By year
section-files = Files
section-columns = Columns
section-feeds = Feeds and calendars
section-licence = Licence
section-evidence = How evidence is checked
section-forgiven = What is forgiven
section-as-of = The as-of date
section-overdue-rule = Overdue, slip, disputed
section-conflict-rule = When sources disagree
section-derived-rule = What is worked out, and how
section-maps = Maps and borders
section-world-map = On the world map
section-rights-rule = What is shown of a source
section-statuses = What each status means
section-stages = What each stage means
section-qualifiers = What each qualifier means
section-attributions = Who says so
section-pictures = What the pictures show
section-kinds = Kinds of facts
section-bases = Counted, planned, expected

## Facts and their words

claim-position = { $company }: { $markets }
claim-figure = { $what }: { $amount }
claim-quote = { $name }, { $role }
fact-undated = no date given
fact-label = Fact { $number }: { $kind }
fact-permalink = Link to fact { $number }
fact-link = Passage { $number }
fact-back = Back to fact { $number }
fact-due = due { $date }
fact-was = was { $date }
fact-said = said { $date }
fact-since = since { $date }
fact-reported = reported { $date }
fact-says-so = according to { $who }
fact-goal = goal: { $amount }
fact-goal-raised = goal raised from { $from } to { $to }
fact-goal-lowered = goal lowered from { $from } to { $to }
fact-actual = reached: { $amount }
fact-done = done { $date }
fact-change = { $change } on the year before
fact-derived = Worked out from the words: { $how }
fact-indirect = in reported speech
fact-for = for { $names }
fact-with = with { $names }
fact-in = in { $markets }
fact-worldwide = worldwide
fact-via = via { $name }
fact-new-week = new this week
fact-read-in-place = Read it in place
fact-more = { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
source-of = Source

## The source of a brief

source-title = Title
source-publisher = Publisher
source-author = Author
source-published = Published
source-language = Language
source-rights = Rights
source-link = Read the original
source-link-at = Read the original at { $publisher }
source-no-text = The text of this source is not shown; the link leads to it.
source-from-language = from { $language }
source-read-in = read in { $language }
brief-line = { $date }, { $names }
brief-draft = Draft
notice-draft = Draft: not part of the published site.
brief-no-facts = No facts have been drawn from this article yet.

## Citing

cite-heading = Cite this
cite-brief = This brief
cite-source = The source
cite-title = “{ $title }”
cite-annotates = Annotates: { $source }

## Column heads and names of particulars

head-name = Name
head-kind = Kind
head-home = Home
head-parent = Part of
head-founded = Founded
head-ticker = Ticker
head-website = Website
head-wikidata = Wikidata
head-also-named = Also named
head-names-in = In { $language }
head-within = Within
head-role = Role
head-company = Company
head-companies = Companies
head-maker = Maker
head-market = Market
head-markets = Markets
head-people = People
head-models = Models
head-model = Model
head-topics = Topics
head-topic = Topic
head-segment = Segment
head-powertrain = Powertrain
head-debut = First shown
head-promise = Promise
head-promised-by = Promised by
head-status = Status
head-stage = Stage
head-due = Due
head-first-due = First due
head-slip = Slip
head-history = History
head-stage-and-source = Stage and source
head-with = With
head-where = Where
head-source = Source
head-change = Change
head-metric = What
head-period = Period
head-value = Value
head-goal = Goal
head-actual = Reached
head-done = Done
head-superseded-by = Superseded by
head-briefs = Briefs
head-open = Open promises
head-overdue = Overdue
head-last-brief = Last brief
head-each-maker = Each maker, by stage
head-sellers = On sale
head-quotes = Quotes
head-file = File
head-meaning = Meaning
head-rows = Rows
head-format = Format
head-all = All

## Captions, labels and notes of tables, charts and maps

label-at-a-glance = { $name } at a glance
label-legend = Legend
label-pager = Pages
label-matrix = Matrix of makers by market
label-map = Market map of { $name }
label-map-tile = { $market }: { $stage }
label-map-count = { $market }: { $count ->
        [one] 1 maker on sale
       *[other] { $count } makers on sale
    }
map-title-company = World map of { $name }
map-title-site = Makers on sale by country
map-description-site = { $countries ->
        [one] 1 country is followed.
       *[other] { $countries } countries are followed.
    } { $count ->
        [0] No maker is on sale in any of them.
        [one] At most 1 maker is on sale in one, as in { $market }.
       *[other] Most makers are on sale in { $market }: { $count }.
    }
map-key-stage = { $stage } ({ $count })
map-key-region = { $market } as a whole: { $stage }
map-key-none = None
map-note-company = The positions below say the same in words.
map-note-site = Makers on sale by country, those at home included. The table below says the same in numbers.
map-panel-world = The world
map-panel-europe = Europe, larger
map-note-borders = About shapes and borders
label-cell = { $company }, { $market }: { $stage }
label-cell-since = { $company }, { $market }: { $stage } since { $since }
label-region-whole = { $name } as a whole
label-table = { $title }, table
label-filter = Show promises by status
label-filter-only = Show only
caption-targets = All promises by due date, as of { $date }
caption-targets-of = Promises by due date: { $name }
caption-positions = Market positions of { $name } with their history
caption-positions-changed = Positions that changed this week
caption-matrix = Stage of { $companies ->
        [one] 1 maker
       *[other] { $companies } makers
    } in { $markets ->
        [one] 1 market
       *[other] { $markets } markets
    }, as of { $date }. Each cell gives the stage and the year it began, and links to its latest source.
caption-matrix-small = Stage of each maker by market
caption-arrivals = Makers coming to { $name }, by due date
caption-companies = Companies, with home, markets and promises
caption-markets = Markets, with makers on sale and arrivals
caption-models = Models, with maker and powertrain
caption-people = People, with role and company
caption-figures = Figures of { $name }
note-bar = The upright line is today; hatching is slip.
note-bar-head = Announced, due and slipped, { $from } to { $to }
note-bar-run = announced to first due date
note-bar-slip = slip to the current due date
note-bar-needle = today
note-latest = The latest { $shown ->
       *[other] { $shown }
    } of { $count ->
       *[other] { $count }
    }.
note-latest-data = The latest { $shown ->
       *[other] { $shown }
    } of { $count ->
       *[other] { $count }
    }; the data files have them all.
moment-due = due
moment-announced = announced
note-matrix = Every cell gives the stage and the year it began, and leads to the latest source that says so.
note-matrix-region = “{ head-all }” holds what is said of { $name } as a whole.
matrix-rolled = Taken from a market within, named by its code
note-strips = Strips: { $from } to { $to }
note-region = { $count ->
        [0] No market within it is followed.
        [one] 1 market is within it: { $names }. What is said of it counts here and is marked with its name.
       *[other] { $count } markets are within it: { $names }. What is said of one of them counts here and is marked with its name.
    }
note-targets = A promise is one thing across all the briefs that report on it. It is overdue when its due period has ended and nobody has reported it met, missed, withdrawn or superseded.
chart-unit = { $parts }.
chart-by-year = by year
chart-by-half = by half-year
chart-by-quarter = by quarter
chart-by-month = by month
chart-through-time = through time
chart-goals = Dashed: promised.
chart-spread = Thin upright line: sources differ, or give a range.
chart-point = { $period }: { $amount }
chart-goal-point = promised for { $period }: { $amount }
chart-promise = { $owner }: { $statement }
chart-reached = { $share }: { $reached } of { $promised }
chart-reached-title = Promised and reached
chart-reached-note = The upright line is the promise; each bar is the share of it that was reached.
chart-compared-note = By the newest source for each.
chart-goal-note = Outline: promised, by each report that gave a number. Solid: reached.
chart-goal-said = Promised, { $date }
chart-months-title = Dated facts by month
chart-months-note = Outline: still to come.
chart-months-loose = { $count ->
        [one] 1 fact dated
       *[other] { $count } facts dated
    } only by the year, half or quarter { $count ->
        [one] is
       *[other] are
    } left out.
chart-facts = { $count ->
        [one] 1 fact
       *[other] { $count } facts
    }
note-figures = Every number links to the words it was read from; numbers are never added up.
note-conflict = Both are shown as their sources give them; neither is preferred.

## Where sources disagree

conflict-when = When: { $what }
conflict-what-became = What became of it: { $what }
conflict-difference = They differ by { $amount }
conflict-months = { $count ->
        [one] They are 1 month apart
       *[other] They are { $count } months apart
    }

## Weekly digest

digest-lead-briefs = New briefs
digest-lead-positions = Positions
digest-lead-targets = Promises
digest-lead-overdue = Overdue
digest-lead-conflicts = Disagreements
digest-briefs = { $count ->
        [0] none
       *[other] { $count }
    }{ $languages ->
        [0] { "" }
        [one] , from 1 language
       *[other] , from { $languages } languages
    }
digest-positions = { $count ->
        [0] none changed
       *[other] { $count } changed
    }
digest-targets = { $new ->
        [0] none new
       *[other] { $new } new
    }, { $moved ->
        [0] none moved
       *[other] { $moved } moved
    }, { $decided ->
        [0] none decided
       *[other] { $decided } decided
    }
digest-overdue = { $count ->
        [0] none
       *[other] { $count }
    }
digest-conflicts = { $count ->
        [0] none new
       *[other] { $count } new
    }
digest-previous = Week before
digest-next = Week after

## Empty states: what is missing is said, never left blank

empty-date = No date
empty-said = Not said
empty-report = No report
empty-none = None
empty-targets = No promises yet
empty-positions = No positions yet
empty-timeline = Nothing dated yet
empty-people = Nobody is named yet
empty-models = No models yet
empty-topics = No topics yet
empty-briefs = No briefs yet
empty-conflicts = Sources agree on everything followed here
empty-arrivals = No arrivals are known
empty-due = Nothing is due soon
empty-search = Nothing found. Fewer words may help.
empty-site = No articles yet. Put a text into content/articles and build again.

## Pager

pager-newer = Newer
pager-older = Older
pager-previous = Previous
pager-next = Next
pager-position = Page { $page } of { $pages }

## Search

search-label = Search this site
search-placeholder = A company, a market, a word
search-button = Search
search-clear = Clear
search-facet-kind = Kind
search-facet-company = Company
search-facet-market = Market
search-facet-year = Year
search-waiting = Loading the index …
search-failed = The index could not be loaded. The lists of companies, markets and briefs lead to every page.
search-no-script = Search runs in your browser and needs JavaScript. The lists lead to every page without it.

## Taking the data out: the files

data-intro = Every table comes as JSON and as CSV, in the same order; where a JSON row holds rows of its own (reports, a history, claims), CSV has one row for each of those. Ids, never names, join one to another; every fact carries the words it rests on and the address where they stand on this site.
data-stable = Names of files and columns stay as they are; new columns may be added at the end.
data-csv = CSV is UTF-8 with a header row; ids within a cell are joined by spaces, names by semicolons; true and false are the words.
data-formulas = A CSV cell that a spreadsheet could take for a formula (one that begins with =, +, -, @ or a control character, full-width forms included) has an apostrophe before it. Plain numbers, negative ones too, have none; JSON never has.
data-numbers = Numbers are exact decimals with a point. A range has its lower end in one column and its upper end in another. Dates and periods are written as in the annotations: 2027, 2027-H1, 2027-Q3, 2027-03, 2027-03-31, 2025-01/2025-11, 2024-10-30/.. .
data-rights = Where the rights to a source allow only a link, evidence is empty, and so are the words and the translation of a quotation.
data-licence = Facts are free to use. Cited passages remain the words of their publishers: quote them with the source.
data-briefs = One row for each published article: its source, its date and what it names.
data-targets = One row for each promise, as it stands on the as-of date, with its reports within.
data-target-reports = One row for each report on a promise: what one article says of it.
data-presence = One row for each company, market and activity: the stage on the as-of date, with its history.
data-figures = One row for each number that an article gives.
data-deals = One row for each agreement.
data-events = One row for each dated event.
data-quotes = One row for each quotation, in the source's words and translated.
data-companies = One row for each company of the registry that a brief names, itself or by one that belongs to it.
data-markets = One row for each market of the registry that a brief names, itself or by one within it.
data-people = One row for each person of the registry that a brief names.
data-models = One row for each model of the registry that a brief names.
data-conflicts = One row for each point on which sources disagree, with what each says.
data-annotations = Every fact as a W3C Web Annotation: its body, and the position and words of its target.
data-feed = The newest briefs as an Atom feed; every company, market and topic has its own.
data-json-feed = The same as JSON Feed.
data-calendar = Due dates and dated events for a calendar program; every company and market has its own.
data-sitemap = Every page with the day it last changed.
data-manifest = Every file of the site with its hash.

## Taking the data out: the columns
# The name is the column's, with hyphens.

data-col-id = What identifies the row, and stays the same from build to build.
data-col-url = Address of its page on this site.
data-col-brief = Id of the brief that says so.
data-col-fact = Id of the fact within its brief.
data-col-briefs = How many briefs are on its page: those that name it, a company that belongs to it or a market within it.
data-col-evidence = The words of the source it rests on, verbatim; a gap is shown as […].
data-col-evidence-url = Address of those words, highlighted, on this site.
data-col-attribution = Who says so: press, company, official, analyst, unnamed, or the id of a company or person.
data-col-derived = How the number or the year was worked out, where the words do not give it as it is.
data-col-companies = Ids of the companies concerned.
data-col-company = Id of the company concerned.
data-col-markets = Ids of the markets concerned.
data-col-market = Id of the market concerned; empty for the whole world.
data-col-models = Ids of the models concerned.
data-col-model = Id of the model concerned.
data-col-people = Ids of the people concerned.
data-col-person = Id of the person concerned.
data-col-topics = Topics of the brief.
data-col-statement = What it says, in one sentence.
data-col-status = announced, on-track, at-risk, delayed, paused, met, missed, withdrawn or superseded.
data-col-due = When it is due, at the precision the source gives.
data-col-first-due = When it was due by the first report that gave a date.
data-col-slip-months = Calendar months from the end of the first due date to the end of the current one; negative where brought forward.
data-col-moved-months = Calendar months by which this report moves the due date that stood before it; empty on the first.
data-col-disputes = True for a report that is recorded but not followed: an unnamed source or an analyst against the company or an authority.
data-col-overdue = True where the due period ended before the as-of date and no source has reported an outcome.
data-col-disputed = True where an unnamed source or an analyst says otherwise than the company or an authority.
data-col-said = When it was said: as the source gives it, else the date of the brief.
data-col-done = When it was done.
data-col-by = Id of the promise that took its place.
data-col-reports = Every report on it, oldest first.
data-col-target = Id of the promise.
data-col-metric = What the number counts: deliveries, sales, registrations, exports, production, capacity, share, stake, price, investment, tariff, outlets, jobs, rank or other.
data-col-label = What the number counts, in words, where the metric is other.
data-col-value = The number, or the lower end of a range.
data-col-value-high = The upper end of a range; empty for a single number.
data-col-unit = vehicles, percent, outlets, jobs, rank, an ISO 4217 currency code, or other words.
data-col-actual = The number that was reached.
data-col-actual-high = The upper end of a range; empty for a single number.
data-col-qualifier = about, over, under, at-least or up-to, where the source says so.
data-col-change = Change on the year before, in percent.
data-col-basis = actual, planned or forecast.
data-col-scope = What exactly is counted, in free words.
data-col-period = The time the number is for; empty where it is as of the brief.
data-col-activity = sales, production or development.
data-col-stage = exploring, planned, active, paused, barred or exited.
data-col-since = Since when, if the source says so.
data-col-history = Every earlier stage with its date and source, oldest first.
data-col-current = True on the newest report on a position, which is the stage on the as-of date.
data-col-via = Id of the market within, where the position is that market's.
data-col-parties = Ids of the companies, or of markets for their governments.
data-col-kind = What kind of thing it is.
data-col-date = Its day or period.
data-col-title = Its title.
data-col-summary = What it says, in a few sentences.
data-col-speaker = Id of the person who speaks; empty for one who is not in the registry.
data-col-speaker-name = Name of the person who speaks.
data-col-speaker-role = What that person is.
data-col-indirect = True for reported speech.
data-col-text = The words, in the language of the source.
data-col-translation = The words in the language of this site.
data-col-language = Language of the source, as a BCP 47 tag.
data-col-publisher = Who published the source.
data-col-author = Who wrote the source.
data-col-published = When the source was published.
data-col-source-title = Title of the source.
data-col-source-url = Address of the source.
data-col-rights = full, quotes or link: how much of the source is shown.
data-col-name = Name in the language of this site.
data-col-names = Names in other languages.
data-col-aliases = Other names it goes by.
data-col-home = Id of its home market.
data-col-parent = Ids of the companies it belongs to.
data-col-founded = When it was founded.
data-col-ticker = Where its shares are listed, and under what sign.
data-col-website = Its own site.
data-col-wikidata = Its number in Wikidata.
data-col-iso = ISO 3166-1 alpha-2 code of a country.
data-col-within = Ids of the markets it lies within.
data-col-role = What the person is.
data-col-segment = Size class of the car.
data-col-powertrain = bev, phev, erev, hev or ice.
data-col-debut = When it was first shown.
data-col-subject = What the sources disagree on: a promise's id, or what identifies the figure.
data-col-claims = What each source says, with its brief and its words.
data-col-claim = What this source says.
data-col-claim-high = The upper end of a range; empty for anything else.

## How this is made: paragraphs of the methodology page

method-intro = Behind every page stand two files: a source article, kept word for word, and a note that says what it means. A program checks the notes against the articles, joins them and draws the pages. Nothing is published that fails the check.
method-contents = On this page
method-evidence-1 = Every promise, position, deal, event, figure and quotation cites words of its source. The program looks for those words in the article. If they are not there, or are there twice without a hint which is meant, the site is not built.
method-evidence-2 = The words are marked in the article, and the fact and the passage link to each other. Where the rights allow no text to be shown, the check is made all the same, and only the link to the source appears.
method-evidence-3 = A number and its unit, and the year of a due date, must be readable in the cited words, in the language of the source. A year may also stand in the same or the previous paragraph, in the heading above, or follow from the day of publication. Where a number is worked out from the words, the fact says how.
method-evidence-4 = Quotations are kept in the language in which they were printed. A translation stands beside the original and never in its place.
method-forgiven-1 = A passage counts as found where it differs from the article only in how it is set: in mark-up such as bold or links, in line breaks and runs of spaces, in soft hyphens and invisible characters, in straight or typographic quotation marks, apostrophes, dashes and ellipses, and in the way accented letters are encoded.
method-forgiven-2 = Nothing else is forgiven. A changed word, a changed capital letter or a missing comma is a failure. Similar passages are suggested to the editor and never accepted.
method-as-of-1 = The site shows what was known on one day, the as-of date. Briefs dated later are left out, and everything that depends on today, such as what is overdue, is worked out for that day.
method-as-of-2 = The same articles and the same date give the same site, byte for byte. A past date gives the site as it would have stood then.
method-as-of-fixed = The date of this edition is fixed: { $date }.
method-overdue = A promise is overdue when its due period has ended before the as-of date and no source has reported it met, missed, withdrawn or superseded. A promise due in 2027 is overdue from 1 January 2028.
method-slip = Slip is the number of calendar months from the end of the first due date to the end of the current one. It is negative where the date was brought forward, and is not given where either date is missing or open.
method-disputed = A later report by the company or by an authority revises a promise. One by an analyst or an unnamed source never overrides those: the promise keeps its date and is marked disputed.
method-report-order = Reports on a promise are put in order by when the thing was said, then by when the brief appeared, so an old promise that is retold does not count as news.
method-conflict-1 = Two figures conflict when they count the same thing for the same company, market, model and period, come from different sources, and no qualifier explains the difference: “over 135,000” and “136,800” agree, “135,000” and “136,800” do not.
method-conflict-2 = Two reports of a promise conflict when they give different dates or outcomes for the same time and come from different sources. Both are shown; neither is preferred.
method-pictures-1 = The pictures show only what compares: columns stand for periods of one length, markets are set beside markets and never beside the region they lie in, and what was planned is not drawn as if it had been counted. The number drawn is that of the newest source; where sources differ, or give a range, a thin upright line runs from the lowest to the highest.
method-pictures-2 = A dashed line is what was promised for that period. Numbers in a picture are rounded to three digits where they are large; the table under it gives them as their sources do, with the way to their words.
method-rollup = What is said of a country counts for its region, and what is said of a brand for its group, always with a mark that says so. Numbers are never added up.
method-matrix = A cell of the matrix shows the latest stage reported up to the as-of date. A region shows what is said of the region itself; where nothing is, the most advanced stage among its countries, with the country's code.
method-maps-1 = The shapes of countries are Natural Earth's at a scale of 1:110 million, drawn in the Equal Earth projection, which gives every country its true area beside any other, and with fewer points where the eye would not see them. Antarctica is left out.
method-maps-2 = Borders stand as Natural Earth draws them: by who is in control of the ground, not by whose claim is recognised. This site takes no position on any of them.
method-maps-3 = Every country of which something is said carries a mark; the smallest are a mark alone. What is said of a region is drawn as the dashed outline of those of its countries that have no report of their own, and is never counted for a country.
method-mentions = Names of companies, markets, people and models are recognised in the articles and linked where they first occur. A company that is only mentioned, with no fact about it, is listed as also mentioned.
method-rights = For each source the editor states what may be shown: the full text, only the cited passages, or only the link.
method-corrections = When a note is corrected, its facts keep their addresses.

## Marks of punctuation, each with the space that follows it

mark-comma = { ", " }
mark-list = { ", " }
mark-semicolon = { "; " }
mark-colon = { ": " }
mark-stop = { ". " }
mark-end = .
mark-space = { " " }

## Languages

language-ar = Arabic
language-az = Azerbaijani
language-be = Belarusian
language-bg = Bulgarian
language-bn = Bengali
language-bs = Bosnian
language-ca = Catalan
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-eu = Basque
language-fa = Persian
language-fi = Finnish
language-fil = Filipino
language-fr = French
language-ga = Irish
language-gl = Galician
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-hy = Armenian
language-id = Indonesian
language-is = Icelandic
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-kk = Kazakh
language-ko = Korean
language-lt = Lithuanian
language-lv = Latvian
language-mk = Macedonian
language-ms = Malay
language-mt = Maltese
language-nb = Norwegian
language-nl = Dutch
language-nn = Norwegian (Nynorsk)
language-no = Norwegian
language-pa = Punjabi
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-sq = Albanian
language-sr = Serbian
language-sv = Swedish
language-sw = Swahili
language-ta = Tamil
language-te = Telugu
language-th = Thai
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-uz = Uzbek
language-vi = Vietnamese
language-yue = Cantonese
language-zh = Chinese
language-zh-hans = Chinese (simplified)
language-zh-hant = Chinese (traditional)
