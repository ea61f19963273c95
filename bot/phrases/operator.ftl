# Every sentence of the command line and of the local preview, for operators. English alone: see the module's docstring.

## The command line

shell-feeds-private = This address belongs to no site of the open internet. To allow it, name its host in ROLLCAST_FEED_ALLOW.
shell-help =
    Rollcast answers when a product arrives, from sourced claims and a scenario calculator.

    Without a subcommand it runs the bot: on Discord if DISCORD_TOKEN is set, else in a local preview page. It exits 0 with an answer, 2 on bad usage and 3 when there is no fact to answer from.
shell-run = run the bot on Discord; needs DISCORD_TOKEN
shell-preview = try the bot in a local page that looks like Discord, without a token
shell-ask = answer a question in your own words
shell-ask-back = { $question } Say it in the question: { $choices }.
shell-ask-back-freely = { $question } Say it in the question.
shell-ask-further = Also asked: { $questions }. Ask each by itself.
shell-wait = when an order arrives
shell-launch = when a product comes to a country
shell-parse = what messages ask, read as JSON, one a line
shell-parse-row = Line { $line } is no JSON object with a "text" and, if you like, a "locale" and an "id".
shell-scorecard = how good the forecasts were
shell-facts = search and show facts, their history, and where sources disagree; import and export claims
shell-feeds = where new articles come from: list, add and remove feeds, or ask them now
shell-pack = check, load and export product lines
shell-backtest = score the forecasts on roll-outs of the past
shell-bench = measure the budgets
shell-backup = copy the databases into one file, also while the bot runs
shell-restore = put a backup in place of the databases; the old ones are kept aside
shell-publish = write the facts into a folder that Datasette serves
shell-salvage = copy what can still be read of a damaged database of facts into a new file
shell-doctor = check settings, folder, databases and versions, and say how to fix what is wrong
shell-settings = These settings cannot be used: { $faults }.
shell-ours = Something went wrong inside Rollcast ({ $kind }). Run it again with ROLLCAST_LOG_LEVEL=DEBUG to see where.
shell-no-simcord = The preview needs simcord, which is not installed. Install it with pip install "rollcast[preview]", or set DISCORD_TOKEN to run on Discord.
shell-no-token = There is no bot token. Set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds it; for a look without one, install rollcast[preview].
shell-wrong-token = Discord does not accept this token. Copy it again from the Bot page of your application in Discord's developer portal.
shell-preview-locale = Language of the members and of the server, as Discord names it: de, es-ES, fr, pt-BR, zh-CN.
shell-preview-ready =
    Rollcast is ready: { $url }
    Open the address in a browser and type / in the box below, or @Rollcast and a question. Ctrl-C ends it.
shell-port-taken = Port { $port } is already taken. Choose another one, or leave --port out.
shell-feeds-row = { $url }  { $title }  { $state }
shell-feeds-on = polled
shell-feeds-off = off
shell-feeds-none = There are no feeds yet. `rollcast feeds add URL` adds one.
shell-feeds-added = { $url } is polled from now on.
shell-feeds-known = { $url } was polled before; it is asked again next time.
shell-feeds-removed = { $url } is polled no more.
shell-feeds-unknown = { $url } is not one of the feeds. `rollcast feeds list` shows them.
shell-feeds-nothing-due = No feed is due yet.
shell-feeds-polled =
    { $count ->
        [0] { $url }: nothing new
        [one] { $url }: one new headline
       *[other] { $url }: { $count } new headlines
    }
shell-feeds-failed = { $url }: { $trouble }
shell-feeds-undated = no date
shell-feeds-headline = {"  "}{ $day }  { $title } ({ $publisher }) { $url }
shell-pack-clean = No faults: { $products } products, { $claims } claims, of which { $false } are known to be false, { $gates } gates.
shell-pack-faults =
    { $count ->
        [one] One fault.
       *[other] { $count } faults.
    }
shell-pack-advice = advice: { $hint }
shell-pack-loaded = { $pack } is loaded: { $recorded } new entries, { $retracted } withdrawn, { $reinstated } brought back.
shell-pack-known = { $pack } was loaded before; nothing has changed.
shell-pack-unknown = { $pack } is neither a file nor the id of a loaded pack.
shell-import-unsigned = Say who signs the claims, --by NAME, or only look for faults with --check.
shell-import-faults =
    { $count ->
        [one] One fault; nothing was taken.
       *[other] { $count } faults; nothing was taken.
    }
shell-import-sound =
    { $claims ->
        [one] No faults: one claim.
       *[other] No faults: { $claims } claims.
    }
shell-import-done =
    { $entries ->
        [0] All of it was known before; nothing has changed.
        [one] Taken: one new entry; facts that changed: { $changed }.
       *[other] Taken: { $entries } new entries; facts that changed: { $changed }.
    }
shell-backtest-overall = all, clusters weighing the same
shell-backtest-row = { $case }: { $n } forecasts, CRPS { $crps } { $unit }, middle off by { $mae }, 8 in 10 held { $coverage }; baselines off by: { $baselines }
shell-bench-met = ok      { $name }: { $value } (budget { $budget })
shell-bench-missed = MISSED  { $name }: { $value } (budget { $budget })
shell-backup-nothing = There is nothing to back up yet: the data folder holds no database.
shell-backup-exists = { $file } exists already. Choose another name; a backup never replaces a file.
shell-backup-done = { $count ->
        [1] One database is saved in { $file }.
       *[other] { $count } databases are saved in { $file }.
    }
shell-backup-ailing = { $file } is damaged, and so is what was saved of it; `rollcast doctor` says what to do.
shell-restore-done = { $count ->
        [1] One database is restored.
       *[other] { $count } databases are restored.
    }
shell-restore-kept = What was there before is kept in { $folder }.
shell-restore-broken = { $file } is no whole backup, so nothing was changed. Try an older one.
shell-restore-newer = { $file } was made by a newer version of Rollcast, so nothing was changed. Install that version to restore it.
shell-restore-stays = This backup has no { $name }: the one that was there stays.
shell-salvage-done =
    { $entries ->
        [1] One entry
       *[other] { $entries } entries
    } and { $forecasts ->
        [1] one forecast are saved.
       *[other] { $forecasts } forecasts are saved.
    }
shell-salvage-lost =
    { $lost ->
        [1] At least one entry could not be read and is lost.
       *[other] At least { $lost } entries could not be read and are lost.
    } What the bundled packs say is loaded again at the next start.
shell-salvage-lost-own =
    { $lost ->
        [1] At least one entry could not be read and is lost.
       *[other] At least { $lost } entries could not be read and are lost.
    } What servers keep for themselves comes back from a backup alone; the shared facts are not touched.
shell-salvage-nothing = Nothing could be read from it: { $file } holds no entry of a database of facts.
shell-salvage-whole = No entry before the last one saved is lost. Whether any came after it cannot be told.
shell-salvage-exists = { $file } exists already. Choose another name; nothing is written over a file.
shell-backup-unwritable = { $folder } cannot be written, so nothing was saved. Choose another folder.
shell-publish-done = { $folder } holds { $claims } claims and { $facts } facts. Show it on this machine with: datasette { $folder }
shell-publish-foreign = { $file } was not written by rollcast publish, so nothing was changed. Choose another folder.
shell-publish-shown = { $file } would be shown to everyone along with the facts, so nothing was changed. Choose a folder of its own.
shell-publish-unwritable = { $folder } cannot be written, so nothing was published. Choose another folder.
shell-doctor-settings = Settings
shell-doctor-unread = no setting has this name, so it does nothing
shell-doctor-folder = Data folder
shell-doctor-databases = Databases
shell-doctor-versions = Versions
shell-doctor-commands = Commands
shell-doctor-set = set
shell-doctor-unset = not set
shell-doctor-absent = not there yet
shell-doctor-whole = whole
shell-doctor-damaged = damaged
shell-doctor-more = { $faults }; and { $count } more
shell-doctor-newer = of a newer version
shell-doctor-empty = empty: it holds nothing
shell-doctor-unreadable = cannot be read
shell-doctor-writable = writable
shell-doctor-unwritable = not writable
shell-doctor-unmade = will be made at the first start
shell-doctor-running = a bot is using it
shell-doctor-idle = no bot is using it
shell-doctor-well = Everything is in order.
shell-doctor-wrong =
    { $count ->
        [1] One thing is wrong:
       *[other] { $count } things are wrong:
    }
shell-compare = which of two to four comes first, and how likely
shell-chart = a chart of an answer, as a PNG and in words
shell-chart-none = There is no such chart for this answer: what it would show is not known.
shell-chart-order-options = With a country the chart is about its launch; leave out the options of an order.
shell-chart-not-drawn = The picture could not be drawn. Run it again with ROLLCAST_LOG_LEVEL=DEBUG to see why.
shell-chart-unwritable = { $file } cannot be written. Choose another file.
shell-no-charts = Pictures need matplotlib, which is not installed. Install it with pip install "rollcast[charts]", or leave out --out for the same in words.
shell-doctor-charts = Charts
shell-doctor-no-charts = not installed: charts come in words; pip install "rollcast[charts]" adds the pictures
shell-doctor-no-chinese = no font: Chinese names are drawn in Latin letters

## How to fix an installation

fix-folder = Give the folder to the user who runs Rollcast (chown, chmod 700), or set ROLLCAST_DATA_DIR to another one.
fix-file = Give { $file } to the user who runs Rollcast (chown, chmod 600).
fix-unreadable = Check the owner and the rights of { $file } and of its folder, and the free disk space. It may be whole: do not throw it away.
fix-empty = If it held something, restore a backup with `rollcast restore FILE`; if this was the first start, start the bot again.
fix-database-spaces = Stop the bot and restore a backup with `rollcast restore FILE`; the damaged file is kept aside. Without a backup: `rollcast salvage { $file } NEW` saves what can still be read; then move { $file } and what begins with its name away, and NEW into its place. Without either, what servers keep for themselves is gone; the shared facts are not touched.
fix-database-facts = Stop the bot and restore a backup with `rollcast restore FILE`; the damaged file is kept aside. Without a backup: `rollcast salvage { $file } NEW` saves what can still be read; then move { $file } and what begins with its name away, and NEW into its place. Without either, the bot starts anew with the bundled facts alone.
fix-database-community = Stop the bot and restore a backup with `rollcast restore FILE`; the damaged file is kept aside. Without a backup: move { $file } and what begins with its name away. Servers then choose their settings again, and what waited for a decision is gone; no fact is.
fix-space = Less than { $megabytes } MB are free on the disk. Make some room.
fix-heartbeat = The bot holds the folder and has not been connected for { $seconds } seconds. Look at its log, then restart it.
fix-commands = Discord takes at most { $limit } here. This is a fault of this version of Rollcast; please report it.

## Whether the bot is alive

health-well = Connected { $seconds } seconds ago.
health-silent = The bot has not been connected for { $seconds } seconds.
health-never = The bot has never been connected.

## The preview's server

preview-server = Waiting room
preview-channel = when
preview-topic = When does mine arrive? Type / for the commands, or @Rollcast and a question
preview-lounge = lounge
preview-role = Manager
preview-desk = fact-desk
preview-desk-topic = What curators propose, and what changed
