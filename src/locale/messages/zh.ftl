# Every word the site says in Chinese (simplified). One language is one file like this and one row in `LANGUAGES` (mod.rs).
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
#
# In Chinese
# - No space between Han characters and figures or Latin letters. Punctuation is full width: ，。：；（）“”、
# - One plural, so a branch stands only where nought (or one) is said otherwise.
# - A period or a date brings its own 年, 月 and 日, and so does a year in the titles and standfirsts of the archive and the
#   timeline, in `timeline-sometime` and in `label-cell-since`. A `$year` elsewhere is digits only, and gets its 年 here.

## Shell of every page

page-title = { $title }｜{ $site }
skip-link = 跳至正文
tagline-default = 谁在哪里卖车，谁承诺过要来
theme-dark = 深色
theme-light = 浅色
theme-switch = 切换深色与浅色
as-of = 截至{ $date }，第{ $week }周
breadcrumb-label = 当前位置

## What the script says
# Words in braces, such as "{ $column }", come to the page as they are, and the script puts its own in their place.

sort-rising = 已按“{ $column }”升序排列
sort-falling = 已按“{ $column }”降序排列
sort-none = 按页面原有顺序排列
filter-words = 筛选
filter-some = 共{ $whole }项，符合{ $part }项
filter-none = 无符合项
filter-company = 公司
filter-market = 市场
filter-year = 期限
filter-any = 不限
filter-all = 全部
copy = 复制
copy-done = 已复制
copy-failed = 复制失败
keys-title = 键盘快捷键
keys-step = 下一条、上一条
keys-filter = 筛选表格
keys-help = 显示本列表
keys-toggle = 启用单键快捷键
keys-close = 关闭

## Navigation

nav-label = 站点导航
nav-languages-label = 语言
nav-footer-label = 更多栏目
nav-home = 首页
nav-briefs = 简报
nav-companies = 公司
nav-markets = 市场
nav-people = 人物
nav-models = 车型
nav-topics = 话题
nav-targets = 承诺
nav-matrix = 版图
nav-timeline = 大事记
nav-conflicts = 分歧
nav-digests = 周报
nav-archive = 往期
nav-methodology = 编制方法
nav-data = 数据下载
nav-search = 搜索
link-all-briefs = { $count ->
        [0] 暂无简报
        [1] 仅1篇简报
       *[other] 全部{ $count }篇简报
    }
link-all-targets = { $count ->
        [0] 暂无承诺
        [1] 仅1项承诺
       *[other] 全部{ $count }项承诺
    }
link-full-matrix = 完整版图
link-against-others = 与其他车企比较
link-atom = Atom订阅
link-json-feed = JSON订阅
link-facts-feed = 单条事实订阅
link-calendar = 日历
link-calendar-due = 期限日历
link-csv = CSV数据
link-json = JSON数据
link-home = 返回首页

## Titles: the h1 of a page, and the words of its title where they differ

title-home-window = { $site }：{ $tagline }
title-home = { $site }，截至{ $date }
title-briefs = 简报
title-companies = 公司
title-company = { $name }：规划、市场与承诺
title-markets = 市场
title-market = { $name }：谁要来，何时来
title-people = 人物
title-person = { $name }：何时说过什么
title-models = 车型
title-model = { $name }：在哪里卖，有何计划
title-topics = 话题
title-topic = { $name }：全部简报
title-targets = 承诺
title-targets-long = 承诺：待兑现、逾期、已兑现与落空
title-target = { $owner }：{ $statement }
title-matrix = 谁在哪里卖车
title-matrix-long = 谁在哪里卖车：各车企市场版图
title-timeline = 大事记与前瞻
title-timeline-year = { $year }大事记与前瞻
title-conflicts = 信源说法不一之处
title-digests = 周报
title-digest = 周报：{ $year }年第{ $week }周
title-archive = 往期简报
title-archive-year = { $year }
title-archive-month = { $month }
title-methodology = 编制方法
title-search = 搜索
title-data = 数据下载
title-not-found = 页面不存在
title-page = { $title }，第{ $count }页

## Standfirsts: the sentence under every h1 is its answer
# Where a page has a text of its own (a brief's or a company's summary), that comes first and this one after it.

standfirst-home = { $overdue ->
        [0] 目前无承诺逾期
       *[other] { $overdue }项承诺逾期
    }，{ $soon ->
        [0] 未来数周无承诺到期
       *[other] 未来数周有{ $soon }项到期
    }。{ $moves ->
        [0] 本周市场布局无变动
       *[other] 本周市场布局变动{ $moves }处
    }。{ $conflicts ->
        [0] 所关注事项信源说法一致
       *[other] 信源在{ $conflicts }处说法不一
    }。
standfirst-briefs = { $count ->
        [0] 尚未发布简报
        [1] 已有1篇简报，{ $latest }发布
       *[other] 已有{ $count }篇简报，最新一篇发布于{ $latest }
    }。
standfirst-brief = { $count ->
        [0] 尚未从中提炼事实
        [1] 1条事实，附所据原文
       *[other] { $count }条事实，均附所据原文
    }。
standfirst-companies = { $count ->
        [0] 尚未关注任何公司
        [1] 关注1家公司，{ $overdue ->
            [0] 无承诺逾期
           *[other] 有承诺逾期
        }
       *[other] 关注{ $count }家公司，{ $overdue ->
            [0] 均无承诺逾期
           *[other] 其中{ $overdue }家有承诺逾期
        }
    }。
standfirst-company = 在{ $markets }个市场售车。{ tally-promises }
standfirst-company-home = 仅在本土售车。{ tally-promises }
standfirst-company-unsold = 未见其在任何市场售车的报道。{ tally-promises }
standfirst-company-other = { tally-promises }
tally-promises = { $open ->
        [0] 无待兑现承诺
        [1] 待兑现承诺1项，{ $overdue ->
            [0] 尚未到期
           *[other] 已逾期
        }
       *[other] 待兑现承诺{ $open }项，{ $overdue ->
            [0] 均未逾期
           *[other] 其中{ $overdue }项逾期
        }
    }；{ $decided ->
        [0] 尚无承诺见分晓
       *[other] 已见分晓的，{ $met ->
            [0] 无一兑现
           *[other] { $met }项兑现
        }，{ $missed ->
            [0] 无一落空
           *[other] { $missed }项落空
        }
    }。
standfirst-markets = { $count ->
        [0] 尚未关注任何市场
       *[other] 关注{ $count }个市场
    }{ $arrivals ->
        [0] { "" }
       *[other] ，{ $arrivals }项进入计划已定日期
    }。
standfirst-market = { $selling ->
        [0] 未见车企在此售车的报道
       *[other] { $selling }家车企在此售车
    }。{ $arrivals ->
        [0] 尚无进入计划定下日期
       *[other] { $arrivals }项进入计划已定日期
    }{ $overdue ->
        [0] { "" }
       *[other] ，{ $overdue }项承诺逾期
    }{ $exploring ->
        [0] { "" }
       *[other] ，{ $exploring }家车企仍在评估
    }。
standfirst-people = { $count ->
        [0] 尚无人物见诸简报
       *[other] { $count }位人物见诸简报
    }{ $quotes ->
        [0] { "" }
       *[other] ，留有{ $quotes }条引语
    }。
standfirst-person = { $count ->
        [0] 尚未见诸简报
       *[other] 见于{ $count }篇简报
    }，{ $quotes ->
        [0] 尚无引语
       *[other] 有{ $quotes }条引语
    }。
standfirst-models = { $count ->
        [0] 尚未关注任何车型
       *[other] 关注{ $count }款车型
    }。
standfirst-model = { $selling ->
        [0] 未见在售报道
       *[other] 在{ $selling }个市场有售
    }，{ $open ->
        [0] 无待兑现承诺涉及
       *[other] { $open }项待兑现承诺涉及
    }该车型。
standfirst-topics = { $count ->
        [0] 暂无话题
       *[other] 简报分属{ $count }个话题
    }。
standfirst-topic = { $count ->
        [0] 暂无简报
        [1] 1篇简报，{ $latest }发布
       *[other] { $count }篇简报，最新一篇发布于{ $latest }
    }。
standfirst-targets = { $count ->
        [0] 暂无承诺。
       *[other] 共{ $count }项承诺：{ standfirst-targets-open }；{ standfirst-targets-decided }。
    }
standfirst-targets-open = { $open ->
        [0] 无待兑现
       *[other] 待兑现{ $open }项
    }{ $overdue ->
        [0] ，无逾期
       *[other] ，其中逾期{ $overdue }项
    }{ $slipped ->
        [0] { "" }
       *[other] ，推迟{ $slipped }项
    }
standfirst-targets-decided = { $met ->
        [0] 无一兑现
       *[other] 已兑现{ $met }项
    }，{ $missed ->
        [0] 无一落空
       *[other] 落空{ $missed }项
    }{ $withdrawn ->
        [0] { "" }
       *[other] ，撤回{ $withdrawn }项
    }
standfirst-target = { $said }提出，期限{ $due }，目前状态：{ $status }。{ $count ->
        [0] 迄今无报道
       *[other] 迄今有{ $count }次报道
    }。
standfirst-target-undated = { $said }提出，未定期限，目前状态：{ $status }。{ $count ->
        [0] 迄今无报道
       *[other] 迄今有{ $count }次报道
    }。
standfirst-target-moved = { $said }提出，最初期限{ $first }，现为{ $due }（{ $slip }），目前状态：{ $status }。{ $count ->
        [0] 迄今无报道
       *[other] 迄今有{ $count }次报道
    }。
standfirst-matrix = { $companies ->
        [0] 尚无车企
       *[other] { $companies }家车企
    }，{ $markets ->
        [0] 尚无市场
       *[other] { $markets }个市场
    }。{ $moves ->
        [0] 本周布局无变动
       *[other] 本周布局变动{ $moves }处
    }。
standfirst-timeline = { $past ->
        [0] 尚无注明日期的事实
       *[other] 迄今有{ $past }条注明日期的事实
    }，{ $coming ->
        [0] 后续暂无日程
       *[other] 另有{ $coming }条尚未到来
    }。
standfirst-timeline-next = 下一项：{ $date }，{ $what }。
standfirst-conflicts = { $count ->
        [0] 所关注事项，信源说法一致
       *[other] 共{ $count }处，信源各执一词
    }。
standfirst-digests = { $count ->
        [0] 尚无周报
        [1] 已出1期，共一页，可供打印
       *[other] 已出{ $count }期，每期一页，可供打印
    }。
standfirst-digest = { $briefs ->
        [0] 无新增简报
       *[other] 新增简报{ $briefs }篇
    }；{ $moved ->
        [0] 承诺无变动
       *[other] 承诺变动{ $moved }项
    }；{ $positions ->
        [0] 布局无变动
       *[other] 布局变动{ $positions }处
    }。
standfirst-archive = { $count ->
        [0] 尚未发布简报
        [1] 1篇简报，{ $from }发布
       *[other] { $count }篇简报，自{ $from }至{ $to }
    }。
standfirst-archive-year = { $year }{ $count ->
        [0] 无简报
       *[other] 有{ $count }篇简报
    }，{ $facts ->
        [0] 无注明日期的事实
       *[other] { $facts }条注明日期的事实
    }。
standfirst-archive-month = { $month }{ $count ->
        [0] 无简报
       *[other] 有{ $count }篇简报
    }，{ $facts ->
        [0] 无注明日期的事实
       *[other] { $facts }条注明日期的事实
    }。
standfirst-methodology = 本站每条说法都对应信源中的原话，页面生成之前，先由程序逐一查证。
standfirst-data-tables = 本站全部内容均可下载：{ $count }张数据表，JSON与CSV两种格式。
standfirst-search = 搜索全部简报、公司、市场与承诺；搜索在浏览器内完成，输入内容不外传。
standfirst-data = 本站全部内容均可下载：{ $count }张数据表，JSON与CSV两种格式，另有订阅源与日历。
not-found-lists = 本站没有这个地址。请从首页或以下栏目进入。
moved = 本页已迁至新地址
moved-link = 前往新地址
standfirst-not-found = 本站没有这个地址。请搜索，或从首页进入。

## Status of a promise

status-announced = 已宣布
status-announced-meaning = 已公开作出承诺，此后未见变化的消息。
status-on-track = 按期推进
status-on-track-meaning = 后续报道称期限不变。
status-at-risk = 存在风险
status-at-risk-meaning = 有信源称可能无法按期兑现，但未给出新期限。
status-delayed = 已推迟
status-delayed-meaning = 已改定更晚的期限，或放弃原期限而未定新期限。
status-paused = 已暂停
status-paused-meaning = 工作已停，但有意继续。
status-met = 已兑现
status-met-meaning = 有信源报道，承诺之事已经实现。
status-missed = 已落空
status-missed-meaning = 期限已过，且有信源报道承诺未能实现。
status-withdrawn = 已撤回
status-withdrawn-meaning = 承诺方已收回承诺。
status-superseded = 已被取代
status-superseded-meaning = 已有另一项承诺取而代之，页面附有链接。
status-overdue = 已逾期
status-overdue-meaning = 由程序推算，不由编辑填写：期限已过，而无信源称其已兑现、落空、撤回或被取代。
status-disputed = 有争议
status-disputed-meaning = 由程序推算，不由编辑填写：匿名信源或分析师的说法与公司或官方不同。
status-by = 已由“{ $target }”取代

## Stage of a company in a market
# `active` has a word by activity: on sale, producing, developing.

stage-home = 本土
stage-home-meaning = 公司的本土市场。
stage-active = 已进入
stage-active-sales = 在售
stage-active-production = 在产
stage-active-development = 在研
stage-active-meaning = 目前在此售车；就生产与研发而言，目前在此造车或研发。
stage-planned = 计划中
stage-planned-meaning = 公司已表示将进入，日期或定或未定。
stage-exploring = 评估中
stage-exploring-meaning = 公司正在考察该市场，尚无定论。
stage-paused = 暂停
stage-paused-meaning = 已经起步的业务目前停下，哪怕起步的只是计划。
stage-barred = 受阻
stage-barred-meaning = 受法规或关税所限，无法进入。
stage-exited = 已退出
stage-exited-meaning = 曾经进入，现已离开。
stage-none = 无报道
stage-since = 自{ $since }起{ $stage }
stage-became = 变为
activity-sales = 销售
activity-production = 生产
activity-development = 研发

## Kinds of companies, markets and cars

company-automaker = 车企
company-group = 集团
company-brand = 品牌
company-supplier = 供应商
company-battery = 电池企业
company-dealer = 经销商
company-trader = 贸易商
company-leasing = 租赁公司
company-investor = 投资方
company-technology = 科技公司
company-authority = 政府机构
company-association = 行业协会
company-other = 其他
market-country = 国家
market-region = 地区
market-bloc = 区域组织
market-global = 全球
powertrain-bev = 纯电动
powertrain-phev = 插电式混合动力
powertrain-erev = 增程式
powertrain-hev = 混合动力
powertrain-ice = 燃油

## Facts

item-promise = 承诺
item-position = 布局
item-deal = 协议
item-event = 事件
item-figure = 数据
item-quote = 引语
item-promise-meaning = 公司或政府表示将要做的事，通常定有期限。
item-position-meaning = 公司在某一市场处于什么阶段、开展什么业务。
item-deal-meaning = 两方或多方达成的协议。
item-event-meaning = 在已知时间发生或将要发生的事。
item-figure-meaning = 一个带单位的数字，对应一家公司、一个市场或一款车型，以及一段时期。
item-quote-meaning = 某人所说的话，以信源刊出的文字为准。
deal-export = 出口
deal-joint-venture = 合资
deal-supply = 供货
deal-licence = 授权
deal-investment = 投资
deal-distribution = 经销
deal-other = 其他
event-launch = 推出
event-plant = 工厂
event-policy = 政策
event-show = 车展
event-appointment = 人事任命
event-recall = 召回
event-other = 其他
metric-deliveries = 交付量
metric-sales = 销量
metric-registrations = 注册量
metric-exports = 出口量
metric-production = 产量
metric-capacity = 产能
metric-share = 市场份额
metric-stake = 持股比例
metric-price = 价格
metric-investment = 投资额
metric-tariff = 关税
metric-outlets = 网点数
metric-jobs = 就业岗位
metric-rank = 排名
metric-other = 其他
basis-actual = 实际
basis-planned = 计划
basis-forecast = 预测
basis-actual-meaning = 实际统计：信源称已经发生。
basis-planned-meaning = 公司或政府机构打算做的。
basis-forecast-meaning = 旁人的预期，预期者并非决策者。
attribution-press = 媒体
attribution-company = 公司方面
attribution-official = 官方
attribution-analyst = 分析师
attribution-unnamed = 匿名信源
attribution-press-meaning = 文章自身的说法。
attribution-company-meaning = 文章援引所涉公司。
attribution-official-meaning = 文章援引政府或其他公共机构。
attribution-analyst-meaning = 文章援引分析师或研究机构。
attribution-unnamed-meaning = 文章援引未具名人士。
rights-full = 展示全文
rights-quotes = 仅展示引文
rights-link = 仅展示链接
rights-full-meaning = 文章可全文刊出。
rights-quotes-meaning = 只展示事实所依据的段落，其余以[…]代替。
rights-link-meaning = 网站与数据文件均不出现文章的任何文字。

## Sums: what `amount` puts together
# `$n` is the number as written, `$count` the same to choose the plural by. Where a language says it otherwise after
# “million”, add the name with `-scaled`: unit-vehicles-scaled, currency-eur-scaled. Scales are powers of ten.
# Chinese counts in 万 (10,000) and 亿 (100,000,000): 550万辆, 15亿欧元, 2万亿日元.

scale-4 = { $n }万
scale-8 = { $n }亿
scale-12 = { $n }万亿
unit-vehicles = { $n }辆
unit-cars = { $n }辆
unit-outlets = { $n }家网点
unit-jobs = { $n }个岗位
unit-models = { $n }款车型
unit-markets = { $n }个市场
unit-countries = { $n }个国家
unit-plants = { $n }座工厂
unit-percent = { $n }%
unit-points = { $n }个百分点
unit-rank = 第{ $n }名
unit-free = { $n }{ $unit }
# The units of a chart, named under its title, and the scales its numbers are written in. As with `scale-`, each language
# has those it uses.
axis-vehicles = 辆
axis-cars = 辆
axis-outlets = 家
axis-jobs = 个
axis-models = 款
axis-markets = 个
axis-countries = 个
axis-plants = 座
axis-percent = %
axis-brl = 雷亚尔
axis-cny = 元
axis-eur = 欧元
axis-gbp = 英镑
axis-inr = 印度卢比
axis-jpy = 日元
axis-krw = 韩元
axis-mxn = 墨西哥比索
axis-nok = 挪威克朗
axis-usd = 美元
axis-idr = 印尼盾
scale-4-axis = 以万计
scale-8-axis = 以亿计
currency-aud = { $n }澳元
currency-brl = { $n }巴西雷亚尔
currency-cad = { $n }加元
currency-cny = { $n }元
currency-eur = { $n }欧元
currency-gbp = { $n }英镑
currency-hkd = { $n }港元
currency-inr = { $n }印度卢比
currency-jpy = { $n }日元
currency-krw = { $n }韩元
currency-mxn = { $n }墨西哥比索
currency-nzd = { $n }新西兰元
currency-twd = { $n }新台币
currency-usd = { $n }美元
currency-vnd = { $n }越南盾
currency-chf = { $n }瑞士法郎
currency-nok = { $n }挪威克朗
currency-sek = { $n }瑞典克朗
currency-dkk = { $n }丹麦克朗
currency-pln = { $n }兹罗提
currency-czk = { $n }捷克克朗
currency-huf = { $n }福林
currency-try = { $n }土耳其里拉
currency-thb = { $n }泰铢
currency-idr = { $n }印尼盾
currency-sar = { $n }沙特里亚尔
currency-aed = { $n }阿联酋迪拉姆
currency-ars = { $n }阿根廷比索
currency-myr = { $n }林吉特
currency-php = { $n }菲律宾比索
currency-rub = { $n }卢布
currency-sgd = { $n }新加坡元
currency-zar = { $n }南非兰特
currency-other = { $n } { $code }
number-range = { $from }至{ $to }
number-range-words = { $from }至{ $to }
number-positive = +{ $n }
qualifier-about = 约{ $amount }
qualifier-over = 超过{ $amount }
qualifier-under = 不到{ $amount }
qualifier-at-least = 至少{ $amount }
qualifier-up-to = 最多{ $amount }
qualifier-about-word = 约
qualifier-over-word = 超过
qualifier-under-word = 不到
qualifier-at-least-word = 至少
qualifier-up-to-word = 最多
qualifier-about-meaning = 信源取约数，相近的数字与之不矛盾。
qualifier-over-meaning = 实际数字高于所给数字。
qualifier-under-meaning = 实际数字低于所给数字。
qualifier-at-least-meaning = 实际数字等于或高于所给数字。
qualifier-up-to-meaning = 实际数字等于或低于所给数字。

## Time: what `long_date`, `period`, `period_short` and `slip` put together

date-full = { $date }{ $weekday }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
period-year = { $year }年
year-mark = { $year }年
period-half-1 = { $year }年上半年
period-half-2 = { $year }年下半年
period-quarter = { $year }年第{ $quarter }季度
period-quarter-1 = { $year }年第一季度
period-quarter-2 = { $year }年第二季度
period-quarter-3 = { $year }年第三季度
period-quarter-4 = { $year }年第四季度
period-range = { $from }至{ $to }
period-range-quarters = { $year }年第{ $from }至第{ $to }季度
period-range-months = { $year }年{ $from }至{ $to }
period-range-days = { $year }年{ $month }{ $from }日至{ $to }日
period-range-dates = { $year }年{ $from }至{ $to }
period-since = { $from }起
period-half-1-short = { $year }年上半年
period-half-2-short = { $year }年下半年
period-quarter-short = { $year }年第{ $quarter }季度
period-range-short = { $from }至{ $to }
period-range-quarters-short = { $year }年第{ $from }至{ $to }季度
period-range-months-short = { $year }年{ $from }至{ $to }
period-range-days-short = { $year }年{ $month }{ $from }日至{ $to }日
period-range-dates-short = { $year }年{ $from }至{ $to }
period-since-short = { $from }起
slip-none = 期限不变
slip-months-later = 推迟{ $count }个月
slip-months-earlier = 提前{ $count }个月
slip-years-later = 推迟{ $count }年
slip-years-earlier = 提前{ $count }年
slip-mark-none = 未推迟
slip-mark-later = +{ $count }个月
slip-mark-earlier = 提前{ $count }个月
week = 第{ $week }周

## Lists

list-two = { $a }和{ $b }
list-middle = { $a }、{ $b }
list-last = { $a }和{ $b }

## Counts

count-briefs = { $count ->
        [0] 无简报
       *[other] { $count }篇简报
    }
count-facts-cited = { $count ->
        [0] 无事实
        [1] 1条事实，附原文
       *[other] { $count }条事实，均附原文
    }
count-passages = { $count ->
        [0] 无引文
       *[other] 引文{ $count }处
    }
count-passages-margin = { $count ->
        [0] 无引文
       *[other] 引文{ $count }处，旁注其意
    }
count-reports = { $count ->
        [0] 无报道
       *[other] { $count }次报道
    }
count-sources = { $count ->
        [0] 无信源
       *[other] { $count }个信源
    }
count-conflicts-open = { $count ->
        [0] 暂无分歧
       *[other] { $count }处未决
    }
count-moments = { $count ->
        [0] 无注明日期的事实
       *[other] { $count }条注明日期的事实
    }。

## Readouts: the label under a large number

readout-overdue = 逾期承诺
readout-due-by = { $date }前到期
readout-moves = 本周布局变动
readout-conflicts = 信源分歧
readout-met = 已兑现承诺
readout-open = 待兑现承诺（未逾期）
readout-late = 逾期或落空
readout-on-sale = 在售市场
readout-sellers = 在售车企
readout-arrivals = 已定日期的进入计划
readout-exploring = 仍在评估

## Section heads: front page

section-due-next = 即将到期
section-who-sells-where = 谁在哪里卖车
section-latest-briefs = 最新简报
section-disagree = 信源说法不一
section-at-a-glance = 概览

## Section heads: brief

section-says = 要点
section-source = 原文
section-source-in = 原文（{ $language }）
section-read-next = 延伸阅读
section-also-mentioned = 另提及
section-quotes = 言论
section-references = 参考资料
next-company = 同一公司
next-market = 同一市场
next-week = 同一周
next-company-text = { $name }：全部承诺、数据与市场
next-market-text = { $name }：谁要来，何时来
next-week-text = 第{ $week }周周报

## Section heads: companies, markets, people, models, topics

section-profile = 简介
section-where-sells = 在哪里卖
section-where-builds = 在哪里造
section-where-develops = 在哪里研发
section-promised = 作出的承诺
section-figures = 数据
section-positions = 布局与沿革
section-deals = 协议
section-events = 事件
section-timeline = 大事记
section-named-in = 相关事实与发言
section-brands = 旗下品牌与公司
section-briefs = 简报
section-targets = 承诺
section-arrivals = 进入计划
section-arrivals-note = 谁来，何时来，带什么来
section-submarkets = 分市场情况
section-home-makers = 本土车企
section-subscribe = 订阅
section-related-topics = 相关话题

## Section heads: promises

section-moved = 期限如何变动
promise-dispute = 此说作为争议记录，不改变上述状态
promise-again = 另见于
section-overdue = 逾期：期限已过
section-due-in = { $year }年到期
section-due-later = { $year }年及以后到期
section-undated = 未定期限
section-closed = 已了结
section-how-to-read = 图例说明

## Section heads: timeline, conflicts, digest, archive, search, data, methodology

section-past = 已发生
section-today = 今日
section-coming = 将到来
timeline-nearest = 由近及远
timeline-newest = 由新到旧
timeline-none-coming = 后续暂无日程
timeline-sometime = { $year }内
section-conflict-dates = 日期不一
section-conflict-outcomes = 结果不一
section-conflict-figures = 数字不一
section-new-week = 本周新增
digest-section-moved = 新增与变动的承诺
section-targets-decided = 见分晓的承诺
section-positions-changed = 布局变动
section-said-week = 本周言论
section-due-soon = 逾期与即将到期
section-by-month = 按月浏览
section-by-year = 按年浏览
section-files = 文件
section-columns = 字段
section-feeds = 订阅源与日历
section-licence = 使用许可
section-evidence = 依据如何核对
section-forgiven = 可容许的差异
section-as-of = 截止日
section-overdue-rule = 逾期、推迟与争议
section-conflict-rule = 信源说法不一时
section-derived-rule = 哪些内容出自推算
section-maps = 地图与边界
section-world-map = 世界版图
section-rights-rule = 信源展示范围
section-statuses = 状态释义
section-stages = 阶段释义
section-qualifiers = 限定词释义
section-attributions = 谁的说法
section-pictures = 图表如何解读
section-kinds = 事实的种类
section-bases = 实际、计划与预测

## Facts and their words

claim-position = { $company }：{ $markets }
claim-figure = { $what }：{ $amount }
claim-quote = { $name }（{ $role }）
fact-undated = 未注明日期
fact-label = 事实{ $number }：{ $kind }
fact-permalink = 事实{ $number }的链接
fact-link = 引文{ $number }
fact-back = 返回事实{ $number }
fact-due = 期限{ $date }
fact-was = 原定{ $date }
fact-said = { $date }提出
fact-since = { $date }起
fact-reported = 据{ $date }报道
fact-says-so = 据{ $who }称
fact-goal = 目标{ $amount }
fact-goal-raised = 目标由{ $from }上调至{ $to }
fact-goal-lowered = 目标由{ $from }下调至{ $to }
fact-actual = 实际{ $amount }
fact-done = { $date }兑现
fact-change = 同比{ $change }
fact-derived = 据原文推算：{ $how }
fact-indirect = 转述
fact-for = 面向{ $names }
fact-with = 携{ $names }
fact-in = 在{ $markets }
fact-worldwide = 全球
fact-via = 随{ $name }计入
fact-new-week = 本周新增
fact-read-in-place = 查看原文
fact-more = 另有{ $count }处
source-of = 信源

## The source of a brief

source-title = 标题
source-publisher = 刊发方
source-author = 作者
source-published = 刊发日期
source-language = 语言
source-rights = 展示权限
source-link = 阅读原文
source-link-at = 前往{ $publisher }阅读原文
source-no-text = 本站不展示该信源文字，请点击链接阅读。
source-from-language = { $language }原文
source-read-in = 据{ $language }原文
brief-line = { $date }，{ $names }
brief-draft = 草稿
notice-draft = 草稿：不属于正式发布内容。
brief-no-facts = 尚未从本文提炼事实。

## Citing

cite-heading = 引用格式
cite-brief = 本简报
cite-source = 信源
cite-title = 《{ $title }》
cite-annotates = 所据信源：{ $source }

## Column heads and names of particulars

head-name = 名称
head-kind = 类别
head-home = 本土市场
head-parent = 隶属
head-founded = 成立时间
head-ticker = 股票代码
head-website = 网站
head-wikidata = Wikidata
head-also-named = 又称
head-names-in = { $language }名称
head-within = 所属地区
head-role = 职务
head-company = 公司
head-companies = 公司
head-maker = 车企
head-market = 市场
head-markets = 市场
head-people = 人物
head-models = 车型
head-model = 车型
head-topics = 话题
head-topic = 话题
head-segment = 级别
head-powertrain = 动力类型
head-debut = 首次亮相
head-promise = 承诺
head-promised-by = 承诺方
head-status = 状态
head-stage = 阶段
head-due = 期限
head-first-due = 最初期限
head-slip = 推迟
head-history = 沿革
head-stage-and-source = 阶段与信源
head-with = 涉及
head-where = 地点
head-source = 信源
head-change = 变动
head-metric = 指标
head-period = 时期
head-value = 数值
head-goal = 目标
head-actual = 实际
head-done = 兑现时间
head-superseded-by = 取代它的承诺
head-briefs = 简报
head-open = 待兑现承诺
head-overdue = 逾期
head-last-brief = 最新简报
head-each-maker = 各车企所处阶段
head-sellers = 在售车企
head-quotes = 引语
head-file = 文件
head-meaning = 含义
head-rows = 行数
head-format = 格式
head-all = 全部

## Captions, labels and notes of tables, charts and maps

label-at-a-glance = { $name }概览
label-legend = 图例
label-pager = 翻页
label-matrix = 车企市场版图
label-map = { $name }市场分布图
label-map-tile = { $market }：{ $stage }
label-map-count = { $market }：{ $count ->
        [0] 无车企在售
       *[other] { $count }家车企在售
    }
map-title-company = { $name }世界版图
map-title-site = 各国在售车企数量
map-description-site = 关注{ $countries ->
       *[other] { $countries }个国家。
    }{ $count ->
        [0] 均无车企在售。
       *[other] 在售车企最多的是{ $market }，有{ $count }家。
    }
map-key-stage = { $stage }（{ $count }）
map-key-region = { $market }整体：{ $stage }
map-key-none = 无
map-note-company = 以下布局表为同一内容的文字版。
map-note-site = 各国在售车企数量，含本土车企。下表列出相同数字。
map-panel-world = 世界
map-panel-europe = 欧洲（放大）
map-note-borders = 详见国家轮廓与边界说明
label-cell = { $company }，{ $market }：{ $stage }
label-cell-since = { $company }，{ $market }：{ $stage }（{ $since }起）
label-region-whole = { $name }整体
label-table = { $title }，表格
label-filter = 按状态显示承诺
label-filter-only = 只显示
caption-targets = 全部承诺，按期限排列，截至{ $date }
caption-targets-of = { $name }的承诺，按期限排列
caption-positions = { $name }的市场布局与沿革
caption-positions-changed = 本周变动的布局
caption-matrix = { $companies ->
       *[other] { $companies }家车企
    }在{ $markets ->
       *[other] { $markets }个市场
    }所处阶段，截至{ $date }。每格标明阶段与起始年份，并链接至最新信源。
caption-matrix-small = 各车企在各市场所处阶段
caption-arrivals = 将进入{ $name }的车企，按期限排列
caption-companies = 公司一览，附本土市场、在售市场与承诺
caption-markets = 市场一览，附在售车企与进入计划
caption-models = 车型一览，附车企与动力类型
caption-people = 人物一览，附职务与公司
caption-figures = { $name }的数据
note-bar = 竖线为今日，斜纹为推迟。
note-bar-head = 提出、期限与推迟，{ $from }年至{ $to }年
note-bar-run = 自提出至最初期限
note-bar-slip = 推迟至现期限
note-bar-needle = 今日
note-latest = 共{ $count ->
       *[other] { $count }
    }条，此处为最新{ $shown ->
       *[other] { $shown }
    }条。
note-latest-data = 共{ $count ->
       *[other] { $count }
    }条，此处为最新{ $shown ->
       *[other] { $shown }
    }条，其余见数据文件。
moment-due = 到期
moment-announced = 宣布
note-matrix = 每格标明阶段与起始年份，并链接至最新信源。
note-matrix-region = “{ head-all }”一栏为关于{ $name }整体的说法。
matrix-rolled = 取自下属市场，以其代码标示
note-strips = 色带：{ $from }年至{ $to }年
note-region = { $count ->
        [0] 下属市场均未纳入关注。
        [1] 下属市场1个：{ $names }。关于该市场的说法计入此处，并注明其名称。
       *[other] 下属市场{ $count }个：{ $names }。关于其中任何一个的说法均计入此处，并注明其名称。
    }
note-targets = 同一承诺无论见于多少篇简报，均算一项。期限已过而无人报道其兑现、落空、撤回或被取代，即为逾期。
chart-unit = 单位：{ $parts }。
chart-by-year = 按年
chart-by-half = 按半年
chart-by-quarter = 按季度
chart-by-month = 按月
chart-through-time = 按时间推移
chart-goals = 虚线：承诺值。
chart-spread = 细竖线：信源数字不一，或给出区间。
chart-point = { $period }：{ $amount }
chart-goal-point = { $period }承诺值：{ $amount }
chart-promise = { $owner }：{ $statement }
chart-reached = { $share }：承诺{ $promised }，实际{ $reached }
chart-reached-title = 承诺与实际
chart-reached-note = 竖线为承诺值，横条为实际完成的比例。
chart-compared-note = 各取最新信源的数字。
chart-goal-note = 空心：历次报道中给出数字的承诺。实心：实际。
chart-goal-said = { $date }承诺
chart-months-title = 注明日期的事实，按月统计
chart-months-note = 空心：尚未到来。
chart-months-loose = 另有{ $count }条仅注明年份、半年或季度，未计入。
chart-facts = { $count }条事实
note-figures = 每个数字均链接至所据原文；数字从不相加。
note-conflict = 双方说法均按信源原样列出，不作取舍。

## Where sources disagree

conflict-when = 期限之争：{ $what }
conflict-what-became = 结果之争：{ $what }
conflict-difference = 相差{ $amount }
conflict-months = 相差{ $count }个月

## Weekly digest

digest-lead-briefs = 新增简报
digest-lead-positions = 布局
digest-lead-targets = 承诺
digest-lead-overdue = 逾期
digest-lead-conflicts = 分歧
digest-briefs = { $count ->
        [0] 无
       *[other] { $count }篇
    }{ $languages ->
        [0] { "" }
       *[other] ，信源涉及{ $languages }种语言
    }
digest-positions = { $count ->
        [0] 无变动
       *[other] 变动{ $count }处
    }
digest-targets = { $new ->
        [0] 无新增
       *[other] 新增{ $new }项
    }，{ $moved ->
        [0] 无变动
       *[other] 变动{ $moved }项
    }，{ $decided ->
        [0] 无一见分晓
       *[other] 见分晓{ $decided }项
    }
digest-overdue = { $count ->
        [0] 无
       *[other] { $count }项
    }
digest-conflicts = { $count ->
        [0] 无新增
       *[other] 新增{ $count }处
    }
digest-previous = 前一周
digest-next = 后一周

## Empty states: what is missing is said, never left blank

empty-date = 未定日期
empty-said = 未说明
empty-report = 无报道
empty-none = 无
empty-targets = 暂无承诺
empty-positions = 暂无布局
empty-timeline = 暂无注明日期的事实
empty-people = 尚无人物见诸简报
empty-models = 暂无车型
empty-topics = 暂无话题
empty-briefs = 暂无简报
empty-conflicts = 所关注事项，信源说法一致
empty-arrivals = 暂无已知的进入计划
empty-due = 近期无承诺到期
empty-search = 未找到结果，可减少关键词再试。
empty-site = 尚无文章。请将文本放入content/articles，重新生成站点。

## Pager

pager-newer = 较新
pager-older = 较早
pager-previous = 上一页
pager-next = 下一页
pager-position = 第{ $page }页，共{ $pages }页

## Search

search-label = 搜索本站
search-placeholder = 公司、市场或关键词
search-button = 搜索
search-clear = 清除
search-facet-kind = 类别
search-facet-company = 公司
search-facet-market = 市场
search-facet-year = 年份
search-waiting = 正在载入索引……
search-failed = 索引未能载入。各页均可从公司、市场与简报栏目进入。
search-no-script = 搜索在浏览器内进行，需启用JavaScript；不启用亦可从各栏目进入所有页面。

## Taking the data out: the files

data-intro = 每张数据表均有JSON与CSV两种格式，次序相同；JSON一行之内另含多行的（报道、沿革、各方说法），在CSV中逐条各占一行。表与表之间以标识符关联，不以名称关联；每条事实均附所据原文及其在本站的地址。
data-stable = 文件名与字段名保持不变；如有新字段，只加在末尾。
data-csv = CSV采用UTF-8编码，首行为字段名；同一单元格内的多个标识符以空格分隔，多个名称以分号分隔；真与假写作true和false。
data-formulas = CSV单元格内容若可能被电子表格当作公式（以=、+、-、@或控制字符开头，全角字符亦同），其前加一个撇号。普通数字（含负数）不加；JSON一律不加。
data-numbers = 数字为精确的十进制数，以点号为小数点。区间的下限与上限分列两个字段。日期与时期的写法与标注文件相同：2027、2027-H1、2027-Q3、2027-03、2027-03-31、2025-01/2025-11、2024-10-30/..。
data-rights = 信源权限仅允许展示链接的，依据字段留空，引语的原话与译文亦留空。
data-licence = 事实可自由使用。引文的文字权利仍归刊发方，引用时请注明信源。
data-briefs = 每篇已发布的文章一行：信源、日期及所涉各方。
data-targets = 每项承诺一行，以截止日的情况为准，内含历次报道。
data-target-reports = 关于承诺的每次报道一行：一篇文章就该承诺所说的内容。
data-presence = 每一公司、市场与业务的组合一行：截止日所处阶段，附沿革。
data-figures = 文章给出的每个数字一行。
data-deals = 每项协议一行。
data-events = 每起注明日期的事件一行。
data-quotes = 每条引语一行，含信源原文与译文。
data-companies = 名录中每家见诸简报的公司一行，经其下属公司见诸简报的亦计。
data-markets = 名录中每个见诸简报的市场一行，经其下属市场见诸简报的亦计。
data-people = 名录中每位见诸简报的人物一行。
data-models = 名录中每款见诸简报的车型一行。
data-conflicts = 信源每处说法不一各占一行，列出各方说法。
data-annotations = 全部事实，采用W3C Web Annotation格式：内容，以及所指原文的位置与文字。
data-feed = 最新简报的Atom订阅；每个公司、市场与话题另有各自的订阅。
data-json-feed = 内容相同，JSON Feed格式。
data-calendar = 期限与注明日期的事件，可导入日历程序；每个公司与市场另有各自的日历。
data-sitemap = 全部页面及其最近变动日期。
data-manifest = 站点全部文件及其哈希值。

## Taking the data out: the columns
# The name is the column's, with hyphens.

data-col-id = 该行的标识符，每次生成均保持不变。
data-col-url = 在本站的页面地址。
data-col-brief = 给出此说法的简报标识符。
data-col-fact = 事实在所属简报中的标识符。
data-col-briefs = 其页面所列简报数：提及其本身、其下属公司或下属市场的简报。
data-col-evidence = 所依据的信源原文，一字不改；省略处以[…]表示。
data-col-evidence-url = 上述文字在本站的地址，并予标亮。
data-col-attribution = 谁的说法：press、company、official、analyst、unnamed，或公司、人物的标识符。
data-col-derived = 原文未直接给出数字或年份时，说明如何推算。
data-col-companies = 所涉公司的标识符。
data-col-company = 所涉公司的标识符。
data-col-markets = 所涉市场的标识符。
data-col-market = 所涉市场的标识符；留空表示全球。
data-col-models = 所涉车型的标识符。
data-col-model = 所涉车型的标识符。
data-col-people = 所涉人物的标识符。
data-col-person = 所涉人物的标识符。
data-col-topics = 简报的话题。
data-col-statement = 一句话概括其内容。
data-col-status = announced、on-track、at-risk、delayed、paused、met、missed、withdrawn或superseded。
data-col-due = 期限，精度与信源一致。
data-col-first-due = 最初期限，以首次给出日期的报道为准。
data-col-slip-months = 从最初期限之末到现期限之末相隔的月数；提前者为负。
data-col-moved-months = 该次报道将此前期限移动的月数；首次报道留空。
data-col-disputes = 为真，表示该报道只作记录、不予采信：匿名信源或分析师的说法与公司或官方相左。
data-col-overdue = 为真，表示期限在截止日之前已过，而无信源报道结果。
data-col-disputed = 为真，表示匿名信源或分析师的说法与公司或官方不同。
data-col-said = 提出时间：以信源所载为准，未载则取简报日期。
data-col-done = 兑现时间。
data-col-by = 取代该承诺的承诺标识符。
data-col-reports = 关于该承诺的历次报道，由旧到新。
data-col-target = 承诺的标识符。
data-col-metric = 数字所统计的指标：deliveries、sales、registrations、exports、production、capacity、share、stake、price、investment、tariff、outlets、jobs、rank或other。
data-col-label = 指标为other时，以文字说明所统计的内容。
data-col-value = 数值，或区间的下限。
data-col-value-high = 区间的上限；单一数值则留空。
data-col-unit = vehicles、percent、outlets、jobs、rank、ISO 4217货币代码，或其他文字。
data-col-actual = 实际达到的数值。
data-col-actual-high = 区间的上限；单一数值则留空。
data-col-qualifier = about、over、under、at-least或up-to，以信源所述为准。
data-col-change = 同比变动，以百分比计。
data-col-basis = actual、planned或forecast。
data-col-scope = 统计口径的文字说明。
data-col-period = 数字对应的时期；留空表示以简报日期为准。
data-col-activity = sales、production或development。
data-col-stage = exploring、planned、active、paused、barred或exited。
data-col-since = 起始时间，信源未说明则留空。
data-col-history = 此前各阶段及其日期与信源，由旧到新。
data-col-current = 为真，表示该行为关于此布局的最新报道，即截止日所处阶段。
data-col-via = 布局属于下属市场时，该市场的标识符。
data-col-parties = 各协议方的公司标识符；一方为政府的，用其市场标识符。
data-col-kind = 所属类别。
data-col-date = 日期或时期。
data-col-title = 标题。
data-col-summary = 内容提要，数句。
data-col-speaker = 说话人的标识符；不在名录中的留空。
data-col-speaker-name = 说话人姓名。
data-col-speaker-role = 说话人身份。
data-col-indirect = 为真，表示转述。
data-col-text = 原话，以信源语言为准。
data-col-translation = 译为本站语言的原话。
data-col-language = 信源语言，以BCP 47标签表示。
data-col-publisher = 信源的刊发方。
data-col-author = 信源的作者。
data-col-published = 信源的刊发日期。
data-col-source-title = 信源标题。
data-col-source-url = 信源地址。
data-col-rights = full、quotes或link：信源的展示范围。
data-col-name = 本站语言中的名称。
data-col-names = 其他语言中的名称。
data-col-aliases = 其他通行名称。
data-col-home = 本土市场的标识符。
data-col-parent = 所隶属公司的标识符。
data-col-founded = 成立时间。
data-col-ticker = 股票的上市地与代码。
data-col-website = 官方网站。
data-col-wikidata = Wikidata编号。
data-col-iso = 国家的ISO 3166-1两位字母代码。
data-col-within = 所属各市场的标识符。
data-col-role = 人物身份。
data-col-segment = 车型级别。
data-col-powertrain = bev、phev、erev、hev或ice。
data-col-debut = 首次亮相时间。
data-col-subject = 信源说法不一的对象：承诺的标识符，或识别该数据的内容。
data-col-claims = 各信源的说法，附简报与原文。
data-col-claim = 该信源的说法。
data-col-claim-high = 区间的上限；其他情况留空。

## How this is made: paragraphs of the methodology page

method-intro = 每个页面背后都有两类文件：一字不改的信源文章，以及说明其含义的标注。程序以文章核对标注，汇总之后绘成页面；核对未通过者，一概不发布。
method-contents = 本页内容
method-evidence-1 = 每项承诺、布局、协议、事件、数据与引语，都要援引信源中的原话。程序在文章中查找这些文字；若查无此文，或出现两处而未注明所指，网站便不予生成。
method-evidence-2 = 原话在文章中标出，事实与引文互设链接。权限不允许展示文字的，同样要经过核对，但只给出信源链接。
method-evidence-3 = 数字及其单位、期限的年份，必须能从所引原文（以信源语言为准）中读出。年份也可见于同一段、前一段或上方的小标题，或由刊发日期推知。数字若由原文推算而来，事实之中会说明算法。
method-evidence-4 = 引语保留刊出时的语言。译文与原文并列，绝不取而代之。
method-forgiven-1 = 引文与文章之间仅有排版差异的，视为相符：加粗、链接等标记，换行与连续空格，软连字符与不可见字符，直引号与弯引号、撇号、破折号、省略号的写法，以及带音符字母的编码方式。
method-forgiven-2 = 除此之外，概不通融。改动一词、变更大小写、漏一个逗号，都算不符。程序会向编辑提示相近的段落，但绝不自行采纳。
method-as-of-1 = 网站呈现的是某一天所知的情况，这一天即截止日。日期在此之后的简报不收；凡取决于“今日”的内容，如是否逾期，均按截止日推算。
method-as-of-2 = 文章相同、日期相同，生成的网站便逐字节相同。若指定过去的日期，得到的就是网站当日应有的样貌。
method-as-of-fixed = 本版的截止日固定为{ $date }。
method-overdue = 期限在截止日之前已过，而无信源报道其兑现、落空、撤回或被取代，该承诺即为逾期。期限为2027年的承诺，自2028年1月1日起逾期。
method-slip = 推迟以月计，从最初期限之末算到现期限之末。提前者为负；任一期限缺失或没有终点的，不予计算。
method-disputed = 公司或官方的后续报道可以修订承诺。分析师或匿名信源的报道则不能推翻前者：承诺的期限不变，只标为有争议。
method-report-order = 关于同一承诺的各次报道，先按提出时间排列，再按简报刊出时间排列，因此旧承诺重提不算新闻。
method-conflict-1 = 两项数据若统计同一公司、市场、车型与时期的同一指标，出自不同信源，且差异无法以限定词解释，即为分歧：“超过135,000”与“136,800”相容，“135,000”与“136,800”则不相容。
method-conflict-2 = 关于同一承诺的两次报道，若就同一时间给出不同的期限或结果，且出自不同信源，即为分歧。双方说法一并列出，不作取舍。
method-pictures-1 = 图表只呈现可比之物：柱形代表等长的时期；市场只与市场并列，不与其所属地区并列；计划中的数字不画作实际统计。图中数字取自最新信源；信源数字不一或给出区间的，以细竖线标出最低与最高。
method-pictures-2 = 虚线为当期的承诺值。图中较大的数字取三位有效数字；图下表格按信源所载列出，并附原文链接。
method-rollup = 关于某国的说法计入其所属地区，关于某品牌的说法计入其所属集团，并一律注明。数字从不相加。
method-matrix = 版图中的每一格，显示截止日所知的最新阶段。地区一栏显示关于该地区整体的说法；若无，则取其下各国中进展最深的阶段，并注明其代码。
method-maps-1 = 国家轮廓取自Natural Earth的1:1.1亿数据，采用等积的Equal Earth投影，各国面积比例真实；肉眼难辨之处减省了节点。南极洲未收。
method-maps-2 = 边界依Natural Earth的画法，以实际控制为准，不以何方主张获得承认为准。本站对此不持任何立场。
method-maps-3 = 凡有相关说法的国家均有标记，最小的国家只有标记。关于地区的说法，以虚线勾出其中尚无自身报道的国家，从不计作任何一国的情况。
method-mentions = 公司、市场、人物与车型的名称由程序在文章中识别，首次出现时加链接。仅被提及而无相关事实的公司，列入“另提及”。
method-rights = 每个信源可展示多少，由编辑注明：全文、仅引文，或仅链接。
method-corrections = 标注更正之后，其事实的地址不变。

## Marks of punctuation, each with the space that follows it

mark-comma = ，
mark-list = 、
mark-semicolon = ；
mark-colon = ：
mark-stop = 。
mark-end = 。
mark-space = { "" }

## Languages

language-ar = 阿拉伯语
language-az = 阿塞拜疆语
language-be = 白俄罗斯语
language-bg = 保加利亚语
language-bn = 孟加拉语
language-bs = 波斯尼亚语
language-ca = 加泰罗尼亚语
language-cs = 捷克语
language-da = 丹麦语
language-de = 德语
language-el = 希腊语
language-en = 英语
language-es = 西班牙语
language-et = 爱沙尼亚语
language-eu = 巴斯克语
language-fa = 波斯语
language-fi = 芬兰语
language-fil = 菲律宾语
language-fr = 法语
language-ga = 爱尔兰语
language-gl = 加利西亚语
language-he = 希伯来语
language-hi = 印地语
language-hr = 克罗地亚语
language-hu = 匈牙利语
language-hy = 亚美尼亚语
language-id = 印度尼西亚语
language-is = 冰岛语
language-it = 意大利语
language-ja = 日语
language-ka = 格鲁吉亚语
language-kk = 哈萨克语
language-ko = 韩语
language-lt = 立陶宛语
language-lv = 拉脱维亚语
language-mk = 马其顿语
language-ms = 马来语
language-mt = 马耳他语
language-nb = 挪威语
language-nl = 荷兰语
language-nn = 新挪威语
language-no = 挪威语
language-pa = 旁遮普语
language-pl = 波兰语
language-pt = 葡萄牙语
language-ro = 罗马尼亚语
language-ru = 俄语
language-sk = 斯洛伐克语
language-sl = 斯洛文尼亚语
language-sq = 阿尔巴尼亚语
language-sr = 塞尔维亚语
language-sv = 瑞典语
language-sw = 斯瓦希里语
language-ta = 泰米尔语
language-te = 泰卢固语
language-th = 泰语
language-tr = 土耳其语
language-uk = 乌克兰语
language-ur = 乌尔都语
language-uz = 乌兹别克语
language-vi = 越南语
language-yue = 粤语
language-zh = 中文
language-zh-hans = 简体中文
language-zh-hant = 繁体中文
