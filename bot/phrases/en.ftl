# Every sentence a person reads, in English.
#
# One id, one thought. Plain and kind words; exact numbers; no exclamation marks. Ids are grouped by what says them.
# Strings that come from people pass through `plain` before they get here.

## /about

about-command = What Rollcast is, how it knows, and what it keeps about you
about-title = Rollcast
about-what = Rollcast answers two questions: when do I get mine, and when does it come to my country?
about-method-title = How it works
about-method =
    Every number comes from a claim that somebody published, kept with its source, its day and how official it is. A firmer claim, or a newer one that is as firm, takes over; those that disagree stay visible.
    From these a calculator plays the roll-out through thousands of times, with orders, production and delays as uncertain as the sources leave them.
    You see the span in which eight out of ten of these runs arrive, and the middle of them.
    What nobody has claimed, Rollcast does not guess: it says so, and names the nearest thing it knows.
about-age-title = How fresh it is
about-age =
    { $days ->
        [0] The newest fact is from today.
        [1] The newest fact is from yesterday, { $day }.
       *[other] The newest fact is { $days } days old, from { $day }.
    }
about-age-none = No facts are loaded yet.
about-privacy-title = Your privacy
about-privacy =
    Rollcast reads only what you send it: your commands, messages that mention it or are written to it, and those you point it at. Their words are read once and not kept. Answers are private unless you share them or ask in a channel that this server made public.
    So that the buttons under an answer keep working, your question is kept for 30 days together with your Discord id, then deleted. Of curators, the name they chose to sign with is kept, and what they proposed and decided. Of servers, their settings and the facts they record for themselves are kept, until 30 days after they remove Rollcast.
    Forecasts are kept to be held against what comes, and questions without an answer are counted, both without anything about who asked. Nothing is sold, shared or used to train anything. { $privacy } shows what is kept about you, and erases it.
about-licence = Free software under the MIT licence.
about-more = Examples are in { $help }.

## /help

help-command = Examples to try, and what is not there yet
help-title = What you can ask
help-line = { $command }: { $what }
help-intro = Tap a command to try it.
help-wait = when an order arrives, with the reasons and the sources
help-wait-quoted = the same, with the wait your app or contract names
help-launch = when it comes to a country, and how likely
help-compare = which of two to four countries, versions or order days comes first
help-whatif = what an assumption would change, and which did what
help-facts-search = every claim that speaks of something
help-facts-history = how a figure went, false claims marked
help-facts-conflicts = where sources disagree, and which one is used
help-facts-promises = what a maker announced, and when it came
help-scorecard = how good the forecasts were
help-typed-ordered = 26 June 2025
help-typed-quoted = 33-36 weeks
help-typed-assume = pause=8 weeks from March
help-typed-ask = Ordered a YU7 Pro on 26 June 2025, when does it arrive?
help-ask = the same in your own words
help-answer-this = Or mention me in a message, write to me directly, or open the menu of any message, choose Apps, then **Answer this**.
help-about = what this is, how it knows, and how fresh its facts are
help-privacy = what is kept about you, to take along or to erase
help-curate = what waits for this server's curators; with `/{ name-curate } { name-curate-add }` they add or correct a fact
help-setup = who keeps the facts, which channels are public, what is meant by default (for people who manage this server)
help-missing-title = Not there yet
help-missing = Following an order.

## /setup

setup-command = Settings of this server: curators, where changes are told, public channels, product
setup-title = Settings
setup-intro = For those who manage this server. Every change is saved at once.
setup-home = This is the home server: what its curators record counts in every server.
setup-own = What curators record here counts in this server only, on top of the facts that all servers share.
setup-saved = { $part } · Saved
setup-role = Curators
setup-role-now = { $role } may record and correct facts, and so may those who manage the server.
setup-role-none = Only those who manage the server may record and correct facts.
setup-role-note = Discord shows `/{ name-curate }` to members who may manage messages. To show it to others: Server Settings > Integrations > Rollcast.
setup-role-placeholder = Choose a role
setup-role-everyone = That would make every member a curator. Please choose a role that only your curators have.
setup-rule = Second opinion
setup-rule-two = On: a fact changes when a second curator approves it.
setup-rule-one = Off: what one curator records counts at once.
setup-rule-turn-one = Turn off
setup-rule-turn-two = Turn on
setup-audit = Audit channel
setup-audit-now = Every change of a fact is told in { $channel }.
setup-audit-none = Changes of facts are not told anywhere. Choose a channel in which they are.
setup-audit-silent = ⚠️ I cannot write there yet. Please let me view that channel and send messages in it.
setup-audit-gone = ⚠️ The channel that was chosen is gone. Please choose another one.
setup-audit-placeholder = Choose a channel
setup-channels = Public channels
setup-channels-none = Answers are private everywhere: only the person who asks sees them.
setup-channels-now = Everyone sees the answers in { $channels }. Elsewhere only the person who asks does.
setup-channels-note = Threads follow their channel. Choose nothing to make every answer private again.
setup-channels-placeholder = Channels with public answers
setup-product = Usual product
setup-product-now = Where nobody names a product, { $product } is meant, and it is offered first.
setup-product-none = Where nobody names a product, Rollcast asks which one is meant.
setup-product-nothing = No usual product: ask
setup-language = Language
language-itself = English
setup-language-now = What everyone sees is in { $language }. Private answers are in each member's own language.
setup-language-none = What everyone sees is in this server's language on Discord, private answers in each member's own.
setup-language-nothing = As set on Discord
setup-reset = Defaults
setup-reset-note = Sets everything above back. Facts stay as they are.
setup-reset-turn = Reset

## /privacy

privacy-command = What Rollcast keeps about you: see it, take it along, erase it
privacy-title = Your data
privacy-what = This is everything Rollcast keeps about you, in every server and in private.
privacy-you = About you
privacy-nothing = Nothing is kept.
privacy-kept-panels =
    { $count ->
        [one] One question, so that the buttons under its answer work; for 30 days
       *[other] { $count } questions, so that the buttons under their answers work; each for 30 days
    }
privacy-kept-curators =
    { $count ->
        [one] A name you sign with as a curator
       *[other] { $count } names you sign with as a curator
    }
privacy-kept-proposals-proposer =
    { $count ->
        [one] One proposal you made as a curator
       *[other] { $count } proposals you made as a curator
    }
privacy-kept-proposals-decider =
    { $count ->
        [one] One proposal you decided
       *[other] { $count } proposals you decided
    }
privacy-signed = In { $server } you sign as **{ $name }**
privacy-this-server = About this server
privacy-server-servers = Its settings
privacy-server-public_channels =
    { $count ->
        [one] One public channel
       *[other] { $count } public channels
    }
privacy-server-curators =
    { $count ->
        [one] The name of one curator
       *[other] The names of { $count } curators
    }
privacy-server-proposals =
    { $count ->
        [one] One proposal by its curators
       *[other] { $count } proposals by its curators
    }
privacy-server-gaps =
    { $count ->
        [one] One question that no fact could answer, counted without names
       *[other] { $count } questions that no fact could answer, counted without names
    }
privacy-server-uses =
    { $count ->
        [one] How often one fact was used, counted without names
       *[other] How often { $count } facts were used, counted without names
    }
privacy-server-feeds =
    { $count ->
        [one] One feed that is asked for news
       *[other] { $count } feeds that are asked for news
    }
privacy-server-headlines =
    { $count ->
        [one] One headline from its feeds
       *[other] { $count } headlines from its feeds
    }
privacy-server-facts =
    { $count ->
        [one] One fact of its own
       *[other] { $count } facts of its own
    }
privacy-server-home = Facts recorded here are shared with every server: they stay, under no curator's name
privacy-export = Export
privacy-exported = Everything that is kept about you, as a file. Only you can see this message.
privacy-too-large = There is more than Discord lets me send in one file. Whoever runs this bot can export it for you.
privacy-ask = Erase my data
privacy-ask-title = Erase everything about you?
privacy-ask-what =
    - The buttons under your earlier answers stop working.
    - Your open proposals go. What was decided stays, under “a former curator” instead of your name.

    This cannot be taken back.
privacy-erase = Erase
privacy-back = Keep it
privacy-erased = Done. Nothing about you is kept any more. What was posted in channels stays there until someone deletes it.
privacy-erase-server = Erase this server's data
form-privacy-server = Erase this server's data?
form-privacy-server-label = The server's name
form-privacy-server-note = Settings, curators' names, proposals and its own facts go. This cannot be taken back.
privacy-wrong-name = That is not this server's name, so nothing was erased. It is { $name }.
privacy-server-erased = Done. Nothing about this server is kept any more. What was posted in its channels stays until someone deletes it.
privacy-note = Nothing is sold, passed on or used to train anything. When a server removes Rollcast, what is kept about the server goes after 30 days. Backups are kept by whoever runs this bot.

## /curate: what curators fill in

curate-command = Keep the facts: add, correct, approve, undo
curate-add-command = Add or correct a fact, with its source
curate-name-command = Choose the name you sign facts with
use-as-source = Use as source
option-market-claim = Country, Europe, or the whole world
option-name = A name of your choice; it is shown beside what you sign
name-chosen = From now on you sign as **{ $name }**. What you signed before stays as it was.
name-empty = A name needs at least one letter or digit.
name-account = That is an account, not a name. Choose a name that may stand beside a fact for all to read.
name-taken = Somebody else here signs with that name. Please choose another one.
name-needed = Choose a name to sign with first: /{ name-curate } { name-curate-name }.
not-a-curator = Only this server's curators can do that. Who manages the server names their role with /{ name-setup }.

form-claim = { $attribute }: { $product }, { $market }
form-details = More about this fact
form-name = Your name as a curator
form-name-label = The name you sign with
form-name-hint = It is shown beside what you propose; not your Discord name unless you choose it
form-decline = Decline this proposal
form-decline-label = Why not?
form-decline-hint = The source speaks of another trim
form-undo = Undo
form-undo-label = Why?
form-undo-hint = The page was corrected an hour later

field-value = What it says
field-period = Of which time
field-period-about = Which month, quarter or day it is about
field-summary = In a sentence
field-url = Address of the source
field-url-about = Where there is no page, what it is called: Livestream of 26 June
field-byline = Who published it, and when
field-standing = How firm is it?
field-stage = How binding is the order?
field-scope = Since the start, or in that time?
field-measure = What exactly is counted?
field-basis = Where does the figure come from?
field-trim = Which version, where the product does not say
field-option = An option that changes it
field-plant = Which plant?
field-event = What happens then?
field-what = What was announced?
field-elapsed = How long after orders opened?
field-cohort = Which orders?
field-by = Who said it?
field-hedge = How was it softened?
field-strength = How firmly was it ruled out?
field-binds = Which day decides, of order or of delivery?
detail-none = not stated

hint-value = 53-56 weeks, 40k+, Q1 2027, around 550k
hint-backlog = around 240k
hint-capacity = 150k vehicles a year
hint-deliveries = 30,452 or 40k+
hint-delivery_target = 550k, or at least 350k
hint-orders = 289k
hint-price = 253,500 CNY
hint-quoted_wait = 53-56 weeks, 9 months, March 2027
hint-launch_window = 2027, Q1 2027, second half of 2027
hint-first_delivery = 6 July 2025, or August 2026
hint-announced = 30 March 2025
hint-orders_open = 26 June 2025
hint-off_sale = February 2026
hint-plant_start = July to August 2025
hint-period = July 2025, Q1 2026, since 26 June 2025
hint-summary = One sentence in your own words
hint-url = https://example.org/article
hint-byline = The Paper, 5 January 2026
hint-plant = F2
hint-elapsed = 3 minutes, 18 hours
hint-cohort = orders of June 2025
hint-by = chief-executive

draft-unsound =
    { $count ->
        [one] One thing keeps this from being a fact. Nothing has been recorded.
       *[other] { $count } things keep this from being a fact. Nothing has been recorded.
    }

source-title = What is this source about?
source-title-none = What is the claim about?
source-none = No page is named yet; its address goes into the form.
source-product = Product
source-attribute = What about it
source-market = Where
source-elsewhere = Another country
source-fill = Fill in the claim
source-choose-first = Choose a product, what about it, and where; then the form opens.

cur-propose = Propose
cur-record = Record
cur-change = Change
cur-details = More details
cur-discard = Discard
cur-discarded = Discarded. Nothing has been recorded.
cur-approve = Approve
cur-edit = Edit
cur-decline = Decline
cur-undo = Undo
cur-take-back = Take back
form-undo-what = Undo no. { $number }: { $what }
earlier-stands = The earlier claim stays as it is
earlier-superseded = The earlier claim has been replaced by this one
earlier-false = The earlier claim was wrong

deed-add = { $said }
deed-retract =
    { $count ->
        [one] Retract: { $said }
       *[other] Retract { $count } claims, among them: { $said }
    }
deed-reinstate =
    { $count ->
        [one] Bring back: { $said }
       *[other] Bring back { $count } claims, among them: { $said }
    }
deed-assess = Assess: { $said }
deed-merge = Merge into one: { $said }
deed-import =
    { $count ->
        [one] Import one claim: { $said }
       *[other] Import { $count } claims, among them: { $said }
    }
deed-undo =
    { $count ->
        [one] Undo no. { $number }: { $said }
       *[other] Undo no. { $number }, { $count } claims, among them: { $said }
    }
deed-earlier-stands = The earlier claim, { $earlier }, stays as it is.
deed-earlier-superseded = The earlier claim, { $earlier }, is marked as replaced by this one.
deed-earlier-false = The earlier claim, { $earlier }, is marked as **wrong**.
deed-reason = Reason given: { $reason }
deed-shared = This changes the facts that all servers share.
deed-own = This changes the facts of this server alone.
assess-false = To be marked as false: { $value }.
assess-disputed = To be marked as disputed.
assess-superseded = To be marked as replaced by a newer claim.
assess-outcome = To be marked with what came of it: { $value }.
assess-confidence = How sure we are of it: { $value }.

state-open = -# No. { $number }, proposed by { $name }, waits for a second curator
state-taken = -# No. { $number }, proposed by { $name }, is being recorded
state-done =
    { $alone ->
        [yes] -# No. { $number }, recorded by { $name }
       *[no] -# No. { $number }, proposed by { $name }, approved by { $by }
    }
state-declined = -# No. { $number }, proposed by { $name }, declined by { $by }
state-withdrawn = -# No. { $number }, proposed by { $name }, taken back
state-undone =
    { $alone ->
        [yes] -# No. { $number }, recorded by { $name }, and since undone
       *[no] -# No. { $number }, proposed by { $name }, approved by { $by }, and since undone
    }
state-reason = { $by } says: { $reason }

proposal-unknown = There is no such proposal in this server.
proposal-own = A second curator must approve it. Who manages the server can make one person enough with /{ name-setup }.
proposal-open = Proposal { $number } is waiting for a decision.
proposal-taken = Proposal { $number } is just being recorded.
proposal-done = Proposal { $number } was already approved by { $name } on { $day }.
proposal-declined = Proposal { $number } was declined by { $name } on { $day }. Propose it anew if that has changed.
proposal-withdrawn = Proposal { $number } was taken back on { $day }.
proposal-undone = Proposal { $number } was recorded and has since been undone.
undo-not-yours = You can undo what you proposed or approved yourself; who manages the server can undo anything.
undo-not-done = There is nothing to undo: proposal { $number } is not recorded.
undo-nothing-left = There is nothing left to undo: what proposal { $number } recorded was taken back otherwise since.
undo-none = Nothing of yours is left to undo here. /{ name-curate } { name-curate-log } shows what was decided.
edit-only-claims = Only a proposed claim can be edited. Decline this one and propose it anew.
audit-refused = I may not write in the audit channel, so nobody there has been told. /{ name-setup } names another one.

effect-facts = ### Facts
effect-changes = { $what }: { $before } becomes { $after }
effect-new = { $what }: { $after }. Nothing was known of exactly that
effect-newer = { $what }: { $after }. The newest before it, { $previous }, was { $earlier }
effect-gone = { $what }: { $before } is no longer used
effect-said = **{ $said }** ({ $by })
effect-no-fact = No fact that is in use changes.
effect-stays = { $used } stays in use: { $why }
effect-why-false = the other one is known to be false.
effect-why-space = it is this server's own.
effect-why-standing = its source is firmer.
effect-why-recency = it is newer.
effect-why-confidence = its source is more careful.
effect-why-own_statement = each is used for its own market.
effect-why-undecided = neither is firmer.
effect-more = -# ... and { $count } more
effect-doubts = ### Please check
effect-conflicts = ### Would disagree with
effect-answers =
    { $count ->
        [0] ### None of the { $asked } usual answers would move
        [one] ### One of the { $asked } usual answers would move
       *[other] ### { $count } of the { $asked } usual answers would move
    }
effect-answers-done =
    { $count ->
        [0] ### None of the { $asked } usual answers moved
        [one] ### One of the { $asked } usual answers moved
       *[other] ### { $count } of the { $asked } usual answers moved
    }
effect-answer = { $name }: **{ $after }** (was { $before })
effect-shift = { $name }: **{ $shift }**, { $after } (was { $before })
effect-window = { $start } to { $end }
effect-shift-same = { $name }: { $shift }, still { $after }
effect-launch = { $product } in { $market }
effect-order-now = { $product }, ordered now
effect-order = { $product }, ordered { $date }
effect-status-forecast = comes, nobody can say when
effect-status-past = overdue
effect-status-not_on_sale = cannot be ordered
effect-status-withdrawn = no longer sold
effect-status-on_sale = on sale
effect-status-ruled_out = ruled out
effect-status-no_facts = nothing known

## /curate queue, log and undo: what curators look at

curate-queue-command = What waits for curators: proposals, headlines, gaps, old facts
curate-log-command = What was decided, and by whom
curate-undo-command = Take back what was recorded: your own last fact, or the one you name
option-show = Which list; leave it out for all
option-curator = Only what this curator signed
option-undo = Number of the proposal; left out, your own last one

queue-title = What waits
queue-only = Only { $product } and its versions
queue-nothing = Nothing waits here. The facts are in good order.
queue-gone = That is no longer on the desk: somebody has dealt with it.
queue-switch = { $name } ({ $count })
queue-proposals = Proposals
queue-headlines = Headlines
queue-gaps = Gaps
queue-stale = Old facts
queue-count-proposals =
    { $count ->
        [one] **One proposal** waits for a decision.
       *[other] **{ $count } proposals** wait for a decision.
    }
queue-count-headlines =
    { $count ->
        [one] **One headline** names a known product.
       *[other] **{ $count } headlines** name a known product.
    }
queue-count-gaps =
    { $count ->
        [one] **One question** could not be answered for want of a fact.
       *[other] **{ $count } questions** could not be answered for want of a fact.
    }
queue-count-stale =
    { $count ->
        [one] **One fact** is past its shelf life.
       *[other] **{ $count } facts** are past their shelf life.
    }
queue-proposals-none = No proposal waits. What is proposed with /{ name-curate } { name-curate-add } shows up here.
queue-headlines-none = No headline waits. Feeds bring new ones by themselves.
queue-gaps-none = No question went unanswered for want of a fact.
queue-stale-none = Every fact is still fresh.
queue-proposals-choose = Open a proposal
queue-headlines-choose = Use a headline as source
queue-gaps-choose = Fill a gap
queue-stale-choose = Give a fact a fresh source
queue-dismiss = Dismiss a headline
queue-unreadable = A proposal of a newer version of Rollcast, which this one cannot read
queue-proposed = Proposal { $number } by { $name } · { $since }
queue-story =
    { $count ->
        [one] { $publisher } · { $day } · { $product }
       *[other] { $publisher } · { $day } · { $product } · told by { $count } publishers
    }
queue-launch = launch
queue-wait = wait
queue-gap-launch = { $product } · { $market }: when is the launch?
queue-gap-fact = { $product } · { $market }: { $what }?
queue-gap-wait = { $product } · { $market }: how long is the wait?
queue-asked =
    { $count ->
        [1] asked once, on { $day }
        [2] asked twice, last on { $day }
       *[other] asked { $count } times, last on { $day }
    }
queue-used =
    { $count ->
        [0] No answer has rested on it yet. Such facts keep for { $keeps }.
        [one] One answer rested on it. Such facts keep for { $keeps }.
       *[other] { $count } answers rested on it. Such facts keep for { $keeps }.
    }
queue-kind-add = a fact
queue-kind-retract = retraction
queue-kind-reinstate = bringing back
queue-kind-assess = assessment
queue-kind-merge = merger
queue-kind-import = import
queue-kind-undo = undo
log-title = What was decided
log-title-none = Nothing was decided yet that fits.
log-choose = Open one of them
log-by = signed by { $name }
log-only-undone = undone since
log-only-declined = declined or taken back
log-show-all = Everything
log-show-undone = Undone
log-show-declined = Declined or taken back
## /curate: claims there are

curate-retract-command = Carry a claim no longer
curate-retract-source-command = Carry nothing any longer that rests on one publisher or page
curate-reinstate-command = Carry a withdrawn claim again
curate-assess-command = Mark a claim as false, disputed, replaced or come true
curate-merge-command = Make one claim of several that repeat one statement
curate-import-command = Record the claims of a file
curate-export-command = Get the claims that are kept here as a file
curate-product-command = Products that only this server knows
curate-product-add-command = Add a product that only this server knows, or change one
curate-product-list-command = The products that only this server knows
curate-product-remove-command = Remove a product that only this server knows
curate-feed-command = Where new articles come from
curate-feed-add-command = Look for new articles in a feed
curate-feed-list-command = The feeds in which new articles are looked for
curate-feed-remove-command = Look for articles in a feed no longer
option-claim = Words of the claim, its product or its name; pick one
option-claim-withdrawn = Words of the withdrawn claim; pick one
option-claim-first = The claim whose words stay
option-claim-same = One that says the same
option-reason = Why? Everyone who sees the change sees it
option-source = Publisher, or address of the page
option-verdict = What is held of it
option-verdict-value = What went wrong, what came of it, or how sure we are
option-shown-by = The claim that shows it
option-file = CSV, JSON or YAML in UTF-8, up to 8 MB
option-form = Form of the file; CSV if left out
option-product-name = What it is called
option-product-parent = The product it is a version of
option-product-aliases = Other names, with commas between them
option-product-home = Where it is at home
option-product-own = One of this server's own products
option-feed-url = Address of the feed: RSS, Atom or JSON Feed
option-feed-title = What to call it; left out, as it calls itself
option-feed = One of the feeds
verdict-false = false
verdict-disputed = disputed
verdict-superseded = replaced
verdict-outcome = what came of it
verdict-confidence = how sure we are
held-word-invented = invented
held-word-wrong_scope = it counts something else
held-word-wrong_period = of another time
held-word-miscount = miscounted
held-word-corrected = corrected by its source
held-word-unsupported = nothing supports it
held-word-mistranslation = mistranslated
held-word-misread_date = a misread date
held-word-misreading = misread
held-word-denied = denied
held-word-met = came true
held-word-early = came early
held-word-missed = was missed
held-word-low = low
held-word-medium = medium
held-word-high = high
claim-label = { $what }: { $value }
claim-several =
    { $count ->
        [25] “{ $text }” fits at least 25 claims. Add a word, or pick one from the list while you type.
       *[other] “{ $text }” fits { $count } claims. Add a word, or pick one from the list while you type.
    }
claim-withdrawn = That claim is withdrawn already. /{ name-curate } { name-curate-reinstate } brings it back.
claim-stands = That claim is not withdrawn, so there is nothing to bring back.
source-used =
    { $count ->
        [one] { $publisher } · 1 claim
       *[other] { $publisher } · { $count } claims
    }
source-unknown = No claim rests on “{ $text }”. Start typing in the option and pick a publisher from the list.
source-several = “{ $text }” fits { $count } publishers. Pick one from the list while you type.
deed-outdated = What this rests on has changed since it was proposed. Decline it, and propose it anew if it still holds.
form-expired = That form was open for too long, and what you typed is lost. Please open it again.
deed-done = All of that is recorded already; there is nothing to change.
assess-shown = Shown by: { $said } ({ $by })
assess-wrong-value = Say in “{ name-option-value }” which it is: { $words }.
assess-wrong-no-value = That verdict takes nothing in “{ name-option-value }”; say the rest in “{ name-option-reason }”.
assess-wrong-unshown = Name in “{ name-option-shown-by }” the claim that shows it.
assess-wrong-not-shown = How sure we are of a claim is not shown by another one; leave “{ name-option-shown-by }” out.
assess-wrong-shows-itself = A claim cannot show that of itself. Name another one in “{ name-option-shown-by }”.
assess-wrong-older = The claim in “{ name-option-shown-by }” is the older one of the two. A claim is replaced by a later one.
assess-wrong-false-witness = The claim in “{ name-option-shown-by }” is itself known to be false, so it shows nothing.
merge-sources = { $count } claims become one with { $sources ->
        [one] one source
       *[other] { $sources } sources
    }.
merge-same = One claim is named twice.
merge-facts = These claims speak of different facts: another product, country, time or kind. Only what repeats one statement can be merged.
merge-values = These claims say different things. Mark the wrong one with /{ name-curate } { name-curate-assess } instead.
merge-false = One of these claims is known to be false, so it can lend no source to another.
import-too-large = The file has { $size } MB; { $most } MB are taken at most. Split it.
import-empty = There is no claim in the file.
import-unsound =
    { $count ->
        [one] One thing is wrong in { $file }. Nothing has been taken.
       *[other] { $count } things are wrong in { $file }. Nothing has been taken.
    }
import-more =
    { $count ->
        [one] -# One more is in the list below.
       *[other] -# { $count } more are in the list below.
    }
export-empty = There is nothing to export: no claims of that kind are kept here.
export-too-large = The file is larger than Discord takes. Export one product, or choose CSV.
export-done =
    { $count ->
        [one] One claim. /{ name-curate } { name-curate-import } takes this file again.
       *[other] { $count } claims. /{ name-curate } { name-curate-import } takes this file again.
    }
product-home = Products that all servers share come with Rollcast's data files, not from here.
product-nameless = Every name needs at least one letter or digit.
product-aliases = That are too many names; { $most } besides the first are enough.
product-own-parent = A product cannot be a version of itself.
product-taken = “{ $name }” already means { $other }. Choose another name.
product-market = “{ $name }” is the name of a country or region. Choose another name.
product-too-many = A server can have { $most } products of its own. Remove one first.
product-added = **{ $name }** is a product now, in this server alone. /{ name-curate } { name-curate-add } records what is known of it.
product-changed = **{ $name }** has been changed.
product-removed = **{ $name }** has been removed.
product-list = Products that only this server knows:
product-none = This server has no products of its own. /{ name-curate } { name-curate-product } { name-curate-product-add } makes one.
product-of = a version of { $product }
product-has-versions = { $other } is a version of { $name }. Remove it first.
product-has-claims =
    { $count ->
        [one] One claim is about { $name }. Retract it first, with /{ name-curate } { name-curate-retract }.
       *[other] { $count } claims are about { $name }. Retract them first, with /{ name-curate } { name-curate-retract }.
    }
product-has-proposals = A proposal about { $name } waits for a decision. Decide it first.
own-feed-added = New articles are looked for in { $feed } from now on.
own-feed-known = Articles were already looked for in { $feed }; it is asked again right away.
own-feed-removed = Articles are no longer looked for in { $feed }.
own-feed-list =
    { $count ->
        [one] New articles are looked for in one feed:
       *[other] New articles are looked for in { $count } feeds:
    }
own-feed-none = No feeds yet. /{ name-curate } { name-curate-feed } { name-curate-feed-add } names one.
own-feed-unknown = There is no feed “{ $text }” here. Pick one from the list while you type.
own-feed-too-many = A server can have { $most } feeds. Remove one first.
audit-by = -# by { $user }
audit-rule-one = From now on one curator is enough to change a fact.
audit-rule-two = From now on a second curator must approve every change of a fact.
audit-role = From now on members with the role { $role } keep the facts of this server.
audit-role-none = From now on only those who manage this server keep its facts.

## Buttons of an old card

panel-expired = This card is more than 30 days old and its buttons no longer work. Please ask again.
panel-not-yours = Only the person who asked can change this card. Ask the same question yourself and you get your own.
panel-outdated = This card comes from an older version and its buttons no longer work. Please ask again.

## What was wrong, and what to type instead

error-invalid-date = I cannot read “{ $text }” as a date. Try 2025-06-26, June 26 2025, June 2025 or Q3 2025.
error-impossible-date = The calendar has no such day as “{ $text }”. Try 2025-06-26.
error-invalid-quantity = I cannot read “{ $text }” as an amount. Try 40k, 30k-45k a month or 33-36 weeks.
error-invalid-quote = I cannot read “{ $text }” as a waiting time. Try what the app says, such as 33-36 weeks, 9 months or Q1 2026; at most five years.
error-invalid-position = I cannot read “{ $text }” as a place in the queue. Try 12000 or 10k-12k.
error-invalid-address = “{ $text }” is no address of a page. Copy it from your browser: https://example.org/page.
error-invalid-scenario =
    { $count ->
        [0] I cannot read “{ $text }” as an assumption. Try production=+20%.
       *[other] I cannot read “{ $text }” as an assumption. Try one of these: { $suggestions }.
    }
error-lever-rate = I cannot use “{ $text }”. Production takes a change between a hundredth and a hundredfold, or 1 to 10 million a month: try { $suggestions }, +20 %, double or 30-45k a month.
error-lever-duration = I cannot use “{ $text }”. This takes a change such as +20 % or half, or a time of up to 20 years: try { $suggestions }.
error-lever-date = I cannot use “{ $text }”. This takes a date that is still to come: try { $suggestions }.
error-lever-start = I cannot use “{ $text }”. This takes the date on which the plant starts, still to come: try { $suggestions } or March 2027.
error-lever-pause = I cannot use “{ $text }”. A standstill takes 0 to 104 weeks, and if you like a start: try { $suggestions } or 8 weeks from March.
error-lever-share = I cannot use “{ $text }”. This takes a share from 0 to 95 %, or double or half of what is assumed: try { $suggestions }.
error-lever-step = I cannot use “{ $text }”. This takes the date on which the step is done, how long it takes (up to 20 years), or a change: try { $suggestions }, 6 months or half.
error-lever-reached = I cannot use “{ $text }”. This takes how long the wait at home is (up to 20 years), or the date by which it has got short: try { $suggestions } or 2027-06.
error-lever-order_date = I cannot use “{ $text }”. This takes a day, month or quarter that has come: try { $suggestions } or June 2025.
error-lever-trim = I cannot use “{ $text }”. This takes a version of the same model: try { $suggestions }.
error-lever-position = I cannot use “{ $text }”. This takes how many are ahead of you: try { $suggestions } or 12k.
error-lever-quoted = I cannot use “{ $text }”. This takes a wait of up to five years, or a date: try { $suggestions } or Q1 2027.
error-lever-past = “{ $text }” is over already, and a scenario starts on the day of the answer or later: try { $suggestions }.
error-lever-contradiction = “{ $text }” and “{ $other }” cannot both be: the wait at home is either given, or follows from the queue there. Take one of them out first.
error-lever-later-orders = “{ $text }” changes nothing: in a first-come queue, orders placed after yours do not delay you. To let some be served out of turn, try { $suggestions }.
error-lever-unknown = “{ $text }” starts from an amount that nobody has published, so nothing is known to double, halve or change.
error-lever-unheard = “{ $text }” has no part in this answer, so nothing was changed.
error-unknown-product =
    { $count ->
        [0] I know no product called “{ $text }”. Start typing in the option and pick one from the list.
        [1] I know no product called “{ $text }”. Did you mean { $suggestions }?
       *[other] I know no product called “{ $text }”. Did you mean one of these: { $suggestions }?
    }
error-ambiguous-product = “{ $text }” could be any of these: { $suggestions }. Please name one.
error-unknown-market =
    { $count ->
        [0] I know no country or region called “{ $text }”. Try its English name or its two-letter code, such as Germany or DE.
        [1] I know no country or region called “{ $text }”. Did you mean { $suggestions }?
       *[other] I know no country or region called “{ $text }”. Did you mean one of these: { $suggestions }?
    }
error-unknown-maker =
    { $count ->
        [0] I know of no promise by “{ $text }”. Start typing in the option and pick one from the list.
        [1] I know of no promise by “{ $text }”. Did you mean { $suggestions }?
       *[other] I know of no promise by “{ $text }”. Did you mean one of these: { $suggestions }?
    }
error-unknown-claim =
    { $count ->
        [0] No claim fits “{ $text }”. Start typing in the option and pick one from the list.
        [1] No claim fits “{ $text }”. Did you mean { $suggestions }?
       *[other] No claim fits “{ $text }”. Did you mean one of these: { $suggestions }?
    }
error-unknown-attribute =
    { $count ->
        [0] I keep no facts under the name “{ $text }”.
       *[other] I keep no facts under the name “{ $text }”. Did you mean one of these: { $suggestions }?
    }
error-misread = I cannot read “{ $text }”.

error-order-in-future = { $day } is still to come. Please give the day on which you ordered.
error-order-before-opening = Orders opened on { $limit }, so nothing can have been ordered on { $day }. Please check the day.
error-by-in-past = { $day } has already passed. Please give a day that is still to come.
error-as-of-in-future = { $day } is still to come, and I only know what has been published. Please give a day up to today.

error-too-soon = That was quick. I can take your next question <t:{ NUMBER($until, useGrouping: 0) }:R>.
error-not-permitted = This needs the permission Manage Server. Please ask someone who manages this server.
not-a-manager = This needs the permission Manage Server. Please ask someone who manages this server.
error-server-only = This works only in a server that has added Rollcast.
error-command-changed = This command has changed since Discord last looked. Please reload Discord (Ctrl+R) and try again.
error-unsound =
    { $faults ->
        [1] The claim has a fault.
       *[other] The claim has { $faults } faults.
    }
error-forbidden = Discord does not let me do that here. Someone who manages this server can check my permissions.
error-ours = Sorry, something went wrong on my side. If you report it, please mention { $reference }.

## What is wrong with an installation

error-store-corrupt = The database { $file } is damaged. Stop the bot and restore a backup with `rollcast restore FILE`; `rollcast doctor` says what to do without one.
error-store-newer = The database { $file } was written by a newer version of Rollcast. Install that version again, or restore an older backup.
error-store-read-only = The data folder cannot be written. Check who owns it; `rollcast doctor` says where it is.
error-store-unreadable = The database { $file } cannot be read. Check its owner, its rights and the free disk space; `rollcast doctor` says where it is.
error-store-locked = Another Rollcast is using this data folder. Stop it first, or set ROLLCAST_DATA_DIR to another folder.
error-store-full = The disk is full. Nothing was lost; free some space and try again.
error-broken-pack =
    { $faults ->
        [1] The pack { $pack } has a fault. `rollcast pack check` shows it.
       *[other] The pack { $pack } has { $faults } faults. `rollcast pack check` shows them all.
    }

## Feeds

feed-refused = the address leads to a place that may not be asked
feed-redirects = it redirects without end
feed-timeout = no answer in time
feed-unreachable = cannot be reached
feed-status = the server answered with an error
feed-busy = the server asks to wait
feed-gone = gone for good, so it is polled no more
feed-type = no feed but a file of another kind
feed-encoding = packed in a way that cannot be read
feed-too-large = larger than any feed needs to be
feed-too-much = holds more than any feed needs to
feed-no-feed = no RSS, Atom or JSON Feed
feed-entities = defines entities of its own, which no feed needs
feed-ours = something went wrong inside Rollcast; the log says what
feed-address-address = This is no web address. Copy it from the browser's address bar.
feed-address-scheme = A feed's address begins with https:// or http://.
feed-address-credentials = An address with a name or password in it is not kept. Use the feed's public address.
feed-address-host = This address names no host. Use the site's name, as in https://example.org/feed.
feed-address-private = This address belongs to no site of the open internet. The operator can allow it with ROLLCAST_FEED_ALLOW.

## Dates, lengths and ages

date-week = the week of { $day }
date-early = early { $month }
date-mid = mid-{ $month }
date-late = late { $month }
date-about = about { $date }
date-perhaps = perhaps { $date }
date-or = one of { $dates }
date-unknown = an unknown day
date-until = { $end } at the latest
date-from = from { $start }
date-between = { $start } to { $end }
date-quarter = Q{ $quarter } { $year }
date-quarter-short = Q{ $quarter } { $year }
date-h1 = the first half of { $year }
date-h2 = the second half of { $year }
date-21 = spring { $year }
date-22 = summer { $year }
date-23 = autumn { $year }
date-24 = winter { $year }
date-decade = the { $year }s
window-between = Between { $start } and { $end }
window-in = In { $when }
length-days =
    { $count ->
        [0] less than a day
        [1] a day
       *[other] { $count } days
    }
length-weeks =
    { $count ->
        [1] a week
       *[other] { $count } weeks
    }
length-months =
    { $count ->
        [1] a month
        [2] two months
        [3] three months
        [4] four months
        [5] five months
        [6] six months
        [7] seven months
        [8] eight months
        [9] nine months
        [10] ten months
        [11] eleven months
        [12] twelve months
       *[other] { $count } months
    }
length-years =
    { $count ->
        [1] a year
       *[other] { $count } years
    }
age-today = today
age-yesterday = yesterday
age-old = { $length } old

## Sentences one after the other

sentences = { $before } { $after }

## Amounts

amount-range = { $low } to { $high }
amount-from = at least { $low }
amount-to = at most { $high }
amount-about = about { $amount }
amount-other = { $number } { $unit }
amount-vehicles =
    { $count ->
        [one] { $number } vehicle
       *[other] { $number } vehicles
    }
amount-units =
    { $count ->
        [one] { $number } unit
       *[other] { $number } units
    }
amount-orders =
    { $count ->
        [one] { $number } order
       *[other] { $number } orders
    }
amount-reservations =
    { $count ->
        [one] { $number } reservation
       *[other] { $number } reservations
    }
amount-survey-reservations =
    { $count ->
        [one] { $number } reservation in a survey
       *[other] { $number } reservations in a survey
    }
amount-percent = { $number } %
amount-days =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
amount-weeks =
    { $count ->
        [one] { $number } week
       *[other] { $number } weeks
    }
amount-months =
    { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
amount-years =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
amount-per-day = { $amount } a day
amount-per-week = { $amount } a week
amount-per-month = { $amount } a month
amount-per-year = { $amount } a year

## Chances

odds-hardly = less than 1 in 50
odds-seldom = about 1 in 20
odds-tenths = about { $tenths } in 10
odds-mostly = about 19 in 20
odds-surely = more than 49 in 50

## What a claim says, and who says so

attribute-announced = Announced
attribute-backlog = Orders waiting
attribute-capacity = Production capacity
attribute-deliveries = Deliveries
attribute-delivery_target = Delivery target
attribute-first_delivery = First delivery
attribute-incentive = Incentive
attribute-launch_status = Standing of the launch
attribute-launch_window = Launch
attribute-off_sale = Off sale since
attribute-orders = Orders
attribute-orders_open = Orders opened
attribute-plant_start = Plant start
attribute-policy = Policy
attribute-price = Price
attribute-quoted_wait = Quoted wait
attribute-remark = Remark
stage-refundable = refundable
stage-locked = locked in
stage-presale = presale
standing-official = official
standing-reported = reported
standing-rumour = rumour
market-world = the whole world
market-outside = outside { $market }
market-middle-east = the Middle East
market-central-asia = Central Asia
rung-on_sale = on sale
rung-orders_open = orders are open
rung-dated = announced with a date
rung-named = announced without a date
rung-region_only = only the region is announced
rung-considered = being considered
rung-not_announced = not announced
rung-ruled_out = ruled out
fault-invented = ⚠ known to be false: invented
fault-wrong_scope = ⚠ known to be false: it counts something else
fault-wrong_period = ⚠ known to be false: of another time
fault-miscount = ⚠ known to be false: miscounted
fault-corrected = ⚠ known to be false: corrected by its source
fault-unsupported = ⚠ known to be false: nothing supports it
fault-mistranslation = ⚠ known to be false: mistranslated
fault-misread_date = ⚠ known to be false: a misread date
fault-misreading = ⚠ known to be false: misread
fault-denied = ⚠ known to be false: denied
held-false = ⚠ known to be false
held-superseded = ↻ replaced by a newer statement
held-disputed = ⚠ disputed
held-withdrawn = ✗ withdrawn
outcome-met = ✓ came true
outcome-early = ✓ came early
outcome-missed = ✗ was missed
claim-staged = { $label } ({ $stage })
claim-measured = { $label } ({ $measure })
claim-of-period = { $label }, { $period }
claim-statement = **{ $what }:** { $value }
claim-scope = { $product } · { $market }
claim-origin = { $standing } · { $title } · { $publisher } · { $day } · { $age }
claim-own = 🏠 this server's own · { $origin }
claim-origin-untitled = { $standing } · { $title } · { $day } · { $age }
claim-briefly = { $publisher }, { $day }
claim-marked = { $said } *{ $mark }*

## What is wrong with a claim that somebody fills in, and what is odd about it

draft-value = value
draft-period = period
draft-summary = summary
draft-url = address
draft-publisher = publisher
draft-title = title
draft-stated_on = day of publication
draft-standing = standing
draft-language = language
draft-origin = origin
written-word = a word
written-flag = yes, or nothing
written-name = a name such as F2
written-number = a number such as 15000
written-currency = a currency such as CNY
written-date = a date such as 2026-03
written-duration = a length of time such as 7 days
written-time = a date or a length of time
written-steps = steps such as P2M: 10000, P5M: 20000
written-text = a few words
written-rate = { $counted } a { $time }
written-either = { $one }, or { $other }
unsound-unknown-attribute = Nothing can be claimed under “{ $text }”. Pick one of the list.
unsound-unknown-product = I know no product “{ $text }”. Pick one of the list.
unsound-unknown-market = I know no country or region “{ $text }”. Pick one of the list.
unsound-missing = The { $field } is missing.
unsound-too-long = The { $field } has { $length } characters; { $limit } are the most.
unsound-value =
    { $expected ->
        [date] I cannot read “{ $text }” as a time. Try March 2027, Q1 2027, 2027 to 2028 or by 2027.
        [duration] I cannot read “{ $text }” as a wait. Try 53-56 weeks, at least 12 months or March 2027.
        [money] I cannot read “{ $text }” as a price. Try 253,500 CNY.
       *[other] I cannot read “{ $text }” as a number. Try 40k+, 30,452 or around 550k.
    }
unsound-no-value = This takes no value: write “{ $text }” into the summary.
unsound-summary = Say in the summary what was said: this has no other value.
unsound-status = “{ $text }” is no standing of a launch. Take one of these: { $accepted }.
unsound-unit =
    { $accepted ->
        [none] “{ $text }” needs a currency: CNY, EUR.
       *[other] “{ $text }” needs a unit: { $accepted }.
    }
unsound-range = In “{ $text }” the larger end comes first. Write the smaller one first: 53-56 weeks.
unsound-implausible =
    { $unit ->
        [none] “{ $text }” cannot be right: it has to lie between { $low } and { $high }.
       *[other] “{ $text }” cannot be right: it has to lie between { $low } and { $high } { $unit }.
    }
unsound-measure = “{ $text }” is a share, and it is not said of what. Give a measure, such as share_of_brand.
unsound-date =
    { $field ->
        [period] I cannot read “{ $text }” as a period. Try July 2025, Q1 2026 or since 26 June 2025.
       *[other] I cannot read “{ $text }” as a day. Try 2026-01-05, 5 January 2026 or yesterday.
    }
unsound-period = A count needs its period: July 2025, Q1 2026, or the day up to which it counts.
unsound-stated-on = “{ $text }” has no last day. Give the day on which it was published.
unsound-future = “{ $text }” is not over yet. Give the day on which it was published.
unsound-future-period = “{ $text }” had not begun when this was published, and this counts what has happened.
unsound-standing = “{ $text }” is no standing. Take one of these: { $accepted }.
unsound-address = “{ $text }” is no address of a page. Copy it from your browser: https://example.org/page.
unsound-source = Give the page's address, or its title where it has none.
unsound-language = “{ $text }” is no language. Try en, de or zh.
unsound-qualifier =
    { $suggestions ->
        [none] “{ $text }” does not go with this.
       *[other] “{ $text }” does not go with this. Did you mean { $suggestions }?
    }
unsound-word = “{ $text }” does not do for the { $field }. It takes { $accepted }.
check-duplicate = Already recorded of { $by }: { $other }
check-same-source = The same page already says { $other } ({ $by }). If that is one statement, give it the origin { $origin }.
check-part-larger = This does not go with { $other } ({ $by }): a part would be larger than its whole, { $part } of { $whole }.
check-parts-larger = This does not go with { $other } ({ $by }): the parts would sum to { $parts }, of { $whole }.
check-total-falls = This does not go with { $other } ({ $by }): a count to date would fall from { $early } to { $late }.
check-total-small = This does not go with { $other } ({ $by }): single periods would sum to { $parts }, and all to date to { $whole }.
check-more-delivered = This does not go with { $other } ({ $by }): { $delivered } would be delivered of { $ordered } ordered.
check-out-of-line = { $here } is far from the neighbouring periods, such as { $other } ({ $by })
check-quote-far = { $here } weeks is far from what stands: { $other } ({ $by })
check-before-orders = This does not go with { $other } ({ $by }): it would be sold before orders open.
check-far-from-last = { $here } is far from the last ones known, such as { $other } ({ $by })
check-price-far = { $here } is far from the last price of the same kind: { $other } ({ $by })
check-price-currency = Nobody has named a price in { $here } here so far; the last one was { $other } ({ $by })
check-capacity-far = { $here } is far from what is known: { $other } ({ $by })
check-no-wait = This says that there is no wait at all.
check-over-already = This time was over before the day on which it was published.
check-on-sale-already = It is on sale there already: { $other } ({ $by })
check-first-sale = So far only a launch was spoken of there: { $other } ({ $by }). With this, it counts as on sale.
check-older = This is older by months than what it would take the place of: { $other } ({ $by })

row-place =
    { $name ->
        [none] Row { $row }: { $what }
       *[other] Row { $row }, { $name }: { $what }
    }
row-line = Line { $line }: { $what }
row-too-large = The file is larger than { $detail }, the most that is taken at once. Split it.
row-blank = The file is empty.
row-not-text = This is no text but a file of another kind: { $detail }. Save it as CSV, JSON or YAML.
row-not-utf8 = The text is not in UTF-8. Save it as “CSV UTF-8”.
row-nul = The text has a character that no text has. Save it anew as CSV, JSON or YAML.
row-csv = This cannot be read as CSV. Look for a quotation mark that is missing, or one too many.
row-no-commas = Its columns are not separated by commas.
row-duplicate-column = The column “{ $name }” stands there twice.
row-unknown-column =
    { $accepted ->
        [none] There is no column “{ $name }”.
       *[other] There is no column “{ $name }”. Did you mean { $accepted }?
    }
row-missing-column = The column “{ $name }” is missing.
row-too-many-rows = The file has too many rows: { $detail }. Split it.
row-ragged-row = It has another number of cells than the heading: { $detail }.
row-json = This cannot be read as JSON. Look for a bracket, comma or quotation mark that is missing.
row-yaml = This cannot be read as YAML. Look for a bracket or quotation mark that is missing, or a wrong indent.
row-not-a-mapping = The file does not begin with “claims:”. Put that above the list of claims.
row-alias-circle = The alias “{ $detail }” contains itself.
row-too-many-nodes = The file holds more values than are taken. Split it.
row-too-deep = The file nests deeper than any claim does.
row-duplicate-key = “{ $detail }” stands there twice.
row-unknown-key = There is nothing called “{ $detail }”.
row-missing-key = “{ $detail }” is missing.
row-bare-boolean-key = Put quotes around “{ $detail }”: without them YAML takes it for yes or no.
row-key-not-text = Put quotes around “{ $detail }”: the name of a key has to be text.
row-unquoted-date = Put quotes around the date “{ $text }”.
row-bad-value =
    { $key ->
        [none] “{ $text }” is no claim: its fields are missing.
       *[other] “{ $text }” cannot stand under “{ $key }”.
    }
row-unknown-word =
    { $accepted ->
        [none] “{ $text }” cannot stand under “{ $key }”.
       *[other] “{ $text }” cannot stand under “{ $key }”. It takes { $accepted }.
    }
row-duplicate-id = The name stands there twice.
row-duplicate-claim = The same claim stands there twice.
row-id-taken = Another claim has the name already. Leave “id” empty for a new claim.
row-unreadable-claim = The claim cannot be read: “{ $text }”.
row-unknown-product =
    { $accepted ->
        [none] There is no product “{ $text }”.
       *[other] There is no product “{ $text }”. Did you mean { $accepted }?
    }
row-unknown-market =
    { $accepted ->
        [none] There is no country or group “{ $text }”.
       *[other] There is no country or group “{ $text }”. Did you mean { $accepted }?
    }
row-unknown-attribute =
    { $accepted ->
        [none] Nothing can be claimed under “{ $text }”.
       *[other] Nothing can be claimed under “{ $text }”. Did you mean { $accepted }?
    }
row-unknown-claim = There is no claim “{ $text }”.
row-false-witness = The claim “{ $text }” is itself known to be false, so it shows nothing.
row-refers-to-itself = A claim cannot show that of itself.
row-fault-of-no-false-claim = A fault is named, but “false” does not say yes.
row-shows-nothing = “shown_by” is for claims that are false or have an outcome.
row-status = “{ $text }” is no standing of a launch. It takes { $accepted }.
row-value =
    { $accepted ->
        [date] “{ $text }” is no date. Write it as 2027-03-31, 2027-03 or 2027-Q1.
        [duration] “{ $text }” is no wait. Write it as 53 or 53..56, and “weeks” under “unit”.
       *[other] “{ $text }” is no number. Write it as 30452, or 40000.. for at least that many.
    }
row-unit =
    { $accepted ->
        [none] “{ $text }” is no unit that goes with this.
       *[other] “{ $text }” is no unit that goes with this. It takes { $accepted }.
    }
row-unit-missing =
    { $accepted ->
        [none] The currency is missing under “unit”: CNY, EUR.
       *[other] The unit is missing. It takes { $accepted }.
    }
row-range = In “{ $text }” the larger end comes first.
row-implausible = “{ $text }” cannot be right: it has to lie between { $low } and { $high }.
row-date = “{ $text }” under “{ $key }” is no date. Write it as 2025-06-26, 2025-06 or 2025-Q2.
row-period = A count needs its period: 2025-07, 2026-Q1, or the day up to which it counts.
row-measure = A share needs its measure, such as share_of_brand.
row-qualifier =
    { $accepted ->
        [none] “{ $text }” does not go with this attribute.
       *[other] “{ $text }” does not go with this attribute. Did you mean { $accepted }?
    }
row-word = “{ $text }” does not do under “{ $key }”. It takes { $accepted }.
row-control-character = A text has a character that cannot be shown: { $detail }.
row-too-long = A text is too long: { $detail }.
row-future = “{ $text }” is still to come; a claim is of a day that has been.
row-future-period = “{ $text }” had not begun when this was published, and this counts what has happened.
row-address = “{ $text }” is no address of a page.

## The top of an answer

header-stale = ⏳ **Newest fact: { $month }, { $age }**
header-shared = -# { $name } asked
header-ordered = ordered { $date }
header-not-ordered = if you order today
header-quoted = you were quoted { $quote }
header-position = place { $ahead } in the queue
header-as-of = as of { $day }

## /wait

wait-command = When does mine arrive?
wait-never = On what is known, most such orders never arrive. I would not give a window for that.
wait-middle = 8 in 10 such orders arrive in this span. The middle is { $middle }.
wait-middle-weeks =
    8 in 10 such orders arrive in this span, { $low ->
        [0] up to { $high }
       *[other] { $low } to { $high }
    } weeks after the order. The middle is { $middle }, { $half ->
        [0] within days
        [one] after a week
       *[other] after { $half } weeks
    }.
wait-middle-weeks-now =
    8 in 10 such orders arrive in this span, { $low ->
        [0] up to { $high }
       *[other] { $low } to { $high }
    } weeks from now. The middle is { $middle }, { $half ->
        [0] within days
        [one] in a week
       *[other] in { $half } weeks
    }.
moved-hardly = Much the same as it looked on { $since }.
moved-later = That is { $length } later than it looked on { $since }.
moved-earlier = That is { $length } earlier than it looked on { $since }.
chance-delivered = Delivered by { $day }: **{ $odds }**.
chance-on-sale = On sale by { $day }: **{ $odds }**.
chance-reason =
    { $chance }
    -# The day of delivery counts for this: { $reason }
deadline-order = **The day of the order counts for this:** { $what }
past-head = Should have arrived by about { $month }
past-head-unknown = Should have arrived by now
past-exception = By then, 9 in 10 orders like yours should have been delivered. Yours is an exception, and no forecast can say why.
past-whom = **Whom to ask:** the store or adviser who took the order, and the order page of the app.
past-bring = **What to bring:** the order number, the day the order was locked in, and the delivery time you were first given.
withdrawn = No longer sold since { $since }
withdrawn-successor = **Successor:** { $successor }
withdrawn-served = It is no longer sold (since { $since }), but your order was placed in time and is still served.
not-on-sale = It cannot be ordered there yet
not-on-sale-next = With no orders there is no wait to forecast. When it comes is another question: the button below asks it.
nearest = **Nearest fact:** { $what }
no-facts = I give no number that nobody has claimed.
no-facts-wait = Nobody has said anything that an answer could stand on
no-facts-launch = Nobody has said when it comes

## /launch

launch-command = When does it come to my country?
launch-middle = If it comes at all, sales start in this span in 8 of 10 ways it can go. The middle of these is { $middle }.
launch-no-window = No window
launch-first = **First to come:** { $product }
launch-came-first = **First to come:** { $product }
launch-rung-on_sale = **{ $market }:** on sale.
launch-rung-orders_open = **{ $market }:** orders are open.
launch-rung-dated = **{ $market }:** named, with a time.
launch-rung-named = **{ $market }:** named, without a time.
launch-rung-region_only = **{ $market }:** not named itself; only the wider region is.
launch-rung-considered = **{ $market }:** only being considered.
launch-rung-not_announced = **{ $market }:** nothing announced.
launch-rung-ruled_out = **{ $market }:** ruled out.
launch-inherited = No time was given for { $market } itself. This stands on what was said for { $group }, and is less sure here.
launch-inherited-no = That was said of { $group }, { $market } included.
launch-never = Never at all: **{ $odds }**.
launch-on-sale = On sale since { $since }
launch-on-sale-by = On sale, since { $since } or earlier
launch-gone = No longer sold since { $since }.
launch-past = The promised time is over: { $window }
launch-past-next = It ended without any news of a launch. Until there is news, I give no new date.
launch-ruled-out = Not coming, by what has been said
launch-ruled-out-by = { $what } ({ $by })
gate-title = ### What has to happen first
gate-line = { $gate }: likely by { $opens }; holds the launch up in { $odds } cases
gate-line-open = { $gate }: holds the launch up in { $odds } cases
gate-home_wait = The queue at home gets short
gate-type_approval = Type approval
gate-sales_network = Showrooms and service

## /compare

compare-command = Which comes first? Two to four products, countries or order days side by side
compare-assumed = -# No product was named, so this is about { $product }.
compare-likely-first = Likely first: { $first }
compare-likely-either = Likely first: { $first } or { $second }
compare-open = Which comes first cannot be told
compare-no-facts = Nobody has said anything that could be compared
compare-verdict-first = **{ $first }** before **{ $second }**: { $odds }
compare-verdict-even = **{ $first }** or **{ $second }** first: close to even, { $odds } each
compare-verdict-tie = **{ $first }** and **{ $second }** at about the same time: { $odds }
compare-else-first = { $first } first: { $odds }
compare-else-second = { $second } first: { $odds }
compare-else-tie = about the same time: { $odds }
compare-else-neither = neither, ever: { $odds }
compare-there = **{ $name }** is already there
compare-both-on_sale = **{ $first }** and **{ $second }** are both already there
compare-both-ruled_out = **{ $first }** and **{ $second }** have both been ruled out
compare-ruled-out = **{ $second }** has been ruled out; **{ $first }** comes: { $odds }
compare-unknown = **{ $name }**: cannot be compared by its chance
compare-window = { $window }; the middle is { $middle }.
compare-no-window = The span reaches too far to be worth telling.
compare-decides = **What decides most between { $first } and { $second }:** { $input }.
compare-shared-queue = Both wait in the same queue, so what delays one delays the other.
compare-shared-home = Both hang on the same production, so they tend to be late together.
compare-shared-statement = Both rest on the same announcement, so they tend to be late together.
compare-shared-maker = Both come from one maker, and a maker that is late is often late with more than one.
compare-mixed = An order is counted until it arrives, a launch until sales start.
compare-of = { $name }: { $text }
compare-in-line = { $verdict } ({ $rest })
compare-on-offer = **To be had now:** { $product }
compare-order = order of { $date }
compare-numbered = { $name } ({ $number })
compare-sources-of = ### { $name }
compare-open-item = Full answer: { $name }
chip-compare = Compare
form-compare = Compare with what?
form-compare-label = Product, version, country or order day
form-compare-hint = YU7 Max, Germany, 2 July 2025
option-item = Product, version, country or order day, or several of them: YU7 Max Germany
option-item-more = One more to compare
option-product-shared = Product of all that name none
option-market-shared = Country of all that name none
option-ordered-shared = Order day of all that name none
error-unknown-item = I cannot read “{ $text }” as a product, a country or an order day. Try YU7 Max, Germany or 26 June 2025.
error-compare-too-few = There is nothing to compare with. Please name two to four things, such as Germany and Spain.
error-compare-too-many = I compare up to four at once. Please leave some out.
error-compare-same = “{ $one }” and “{ $other }” are the same question. Please name two that differ.

## Why

why-title = ### What moves it most
why-most = **{ $input } matters most:** { $effect }.
why-driver = { $input }: { $effect }
why-effect-both = { $early } earlier in a good case, { $late } later in a bad one
why-effect-earlier = up to { $early } earlier in a good case
why-effect-later = up to { $late } later in a bad case
why-effect-endless = never in a bad case
input-production = How many are built each month
input-ramp = How quickly production grows
input-plant_start = When the next plant starts
input-pause_weeks = Weeks of standstill
input-cancellation = How many others cancel
input-bypass = How many are served out of turn
input-export_share = How many go abroad
input-order_date = The day of the order
input-trim = How your version is favoured
input-position = Your place in the queue
input-quoted = How far the quoted wait can be trusted
input-plan = How far the maker's plan can be trusted
input-lag = The way from the factory to you
input-reference = How such roll-outs usually go
input-statement = Whether the announced time is kept
input-precedent = How the maker kept its word before
input-inherited = How your country compares with the region
input-home_wait = How long the queue at home is

## Caveats

caveat-title = ### Keep in mind
caveat-queue_unknown = Too little is known of the queue, so this rests on quoted waits alone.
caveat-reference_only = Nothing is known of this queue; this is how such roll-outs usually go.
caveat-place_unknown = Your place in the queue is unknown, and an order number is not one. If your app shows how many are ahead, add it as `{ name-option-position }`.
caveat-own_quote = This uses the wait you were quoted instead of the public one.
caveat-quote_of_family = Nobody quoted a wait for this version; this uses those of its sister models.
caveat-quote_of_recovery = Nobody quoted a wait; this uses the time for which the maker said that supply would recover.
caveat-quote_of_special_trim = The quoted wait was for a special version.
caveat-share_of_brand = Deliveries of this model are not published alone; they are read off the maker's total.
caveat-orders_carried =
    { $days ->
        [one] Orders are carried on from { $last }, a day before yours.
       *[other] Orders are carried on from { $last }, { $days } days before yours.
    }
caveat-by_frontier = Nobody counts the orders here; the queue is read off who was served last.
caveat-counts_disagree = A count contradicts the others and is left out.
caveat-inherited_family = This was promised for { $line } as a whole, not for { $product } itself.
caveat-scenario_unheard = { $levers }: changes nothing here.
caveat-rumour_only = Only rumours speak of this. None of them is confirmed.
caveat-inherited_region = No time was given for { $market } itself; this stands on what was said for { $group }.
conflict-title = ### Sources disagree
conflict-title-false = ### Not true
conflict-line = “{ $used }” against “{ $against }” ({ $by }). { $why }
conflict-false = “{ $against }” ({ $by }) is known to be false.
conflict-why-space = The first is used: it is this server's own.
conflict-why-standing = The first is used: its source is firmer.
conflict-why-recency = The first is used: it is newer.
conflict-why-confidence = The first is used: its source is more careful.
conflict-why-own_statement = Each is used for its own market.
conflict-why-undecided = Neither is firmer; the first is used.
conflict-more =
    { $count ->
        [one] -# One more is among the sources.
       *[other] -# { $count } more are among the sources.
    }

## Sources

sources-title = ### Sources
sources-heading = Sources
sources-none = This answer rests on no claim.
sources-of = { $said } ({ $scope })
sources-role = Used as: { $role }
sources-more =
    { $count ->
        [one] -# One more behind the button.
       *[other] -# { $count } more behind the button.
    }
role-quoted = quoted wait
role-quoted_publicly = the public quote, beside your own
role-orders = orders ahead
role-deliveries = deliveries
role-brand_deliveries = deliveries of the whole maker
role-plan = what the maker plans
role-capacity = what the plants can build
role-frontier = who was served last
role-gate = a step before the launch
role-trim = how versions compare
role-on_sale = on sale since
role-off_sale = off sale since
role-deadline = a day that matters
role-nearest = nearest fact
role-statement = the statement
role-statement_also = the same, said elsewhere
role-own_statement = the country's own statement
role-home_wait = the queue at home
page-of = Page { $number } of { $count }

## Buttons and menus under an answer

chip-trim = Which one?
chip-ordered = Order date
chip-market = Country
chip-sources = Sources
chip-share = Share
chip-successor = Ask about { $product }
chip-launch = When does it come?
chip-wait = When would mine arrive?
chip-back = Back
chip-next = Next
form-ordered = When did you order?
form-ordered-label = Day, month or quarter
form-ordered-hint = 2025-06-26, June 26 2025, June 2025, Q3 2025
form-market = Which country?
form-market-label = Country or region
form-market-hint = Germany, DE, 🇩🇪, Europe

## What if

whatif-command = What if they built more, stood still, or you had ordered another day?
whatif-title = ### What if
whatif-nothing = Nothing is changed yet. Pick an assumption or a ready-made set of them below, and see what it does.
whatif-as-known = That is the answer as it stands. The middle is { $middle }.
whatif-base = **As it stands:** { $window }
whatif-then = **With this:** { $window }
whatif-window = { $start } to { $end }, the middle in { $middle }
whatif-no-window = too often never to give a window
whatif-no-answer = nothing an answer could stand on
whatif-arrived = it should have arrived already, by about { $month }
whatif-delivered = Delivered by { $day }: { $before } as it stands, **{ $after }** with this.
whatif-delivered-same = Delivered by { $day }: { $odds }, with this as without.
whatif-on-sale = On sale by { $day }: { $before } as it stands, **{ $after }** with this.
whatif-on-sale-same = On sale by { $day }: { $odds }, with this as without.
whatif-chance-reason = -# The day of delivery counts for this: { $reason }
whatif-parts-title = ### Which assumption did what
whatif-part = { $lever } alone: { $shift }
whatif-interplay = All together, beyond that sum: { $shift }
whatif-judgement = **{ $name }:** { $judgement }
whatif-later-orders = -# Orders placed after yours do not delay you: the queue is first come, first served.
whatif-shared = -# Choose anything here, and you get a copy of your own to play with.
whatif-unknown = { $assumed } (changes nothing here: nobody has published the amount it starts from)
whatif-unheard = { $assumed } (changes nothing here: this answer does not rest on it)
shift-none = no difference
shift-hardly = hardly any difference
shift-unknown = No middle to compare
shift-later =
    { $weeks ->
        [0] a few days later
        [one] a week later
       *[other] { $weeks } weeks later
    }
shift-earlier =
    { $weeks ->
        [0] a few days earlier
        [one] a week earlier
       *[other] { $weeks } weeks earlier
    }
shift-long-later = { $length } later
shift-long-earlier = { $length } earlier
lever-assumed = { $lever }: { $value }
lever-private = { $lever }: another one
lever-production = Production
lever-ramp = Time production takes to grow
lever-plant_start = Next plant
lever-pause_weeks = Standstill
lever-cancellation = Orders cancelled
lever-bypass = Served out of turn
lever-export_share = Sent abroad
lever-order_date = Order date
lever-trim = Version
lever-position = Place in the queue
lever-quoted = Quoted wait
lever-statement = Announced time
lever-home_wait = Wait at home
lever-same = as it is
lever-many-half = half as many
lever-many-double = twice as many
lever-many-times = { $times } times as many
lever-many-more = { $percent } % more
lever-many-less = { $percent } % less
lever-long-half = half as long
lever-long-double = twice as long
lever-long-times = { $times } times as long
lever-long-more = { $percent } % longer
lever-long-less = { $percent } % shorter
lever-from = from { $date }
lever-plant = { $plant }, { $start }
lever-pause = { $length }, from { $start }
lever-pause-now = { $length }, starting at once
lever-done = done by { $date }
lever-lasts = takes { $length }
lever-short = short by { $date }
preset-optimistic = Optimistic
preset-makers_plan = The maker's plan
preset-supply_shock = Parts run short
preset-slow_preparations = Preparations take longer
whatif-presets = A ready-made set
whatif-now = now assumed: { $value }
whatif-levers = One assumption
whatif-steps = { $lever }: how much?
whatif-out = Leave it as it is
chip-whatif = What if
chip-exact = Exact value
chip-undo = Undo
chip-reset = Reset
form-rate = Exact value
form-rate-label = A change, a rate, or a range of rates
form-rate-hint = +20 %, double, 45k a month, 30-45k a month
form-duration = Exact value
form-duration-label = A change, or how long it takes
form-duration-hint = half, +20 %, 60 days, 2-4 months
form-date = Exact value
form-date-label = When it is announced for
form-date-hint = 2028, 2027-H2, March 2028
form-start = Exact value
form-start-label = From when
form-start-hint = March 2027, 2027-Q2
form-pause = Exact value
form-pause-label = How long, and from when
form-pause-hint = 8 weeks, 8 weeks from March, 2 months from 2027-02
form-share = Exact value
form-share-label = A share from 0 to 95 %, or a change
form-share-hint = 15 %, 0.2, double, half
form-step = Exact value
form-step-label = When it is done, or how long it takes
form-step-hint = June 2027, 9 months, double
form-reached = Exact value
form-reached-label = How long it is, or when it has got short
form-reached-hint = 20 weeks, 6 months, June 2027
form-trim = Exact value
form-trim-label = Another version of the same model
form-trim-hint = Max
form-position = Exact value
form-position-label = How many are ahead of you
form-position-hint = 12000, 10k-12k
form-quoted = Exact value
form-quoted-label = What the app or contract would say
form-quoted-hint = 33-36 weeks, 9 months, Q1 2027
option-assume = What to suppose: production=+20%; pause=8 weeks from March

## /facts

facts-command = Everything that is known, with its sources
facts-search-command = Search all claims
facts-show-command = What is known of a product
facts-history-command = Everything ever claimed of one thing, what is false or withdrawn marked
facts-conflicts-command = Where sources disagree
facts-sources-command = Who the facts rest on
facts-search-title = Claims with “{ $text }”
facts-show-title = { $product }
facts-history-title = { $product }: { $attribute }
facts-conflicts-title = Where sources disagree
facts-sources-title = Who the facts rest on
facts-promises-command = What makers announced, each revision, and what happened
facts-browse = Browse the facts
facts-promises-title = What was promised, and what happened
promise-head = **{ $what }** · { $market } · { $event }
promise-said = said { $day }: { $window }
promise-moved-later =
    { $days ->
        [one] said { $day }: { $window }, a day later than before
       *[other] said { $day }: { $window }, { $days } days later than before
    }
promise-moved-earlier =
    { $days ->
        [one] said { $day }: { $window }, a day earlier than before
       *[other] said { $day }: { $window }, { $days } days earlier than before
    }
promise-moved-not = said { $day }: { $window }, ending on the same day as before
promise-called-off = said { $day }: ruled out
promise-came = came { $day }
promise-came-within = came { $day }: in the first window
promise-came-after =
    { $days ->
        [one] came { $day }: a day after the first window
       *[other] came { $day }: { $days } days after the first window
    }
promise-came-after-between = came { $day }: { $low } to { $days } days after the first window
promise-came-before =
    { $days ->
        [one] came { $day }: a day before the first window
       *[other] came { $day }: { $days } days before the first window
    }
promise-open = had not come by { $day }
promise-overdue =
    { $days ->
        [one] had not come by { $day }, a day after the first window
       *[other] had not come by { $day }, { $days } days after the first window
    }
promise-withdrawn = withdrawn { $day }
promise-sums =
    { $decided ->
        [0] Of the windows that were named first, none is decided yet.
        [one] The window that was named first was { $kept ->
            [0] missed
           *[other] kept
        }.
       *[other] Of { $decided } windows that were named first and are decided, { $kept ->
            [one] one was kept
           *[other] { $kept } were kept
        }.
    }
promise-sums-revised = With every revision it is { $kept } of { $decided }.
promise-slip-none = Half of what came did so by the end of its first window, or before.
promise-slip =
    { $days ->
        [one] The middle of what came was a day past its first window.
       *[other] The middle of what came was { $days } days past its first window.
    }
event-sales_start = sales start
event-first_deliveries = first deliveries
event-first_units_ship = first units ship
event-orders_open = orders open
event-start_of_production = start of production
facts-none = Nothing is known here. That is all I can honestly say.
facts-count =
    { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
facts-head = { $what } · { $scope }
facts-others =
    { $count ->
        [one] One other claim speaks of the same.
       *[other] { $count } other claims speak of the same.
    }
source-counts =
    { $false ->
        [0] **{ $publisher }**: { $claims } { $claims ->
            [one] claim
           *[other] claims
        }
       *[other] **{ $publisher }**: { $claims } { $claims ->
            [one] claim
           *[other] claims
        }, { $false } known to be false
    }
source-newest = newest: { $title } · { $day }

## /scorecard

scorecard-command = How good the forecasts were
scorecard-title = How good the forecasts were
scorecard-own = ### Forecasts given here
scorecard-few = Not enough resolved forecasts: { $resolved } of { $enough }.
scorecard-none-yet = No forecast has been given yet. Each one is written down, and held against what comes.
scorecard-waiting =
    { $waiting ->
        [0] None is waiting.
        [one] One is waiting for its day, or for facts that tell.
       *[other] { $waiting } are waiting for their day, or for facts that tell.
    }
scorecard-coverage = In 8 of 10 cases it should fall within the span; it did in **{ $share } %** ({ $low } to { $high } %).
scorecard-coverage-bare = In 8 of 10 cases it should fall within the span; it did in **{ $share } %**.
scorecard-undecided = None of their spans is over yet.
scorecard-error-wait =
    { $count ->
        [one] **Deliveries:** the middle was off by { $length }, in one forecast.
       *[other] **Deliveries:** the middle was off by { $length } on average, in { $count } forecasts.
    }
scorecard-error-launch =
    { $count ->
        [one] **Launches:** the middle was off by { $length }, in one forecast.
       *[other] **Launches:** the middle was off by { $length } on average, in { $count } forecasts.
    }
scorecard-skill-better = Errors, the width of the span included, were { $percent } % smaller than taking the maker at its word.
scorecard-skill-same = Errors, the width of the span included, were about as large as taking the maker at its word.
scorecard-skill-worse = Errors, the width of the span included, were { $percent } % larger than taking the maker at its word.
scorecard-wider = By what came, the spans should have been { $percent } % wider.
scorecard-narrower = By what came, the spans should have been { $percent } % narrower.
scorecard-misses = ### Biggest misses
scorecard-miss-early = { $what }, asked in { $month }: said about { $said }, came { $came }, { $length } later.
scorecard-miss-late = { $what }, asked in { $month }: said about { $said }, came { $came }, { $length } earlier.
scorecard-miss-right = { $what }, asked in { $month }: said about { $said }, came { $came }.
scorecard-miss-open = { $what }, asked in { $month }: said about { $said }, had not come by { $came }.
scorecard-miss-never = { $what }, asked in { $month }: said about { $said }, ruled out by { $came }.
scorecard-earlier = ### Earlier versions of the calculator
scorecard-line-few =
    { $given ->
        [one] Version { $model }: { $resolved } of one forecast resolved.
       *[other] Version { $model }: { $resolved } of { $given } forecasts resolved.
    }
scorecard-line = Version { $model }: { $share } % within the span ({ $low } to { $high } %), { $resolved } of { $given } forecasts resolved.
scorecard-backtest = ### Replayed on roll-outs of the past
scorecard-replayed = These are not forecasts given at the time: the same calculator was asked again, with only what was public by each day.
scorecard-backtest-none = There is no back-test yet.
scorecard-backtest-wait = **Deliveries**, { $count } questions:
scorecard-backtest-launch = **Launches**, { $count } questions:
scorecard-middle = The middle was off by { $length } on average.
scorecard-made-by = -# Version { $model } of the calculator; made by `{ $command }`.
scorecard-how = -# Only the first answer to a question in a month counts. Nothing is kept about who asked.

## Options

option-product = Product or version; pick one or type it
option-product-any = Only this product; leave it out for all
option-ordered = Day, month or quarter of the order: 2025-06-26, June 2025, 18 weeks ago
option-market = Country or region; left out, where the product is at home
option-maker = Only this maker: Xiaomi, Valve, Rivian
option-product-promised = Only this product
option-market-promised = Only promises for this country or region, or for a wider region
option-market-launch = Country or region
option-quoted = What your app or contract says: 33-36 weeks, 9 months, Q1 2026
option-position = How many are ahead of you: 12000, 10k-12k
option-by = Chance to have it by that day
option-as-of = Answer with what was known on that day
option-text = Words, in any language
option-attribute = What about it: deliveries, quoted wait, price ...
option-echo = { $date } · { $words }

## Answer this

answer-this = Answer this
ask-command = Ask in your own words: when mine arrives, when it comes to a country, a figure
option-question = Your question, as you would put it to a friend
ask-empty = That message has no words I can read. Try it on one such as “When does my YU7 Pro arrive? Ordered 26 June 2025.”
ask-product = Which one is it about?
ask-intent = { $product }: which question is it?
ask-market = { $product }: for which country?
ask-ordered = { $product }: when was it ordered?
ask-ordered-which = { $product }: which day was it ordered?
ask-trim = { $product }: which version?
ask-misread = I could not make sense of “{ $text }”.
ask-wait = When does it arrive?
ask-launch = When does it come to a country?
ask-enter-day = Enter the day
ask-not-ordered = Not ordered yet
ask-enter-country = Enter a country
ask-any-trim = I do not know
ask-assumed-usual = No product was named, so this is about { $product }, the usual one here.
ask-assumed-line = No product was named, so this is about { $product }.
ask-assumed-alike = I know no product by the name that was written; this takes { $product }.
ask-assumed-first = Several products were named; this takes { $product }.
ask-assumed-day = The order day could mean several days; this takes { $date }.
ask-assumed-since = No order day was named, so this covers every order since orders opened on { $date }.
ask-assumed-today = No order day was named, so this is for an order placed today.
ask-assumed-planned = An order still to come cannot be reckoned yet, so this is for one placed today.
ask-assumed-market = The country could mean several; this takes { $market }.
ask-assumed-trim = No version was named, so this is for { $product } as a whole.
ask-scope = That one is not mine to answer. I know when orders arrive, when products come to a country, and the facts behind both.
ask-chat = Glad to help where I can. I know when orders arrive, when products come to a country, and the facts behind both.
ask-elsewhere = That is not a product I follow. I know when orders arrive, when products come to a country, and the facts behind both.
ask-investment = What to do with money is not mine to say. I know when orders arrive, when products come to a country, and the facts behind both.
ask-legal = Questions of law are not mine to answer. I know when orders arrive, when products come to a country, and the facts behind both.
ask-medical = Questions of health are not mine to answer. I know when orders arrive, when products come to a country, and the facts behind both.
ask-examples = These I can answer:
ask-track = I cannot follow an order yet, and I keep nothing about yours.
ask-alert = I cannot tell you yet when something changes. You can ask again at any time.
ask-instead = What I can answer now:
ask-other-wait = { $product }: when does it arrive?
ask-other-launch = { $product }: when in { $market }?
ask-other-fact = { $product }: { $what }
ask-other-whatif = What if: { $product }
ask-other-compare = Which comes first?
ask-private = Answers are private in this channel, so yours is behind the button.
ask-show = Show me
ask-busy = I am asked a lot here just now. I can take the next question <t:{ NUMBER($until, useGrouping: 0) }:R>; `/{ name-ask }` answers at once, for you alone.
stated-anything = everything known
stated-unkept = I keep no fact that answers this. What is known of { $product } is behind the button.
stated-none = { $what }, { $market }: nobody has said anything
stated-of = This was said of { $product }.
stated-also = Also said
stated-disagreeing = Others say
stated-all = Everything known

## Charts

chip-chart = Chart
chart-chance = Chance, day by day
chart-course = How the window moved
chart-queue = The queue
chart-slips = What was promised
chart-swings = What matters most
chart-chance-title-wait = Chance of having it, day by day
chart-chance-title-launch = Chance of being on sale, day by day
chart-course-title-wait = How the window has moved
chart-course-title-launch = How the window has moved
chart-queue-title-wait = Orders and deliveries
chart-slips-title-launch = What was promised, and when
chart-swings-title-wait = Which assumption matters
chart-swings-title-launch = Which assumption matters
chart-placeholder = Another chart
chart-none = There is no chart for this answer any more. Please ask again.
chart-not-drawn = The picture could not be drawn this time; here is the same in words.
chart-not-installed = This installation of Rollcast draws no pictures, so here is the same in words.
chart-alt = Chart: { $title }. { $about }.
chart-footer = Rollcast · as of { $day }
chart-window-wait = 8 in 10 such orders arrive between { $start } and { $end }; the middle is { $middle }.
chart-window-launch = If it comes at all, sales start between { $start } and { $end } in 8 of 10 ways it can go; the middle of these is { $middle }.
chart-window = { $start } to { $end }, middle { $middle }
chart-middle = middle: { $middle }
chart-by = by { $day }
chart-tenths = { $tenths } in 10
chart-chance-by = By { $day }: { $odds }.
chart-chance-deadline =
    by { $day }:
    { $odds }
chart-chance-never = never at all: { $odds }
chart-chance-never-line = Never at all: { $odds }.
chart-course-line = As of { $day }: { $window }.
chart-course-legend = band: 8 in 10 · line: the middle
chart-course-still = The middle is where it was on { $since }.
chart-course-later = The middle is { $length } later than it looked on { $since }.
chart-course-earlier = The middle is { $length } earlier than it looked on { $since }.
chart-queue-units = running total
chart-queue-orders = { $number } ordered
chart-queue-delivered = { $number } delivered
chart-queue-mine =
    your place,
    middle { $middle }
chart-queue-yours =
    8 in 10 arrive here,
    middle { $middle }
chart-queue-orders-line = Ordered by { $day }: { $number }.
chart-queue-delivered-line = Delivered by { $day }: { $number }.
chart-queue-estimated-line = Delivered by { $day }: about { $number }, read off the maker's total.
chart-queue-place = Ahead of you when you ordered: { $ahead }.
chart-queue-among =
    { $first ->
        [1] The place in the queue is not known: anywhere among the first { $high }.
       *[other] The place in the queue is not known: anywhere between { $low } and { $high }.
    }
chart-slips-label = { $said }, { $market }: { $time }
chart-slips-settled = { $label } ({ $outcome })
chart-slips-line = { $label }.
chart-slips-more =
    { $count ->
        [one] One more in between is not shown.
       *[other] { $count } more in between are not shown.
    }
chart-slips-now = Forecast: { $window }
chart-slips-own = Forecast: { $window }
chart-slips-today = today
chart-swings-intro = How far each assumption alone moves the middle, in its low and in its high case ({ $middle }):
chart-swings-line = { $input }: { $low } to { $high }.
chart-swings-earlier = { $length } earlier
chart-swings-later = { $length } later
chart-swings-same = no change

## Words of the data: what is counted, where a figure comes from, how something was said

what-camouflaged_car = a camouflaged car
what-regulatory_filing = a regulatory filing
scope-cumulative = since the start
scope-period = in that time
basis-achieved = achieved
basis-ai_page = a page that an AI wrote
basis-app = the maker's app
basis-derived = worked out from other figures
basis-design = designed for
basis-estimate = an estimate
basis-plan = a plan
basis-press = the press
basis-store = a store
basis-sum_of_models = the sum of the models
measure-cancellation_rate = share cancelled
measure-production = built
measure-registration = registered
measure-retail = sold to customers
measure-shipment = shipped
measure-wholesale = sold to dealers
measure-share_of_brand = share of the brand
measure-share_from_su7_customers = share from SU7 customers
hedge-aim = an aim
hedge-dropped_by_writer = left out by the writer
hedge-hope = a hope
hedge-probably_considered = probably considered
hedge-will_consider = will be considered
binds-delivery = the day of delivery
binds-order = the day of the order
strength-coming_years = not in the coming years
strength-concept_only = a concept only
strength-foreseeable_future = not in the foreseeable future
strength-no_current_plans = no plans at present
trim-fastest = the fastest version
trim-quasi_stock = cars all but in stock
trim-unstated = not said
event-production = production
event-production_start = start of production
event-completion = completion
event-start_of_production_launch = start of production, or launch
event-first_order_e_mails_launch = first order e-mails, or launch

## Names of commands and options
#
# Lower case, no spaces, at most 32 characters; the options of one command all differ. A sentence that names a command
# does so by these: `/{ name-curate } { name-curate-add }`.

name-about = about
name-help = help
name-wait = wait
name-launch = launch
name-ask = ask
name-whatif = whatif
name-compare = compare
name-facts = facts
name-facts-search = search
name-facts-show = show
name-facts-history = history
name-facts-conflicts = conflicts
name-facts-sources = sources
name-facts-promises = promises
name-scorecard = scorecard
name-curate = curate
name-curate-add = add
name-curate-name = name
name-curate-queue = queue
name-curate-log = log
name-curate-undo = undo
name-curate-retract = retract
name-curate-reinstate = reinstate
name-curate-retract-source = retract-source
name-curate-assess = assess
name-curate-merge = merge
name-curate-import = import
name-curate-export = export
name-curate-product = product
name-curate-product-add = add
name-curate-product-list = list
name-curate-product-remove = remove
name-curate-feed = feed
name-curate-feed-add = add
name-curate-feed-list = list
name-curate-feed-remove = remove
name-setup = setup
name-privacy = privacy

name-option-product = product
name-option-ordered = ordered
name-option-market = market
name-option-quoted = quoted
name-option-position = position
name-option-by = by
name-option-as-of = as_of
name-option-assume = assume
name-option-first = first
name-option-second = second
name-option-third = third
name-option-fourth = fourth
name-option-text = text
name-option-attribute = attribute
name-option-maker = maker
name-option-name = name
name-option-show = show
name-option-curator = curator
name-option-number = number
name-option-claim = claim
name-option-reason = reason
name-option-source = source
name-option-verdict = verdict
name-option-value = value
name-option-shown-by = shown_by
name-option-file = file
name-option-form = form
name-option-parent = parent
name-option-aliases = aliases
name-option-home-market = home_market
name-option-url = url
name-option-title = title
name-option-feed = feed
