# Every sentence a person reads, in Simplified Chinese (mainland).
#
# One id, one thought. Plain and kind words; exact numbers; no exclamation marks. Ids are grouped by what says them.
# Strings that come from people pass through `plain` before they get here.
#
# Glossary (one term per concept)
#   claim 说法 · fact 事实 · source 来源 · publisher 发布方 · standing 消息级别: official 官方, reported 媒体报道, rumour 传闻
#   firmer 更权威 · assessment 评定 · retract 撤下 · withdrawn (claim) 已撤下 · reinstate 恢复 · merge 合并 · superseded 已被取代
#   curator 维护员 · sign 署名 · proposal 提案 · approve 通过 · decline 驳回 · take back 收回 · undo 撤销 · record 记录
#   queue (of orders) 排队, place in it 排队位置 · served out of turn 插队交付 · backlog 待交付订单 · cancel 退订
#   delivery 交付 · handover 提车 · order day 下单日 · refundable 可退订 · lock-in 锁单 · presale 预售
#   launch 上市 · sales start 开售 · on sale 在售 · orders open 开放下单 · off sale 停售 · rung 上市进展 · gate 上市前的一步
#   quoted wait 预计交付周期 (what maker, app or contract says) · forecast 预测 (what Rollcast says)
#   window, span 时间段 · period (of a figure) 期间 · middle 中位时间 · chance 概率 · 8 in 10: 8 成, 1 in 20: 5% · promise 承诺
#   lever, assumption 假设 · what-if 假设推演 · standstill 停产 · plant 工厂 · ramp 产能爬坡 · share (button) 分享
#   product 产品 · version, trim 版本 · market, country 国家, 地区 · home (of a maker) 本土 · maker 厂商
#   feed 订阅源 · headline 新闻 · gap 缺口 · pack 数据包 · server 服务器 · role 身份组 · thread 子区 · back-test 回测
#
# Typography: dates as CLDR writes them, without blanks inside (2026年3月5日); a blank between Chinese and Latin letters or
# digits elsewhere (8 周, YU7 Pro 的交付); lengths begin with a digit, so do dates, save date-until;
# odds begin with a Chinese character; no blank before %. Bold stands inside punctuation: **词**：后文. Where a bold name may end in a
# bracket, blanks stand around it.

## /about

about-command = Rollcast 是什么、依据从哪来、会保存你的哪些数据
about-title = Rollcast
about-what = Rollcast 回答两个问题：我的什么时候到？什么时候来我的国家？
about-method-title = 工作原理
about-method =
    每个数字都出自某人公开发布过的说法，连同来源、日期和权威程度一起保存。有更权威的说法，或同样权威但时间更近的说法，就以它为准；与之不一致的仍然看得到。
    计算器据此把整个交付或上市过程推演几千遍；订单、产量和延误的不确定性，来源里有多大就取多大。
    你看到的时间段容纳了 8 成推演的结果；中位时间是它们的中位数。
    没人说过的，Rollcast 不猜：它会直说，并给出手头最接近的信息。
about-age-title = 数据有多新
about-age =
    { $days ->
        [0] 最新的事实是今天的。
        [1] 最新的事实是昨天（{ $day }）的。
       *[other] 最新的事实是 { $days } 天前（{ $day }）的。
    }
about-age-none = 尚未载入任何事实。
about-privacy-title = 你的隐私
about-privacy =
    Rollcast 只读你发给它的内容：你的命令、@ 它或写给它的消息，和你指给它看的消息。文字只读一次，不保存。回答只有你能看到，除非你分享出去，或是在本服务器设为公开的频道里提问。
    为了让回答下方的按钮能用，你的问题会连同你的 Discord ID 保存 30 天，然后删除。维护员会保留其自选的署名，以及提过和审过的提案。服务器会保留其设置和自行记录的事实，直到移除 Rollcast 后 30 天。
    预测会留存下来，用于日后对照实际结果；没能回答的问题会计数。两者都不含提问者的任何信息。任何数据都不会被出售、分享或用于训练。{ $privacy } 可以查看并清除与你有关的数据。
about-licence = 自由软件，采用 MIT 许可证。
about-more = 示例见 { $help }。

## /help

help-command = 可以试试的例子，以及还没有的功能
help-title = 可以问什么
help-line = { $command }：{ $what }
help-intro = 点一下命令就能试。
help-wait = 一笔订单什么时候到，附理由和来源
help-wait-quoted = 同上，并用上你的 App 或合同写的周期
help-launch = 什么时候来到某个国家，可能性多大
help-compare = 2 到 4 个国家、版本或下单日，哪个先到
help-whatif = 某个假设会改变什么，哪个假设起了哪些作用
help-facts-search = 提到某件事的所有说法
help-facts-history = 一个数字的来龙去脉，不实的说法会标出
help-facts-conflicts = 来源在哪里互相矛盾，采用了哪一个
help-facts-promises = 厂商公布过什么，后来什么时候兑现
help-scorecard = 预测有多准
help-answer-this = 也可以在消息里 @ 我、直接私信我，或打开任意消息的菜单，选择“应用”，再选**回答这条**。
help-about = 这是什么、依据从哪来、事实有多新
help-privacy = 与你有关的数据，可以带走或清除
help-curate = 有哪些事等着本服务器的维护员；用 `/{ name-curate } { name-curate-add }` 可添加或更正事实
help-setup = 谁来维护事实、哪些频道公开、默认指哪个产品（限服务器管理者）
help-typed-ordered = 2025年6月26日
help-typed-quoted = 33-36 周
help-typed-assume = pause=8
help-typed-ask = 2025年6月26日下单的 YU7 Pro，什么时候到？
help-ask = 同样的问题，用你自己的话问
help-missing-title = 暂时没有
help-missing = 跟踪订单。

## /setup

setup-command = 本服务器的设置：维护员、变更通知、公开频道、产品
setup-title = 设置
setup-intro = 供服务器管理者使用。每项改动即时保存。
setup-home = 这里是主服务器：维护员在此记录的内容对所有服务器生效。
setup-own = 维护员在此记录的内容只对本服务器生效，叠加在所有服务器共用的事实之上。
setup-saved = { $part } · 已保存
setup-role = 维护员
setup-role-now = { $role } 可以添加和更正事实，服务器管理者也可以。
setup-role-none = 只有服务器管理者可以添加和更正事实。
setup-role-note = Discord 只对有“管理消息”权限的成员显示 `/{ name-curate }`。想让其他人也看到：服务器设置 > 整合 > Rollcast。
setup-role-placeholder = 选择身份组
setup-role-everyone = 这样一来所有成员都成了维护员。请选一个只有维护员才有的身份组。
setup-rule = 双人审核
setup-rule-two = 已开启：第二位维护员通过后，事实才会改变。
setup-rule-one = 已关闭：一位维护员记录即生效。
setup-rule-turn-one = 关闭
setup-rule-turn-two = 开启
setup-audit = 变更记录频道
setup-audit-now = 事实的每次变更都会发到 { $channel }。
setup-audit-none = 事实的变更不会发到任何地方。请选一个频道来发布。
setup-audit-silent = ⚠️ 我还不能在那里发言。请允许我查看该频道并发送消息。
setup-audit-gone = ⚠️ 之前选的频道已不存在。请另选一个。
setup-audit-placeholder = 选择频道
setup-channels = 公开频道
setup-channels-none = 所有回答都不公开：只有提问的人看得到。
setup-channels-now = 在 { $channels } 里，所有人都能看到回答；在其他地方只有提问的人看得到。
setup-channels-note = 子区跟随所属频道。什么都不选，则所有回答恢复为不公开。
setup-channels-placeholder = 公开回答的频道
setup-product = 常用产品
setup-product-now = 没指明产品时，默认指 { $product }，选项里也会排在最前。
setup-product-none = 没指明产品时，Rollcast 会问指的是哪一个。
setup-product-nothing = 不设常用产品：每次都问
setup-language = 语言
language-itself = 中文
setup-language-now = 所有人可见的内容用{ $language }，不公开的回答用各成员自己的语言。
setup-language-none = 所有人可见的内容用本服务器在 Discord 上的语言，不公开的回答用各成员自己的语言。
setup-language-nothing = 跟随 Discord 设置
setup-reset = 默认值
setup-reset-note = 以上各项全部恢复默认。事实不受影响。
setup-reset-turn = 恢复默认

## /privacy

privacy-command = Rollcast 保存了你的哪些数据：查看、带走、清除
privacy-title = 你的数据
privacy-what = 这就是 Rollcast 保存的与你有关的全部内容，包括所有服务器和私聊。
privacy-you = 关于你
privacy-nothing = 没有保存任何数据。
privacy-kept-panels = { $count } 个问题，为了让回答下方的按钮能用；各保存 30 天
privacy-kept-curators = { $count } 个你作为维护员的署名
privacy-kept-proposals-proposer = { $count } 个你作为维护员提出的提案
privacy-kept-proposals-decider = { $count } 个由你审定的提案
privacy-signed = 你在 { $server } 的署名是 **{ $name }**
privacy-this-server = 关于本服务器
privacy-server-servers = 服务器设置
privacy-server-public_channels = { $count } 个公开频道
privacy-server-curators = { $count } 位维护员的署名
privacy-server-proposals = { $count } 个由本服务器维护员提出的提案
privacy-server-gaps = { $count } 个没有事实可答的问题，只计数，不记名
privacy-server-uses = { $count } 条事实各被用到多少次，只计数，不记名
privacy-server-feeds = { $count } 个用来查找新闻的订阅源
privacy-server-headlines = { $count } 条来自订阅源的新闻
privacy-server-facts = { $count } 条本服务器自己的事实
privacy-server-home = 在此记录的事实由所有服务器共用：会保留下来，但不带任何维护员的署名
privacy-export = 导出
privacy-exported = 与你有关的全部数据都在这个文件里。只有你能看到这条消息。
privacy-too-large = 数据太多，Discord 不让我用一个文件发完。本机器人的运营者可以替你导出。
privacy-ask = 清除我的数据
privacy-ask-title = 清除与你有关的全部数据？
privacy-ask-what =
    - 你以前的回答下方的按钮会失效。
    - 你未审定的提案会删除。已审定的保留，署名改为“前维护员”。

    此操作无法撤销。
privacy-erase = 清除
privacy-back = 保留
privacy-erased = 已清除，不再保存与你有关的任何数据。发到频道里的内容会一直在那里，直到有人删除。
privacy-erase-server = 清除本服务器的数据
form-privacy-server = 清除本服务器的数据？
form-privacy-server-label = 服务器名称
form-privacy-server-note = 设置、维护员署名、提案和自有事实都会删除，且无法撤销。
privacy-wrong-name = 这不是本服务器的名称，因此什么都没有清除。正确的名称是 { $name }。
privacy-server-erased = 已清除，不再保存与本服务器有关的任何数据。发到频道里的内容会一直在那里，直到有人删除。
privacy-note = 任何数据都不会被出售、转交或用于训练。服务器移除 Rollcast 后，与该服务器有关的数据会在 30 天后删除。备份由本机器人的运营者保管。

## /curate: what curators fill in

curate-command = 维护事实：添加、更正、审核、撤销
curate-add-command = 添加或更正一条事实，附来源
curate-name-command = 设定你维护事实时的署名
use-as-source = 用作来源
option-market-claim = 国家、欧洲或全球
option-name = 自选的名字，会显示在你署名的内容旁
name-chosen = 今后你的署名是 **{ $name }**。以前署的名不变。
name-empty = 名字里至少要有一个字母、汉字或数字。
name-account = 这是账号，不是名字。请选一个可以公开显示在事实旁边的名字。
name-taken = 这里已有人用这个名字署名。请另选一个。
name-needed = 请先设定署名：/{ name-curate } { name-curate-name }。
not-a-curator = 只有本服务器的维护员可以这样做。服务器管理者可用 /{ name-setup } 指定维护员的身份组。

form-claim = { $attribute }：{ $product }，{ $market }
form-details = 这条事实的更多信息
form-name = 你的维护员署名
form-name-label = 你的署名
form-name-hint = 会显示在你的提案旁；不会用你的 Discord 名，除非你自己这样填
form-decline = 驳回这个提案
form-decline-label = 理由是什么？
form-decline-hint = 来源说的是另一个版本
form-undo = 撤销
form-undo-label = 为什么？
form-undo-hint = 该网页一小时后更正了

field-value = 内容
field-period = 指哪段时间
field-period-about = 说的是哪个月、哪个季度或哪一天
field-summary = 用一句话概括
field-url = 来源网址
field-url-about = 没有网页的话，填它的名称：2025年6月26日发布会直播
field-byline = 谁发布的，何时发布
field-standing = 消息级别是哪一级？
field-stage = 订单有多大约束力？
field-scope = 是累计，还是这段时间内？
field-measure = 统计的究竟是什么？
field-basis = 数字从哪里来？
field-trim = 产品没写明时，是哪个版本
field-option = 影响结果的选装
field-plant = 哪座工厂？
field-event = 届时会发生什么？
field-what = 公布了什么？
field-elapsed = 开放下单后多久？
field-cohort = 哪些订单？
field-by = 谁说的？
field-hedge = 话里留了什么余地？
field-strength = 排除得有多坚决？
field-binds = 以哪天为准，下单日还是交付日？
detail-none = 未说明

hint-value = 53-56 周、4 万+、2027年第一季度、~55 万
hint-backlog = ~24 万
hint-capacity = 150k vehicles a year
hint-deliveries = 30,452 或 4 万+
hint-delivery_target = 55 万，或 35 万+
hint-orders = 28.9 万
hint-price = 253,500 CNY
hint-quoted_wait = 53-56 周、9 个月、2027年3月
hint-launch_window = 2027年、2027年第一季度、2027年下半年
hint-first_delivery = 2025年7月6日，或 2026年8月
hint-announced = 2025年3月30日
hint-orders_open = 2025年6月26日
hint-off_sale = 2026年2月
hint-plant_start = 2025-07/2025-08
hint-period = 2025年7月、2026年第一季度、since 2025-06-26
hint-summary = 用你自己的话写一句
hint-url = https://example.org/article
hint-byline = 澎湃新闻，2026年1月5日
hint-plant = F2
hint-elapsed = 3 minutes、18 hours
hint-cohort = 2025年6月的订单
hint-by = chief-executive

draft-unsound = 有 { $count } 处问题，还不能成为事实。没有记录任何内容。

source-title = 这个来源说的是什么？
source-title-none = 这条说法是关于什么的？
source-none = 还没有指明网页；网址在表单里填。
source-product = 产品
source-attribute = 哪方面
source-market = 哪里
source-elsewhere = 其他国家
source-fill = 填写说法
source-choose-first = 先选产品、哪方面和哪里，然后打开表单。

cur-propose = 提交提案
cur-record = 直接记录
cur-change = 修改
cur-details = 更多信息
cur-discard = 放弃
cur-discarded = 已放弃，没有记录任何内容。
cur-approve = 通过
cur-edit = 编辑
cur-decline = 驳回
cur-undo = 撤销
cur-take-back = 收回
form-undo-what = 撤销第 { $number } 号：{ $what }
earlier-stands = 早先的说法保持不变
earlier-superseded = 早先的说法已被这条取代
earlier-false = 早先的说法是错的

deed-add = { $said }
deed-retract =
    { $count ->
        [1] 撤下：{ $said }
       *[other] 撤下 { $count } 条说法，其中有：{ $said }
    }
deed-reinstate =
    { $count ->
        [1] 恢复：{ $said }
       *[other] 恢复 { $count } 条说法，其中有：{ $said }
    }
deed-assess = 评定：{ $said }
deed-merge = 合并为一条：{ $said }
deed-import =
    { $count ->
        [1] 导入一条说法：{ $said }
       *[other] 导入 { $count } 条说法，其中有：{ $said }
    }
deed-undo =
    { $count ->
        [1] 撤销第 { $number } 号：{ $said }
       *[other] 撤销第 { $number } 号，共 { $count } 条说法，其中有：{ $said }
    }
deed-earlier-stands = 早先的说法保持不变：{ $earlier }。
deed-earlier-superseded = 早先的说法将标为已被这条取代：{ $earlier }。
deed-earlier-false = 早先的说法将标为**错误**：{ $earlier }。
deed-reason = 理由：{ $reason }
deed-shared = 这会改变所有服务器共用的事实。
deed-own = 这只改变本服务器的事实。
assess-false = 将标为不实：{ $value }。
assess-disputed = 将标为有争议。
assess-superseded = 将标为已被较新的说法取代。
assess-outcome = 将标明后来的结果：{ $value }。
assess-confidence = 我们对它的把握：{ $value }。

state-open = -# 第 { $number } 号 · 提案人：{ $name } · 等待第二位维护员审核
state-taken = -# 第 { $number } 号 · 提案人：{ $name } · 正在记录
state-done =
    { $alone ->
        [yes] -# 第 { $number } 号 · 记录人：{ $name }
       *[no] -# 第 { $number } 号 · 提案人：{ $name } · 通过人：{ $by }
    }
state-declined = -# 第 { $number } 号 · 提案人：{ $name } · 驳回人：{ $by }
state-withdrawn = -# 第 { $number } 号 · 提案人：{ $name } · 已收回
state-undone =
    { $alone ->
        [yes] -# 第 { $number } 号 · 记录人：{ $name } · 后来已撤销
       *[no] -# 第 { $number } 号 · 提案人：{ $name } · 通过人：{ $by } · 后来已撤销
    }
state-reason = { $by }：{ $reason }

proposal-unknown = 本服务器没有这个提案。
proposal-own = 需要第二位维护员通过。服务器管理者可用 /{ name-setup } 改为一人即可。
proposal-open = 提案 { $number } 正在等待审定。
proposal-taken = 提案 { $number } 正在记录。
proposal-done = 提案 { $number } 已通过（{ $name }，{ $day }）。
proposal-declined = 提案 { $number } 已被驳回（{ $name }，{ $day }）。如果情况有变，请重新提交。
proposal-withdrawn = 提案 { $number } 已于 { $day }收回。
proposal-undone = 提案 { $number } 记录后已被撤销。
undo-not-yours = 你可以撤销自己提出或通过的内容；服务器管理者可以撤销任何内容。
undo-not-done = 没有可撤销的：提案 { $number } 没有记录下来。
undo-nothing-left = 已没有可撤销的：提案 { $number } 记录的内容后来已用别的方式撤回。
undo-none = 这里没有你可以撤销的内容了。/{ name-curate } { name-curate-log } 会列出审定过什么。
edit-only-claims = 只有提案中的说法可以编辑。请驳回这个提案，再重新提交。
audit-refused = 我不能在变更记录频道发言，所以那里没有收到通知。用 /{ name-setup } 可另选频道。

effect-facts = ### 事实
effect-changes = { $what }：由 { $before }改为 { $after }
effect-new = { $what }：{ $after }。此前没有关于这一项的事实
effect-newer = { $what }：{ $after }。此前最新的是“{ $previous }”：{ $earlier }
effect-gone = { $what }：不再采用 { $before }
effect-said = **{ $said }**（{ $by }）
effect-no-fact = 正在采用的事实都不变。
effect-stays = 仍采用 { $used }：{ $why }
effect-why-false = 另一条已知不实。
effect-why-space = 它是本服务器自己的。
effect-why-standing = 它的来源更权威。
effect-why-recency = 它时间更近。
effect-why-confidence = 它的来源更严谨。
effect-why-own_statement = 各自用于自己的市场。
effect-why-undecided = 两者同样权威。
effect-more = -# ……还有 { $count } 项
effect-doubts = ### 请核对
effect-conflicts = ### 会与这些矛盾
effect-answers =
    { $count ->
        [0] ### { $asked } 个常见回答都不会变
       *[other] ### { $asked } 个常见回答中有 { $count } 个会变
    }
effect-answers-done =
    { $count ->
        [0] ### { $asked } 个常见回答都没有变
       *[other] ### { $asked } 个常见回答中有 { $count } 个变了
    }
effect-answer = { $name }：**{ $after }**（原为 { $before }）
effect-shift = { $name }：**{ $shift }**，{ $after }（原为 { $before }）
effect-window = { $start } – { $end }
effect-shift-same = { $name }：{ $shift }，仍为 { $after }
effect-launch = { $product }（{ $market }）
effect-order-now = { $product }，现在下单
effect-order = { $product }，{ $date }下单
effect-status-forecast = 会来，但没人说得准时间
effect-status-past = 已逾期
effect-status-not_on_sale = 无法下单
effect-status-withdrawn = 已停售
effect-status-on_sale = 在售
effect-status-ruled_out = 已明确不上市
effect-status-no_facts = 一无所知

## /curate queue, log and undo: what curators look at

curate-queue-command = 有哪些事等着维护员：提案、新闻、缺口、旧事实
curate-log-command = 审定过什么，由谁审定
curate-undo-command = 撤销已记录的内容：你自己最近的一条，或你指定的一条
option-show = 看哪个列表；不填则全部
option-curator = 只看这位维护员署名的
option-undo = 提案编号；不填则是你自己最近的一个

queue-title = 待办
queue-only = 只看 { $product } 及其各版本
queue-nothing = 没有待办。事实都井井有条。
queue-gone = 这一项已不在待办里：有人处理过了。
queue-switch = { $name }（{ $count }）
queue-proposals = 提案
queue-headlines = 新闻
queue-gaps = 缺口
queue-stale = 旧事实
queue-count-proposals = **{ $count } 个提案**等待审定。
queue-count-headlines = **{ $count } 条新闻**提到已知的产品。
queue-count-gaps = **{ $count } 个问题**因缺少事实而无法回答。
queue-count-stale = **{ $count } 条事实**已过保鲜期。
queue-proposals-none = 没有待审的提案。用 /{ name-curate } { name-curate-add } 提交的会出现在这里。
queue-headlines-none = 没有待看的新闻。订阅源会自动带来新的。
queue-gaps-none = 没有因缺少事实而答不上的问题。
queue-stale-none = 每条事实都还新鲜。
queue-proposals-choose = 打开一个提案
queue-headlines-choose = 把一条新闻用作来源
queue-gaps-choose = 补上一个缺口
queue-stale-choose = 给一条事实换上新来源
queue-dismiss = 忽略一条新闻
queue-unreadable = 这个提案来自较新版本的 Rollcast，当前版本读不了
queue-proposed = 提案 { $number } · 提案人：{ $name } · { $since }
queue-story =
    { $count ->
        [1] { $publisher } · { $day } · { $product }
       *[other] { $publisher } · { $day } · { $product } · { $count } 家发布方都有
    }
queue-launch = 上市
queue-wait = 等待
queue-gap-launch = { $product } · { $market }：什么时候上市？
queue-gap-fact = { $product } · { $market }：{ $what }？
queue-gap-wait = { $product } · { $market }：要等多久？
queue-asked =
    { $count ->
        [1] 问过 1 次，{ $day }
       *[other] 问过 { $count } 次，最近一次是 { $day }
    }
queue-used =
    { $count ->
        [0] 还没有回答以它为依据。这类事实的保鲜期是 { $keeps }。
       *[other] { $count } 个回答以它为依据。这类事实的保鲜期是 { $keeps }。
    }
queue-kind-add = 事实
queue-kind-retract = 撤下
queue-kind-reinstate = 恢复
queue-kind-assess = 评定
queue-kind-merge = 合并
queue-kind-import = 导入
queue-kind-undo = 撤销
log-title = 审定记录
log-title-none = 还没有符合条件的审定记录。
log-choose = 打开其中一条
log-by = 署名：{ $name }
log-only-undone = 后来已撤销
log-only-declined = 已驳回或收回
log-show-all = 全部
log-show-undone = 已撤销
log-show-declined = 已驳回或收回
## /curate: claims there are

curate-retract-command = 撤下一条说法
curate-retract-source-command = 撤下以某个发布方或网页为依据的全部说法
curate-reinstate-command = 恢复一条已撤下的说法
curate-assess-command = 把一条说法标为不实、有争议、已被取代或已兑现
curate-merge-command = 把重复同一句话的几条说法合并成一条
curate-import-command = 记录一个文件里的说法
curate-export-command = 把这里的说法导出为文件
curate-product-command = 只有本服务器才有的产品
curate-product-add-command = 添加或修改只有本服务器才有的产品
curate-product-list-command = 只有本服务器才有的产品列表
curate-product-remove-command = 移除只有本服务器才有的产品
curate-feed-command = 新文章从哪里来
curate-feed-add-command = 开始在一个订阅源里查找新文章
curate-feed-list-command = 用来查找新文章的订阅源列表
curate-feed-remove-command = 不再在一个订阅源里查找文章
option-claim = 说法里的字词、产品或说法的名称；请选一条
option-claim-withdrawn = 已撤下的说法里的字词；请选一条
option-claim-first = 保留哪条说法的文字
option-claim-same = 说的是同一件事的另一条
option-reason = 为什么？看到这次变更的人都看得到理由
option-source = 发布方，或网页的网址
option-verdict = 对它的评定
option-verdict-value = 错在哪里、后来结果如何，或我们有多大把握
option-shown-by = 能证明这一点的说法
option-file = CSV、JSON 或 YAML，UTF-8 编码，不超过 8 MB
option-form = 文件格式；不填则为 CSV
option-product-name = 产品名称
option-product-parent = 它是哪个产品的版本
option-product-aliases = 别名，用逗号隔开
option-product-home = 本土市场是哪里
option-product-own = 本服务器自己的一个产品
option-feed-url = 订阅源网址：RSS、Atom 或 JSON Feed
option-feed-title = 给它起的名字；不填则用它自己的名字
option-feed = 其中一个订阅源
verdict-false = 不实
verdict-disputed = 有争议
verdict-superseded = 已被取代
verdict-outcome = 后来的结果
verdict-confidence = 有多大把握
held-word-invented = 捏造
held-word-wrong_scope = 统计的是别的东西
held-word-wrong_period = 说的是另一段时间
held-word-miscount = 数错了
held-word-corrected = 来源已更正
held-word-unsupported = 毫无依据
held-word-mistranslation = 翻译错误
held-word-misread_date = 日期看错了
held-word-misreading = 理解错误
held-word-denied = 已被否认
held-word-met = 已兑现
held-word-early = 提前兑现
held-word-missed = 未兑现
held-word-low = 低
held-word-medium = 中
held-word-high = 高
claim-label = { $what }：{ $value }
claim-several =
    { $count ->
        [25] 至少有 25 条说法符合“{ $text }”。请再加一个词，或边输入边从列表里选。
       *[other] 有 { $count } 条说法符合“{ $text }”。请再加一个词，或边输入边从列表里选。
    }
claim-withdrawn = 这条说法已经撤下了。/{ name-curate } { name-curate-reinstate } 可以恢复。
claim-stands = 这条说法没有撤下，不需要恢复。
source-used = { $publisher } · { $count } 条说法
source-unknown = 没有说法以“{ $text }”为依据。请在选项里输入，再从列表里选一个发布方。
source-several = 有 { $count } 个发布方符合“{ $text }”。请边输入边从列表里选。
deed-outdated = 自提交以来，它所依据的内容已经变了。请驳回；如果仍然成立，再重新提交。
form-expired = 表单打开太久，输入的内容已丢失。请重新打开。
deed-done = 这些都已经记录了，没有要改的。
assess-shown = 证明：{ $said }（{ $by }）
assess-wrong-value = 请在“{ name-option-value }”里说明是哪一种：{ $words }。
assess-wrong-no-value = 这种评定不用填“{ name-option-value }”；其余的请写在“{ name-option-reason }”里。
assess-wrong-unshown = 请在“{ name-option-shown-by }”里指明能证明这一点的说法。
assess-wrong-not-shown = 对一条说法有多大把握，不靠另一条说法证明；“{ name-option-shown-by }”请留空。
assess-wrong-shows-itself = 一条说法不能自己证明自己。请在“{ name-option-shown-by }”里指明另一条。
assess-wrong-older = “{ name-option-shown-by }”里的说法是两条中较早的。一条说法只能被更晚的取代。
assess-wrong-false-witness = “{ name-option-shown-by }”里的说法本身已知不实，证明不了什么。
merge-sources = { $count } 条说法合并为一条，共 { $sources } 个来源。
merge-same = 同一条说法写了两遍。
merge-facts = 这些说法讲的是不同的事实：产品、国家、时间或类别不同。只有重复同一句话的才能合并。
merge-values = 这些说法的内容不一样。请改用 /{ name-curate } { name-curate-assess } 标出错的那条。
merge-false = 其中一条说法已知不实，不能给别的说法当来源。
import-too-large = 文件有 { $size } MB；最多 { $most } MB。请拆分。
import-empty = 文件里没有说法。
import-unsound = { $file } 里有 { $count } 处错误。什么都没有导入。
import-more = -# 还有 { $count } 处，见下方列表。
export-empty = 没有可导出的：这里没有这一类说法。
export-too-large = 文件超出了 Discord 的上限。请只导出一个产品，或改用 CSV。
export-done = 共 { $count } 条说法。这个文件可用 /{ name-curate } { name-curate-import } 重新导入。
product-home = 所有服务器共用的产品来自 Rollcast 的数据文件，不在这里添加。
product-nameless = 每个名字里至少要有一个字母、汉字或数字。
product-aliases = 名字太多了；除第一个外，最多再加 { $most } 个。
product-own-parent = 产品不能是自己的版本。
product-taken = “{ $name }”已经指 { $other }。请换一个名字。
product-market = “{ $name }”是国家或地区名。请换一个名字。
product-too-many = 一个服务器最多可有 { $most } 个自己的产品。请先移除一个。
product-added = 已添加产品 **{ $name }**，仅限本服务器。用 /{ name-curate } { name-curate-add } 可记录已知的信息。
product-changed = 已修改 **{ $name }**。
product-removed = 已移除 **{ $name }**。
product-list = 只有本服务器才有的产品：
product-none = 本服务器没有自己的产品。用 /{ name-curate } { name-curate-product } { name-curate-product-add } 可添加。
product-of = { $product } 的版本
product-has-versions = { $other } 是 { $name } 的版本。请先移除它。
product-has-claims = 有 { $count } 条说法讲的是 { $name }。请先用 /{ name-curate } { name-curate-retract } 撤下。
product-has-proposals = 有一个关于 { $name } 的提案等待审定。请先审定。
own-feed-added = 今后会在 { $feed } 里查找新文章。
own-feed-known = { $feed } 本来就在查找之列；现在会马上再查一次。
own-feed-removed = 不再在 { $feed } 里查找文章。
own-feed-list = 在 { $count } 个订阅源里查找新文章：
own-feed-none = 还没有订阅源。用 /{ name-curate } { name-curate-feed } { name-curate-feed-add } 可添加。
own-feed-unknown = 这里没有订阅源“{ $text }”。请边输入边从列表里选。
own-feed-too-many = 一个服务器最多可有 { $most } 个订阅源。请先移除一个。
audit-by = -# 操作人：{ $user }
audit-rule-one = 今后一位维护员就可以改变事实。
audit-rule-two = 今后事实的每次变更都须由第二位维护员通过。
audit-role = 今后由身份组 { $role } 的成员维护本服务器的事实。
audit-role-none = 今后只由服务器管理者维护本服务器的事实。

## Buttons of an old card

panel-expired = 这张卡片已超过 30 天，按钮不再可用。请重新提问。
panel-not-yours = 只有提问的人能改动这张卡片。你可以自己问同样的问题，得到你自己的一张。
panel-outdated = 这张卡片来自旧版本，按钮不再可用。请重新提问。

## What was wrong, and what to type instead

error-invalid-date = 我没能把“{ $text }”读成日期。试试 2025-06-26、2025年6月26日、2025年6月或 2025-Q3。
error-impossible-date = 日历上没有“{ $text }”这一天。试试 2025-06-26。
error-invalid-quantity = 我没能把“{ $text }”读成数量。试试 4 万、30k-45k a month 或 33-36 周。
error-invalid-quote = 我没能把“{ $text }”读成交付周期。试试 App 上的写法，例如 33-36 周、9 个月或 2026-Q1；最长五年。
error-invalid-position = 我没能把“{ $text }”读成排队位置。试试 12000 或 10k-12k。
error-invalid-address = “{ $text }”不是网页地址。请从浏览器复制：https://example.org/page。
error-invalid-scenario =
    { $count ->
        [0] 我没能把“{ $text }”读成假设。试试 production=+20%。
       *[other] 我没能把“{ $text }”读成假设。可以试试：{ $suggestions }。
    }
error-lever-rate = “{ $text }”用不了。产量可填百分之一到一百倍之间的变化，或每月 1 到 1000 万：试试 { $suggestions }、+20%、double 或 30-45k a month。
error-lever-duration = “{ $text }”用不了。这里填变化，例如 +20% 或 half，或一段不超过 20 年的时间：试试 { $suggestions }。
error-lever-date = “{ $text }”用不了。这里填一个还没到的日期：试试 { $suggestions }。
error-lever-start = “{ $text }”用不了。这里填工厂投产的日期，须是还没到的：试试 { $suggestions } 或 2027-03。
error-lever-pause = “{ $text }”用不了。停产可填 0 到 104 周，还可加上开始时间：试试 { $suggestions } 或 8 weeks from March。
error-lever-share = “{ $text }”用不了。这里填 0 到 95% 的占比，或现有假设的 double、half：试试 { $suggestions }。
error-lever-step = “{ $text }”用不了。这里填这一步完成的日期、所需时间（不超过 20 年）或变化：试试 { $suggestions }、6 months 或 half。
error-lever-reached = “{ $text }”用不了。这里填本土要等多久（不超过 20 年），或到哪天会缩短：试试 { $suggestions } 或 2027-06。
error-lever-order_date = “{ $text }”用不了。这里填已经到来的某天、某月或某季度：试试 { $suggestions } 或 2025-06。
error-lever-trim = “{ $text }”用不了。这里填同一型号的另一个版本：试试 { $suggestions }。
error-lever-position = “{ $text }”用不了。这里填你前面有多少单：试试 { $suggestions } 或 12k。
error-lever-quoted = “{ $text }”用不了。这里填不超过五年的交付周期，或一个日期：试试 { $suggestions } 或 2027-Q1。
error-lever-past = “{ $text }”已经过去，而假设只能从回答当天或之后开始：试试 { $suggestions }。
error-lever-contradiction = “{ $text }”和“{ $other }”不能同时成立：本土要等多久，要么直接给定，要么由当地排队推出。请先去掉一个。
error-lever-later-orders = “{ $text }”不会改变什么：排队先到先得，在你之后下的单不会耽误你。要假设有人插队交付，试试 { $suggestions }。
error-lever-unknown = “{ $text }”要以某个数量为起点，而那个数量没人公布过，所以没有东西可以翻倍、减半或改变。
error-lever-unheard = “{ $text }”和这个回答无关，所以什么都没有变。
error-unknown-product =
    { $count ->
        [0] 我不知道有叫“{ $text }”的产品。请在选项里输入，再从列表里选。
        [1] 我不知道有叫“{ $text }”的产品。你是指 { $suggestions } 吗？
       *[other] 我不知道有叫“{ $text }”的产品。你是指其中一个吗：{ $suggestions }？
    }
error-ambiguous-product = “{ $text }”可能是其中任何一个：{ $suggestions }。请指明一个。
error-unknown-market =
    { $count ->
        [0] 我不知道有叫“{ $text }”的国家或地区。试试常用的名称或两位代码，例如德国或 DE。
        [1] 我不知道有叫“{ $text }”的国家或地区。你是指“{ $suggestions }”吗？
       *[other] 我不知道有叫“{ $text }”的国家或地区。你是指其中一个吗：{ $suggestions }？
    }
error-unknown-maker =
    { $count ->
        [0] 我没有“{ $text }”的承诺记录。请在选项里输入，再从列表里选。
        [1] 我没有“{ $text }”的承诺记录。你是指“{ $suggestions }”吗？
       *[other] 我没有“{ $text }”的承诺记录。你是指其中一个吗：{ $suggestions }？
    }
error-unknown-claim =
    { $count ->
        [0] 没有符合“{ $text }”的说法。请在选项里输入，再从列表里选。
        [1] 没有符合“{ $text }”的说法。你是指“{ $suggestions }”吗？
       *[other] 没有符合“{ $text }”的说法。你是指其中一条吗：{ $suggestions }？
    }
error-unknown-attribute =
    { $count ->
        [0] 我这里没有名为“{ $text }”的一类事实。
       *[other] 我这里没有名为“{ $text }”的一类事实。你是指其中一类吗：{ $suggestions }？
    }
error-misread = 我读不懂“{ $text }”。

error-order-in-future = { $day }还没到。请填你下单的那天。
error-order-before-opening = { $limit }才开放下单，{ $day }不可能有订单。请核对日期。
error-by-in-past = { $day }已经过去。请填一个还没到的日子。
error-as-of-in-future = { $day }还没到，而我只知道已经公布的。请填今天或更早的日子。

error-too-soon = 问得有点快。<t:{ NUMBER($until, useGrouping: 0) }:R>可以再问。
error-not-permitted = 这需要“管理服务器”权限。请找服务器管理者。
not-a-manager = 这需要“管理服务器”权限。请找服务器管理者。
error-server-only = 这只能在添加了 Rollcast 的服务器里使用。
error-command-changed = 这个命令变了，而 Discord 还没有更新。请重新载入 Discord（Ctrl+R）再试。
error-unsound = 这条说法有 { $faults } 处错误。
error-forbidden = Discord 不让我在这里这样做。服务器管理者可以检查我的权限。
error-ours = 抱歉，我这边出了问题。如果要反馈，请附上 { $reference }。

## What is wrong with an installation

error-store-corrupt = 数据库 { $file } 已损坏。请停止机器人，用 `rollcast restore FILE` 恢复备份；没有备份时该怎么办，`rollcast doctor` 会说明。
error-store-newer = 数据库 { $file } 是由较新版本的 Rollcast 写入的。请重新安装那个版本，或恢复更早的备份。
error-store-read-only = 数据文件夹无法写入。请检查它属于谁；它在哪里，`rollcast doctor` 会说明。
error-store-unreadable = 数据库 { $file } 无法读取。请检查它的属主、权限和剩余磁盘空间；它在哪里，`rollcast doctor` 会说明。
error-store-locked = 另一个 Rollcast 正在使用这个数据文件夹。请先停止它，或把 ROLLCAST_DATA_DIR 设为另一个文件夹。
error-store-full = 磁盘已满。没有丢失数据；请腾出空间再试。
error-broken-pack =
    { $faults ->
        [1] 数据包 { $pack } 有 1 处错误。`rollcast pack check` 会指出。
       *[other] 数据包 { $pack } 有 { $faults } 处错误。`rollcast pack check` 会全部指出。
    }

## Feeds

feed-refused = 网址指向不允许访问的地方
feed-redirects = 没完没了地重定向
feed-timeout = 未及时回应
feed-unreachable = 无法连接
feed-status = 服务器返回错误
feed-busy = 服务器要求稍后再试
feed-gone = 已永久消失，不再轮询
feed-type = 不是订阅源，而是别的类型的文件
feed-encoding = 压缩方式无法读取
feed-too-large = 比任何订阅源该有的都大
feed-too-much = 内容比任何订阅源该有的都多
feed-no-feed = 不是 RSS、Atom 或 JSON Feed
feed-entities = 自行定义了实体，而订阅源用不着这样做
feed-ours = Rollcast 内部出错；详见日志
feed-address-address = 这不是网址。请从浏览器地址栏复制。
feed-address-scheme = 订阅源网址以 https:// 或 http:// 开头。
feed-address-credentials = 含有用户名或密码的网址不会保存。请用订阅源的公开网址。
feed-address-host = 这个网址没有主机名。请写上网站名，例如 https://example.org/feed。
feed-address-private = 这个网址不属于公开互联网上的任何网站。运营者可用 ROLLCAST_FEED_ALLOW 放行。

## Dates, lengths and ages

date-week = { $day }当周
date-early = { $month }上旬
date-mid = { $month }中旬
date-late = { $month }下旬
date-about = { $date }前后
date-perhaps = { $date }（不确定）
date-or = { $dates }（其中之一）
date-unknown = 日期不详
date-until = 最迟 { $end }
date-from = { $start }起
date-between = { $start } – { $end }
date-quarter = { $year }年第{ $quarter }季度
date-quarter-short = { $year }年第{ $quarter }季度
date-h1 = { $year }年上半年
date-h2 = { $year }年下半年
date-21 = { $year }年春季
date-22 = { $year }年夏季
date-23 = { $year }年秋季
date-24 = { $year }年冬季
date-decade = { $year }年代
window-between = { $start } – { $end }
window-in = { $when }
length-days =
    { $count ->
        [0] 1 天以内
       *[other] { $count } 天
    }
length-weeks = { $count } 周
length-months = { $count } 个月
length-years = { $count } 年
age-today = 今天
age-yesterday = 昨天
age-old = { $length }前

## Sentences one after the other

sentences = { $before }{ $after }

## Amounts

amount-range = { $low }–{ $high }
amount-from = 至少 { $low }
amount-to = 最多 { $high }
amount-about = 约 { $amount }
amount-other = { $number } { $unit }
amount-vehicles =
    { $count ->
       *[other] { $number } 辆
    }
amount-units =
    { $count ->
       *[other] { $number } 台
    }
amount-orders =
    { $count ->
       *[other] { $number } 单
    }
amount-reservations =
    { $count ->
       *[other] { $number } 个预订
    }
amount-survey-reservations =
    { $count ->
       *[other] { $number } 个预订（调查问卷中）
    }
amount-percent = { $number }%
amount-days =
    { $count ->
       *[other] { $number } 天
    }
amount-weeks =
    { $count ->
       *[other] { $number } 周
    }
amount-months =
    { $count ->
       *[other] { $number } 个月
    }
amount-years =
    { $count ->
       *[other] { $number } 年
    }
amount-per-day = { $amount }/天
amount-per-week = { $amount }/周
amount-per-month = { $amount }/月
amount-per-year = { $amount }/年

## Chances

odds-hardly = 不到 2%
odds-seldom = 约 5%
odds-tenths = 约 { $tenths } 成
odds-mostly = 约 95%
odds-surely = 超过 98%

## What a claim says, and who says so

attribute-announced = 公布时间
attribute-backlog = 待交付订单
attribute-capacity = 产能
attribute-deliveries = 交付量
attribute-delivery_target = 交付目标
attribute-first_delivery = 首批交付
attribute-incentive = 优惠
attribute-launch_status = 上市进展
attribute-launch_window = 上市时间
attribute-off_sale = 停售时间
attribute-orders = 订单量
attribute-orders_open = 开放下单
attribute-plant_start = 工厂投产
attribute-policy = 政策
attribute-price = 价格
attribute-quoted_wait = 预计交付周期
attribute-remark = 备注
stage-refundable = 可退订
stage-locked = 已锁单
stage-presale = 预售
standing-official = 官方
standing-reported = 媒体报道
standing-rumour = 传闻
market-world = 全球
market-outside = { $market }以外
market-middle-east = 中东
market-central-asia = 中亚
rung-on_sale = 在售
rung-orders_open = 已开放下单
rung-dated = 已公布时间
rung-named = 已公布，未给时间
rung-region_only = 只公布到大区
rung-considered = 考虑中
rung-not_announced = 尚未公布
rung-ruled_out = 已明确不上市
fault-invented = ⚠ 已知不实：捏造
fault-wrong_scope = ⚠ 已知不实：统计的是别的东西
fault-wrong_period = ⚠ 已知不实：说的是另一段时间
fault-miscount = ⚠ 已知不实：数错了
fault-corrected = ⚠ 已知不实：来源已更正
fault-unsupported = ⚠ 已知不实：毫无依据
fault-mistranslation = ⚠ 已知不实：翻译错误
fault-misread_date = ⚠ 已知不实：日期看错了
fault-misreading = ⚠ 已知不实：理解错误
fault-denied = ⚠ 已知不实：已被否认
held-false = ⚠ 已知不实
held-superseded = ↻ 已被较新的说法取代
held-disputed = ⚠ 有争议
held-withdrawn = ✗ 已撤下
outcome-met = ✓ 已兑现
outcome-early = ✓ 提前兑现
outcome-missed = ✗ 未兑现
claim-staged = { $label }（{ $stage }）
claim-measured = { $label }（{ $measure }）
claim-of-period = { $label }，{ $period }
claim-statement = **{ $what }**：{ $value }
claim-scope = { $product } · { $market }
claim-origin = { $standing } · { $title } · { $publisher } · { $day } · { $age }
claim-own = 🏠 本服务器自有 · { $origin }
claim-origin-untitled = { $standing } · { $title } · { $day } · { $age }
claim-briefly = { $publisher }，{ $day }
claim-marked = { $said } *{ $mark }*

## What is wrong with a claim that somebody fills in, and what is odd about it

draft-value = 内容
draft-period = 期间
draft-summary = 概括
draft-url = 网址
draft-publisher = 发布方
draft-title = 标题
draft-stated_on = 发布日期
draft-standing = 消息级别
draft-language = 语言
draft-origin = 出处
written-word = 一个词
written-flag = yes，或不填
written-name = 名称，例如 F2
written-number = 数字，例如 15000
written-currency = 货币，例如 CNY
written-date = 日期，例如 2026-03
written-duration = 时长，例如 7 days
written-time = 日期或时长
written-steps = 分步，例如 P2M: 10000, P5M: 20000
written-text = 几个词
written-rate = { $counted } a { $time }
written-either = { $one } 或 { $other }
unsound-unknown-attribute = 没有“{ $text }”这一类说法。请从列表里选。
unsound-unknown-product = 我不知道产品“{ $text }”。请从列表里选。
unsound-unknown-market = 我不知道国家或地区“{ $text }”。请从列表里选。
unsound-missing = 缺少：{ $field }。
unsound-too-long = 太长（{ $field }）：有 { $length } 个字符，最多 { $limit } 个。
unsound-value =
    { $expected ->
        [date] 我没能把“{ $text }”读成时间。试试 2027-03、2027-Q1、2027 to 2028 或 by 2027。
        [duration] 我没能把“{ $text }”读成交付周期。试试 53-56 周、at least 12 months 或 2027-03。
        [money] 我没能把“{ $text }”读成价格。试试 253,500 CNY。
       *[other] 我没能把“{ $text }”读成数字。试试 4 万+、30,452 或 ~55 万。
    }
unsound-no-value = 这一类没有数值：请把“{ $text }”写进概括。
unsound-summary = 请在概括里写明说了什么：这一类没有别的内容可填。
unsound-status = “{ $text }”不是上市进展。请用其中一个：{ $accepted }。
unsound-unit =
    { $accepted ->
        [none] “{ $text }”需要货币：CNY、EUR。
       *[other] “{ $text }”需要单位：{ $accepted }。
    }
unsound-range = “{ $text }”把大的写在了前面。请先写小的：53-56 周。
unsound-implausible =
    { $unit ->
        [none] “{ $text }”不可能对：必须在 { $low } 到 { $high } 之间。
       *[other] “{ $text }”不可能对：必须在 { $low } 到 { $high } { $unit } 之间。
    }
unsound-measure = “{ $text }”是占比，但没说是占什么。请注明统计口径，例如 share_of_brand。
unsound-date =
    { $field ->
        [period] 我没能把“{ $text }”读成期间。试试 2025-07、2026-Q1 或 since 2025-06-26。
       *[other] 我没能把“{ $text }”读成日期。试试 2026-01-05 或 2026/1/5。
    }
unsound-period = 计数要注明期间：2025-07、2026-Q1，或截止的那一天。
unsound-stated-on = “{ $text }”没有截止日。请填发布的那一天。
unsound-future = “{ $text }”还没过去。请填发布的那一天。
unsound-future-period = 发布时“{ $text }”还没开始，而这里统计的是已经发生的。
unsound-standing = “{ $text }”不是消息级别。请用其中一个：{ $accepted }。
unsound-address = “{ $text }”不是网页地址。请从浏览器复制：https://example.org/page。
unsound-source = 请填网页地址；没有地址的，填标题。
unsound-language = “{ $text }”不是语言代码。试试 en、de 或 zh。
unsound-qualifier =
    { $suggestions ->
        [none] “{ $text }”用在这里不合适。
       *[other] “{ $text }”用在这里不合适。你是指 { $suggestions } 吗？
    }
unsound-word = “{ $text }”不能用于“{ $field }”。可以用：{ $accepted }。
check-duplicate = 同一来源（{ $by }）已经有一条：{ $other }
check-same-source = 同一网页已经说过：{ $other }（{ $by }）。如果是同一句话，请填上出处 { $origin }。
check-part-larger = 这与 { $other }（{ $by }）不符：部分会大过整体，{ $part } 对 { $whole }。
check-parts-larger = 这与 { $other }（{ $by }）不符：各部分相加是 { $parts }，整体只有 { $whole }。
check-total-falls = 这与 { $other }（{ $by }）不符：累计数会从 { $early } 降到 { $late }。
check-total-small = 这与 { $other }（{ $by }）不符：各期间相加是 { $parts }，累计却是 { $whole }。
check-more-delivered = 这与 { $other }（{ $by }）不符：交付 { $delivered }，而下单只有 { $ordered }。
check-out-of-line = { $here } 与前后期间相差很大，例如 { $other }（{ $by }）
check-quote-far = { $here } 周与现有的相差很大：{ $other }（{ $by }）
check-before-orders = 这与 { $other }（{ $by }）不符：还没开放下单就已经在卖了。
check-far-from-last = { $here } 与最近已知的相差很大，例如 { $other }（{ $by }）
check-price-far = { $here } 与同类的上一个价格相差很大：{ $other }（{ $by }）
check-price-currency = 这里至今没人用 { $here } 报过价；上一个价格是 { $other }（{ $by }）
check-capacity-far = { $here } 与已知的相差很大：{ $other }（{ $by }）
check-no-wait = 按这个说法，根本不用等。
check-over-already = 在发布那天之前，这段时间就已经过去了。
check-on-sale-already = 那里已经在售：{ $other }（{ $by }）
check-first-sale = 那里至今只说过要上市：{ $other }（{ $by }）。有了这一条，就算在售。
check-older = 这比它要取代的那条早了几个月：{ $other }（{ $by }）

row-place =
    { $name ->
        [none] 第 { $row } 行：{ $what }
       *[other] 第 { $row } 行，{ $name }：{ $what }
    }
row-line = 第 { $line } 行：{ $what }
row-too-large = 文件超过 { $detail }，这是一次能接收的上限。请拆分。
row-blank = 文件是空的。
row-not-text = 这不是文本，而是别的类型的文件：{ $detail }。请存为 CSV、JSON 或 YAML。
row-not-utf8 = 文本不是 UTF-8 编码。请存为“CSV UTF-8”。
row-nul = 文本里有不该出现的字符。请重新存为 CSV、JSON 或 YAML。
row-csv = 读不成 CSV。请检查是否少了或多了引号。
row-no-commas = 各列不是用逗号隔开的。
row-duplicate-column = “{ $name }”列出现了两次。
row-unknown-column =
    { $accepted ->
        [none] 没有“{ $name }”列。
       *[other] 没有“{ $name }”列。你是指 { $accepted } 吗？
    }
row-missing-column = 缺少“{ $name }”列。
row-too-many-rows = 文件行数太多：{ $detail }。请拆分。
row-ragged-row = 单元格数与表头不一致：{ $detail }。
row-json = 读不成 JSON。请检查是否少了括号、逗号或引号。
row-yaml = 读不成 YAML。请检查是否少了括号或引号，或缩进不对。
row-not-a-mapping = 文件开头没有“claims:”。请把它写在说法列表上方。
row-alias-circle = 别名“{ $detail }”包含了它自己。
row-too-many-nodes = 文件里的值超过了上限。请拆分。
row-too-deep = 文件嵌套得太深，没有说法会这样写。
row-duplicate-key = “{ $detail }”出现了两次。
row-unknown-key = 没有叫“{ $detail }”的。
row-missing-key = 缺少“{ $detail }”。
row-bare-boolean-key = 请给“{ $detail }”加上引号：不加的话，YAML 会把它当成是或否。
row-key-not-text = 请给“{ $detail }”加上引号：键名必须是文本。
row-unquoted-date = 请给日期“{ $text }”加上引号。
row-bad-value =
    { $key ->
        [none] “{ $text }”不是说法：缺少各字段。
       *[other] “{ $text }”不能写在“{ $key }”下。
    }
row-unknown-word =
    { $accepted ->
        [none] “{ $text }”不能写在“{ $key }”下。
       *[other] “{ $text }”不能写在“{ $key }”下。可以用：{ $accepted }。
    }
row-duplicate-id = 这个名称出现了两次。
row-duplicate-claim = 同一条说法出现了两次。
row-id-taken = 这个名称已属于另一条说法。新的说法请把“id”留空。
row-unreadable-claim = 这条说法读不了：“{ $text }”。
row-unknown-product =
    { $accepted ->
        [none] 没有产品“{ $text }”。
       *[other] 没有产品“{ $text }”。你是指 { $accepted } 吗？
    }
row-unknown-market =
    { $accepted ->
        [none] 没有国家或地区组“{ $text }”。
       *[other] 没有国家或地区组“{ $text }”。你是指 { $accepted } 吗？
    }
row-unknown-attribute =
    { $accepted ->
        [none] 没有“{ $text }”这一类说法。
       *[other] 没有“{ $text }”这一类说法。你是指 { $accepted } 吗？
    }
row-unknown-claim = 没有说法“{ $text }”。
row-false-witness = 说法“{ $text }”本身已知不实，证明不了什么。
row-refers-to-itself = 一条说法不能自己证明自己。
row-fault-of-no-false-claim = 写了错误类型，但“false”没有填是。
row-shows-nothing = “shown_by”只用于不实或已有结果的说法。
row-status = “{ $text }”不是上市进展。可以用：{ $accepted }。
row-value =
    { $accepted ->
        [date] “{ $text }”不是日期。请写成 2027-03-31、2027-03 或 2027-Q1。
        [duration] “{ $text }”不是交付周期。请写成 53 或 53..56，并在“unit”下写“weeks”。
       *[other] “{ $text }”不是数字。请写成 30452，或用 40000.. 表示至少这么多。
    }
row-unit =
    { $accepted ->
        [none] 单位“{ $text }”用在这里不合适。
       *[other] 单位“{ $text }”用在这里不合适。可以用：{ $accepted }。
    }
row-unit-missing =
    { $accepted ->
        [none] “unit”下缺少货币：CNY、EUR。
       *[other] 缺少单位。可以用：{ $accepted }。
    }
row-range = “{ $text }”把大的写在了前面。
row-implausible = “{ $text }”不可能对：必须在 { $low } 到 { $high } 之间。
row-date = “{ $key }”下的“{ $text }”不是日期。请写成 2025-06-26、2025-06 或 2025-Q2。
row-period = 计数要注明期间：2025-07、2026-Q1，或截止的那一天。
row-measure = 占比要注明统计口径，例如 share_of_brand。
row-qualifier =
    { $accepted ->
        [none] “{ $text }”不适用于这一类。
       *[other] “{ $text }”不适用于这一类。你是指 { $accepted } 吗？
    }
row-word = “{ $text }”不能用在“{ $key }”下。可以用：{ $accepted }。
row-control-character = 某段文本里有无法显示的字符：{ $detail }。
row-too-long = 某段文本太长：{ $detail }。
row-future = “{ $text }”还没到；说法的日期必须是已经过去的。
row-future-period = 发布时“{ $text }”还没开始，而这里统计的是已经发生的。
row-address = “{ $text }”不是网页地址。

## The top of an answer

header-stale = ⏳ **最新的事实：{ $month }，{ $age }**
header-shared = -# 提问者：{ $name }
header-ordered = { $date }下单
header-not-ordered = 若今天下单
header-quoted = 告知的交付时间：{ $quote }
header-position = 排队位置 { $ahead }
header-as-of = 截至 { $day }

## /wait

wait-command = 我的什么时候到？
wait-never = 就目前所知，这类订单大多等不到交付。我不会为此给出时间段。
wait-middle = 同类订单有 8 成在这段时间内交付。中位时间：{ $middle }。
wait-middle-weeks =
    同类订单有 8 成在这段时间内交付，即下单后 { $low ->
        [0] { $high } 周以内
       *[other] { $low }–{ $high } 周
    }。中位时间：{ $middle }，即下单后{ $half ->
        [0] 几天之内
       *[other] {" "}{ $half } 周
    }。
wait-middle-weeks-now =
    同类订单有 8 成在这段时间内交付，即从现在起 { $low ->
        [0] { $high } 周以内
       *[other] { $low }–{ $high } 周后
    }。中位时间：{ $middle }，即从现在起{ $half ->
        [0] 几天之内
       *[other] {" "}{ $half } 周后
    }。
moved-hardly = 与 { $since }时的预测差不多。
moved-later = 比 { $since }时的预测晚了 { $length }。
moved-earlier = 比 { $since }时的预测早了 { $length }。
chance-delivered = 到 { $day }已交付：**{ $odds }**。
chance-on-sale = 到 { $day }已开售：**{ $odds }**。
chance-reason =
    { $chance }
    -# 这里以交付日为准：{ $reason }
deadline-order = **这里以下单日为准**：{ $what }
past-head = { $month }前后就该到了
past-head-unknown = 现在就该到了
past-exception = 到那时，像你这样的订单 10 单里有 9 单应该已经交付。你的是例外，没有哪个预测能说清原因。
past-whom = **找谁问**：收你订单的门店或顾问，以及 App 里的订单页。
past-bring = **带上什么**：订单号、锁单日，以及最初告诉你的交付时间。
withdrawn = 已停售（{ $since }）
withdrawn-successor = **后继产品**：{ $successor }
withdrawn-served = 它已停售（{ $since }），但你的订单下得及时，仍会交付。
not-on-sale = 那里还不能下单
not-on-sale-next = 没有订单，就谈不上预测要等多久。什么时候来是另一个问题：点下面的按钮就能问。
nearest = **最接近的事实**：{ $what }
no-facts = 没人说过的数字，我不给。
no-facts-wait = 还没有任何说法足以支撑一个回答
no-facts-launch = 没人说过什么时候来

## /launch

launch-command = 什么时候来我的国家？
launch-middle = 如果真的会来，10 种可能的走向里有 8 种在这段时间内开售。这些走向的中位时间：{ $middle }。
launch-no-window = 没有时间段
launch-first = **最先到来**：{ $product }
launch-came-first = **最先到来**：{ $product }
launch-rung-on_sale = **{ $market }**：在售。
launch-rung-orders_open = **{ $market }**：已开放下单。
launch-rung-dated = **{ $market }**：已公布时间。
launch-rung-named = **{ $market }**：已公布，未给时间。
launch-rung-region_only = **{ $market }**：没有单独公布，只公布到更大的地区。
launch-rung-considered = **{ $market }**：还只是考虑中。
launch-rung-not_announced = **{ $market }**：没有公布任何消息。
launch-rung-ruled_out = **{ $market }**：已明确不上市。
launch-inherited = 没有专门给{ $market }的时间。这里依据的是针对{ $group }的说法，用在这里把握较小。
launch-inherited-no = 这是针对{ $group }的说法，{ $market }也在其中。
launch-never = 始终不上市：**{ $odds }**。
launch-on-sale = 在售，开售时间：{ $since }
launch-on-sale-by = 在售，开售时间：{ $since }或更早
launch-gone = 已停售（{ $since }）。
launch-past = 承诺的时间已过：{ $window }
launch-past-next = 到期时没有任何上市的消息。有消息之前，我不给新的日期。
launch-ruled-out = 按已有的说法，不会来
launch-ruled-out-by = { $what }（{ $by }）
gate-title = ### 先要完成什么
gate-line = { $gate }：到 { $opens }可能完成；拖住上市的概率：{ $odds }
gate-line-open = { $gate }：拖住上市的概率：{ $odds }
gate-home_wait = 本土排队缩短
gate-type_approval = 车型认证
gate-sales_network = 门店与售后

## /compare

compare-command = 哪个先到？并排比较 2 到 4 个产品、国家或下单日
compare-assumed = -# 没有指明产品，这里说的是 { $product }。
compare-likely-first = 可能最先：{ $first }
compare-likely-either = 可能最先：{ $first } 或 { $second }
compare-open = 说不准哪个先到
compare-no-facts = 还没有任何说法可供比较
compare-verdict-first = **{ $first }** 先于 **{ $second }**：{ $odds }
compare-verdict-even = **{ $first }** 还是 **{ $second }** 先到：接近五五开，各{ $odds }
compare-verdict-tie = **{ $first }** 和 **{ $second }** 差不多同时：{ $odds }
compare-else-first = { $first } 先到：{ $odds }
compare-else-second = { $second } 先到：{ $odds }
compare-else-tie = 差不多同时：{ $odds }
compare-else-neither = 两者都始终不到：{ $odds }
compare-there = **{ $name }** 已经有售
compare-both-on_sale = **{ $first }** 和 **{ $second }** 都已经有售
compare-both-ruled_out = **{ $first }** 和 **{ $second }** 都已明确不上市
compare-ruled-out = **{ $second }** 已明确不上市；**{ $first }** 会来：{ $odds }
compare-unknown = **{ $name }**：无法按概率比较
compare-window = { $window }；中位时间：{ $middle }。
compare-no-window = 时间段拉得太长，说出来没有意义。
compare-decides = **两者之间最关键的**（{ $first }、{ $second }）：{ $input }。
compare-shared-queue = 两者在同一个队里排着，耽误一个就耽误另一个。
compare-shared-home = 两者靠的是同一份产能，往往一起晚。
compare-shared-statement = 两者依据的是同一次公布，往往一起晚。
compare-shared-maker = 两者出自同一厂商，而厂商一旦延误，往往不止延误一个。
compare-mixed = 订单算到交付为止，上市算到开售为止。
compare-of = { $name }：{ $text }
compare-in-line = { $verdict }（{ $rest }）
compare-on-offer = **现在买得到的**：{ $product }
compare-order = { $date }的订单
compare-numbered = { $name } · { $number }
compare-sources-of = ### { $name }
compare-open-item = 完整回答：{ $name }
chip-compare = 比较
form-compare = 和什么比较？
form-compare-label = 产品、版本、国家或下单日
form-compare-hint = YU7 Max、德国、2025年7月2日
option-item = 产品、版本、国家或下单日，也可以几样一起：YU7 Max 德国
option-item-more = 再加一个来比较
option-product-shared = 没写产品的各项都算这个产品
option-market-shared = 没写国家的各项都算这个国家
option-ordered-shared = 没写下单日的各项都算这一天下单
error-unknown-item = 我没能把“{ $text }”读成产品、国家或下单日。试试 YU7 Max、德国或 2025年6月26日。
error-compare-too-few = 没有可比较的。请写出 2 到 4 样，例如德国和西班牙。
error-compare-too-many = 我一次最多比较 4 样。请去掉一些。
error-compare-same = “{ $one }”和“{ $other }”是同一个问题。请写两个不同的。

## Why

why-title = ### 什么影响最大
why-most = **影响最大的是{ $input }**：{ $effect }。
why-driver = { $input }：{ $effect }
why-effect-both = 顺利的话早 { $early }，不顺的话晚 { $late }
why-effect-earlier = 顺利的话最多早 { $early }
why-effect-later = 不顺的话最多晚 { $late }
why-effect-endless = 不顺的话永远不会来
input-production = 每月产量
input-ramp = 产能爬坡的速度
input-plant_start = 下一座工厂的投产时间
input-pause_weeks = 停产的周数
input-cancellation = 别人退订的数量
input-bypass = 插队交付的数量
input-export_share = 出口的数量
input-order_date = 下单日
input-trim = 你的版本的优先程度
input-position = 你的排队位置
input-quoted = 预计交付周期的可信度
input-plan = 厂商计划的可信度
input-lag = 从工厂到你手上的过程
input-reference = 同类产品通常的进展
input-statement = 公布的时间能否守住
input-precedent = 厂商以往的守信程度
input-inherited = 你的国家与整个地区的差别
input-home_wait = 本土排队的长短

## Caveats

caveat-title = ### 请留意
caveat-queue_unknown = 对排队情况所知太少，因此只依据预计交付周期。
caveat-reference_only = 对这个排队一无所知；这里是同类产品通常的进展。
caveat-place_unknown = 不知道你的排队位置，订单号也不等于排队位置。如果你的 App 显示前面有多少单，请填到 `{ name-option-position }`。
caveat-own_quote = 这里用的是告诉你的交付周期，而不是公开的那个。
caveat-quote_of_family = 没人给过这个版本的交付周期；这里用的是同系列版本的。
caveat-quote_of_recovery = 没人给过交付周期；这里用的是厂商说的供应恢复时间。
caveat-quote_of_special_trim = 引用的交付周期说的是某个特别版本。
caveat-share_of_brand = 这一型号的交付量没有单独公布；这里由厂商总量推算。
caveat-orders_carried = 订单量由 { $last }的数字延续推算，比你下单早 { $days } 天。
caveat-by_frontier = 这里没人统计订单；排队情况由最近交付到哪一单来推断。
caveat-counts_disagree = 有一个数字与其他的矛盾，没有采用。
caveat-inherited_family = 这是对 { $line } 整个系列的承诺，不是单独对 { $product } 的。
caveat-scenario_unheard = { $levers }：在这里不起作用。
caveat-rumour_only = 只有传闻提到此事，没有一条得到证实。
caveat-inherited_region = 没有专门给{ $market }的时间；这里依据的是针对{ $group }的说法。
conflict-title = ### 来源之间有矛盾
conflict-title-false = ### 不实
conflict-line = “{ $used }”与“{ $against }”（{ $by }）矛盾。{ $why }
conflict-false = “{ $against }”（{ $by }）已知不实。
conflict-why-space = 采用前者：它是本服务器自己的。
conflict-why-standing = 采用前者：它的来源更权威。
conflict-why-recency = 采用前者：它时间更近。
conflict-why-confidence = 采用前者：它的来源更严谨。
conflict-why-own_statement = 各自用于自己的市场。
conflict-why-undecided = 两者同样权威；采用前者。
conflict-more = -# 还有 { $count } 处，见来源。

## Sources

sources-title = ### 来源
sources-heading = 来源
sources-none = 这个回答没有依据任何说法。
sources-of = { $said }（{ $scope }）
sources-role = 用作：{ $role }
sources-more = -# 还有 { $count } 条，点按钮查看。
role-quoted = 预计交付周期
role-quoted_publicly = 公开的交付周期，与你自己的对照
role-orders = 排在前面的订单
role-deliveries = 交付量
role-brand_deliveries = 厂商的总交付量
role-plan = 厂商的计划
role-capacity = 工厂的产能
role-frontier = 最近交付到哪一单
role-gate = 上市前要完成的一步
role-trim = 各版本的差别
role-on_sale = 开售时间
role-off_sale = 停售时间
role-deadline = 关键日期
role-nearest = 最接近的事实
role-statement = 原话
role-statement_also = 别处的同样说法
role-own_statement = 针对该国的说法
role-home_wait = 本土的排队
page-of = 第 { $number } 页，共 { $count } 页

## Buttons and menus under an answer

chip-trim = 哪一款？
chip-ordered = 下单日
chip-market = 国家
chip-sources = 来源
chip-share = 分享
chip-successor = 问问 { $product }
chip-launch = 什么时候上市？
chip-wait = 我的会什么时候到？
chip-back = 上一页
chip-next = 下一页
form-ordered = 你什么时候下的单？
form-ordered-label = 日、月或季度
form-ordered-hint = 2025-06-26、2025年6月26日、2025年6月、2025-Q3
form-market = 哪个国家？
form-market-label = 国家或地区
form-market-hint = 德国、DE、🇩🇪、欧洲

## What if

whatif-command = 如果产量更高、停产，或者你换一天下单，会怎样？
whatif-title = ### 假设推演
whatif-nothing = 还没有任何改动。在下面选一个假设或一套现成的，看看会怎样。
whatif-as-known = 这是目前的回答。中位时间：{ $middle }。
whatif-base = **目前**：{ $window }
whatif-then = **按此假设**：{ $window }
whatif-window = { $start } – { $end }，中位时间 { $middle }
whatif-no-window = 永远不来的情形太多，给不出时间段
whatif-no-answer = 没有足以支撑回答的依据
whatif-arrived = { $month }前后就应该到了
whatif-delivered = 到 { $day }已交付：目前{ $before }，按此假设**{ $after }**。
whatif-delivered-same = 到 { $day }已交付：{ $odds }，有没有这个假设都一样。
whatif-on-sale = 到 { $day }已开售：目前{ $before }，按此假设**{ $after }**。
whatif-on-sale-same = 到 { $day }已开售：{ $odds }，有没有这个假设都一样。
whatif-chance-reason = -# 这里以交付日为准：{ $reason }
whatif-parts-title = ### 哪个假设起了多大作用
whatif-part = 只看{ $lever }：{ $shift }
whatif-interplay = 合在一起，除各项之和外另有：{ $shift }
whatif-judgement = **{ $name }**：{ $judgement }
whatif-later-orders = -# 在你之后下的单不会耽误你：排队先到先得。
whatif-shared = -# 在这里随便选一项，就会得到你自己的一份，可以随意试。
whatif-unknown = { $assumed }（在这里不起作用：没人公布过作为起点的数量）
whatif-unheard = { $assumed }（在这里不起作用：这个回答不依据它）
shift-none = 没有差别
shift-hardly = 几乎没有差别
shift-unknown = 没有中位时间可比
shift-later =
    { $weeks ->
        [0] 晚几天
       *[other] 晚 { $weeks } 周
    }
shift-earlier =
    { $weeks ->
        [0] 早几天
       *[other] 早 { $weeks } 周
    }
shift-long-later = 晚 { $length }
shift-long-earlier = 早 { $length }
lever-assumed = { $lever }：{ $value }
lever-private = { $lever }：改为另一个
lever-production = 产量
lever-ramp = 产能爬坡所需时间
lever-plant_start = 下一座工厂
lever-pause_weeks = 停产
lever-cancellation = 退订
lever-bypass = 插队交付
lever-export_share = 出口
lever-order_date = 下单日
lever-trim = 版本
lever-position = 排队位置
lever-quoted = 预计交付周期
lever-statement = 公布的时间
lever-home_wait = 本土等待
lever-same = 不变
lever-many-half = 减半
lever-many-double = 翻倍
lever-many-times = 变为 { $times } 倍
lever-many-more = 增加 { $percent }%
lever-many-less = 减少 { $percent }%
lever-long-half = 缩短一半
lever-long-double = 延长一倍
lever-long-times = 时间变为 { $times } 倍
lever-long-more = 延长 { $percent }%
lever-long-less = 缩短 { $percent }%
lever-from = { $date }开始
lever-plant = { $plant }，{ $start }
lever-pause = { $length }，{ $start }开始
lever-pause-now = { $length }，立即开始
lever-done = 到 { $date }完成
lever-lasts = 需要 { $length }
lever-short = 到 { $date }已缩短
preset-optimistic = 乐观
preset-makers_plan = 按厂商计划
preset-supply_shock = 零部件短缺
preset-slow_preparations = 筹备更慢
whatif-presets = 一套现成的假设
whatif-now = 现在假设：{ $value }
whatif-levers = 单个假设
whatif-steps = { $lever }：改成多少？
whatif-out = 不改
chip-whatif = 假设推演
chip-exact = 精确数值
chip-undo = 撤销
chip-reset = 重置
form-rate = 精确数值
form-rate-label = 变化、速度或速度范围
form-rate-hint = +20%、double、45k a month、30-45k a month
form-duration = 精确数值
form-duration-label = 变化，或需要多久
form-duration-hint = half、+20%、60 days、2-4 months
form-date = 精确数值
form-date-label = 公布的是什么时间
form-date-hint = 2028、2027-H2、2028-03
form-start = 精确数值
form-start-label = 从什么时候开始
form-start-hint = 2027-03、2027-Q2
form-pause = 精确数值
form-pause-label = 停多久，从什么时候开始
form-pause-hint = 8 weeks、8 weeks from March、2 months from 2027-02
form-share = 精确数值
form-share-label = 0 到 95% 的占比，或变化
form-share-hint = 15%、0.2、double、half
form-step = 精确数值
form-step-label = 什么时候完成，或需要多久
form-step-hint = 2027-06、9 months、double
form-reached = 精确数值
form-reached-label = 有多长，或什么时候会缩短
form-reached-hint = 20 weeks、6 months、2027-06
form-trim = 精确数值
form-trim-label = 同一型号的另一个版本
form-trim-hint = Max
form-position = 精确数值
form-position-label = 你前面有多少单
form-position-hint = 12000、10k-12k
form-quoted = 精确数值
form-quoted-label = App 或合同会怎么写
form-quoted-hint = 33-36 周、9 个月、2026-Q1
option-assume = 要假设什么：production=+20%; pause=8 weeks from March

## /facts

facts-command = 已知的一切，附来源
facts-search-command = 搜索全部说法
facts-show-command = 关于一个产品，已知些什么
facts-history-command = 关于一件事的全部说法，不实和已撤下的会标出
facts-conflicts-command = 来源之间哪里有矛盾
facts-sources-command = 事实都来自谁
facts-search-title = 含“{ $text }”的说法
facts-show-title = { $product }
facts-history-title = { $product }：{ $attribute }
facts-conflicts-title = 来源之间哪里有矛盾
facts-sources-title = 事实都来自谁
facts-promises-command = 厂商公布过什么、改过几次、后来怎样
facts-browse = 浏览事实
facts-promises-title = 承诺过什么，后来怎样
promise-head = **{ $what }** · { $market } · { $event }
promise-said = { $day }公布：{ $window }
promise-moved-later = { $day }公布：{ $window }，比之前晚 { $days } 天
promise-moved-earlier = { $day }公布：{ $window }，比之前早 { $days } 天
promise-moved-not = { $day }公布：{ $window }，截止日与之前相同
promise-called-off = { $day }公布：明确不会有
promise-came = { $day }兑现
promise-came-within = { $day }兑现：在最初的时间段内
promise-came-after = { $day }兑现：比最初的时间段晚 { $days } 天
promise-came-after-between = { $day }兑现：比最初的时间段晚 { $low }–{ $days } 天
promise-came-before = { $day }兑现：比最初的时间段早 { $days } 天
promise-open = 到 { $day }尚未兑现
promise-overdue = 到 { $day }尚未兑现，已超出最初的时间段 { $days } 天
promise-withdrawn = { $day }撤回
promise-sums =
    { $decided ->
        [0] 最初给出的时间段，还没有一个见分晓。
        [1] 最初给出的时间段{ $kept ->
            [0] 没有守住
           *[other] 守住了
        }。
       *[other] 最初给出且已见分晓的 { $decided } 个时间段中，守住了 { $kept } 个。
    }
promise-sums-revised = 算上每次修改，则是 { $decided } 个中守住 { $kept } 个。
promise-slip-none = 已兑现的，有一半不晚于最初时间段的末尾。
promise-slip = 已兑现的，中位数比最初的时间段晚 { $days } 天。
event-sales_start = 开售
event-first_deliveries = 首批交付
event-first_units_ship = 首批发货
event-orders_open = 开放下单
event-start_of_production = 投产
facts-none = 这里没有任何已知信息。实话实说，我只知道这么多。
facts-count = { $count } 条
facts-head = { $what } · { $scope }
facts-others = 另有 { $count } 条说法讲的是同一件事。
source-counts =
    { $false ->
        [0] **{ $publisher }**：{ $claims } 条说法
       *[other] **{ $publisher }**：{ $claims } 条说法，其中 { $false } 条已知不实
    }
source-newest = 最新：{ $title } · { $day }

## /scorecard

scorecard-command = 预测有多准
scorecard-title = 预测有多准
scorecard-own = ### 在这里给出的预测
scorecard-few = 已见分晓的预测还不够：{ $resolved } 个，需要 { $enough } 个。
scorecard-none-yet = 还没有给出过预测。每一个都会记下来，日后对照实际结果。
scorecard-waiting =
    { $waiting ->
        [0] 没有等待见分晓的。
       *[other] { $waiting } 个还在等日子到来，或等能说明结果的事实。
    }
scorecard-coverage = 10 次中应有 8 次落在时间段内；实际是 **{ $share }%**（{ $low }–{ $high }%）。
scorecard-coverage-bare = 10 次中应有 8 次落在时间段内；实际是 **{ $share }%**。
scorecard-undecided = 还没有一个时间段已经过完。
scorecard-error-wait =
    { $count ->
        [1] **交付**：1 个预测，中位时间差了 { $length }。
       *[other] **交付**：{ $count } 个预测，中位时间平均差了 { $length }。
    }
scorecard-error-launch =
    { $count ->
        [1] **上市**：1 个预测，中位时间差了 { $length }。
       *[other] **上市**：{ $count } 个预测，中位时间平均差了 { $length }。
    }
scorecard-skill-better = 连时间段的宽窄一并计入，误差比直接相信厂商小 { $percent }%。
scorecard-skill-same = 连时间段的宽窄一并计入，误差与直接相信厂商差不多。
scorecard-skill-worse = 连时间段的宽窄一并计入，误差比直接相信厂商大 { $percent }%。
scorecard-wider = 从实际结果看，时间段本该宽 { $percent }%。
scorecard-narrower = 从实际结果看，时间段本该窄 { $percent }%。
scorecard-misses = ### 偏差最大的几次
scorecard-miss-early = { $what }，{ $month }提问：预测约 { $said }，实际 { $came }，晚了 { $length }。
scorecard-miss-late = { $what }，{ $month }提问：预测约 { $said }，实际 { $came }，早了 { $length }。
scorecard-miss-right = { $what }，{ $month }提问：预测约 { $said }，实际 { $came }。
scorecard-miss-open = { $what }，{ $month }提问：预测约 { $said }，到 { $came }还没来。
scorecard-miss-never = { $what }，{ $month }提问：预测约 { $said }，到 { $came }已明确不来。
scorecard-earlier = ### 计算器的早期版本
scorecard-line-few = 版本 { $model }：{ $given } 个预测中有 { $resolved } 个见分晓。
scorecard-line = 版本 { $model }：{ $share }% 落在时间段内（{ $low }–{ $high }%），{ $given } 个预测中有 { $resolved } 个见分晓。
scorecard-backtest = ### 用过去的案例回测
scorecard-replayed = 这些不是当时给出的预测：是把同一个计算器重新问一遍，每次只给它当天已公开的信息。
scorecard-backtest-none = 还没有回测。
scorecard-backtest-wait = **交付**，{ $count } 个问题：
scorecard-backtest-launch = **上市**，{ $count } 个问题：
scorecard-middle = 中位时间平均差了 { $length }。
scorecard-made-by = -# 计算器版本 { $model }；由 `{ $command }` 生成。
scorecard-how = -# 每个问题每月只算第一次回答。不保存任何与提问者有关的信息。

## Options

option-product = 产品或版本；选一个或直接输入
option-product-any = 只看这个产品；不填则全部
option-ordered = 下单的日、月或季度：2025-06-26、2025年6月、18 周前
option-market = 国家或地区；不填则为产品的本土
option-maker = 只看这家厂商：Xiaomi、Valve、Rivian
option-product-promised = 只看这个产品
option-market-promised = 只看对这个国家或地区、或更大地区的承诺
option-market-launch = 国家或地区
option-quoted = 你的 App 或合同怎么写：33-36 周、9 个月、2026-Q1
option-position = 你前面有多少单：12000、10k-12k
option-by = 到那天能拿到的概率
option-as-of = 按那天已知的信息回答
option-text = 字词，任何语言都行
option-attribute = 哪方面：交付量、预计交付周期、价格……
option-echo = { $date } · { $words }

## Answer this

answer-this = 回答这条
ask-command = 用自己的话问：我的什么时候到、什么时候来某个国家、某个数字
option-question = 你的问题，像问朋友那样写就行
ask-empty = 这条消息里没有我能读的文字。试试这样的：“我的 YU7 Pro 什么时候到？2025年6月26日下的单。”
ask-product = 说的是哪一个？
ask-intent = { $product }：问的是哪个问题？
ask-market = { $product }：问哪个国家？
ask-ordered = { $product }：什么时候下的单？
ask-ordered-which = { $product }：是哪天下的单？
ask-trim = { $product }：哪个版本？
ask-misread = 我没看懂“{ $text }”。
ask-wait = 什么时候到？
ask-launch = 什么时候来某个国家？
ask-enter-day = 填写日期
ask-not-ordered = 还没下单
ask-enter-country = 填写国家
ask-any-trim = 我不清楚
ask-assumed-usual = 没有指明产品，这里按本服务器通常所指的来：{ $product }。
ask-assumed-line = 没有指明产品，这里说的是 { $product }。
ask-assumed-alike = 没有叫这个名字的产品，这里按 { $product } 回答。
ask-assumed-first = 提到了好几个产品，这里按 { $product } 回答。
ask-assumed-day = 下单日可能指不止一天，这里按这一天算：{ $date }。
ask-assumed-since = 没有说下单日，这里涵盖自 { $date }开放下单以来的所有订单。
ask-assumed-today = 没有说下单日，这里按今天下单算。
ask-assumed-planned = 还没下的订单暂时算不了，这里按今天下单算。
ask-assumed-market = 国家可能指不止一个，这里按这个算：{ $market }。
ask-assumed-trim = 没有说版本，这里按整个车系算：{ $product }。
ask-scope = 这个问题我答不了。我知道的是：订单什么时候到，产品什么时候来某个国家，以及背后的事实。
ask-chat = 能帮上忙就好。我知道的是：订单什么时候到，产品什么时候来某个国家，以及背后的事实。
ask-elsewhere = 这款产品不在我关注的范围内。我知道的是：订单什么时候到，产品什么时候来某个国家，以及背后的事实。
ask-investment = 钱该怎么用，不该由我来说。我知道的是：订单什么时候到，产品什么时候来某个国家，以及背后的事实。
ask-legal = 法律问题我答不了。我知道的是：订单什么时候到，产品什么时候来某个国家，以及背后的事实。
ask-medical = 健康问题我答不了。我知道的是：订单什么时候到，产品什么时候来某个国家，以及背后的事实。
ask-examples = 这些我能答：
ask-track = 我还不能跟踪订单，也没有保存你的订单信息。
ask-alert = 有变化时我还不能通知你。你随时可以再问。
ask-instead = 现在我能答的：
ask-other-wait = { $product }：什么时候到？
ask-other-launch = { $product }：什么时候来{ $market }？
ask-other-fact = { $product }：{ $what }
ask-other-whatif = 假设推演：{ $product }
ask-other-compare = 哪个先到？
ask-private = 这个频道里的回答只给提问者看，点按钮查看你的。
ask-show = 查看回答
ask-busy = 这里现在问的人很多。<t:{ NUMBER($until, useGrouping: 0) }:R>可以问下一个；用 `/{ name-ask }` 马上就有回答，只有你能看到。
stated-anything = 已知的一切
stated-unkept = 我没有能回答这个问题的事实。关于 { $product } 已知的内容，点按钮查看。
stated-none = { $market }的{ $what }：还没人说过
stated-of = 这是针对 { $product } 说的。
stated-also = 还有这些说法
stated-disagreeing = 也有人说
stated-all = 已知的一切

## Charts

chip-chart = 图表
chart-chance = 逐日概率
chart-course = 时间段的变化
chart-queue = 排队
chart-slips = 承诺过什么
chart-swings = 什么影响最大
chart-chance-title-wait = 到手的概率，逐日
chart-chance-title-launch = 在售的概率，逐日
chart-course-title-wait = 时间段如何变化
chart-course-title-launch = 时间段如何变化
chart-queue-title-wait = 订单与交付
chart-slips-title-launch = 承诺过什么，何时承诺的
chart-swings-title-wait = 各个假设的影响
chart-swings-title-launch = 各个假设的影响
chart-placeholder = 换一张图表
chart-none = 这个回答已经没有图表了。请重新提问。
chart-not-drawn = 这次没能画出图来；下面用文字说明同样的内容。
chart-not-installed = 这个 Rollcast 没有装画图功能，下面用文字说明同样的内容。
chart-alt = 图表：{ $title }。{ $about }。
chart-footer = Rollcast · 截至 { $day }
chart-window-wait = 同类订单有 8 成在 { $start } – { $end }期间交付；中位时间：{ $middle }。
chart-window-launch = 如果真的会来，10 种可能的走向里有 8 种在 { $start } – { $end }期间开售；这些走向的中位时间：{ $middle }。
chart-window = { $start } – { $end }，中位时间 { $middle }
chart-middle = 中位时间：{ $middle }
chart-by = 到 { $day }
chart-tenths = { $tenths } 成
chart-chance-by = 到 { $day }：{ $odds }。
chart-chance-deadline =
    到 { $day }：
    { $odds }
chart-chance-never = 始终不来：{ $odds }
chart-chance-never-line = 始终不来：{ $odds }。
chart-course-line = 截至 { $day }：{ $window }。
chart-course-legend = 色带：8 成 · 线：中位时间
chart-course-still = 中位时间与 { $since }时相同。
chart-course-later = 中位时间比 { $since }时晚了 { $length }。
chart-course-earlier = 中位时间比 { $since }时早了 { $length }。
chart-queue-units = 累计
chart-queue-orders = 已下单 { $number }
chart-queue-delivered = 已交付 { $number }
chart-queue-mine =
    你的位置，
    中位时间 { $middle }
chart-queue-yours =
    8 成在这里交付，
    中位时间 { $middle }
chart-queue-orders-line = 到 { $day }的订单：{ $number }。
chart-queue-delivered-line = 到 { $day }的交付：{ $number }。
chart-queue-estimated-line = 到 { $day }的交付：约 { $number }，由厂商总量推算。
chart-queue-place = 你下单时排在前面的：{ $ahead }。
chart-queue-among =
    { $first ->
        [1] 排队位置未知：在前 { $high } 单中的任何一处。
       *[other] 排队位置未知：在第 { $low } 到第 { $high } 单之间的任何一处。
    }
chart-slips-label = { $said }，{ $market }：{ $time }
chart-slips-settled = { $label }（{ $outcome }）
chart-slips-line = { $label }。
chart-slips-more = 中间还有 { $count } 条没有显示。
chart-slips-now = 预测：{ $window }
chart-slips-own = 预测：{ $window }
chart-slips-today = 今天
chart-swings-intro = 每个假设单独能让中位时间移动多少，分别取低值和高值（{ $middle }）：
chart-swings-line = { $input }：取低值时{ $low }，取高值时{ $high }。
chart-swings-earlier = 早 { $length }
chart-swings-later = 晚 { $length }
chart-swings-same = 不变

## Words of the data: what is counted, where a figure comes from, how something was said

what-camouflaged_car = 伪装车
what-regulatory_filing = 申报信息
scope-cumulative = 累计
scope-period = 当期
basis-achieved = 已实现
basis-ai_page = AI 生成的页面
basis-app = 厂商 App
basis-derived = 由其他数字推算
basis-design = 设计值
basis-estimate = 估计
basis-plan = 计划
basis-press = 媒体
basis-store = 门店
basis-sum_of_models = 各车型之和
measure-cancellation_rate = 退订率
measure-production = 产量
measure-registration = 上牌量
measure-retail = 零售量
measure-shipment = 出货量
measure-wholesale = 批发量
measure-share_of_brand = 占品牌比例
measure-share_from_su7_customers = 来自 SU7 车主的比例
hedge-aim = 目标
hedge-dropped_by_writer = 作者略去
hedge-hope = 希望
hedge-probably_considered = 可能在考虑
hedge-will_consider = 将会考虑
binds-delivery = 以交付日为准
binds-order = 以下单日为准
strength-coming_years = 未来几年内不会
strength-concept_only = 仅为概念
strength-foreseeable_future = 可预见的将来不会
strength-no_current_plans = 目前没有计划
trim-fastest = 最快的版本
trim-quasi_stock = 准现车
trim-unstated = 未说明
event-production = 生产
event-production_start = 投产
event-completion = 竣工
event-start_of_production_launch = 投产或上市
event-first_order_e_mails_launch = 首批下单邮件或上市

## Names of commands and options
#
# Lower case, no spaces, at most 32 characters; the options of one command all differ. A sentence that names a command
# does so by these: `/{ name-curate } { name-curate-add }`.

name-about = 关于
name-help = 帮助
name-wait = 等待
name-launch = 上市
name-ask = 提问
name-whatif = 假如
name-compare = 比较
name-facts = 事实
name-facts-search = 搜索
name-facts-show = 查看
name-facts-history = 历史
name-facts-conflicts = 分歧
name-facts-sources = 来源
name-facts-promises = 承诺
name-scorecard = 成绩单
name-curate = 维护
name-curate-add = 添加
name-curate-name = 署名
name-curate-queue = 待办
name-curate-log = 记录
name-curate-undo = 撤销
name-curate-retract = 撤回
name-curate-reinstate = 恢复
name-curate-retract-source = 撤回来源
name-curate-assess = 评定
name-curate-merge = 合并
name-curate-import = 导入
name-curate-export = 导出
name-curate-product = 产品
name-curate-product-add = 添加
name-curate-product-list = 列表
name-curate-product-remove = 移除
name-curate-feed = 订阅源
name-curate-feed-add = 添加
name-curate-feed-list = 列表
name-curate-feed-remove = 移除
name-setup = 设置
name-privacy = 隐私

name-option-product = 产品
name-option-ordered = 下单
name-option-market = 国家或地区
name-option-quoted = 告知周期
name-option-position = 排位
name-option-by = 期限
name-option-as-of = 截至
name-option-assume = 假设
name-option-first = 第一
name-option-second = 第二
name-option-third = 第三
name-option-fourth = 第四
name-option-text = 文字
name-option-attribute = 事项
name-option-maker = 厂商
name-option-name = 名称
name-option-show = 列表
name-option-curator = 维护员
name-option-number = 编号
name-option-claim = 说法
name-option-reason = 理由
name-option-source = 来源
name-option-verdict = 判定
name-option-value = 值
name-option-shown-by = 依据
name-option-file = 文件
name-option-form = 格式
name-option-parent = 所属产品
name-option-aliases = 别名
name-option-home-market = 本土市场
name-option-url = 网址
name-option-title = 标题
name-option-feed = 订阅源
