# Every sentence a person reads, in German.
#
# One id, one thought. Plain and kind words; exact numbers; no exclamation marks; du. Ids are grouped by what says them.
# Glossary:
#   claim Angabe (its content Aussage; by a maker: Ankündigung, Zusage) - fact Fakt - source Quelle - publisher Herausgeber
#   standing Einstufung: official offiziell, reported berichtet, rumour Gerücht - standing of a launch Stand - rung Stufe
#   assessment Bewertung: known to be false nachweislich falsch, disputed strittig, replaced ersetzt - attribute Eigenschaft
#   retract zurückziehen - reinstate wiederherstellen - merge zusammenlegen - undo rückgängig machen
#   curator Kurator - proposal Vorschlag: propose vorschlagen, record eintragen, approve freigeben, decline ablehnen,
#   take back zurücknehmen, discard verwerfen
#   queue Warteschlange - backlog offene Bestellungen - delivery Auslieferung - handover Übergabe - order day Bestelldatum
#   lock-in (锁单): die Bestellung wird verbindlich - quoted wait genannte Wartezeit - maker Hersteller - plant Werk
#   launch Marktstart - on sale im Verkauf - sales start Verkaufsstart - gate Schritt - at home im Heimatmarkt
#   roll-out Markteinführung - version, trim Variante - forecast Prognose - window Zeitfenster - span Zeitraum
#   middle mittlerer Termin (the median; "Mitte" alone would run into "Mitte Oktober") - chance Chance - lever Annahme
#   what-if Was wäre, wenn (with it: im Szenario) - standstill Stillstand - share (the button) Teilen - feed Feed
#   headline Schlagzeile - gap Lücke - pack Datenpaket - home server Stammserver - audit Protokoll - back-test Backtest
# Dates come as "Anfang März 2026", "Woche ab 6. Oktober 2025", "Q3 2026", "etwa Oktober 2025", "2027": join them by "bis",
# a colon or bare ("Bestellung Juni 2025"), never by am, im, vom; only $month, and $day or $since that are surely a day,
# take one. "Im Verkauf bis" would mean until: say "Verkaufsstart bis". Lengths are in digits ("1 Monat"), so that no
# case shows; never after a preposition with dative. Countries and products take no article and no verb that agrees.

## /about

about-command = Was Rollcast ist, woher es sein Wissen hat und was es über dich speichert
about-title = Rollcast
about-what = Rollcast beantwortet zwei Fragen: Wann bekomme ich meine Bestellung, und wann kommt das Produkt in mein Land?
about-method-title = So funktioniert es
about-method =
    Jede Zahl stammt aus einer Angabe, die jemand veröffentlicht hat. Dazu sind Quelle und Tag gespeichert und wie offiziell sie ist. Eine verlässlichere Angabe löst die alte ab, ebenso eine neuere, die genauso verlässlich ist; widersprechende bleiben sichtbar.
    Daraus spielt ein Rechenmodell die Markteinführung tausendfach durch. Bestellungen, Produktion und Verzögerungen sind dabei so ungewiss, wie die Quellen sie lassen.
    Du siehst den Zeitraum, in den acht von zehn dieser Durchläufe fallen, und den mittleren Termin.
    Was niemand angegeben hat, rät Rollcast nicht: Es sagt das offen und nennt das Nächstliegende, das es weiß.
about-age-title = Wie aktuell es ist
about-age =
    { $days ->
        [0] Der neueste Fakt ist von heute.
        [1] Der neueste Fakt ist von gestern ({ $day }).
       *[other] Der neueste Fakt ist { $days } Tage alt (vom { $day }).
    }
about-age-none = Es sind noch keine Fakten geladen.
about-privacy-title = Deine Daten
about-privacy =
    Rollcast liest nur, was du ihm schickst: deine Befehle, Nachrichten, in denen du es erwähnst, Direktnachrichten und die, die du ihm zeigst. Ihre Worte werden einmal gelesen und nicht gespeichert. Antworten sind privat, außer du teilst sie oder fragst in einem Kanal, den dieser Server öffentlich gemacht hat.
    Damit die Buttons unter einer Antwort weiter funktionieren, wird deine Frage 30 Tage lang zusammen mit deiner Discord-ID gespeichert und dann gelöscht. Von Kuratoren bleibt der Name gespeichert, mit dem sie unterschreiben, und was sie vorgeschlagen und entschieden haben. Von Servern bleiben die Einstellungen gespeichert und die Fakten, die sie für sich eintragen, bis 30 Tage, nachdem sie Rollcast entfernt haben.
    Prognosen werden aufgehoben, um sie an dem zu messen, was kommt, und Fragen ohne Antwort werden gezählt, beides ohne etwas darüber, wer gefragt hat. Nichts wird verkauft, weitergegeben oder zum Trainieren von irgendetwas benutzt. { $privacy } zeigt, was über dich gespeichert ist, und löscht es.
about-licence = Freie Software unter der MIT-Lizenz.
about-more = Beispiele stehen in { $help }.

## /help

help-command = Beispiele zum Ausprobieren, und was es noch nicht gibt
help-title = Was du fragen kannst
help-line = { $command }: { $what }
help-intro = Tippe einen Befehl an, um ihn auszuprobieren.
help-wait = wann eine Bestellung ankommt, mit Gründen und Quellen
help-wait-quoted = dasselbe, mit der Wartezeit aus deiner App oder deinem Vertrag
help-launch = wann es in ein Land kommt und wie wahrscheinlich das ist
help-compare = was zuerst kommt: zwei bis vier Länder, Varianten oder Bestelldaten
help-whatif = was eine Annahme ändern würde und welche was bewirkt
help-facts-search = jede Angabe, in der etwas vorkommt
help-facts-history = wie sich eine Zahl entwickelt hat, falsche Angaben markiert
help-facts-conflicts = wo Quellen sich widersprechen und welche verwendet wird
help-facts-promises = was ein Hersteller angekündigt hat und wann es kam
help-scorecard = wie gut die Prognosen waren
help-answer-this = Oder erwähne mich in einer Nachricht, schreib mir direkt, oder öffne das Menü einer beliebigen Nachricht, wähle Apps und dann **Frage beantworten**.
help-about = was das hier ist, woher es sein Wissen hat und wie aktuell die Fakten sind
help-privacy = was über dich gespeichert ist, zum Mitnehmen oder Löschen
help-curate = was auf die Kuratoren dieses Servers wartet; mit `/{ name-curate } { name-curate-add }` tragen sie einen Fakt ein oder berichtigen ihn
help-setup = wer die Fakten pflegt, welche Kanäle öffentlich sind, was standardmäßig gemeint ist (für alle, die diesen Server verwalten)
help-typed-ordered = 26. Juni 2025
help-typed-quoted = 33-36 Wochen
help-typed-assume = pause=8
help-typed-ask = YU7 Pro am 26. Juni 2025 bestellt, wann kommt er?
help-ask = dasselbe in deinen eigenen Worten
help-missing-title = Gibt es noch nicht
help-missing = Eine Bestellung verfolgen.

## /setup

setup-command = Einstellungen dieses Servers: Kuratoren, Protokollkanal, öffentliche Kanäle, Produkt
setup-title = Einstellungen
setup-intro = Für alle, die diesen Server verwalten. Jede Änderung ist sofort gespeichert.
setup-home = Das ist der Stammserver: Was seine Kuratoren eintragen, gilt auf jedem Server.
setup-own = Was Kuratoren hier eintragen, gilt nur auf diesem Server, zusätzlich zu den Fakten, die alle Server teilen.
setup-saved = { $part } · Gespeichert
setup-role = Kuratoren
setup-role-now = { $role } darf Fakten eintragen und berichtigen, ebenso wer den Server verwaltet.
setup-role-none = Nur wer den Server verwaltet, darf Fakten eintragen und berichtigen.
setup-role-note = Discord zeigt `/{ name-curate }` Mitgliedern, die Nachrichten verwalten dürfen. Um es auch anderen zu zeigen: Servereinstellungen > Integrationen > Rollcast.
setup-role-placeholder = Rolle wählen
setup-role-everyone = Damit wären alle Mitglieder Kuratoren. Bitte wähle eine Rolle, die nur deine Kuratoren haben.
setup-rule = Vier-Augen-Prinzip
setup-rule-two = An: Ein Fakt ändert sich erst, wenn ein zweiter Kurator die Änderung freigibt.
setup-rule-one = Aus: Was ein Kurator einträgt, gilt sofort.
setup-rule-turn-one = Ausschalten
setup-rule-turn-two = Einschalten
setup-audit = Protokollkanal
setup-audit-now = Jede Änderung eines Fakts wird in { $channel } gemeldet.
setup-audit-none = Änderungen an Fakten werden nirgends gemeldet. Wähle einen Kanal dafür.
setup-audit-silent = ⚠️ Dort kann ich noch nicht schreiben. Bitte erlaube mir, diesen Kanal zu sehen und darin Nachrichten zu senden.
setup-audit-gone = ⚠️ Den gewählten Kanal gibt es nicht mehr. Bitte wähle einen anderen.
setup-audit-placeholder = Kanal wählen
setup-channels = Öffentliche Kanäle
setup-channels-none = Antworten sind überall privat: Nur wer fragt, sieht sie.
setup-channels-now = Alle sehen die Antworten in { $channels }. Überall sonst sieht sie nur, wer fragt.
setup-channels-note = Für Threads gilt, was für ihren Kanal gilt. Wähle nichts aus, damit wieder jede Antwort privat ist.
setup-channels-placeholder = Kanäle mit öffentlichen Antworten
setup-product = Standardprodukt
setup-product-now = Wenn niemand ein Produkt nennt, ist { $product } gemeint und wird als Erstes angeboten.
setup-product-none = Wenn niemand ein Produkt nennt, fragt Rollcast nach, welches gemeint ist.
setup-product-nothing = Kein Standardprodukt: nachfragen
setup-language = Sprache
language-itself = Deutsch
setup-language-now = Sprache von allem, was alle sehen: { $language }. Private Antworten kommen in der Sprache des jeweiligen Mitglieds.
setup-language-none = Was alle sehen, ist in der Sprache, die dieser Server auf Discord hat; private Antworten kommen in der Sprache des jeweiligen Mitglieds.
setup-language-nothing = Wie auf Discord eingestellt
setup-reset = Standardwerte
setup-reset-note = Setzt alles hier oben zurück. Fakten bleiben, wie sie sind.
setup-reset-turn = Zurücksetzen

## /privacy

privacy-command = Was Rollcast über dich speichert: ansehen, mitnehmen, löschen
privacy-title = Deine Daten
privacy-what = Das ist alles, was Rollcast über dich speichert, auf allen Servern und in Direktnachrichten.
privacy-you = Über dich
privacy-nothing = Es ist nichts gespeichert.
privacy-kept-panels =
    { $count ->
        [one] Eine Frage, damit die Buttons unter der Antwort funktionieren; 30 Tage lang
       *[other] { $count } Fragen, damit die Buttons unter den Antworten funktionieren; jeweils 30 Tage lang
    }
privacy-kept-curators =
    { $count ->
        [one] Ein Name, mit dem du als Kurator unterschreibst
       *[other] { $count } Namen, mit denen du als Kurator unterschreibst
    }
privacy-kept-proposals-proposer =
    { $count ->
        [one] Ein Vorschlag, den du als Kurator gemacht hast
       *[other] { $count } Vorschläge, die du als Kurator gemacht hast
    }
privacy-kept-proposals-decider =
    { $count ->
        [one] Ein Vorschlag, über den du entschieden hast
       *[other] { $count } Vorschläge, über die du entschieden hast
    }
privacy-signed = Server { $server }: Du unterschreibst als **{ $name }**
privacy-this-server = Über diesen Server
privacy-server-servers = Seine Einstellungen
privacy-server-public_channels =
    { $count ->
        [one] Ein öffentlicher Kanal
       *[other] { $count } öffentliche Kanäle
    }
privacy-server-curators =
    { $count ->
        [one] Der Name eines Kurators
       *[other] Die Namen von { $count } Kuratoren
    }
privacy-server-proposals =
    { $count ->
        [one] Ein Vorschlag seiner Kuratoren
       *[other] { $count } Vorschläge seiner Kuratoren
    }
privacy-server-gaps =
    { $count ->
        [one] Eine Frage, auf die kein Fakt eine Antwort gab, ohne Namen gezählt
       *[other] { $count } Fragen, auf die kein Fakt eine Antwort gab, ohne Namen gezählt
    }
privacy-server-uses =
    { $count ->
        [one] Wie oft ein Fakt verwendet wurde, ohne Namen gezählt
       *[other] Wie oft { $count } Fakten verwendet wurden, ohne Namen gezählt
    }
privacy-server-feeds =
    { $count ->
        [one] Ein Feed, der auf Neues abgefragt wird
       *[other] { $count } Feeds, die auf Neues abgefragt werden
    }
privacy-server-headlines =
    { $count ->
        [one] Eine Schlagzeile aus seinen Feeds
       *[other] { $count } Schlagzeilen aus seinen Feeds
    }
privacy-server-facts =
    { $count ->
        [one] Ein eigener Fakt
       *[other] { $count } eigene Fakten
    }
privacy-server-home = Fakten, die hier eingetragen werden, teilen alle Server: Sie bleiben, aber ohne den Namen eines Kurators
privacy-export = Exportieren
privacy-exported = Alles, was über dich gespeichert ist, als Datei. Nur du siehst diese Nachricht.
privacy-too-large = Es ist mehr, als ich auf Discord in einer Datei schicken kann. Wer diesen Bot betreibt, kann es für dich exportieren.
privacy-ask = Meine Daten löschen
privacy-ask-title = Alles über dich löschen?
privacy-ask-what =
    - Die Buttons unter deinen früheren Antworten funktionieren dann nicht mehr.
    - Deine offenen Vorschläge verschwinden. Was entschieden ist, bleibt, aber unter „a former curator“ (ehemaliger Kurator) statt unter deinem Namen.

    Das lässt sich nicht rückgängig machen.
privacy-erase = Löschen
privacy-back = Behalten
privacy-erased = Erledigt. Über dich ist nichts mehr gespeichert. Was in Kanälen gepostet wurde, bleibt dort, bis es jemand löscht.
privacy-erase-server = Daten dieses Servers löschen
form-privacy-server = Daten dieses Servers löschen?
form-privacy-server-label = Name des Servers
form-privacy-server-note = Einstellungen, Kuratorennamen, Vorschläge und eigene Fakten verschwinden. Das ist endgültig.
privacy-wrong-name = So heißt dieser Server nicht, deshalb wurde nichts gelöscht. Er heißt { $name }.
privacy-server-erased = Erledigt. Über diesen Server ist nichts mehr gespeichert. Was in seinen Kanälen gepostet wurde, bleibt, bis es jemand löscht.
privacy-note = Nichts wird verkauft, weitergegeben oder zum Trainieren von irgendetwas benutzt. Entfernt ein Server Rollcast, verschwindet nach 30 Tagen, was über ihn gespeichert ist. Backups liegen bei denen, die diesen Bot betreiben.

## /curate: what curators fill in

curate-command = Fakten pflegen: eintragen, berichtigen, freigeben, rückgängig
curate-add-command = Einen Fakt mit Quelle eintragen oder berichtigen
curate-name-command = Den Namen wählen, mit dem du Fakten unterschreibst
use-as-source = Als Quelle verwenden
option-market-claim = Land, Europa oder weltweit
option-name = Ein Name deiner Wahl; er steht neben dem, was du unterschreibst
name-chosen = Ab jetzt unterschreibst du als **{ $name }**. Was du vorher unterschrieben hast, bleibt, wie es war.
name-empty = Ein Name braucht mindestens einen Buchstaben oder eine Ziffer.
name-account = Das ist ein Konto, kein Name. Wähle einen Namen, der für alle lesbar neben einem Fakt stehen darf.
name-taken = Mit diesem Namen unterschreibt hier schon jemand anderes. Bitte wähle einen anderen.
name-needed = Wähle zuerst einen Namen, mit dem du unterschreibst: /{ name-curate } { name-curate-name }.
not-a-curator = Das können nur die Kuratoren dieses Servers. Wer den Server verwaltet, legt mit /{ name-setup } ihre Rolle fest.

form-claim = { $attribute }: { $product }, { $market }
form-details = Mehr zu diesem Fakt
form-name = Dein Name als Kurator
form-name-label = Der Name, mit dem du unterschreibst
form-name-hint = Steht neben deinen Vorschlägen; nicht dein Discord-Name, außer du wählst ihn
form-decline = Diesen Vorschlag ablehnen
form-decline-label = Warum nicht?
form-decline-hint = Die Quelle spricht von einer anderen Variante
form-undo = Rückgängig machen
form-undo-label = Warum?
form-undo-hint = Die Seite wurde eine Stunde später berichtigt

field-value = Was wird gesagt?
field-period = Für welche Zeit?
field-period-about = Um welchen Monat, welches Quartal oder welchen Tag es geht
field-summary = In einem Satz
field-url = Adresse der Quelle
field-url-about = Gibt es keine Seite, dann wie die Quelle heißt: Livestream vom 26. Juni
field-byline = Wer hat es veröffentlicht, und wann?
field-standing = Wie verlässlich ist es?
field-stage = Wie verbindlich ist die Bestellung?
field-scope = Seit Beginn oder in dieser Zeit?
field-measure = Was genau wird gezählt?
field-basis = Woher kommt die Zahl?
field-trim = Welche Variante, falls im Produkt offen
field-option = Eine Option, die etwas daran ändert
field-plant = Welches Werk?
field-event = Was passiert dann?
field-what = Was wurde angekündigt?
field-elapsed = Wie lange nach Bestellstart?
field-cohort = Welche Bestellungen?
field-by = Wer hat es gesagt?
field-hedge = Wie wurde es abgeschwächt?
field-strength = Wie fest wurde es ausgeschlossen?
field-binds = Was zählt: Bestelldatum oder Lieferdatum?
detail-none = nicht genannt

hint-value = 53-56 weeks, 40k+, Q1 2027, around 550k
hint-backlog = around 240k
hint-capacity = 150k vehicles a year
hint-deliveries = 30.452 oder 40k+
hint-delivery_target = 550k oder 350k+
hint-orders = 289k
hint-price = 253.500 CNY
hint-quoted_wait = 53-56 weeks, 9 months, März 2027
hint-launch_window = 2027, Q1 2027, 2. Halbjahr 2027
hint-first_delivery = 6.7.2025 oder 2026-08
hint-announced = 30.3.2025
hint-orders_open = 26.6.2025
hint-off_sale = 2026-02
hint-plant_start = 2025-07/2025-08
hint-period = Juli 2025, Q1 2026, since 26.6.2025
hint-summary = Ein Satz in deinen eigenen Worten
hint-url = https://example.org/article
hint-byline = The Paper, 5.1.2026
hint-plant = F2
hint-elapsed = 3 minutes, 18 hours
hint-cohort = Bestellungen vom Juni 2025
hint-by = chief-executive

draft-unsound =
    { $count ->
        [one] Eine Sache verhindert noch, dass daraus ein Fakt wird. Es wurde nichts eingetragen.
       *[other] { $count } Dinge verhindern noch, dass daraus ein Fakt wird. Es wurde nichts eingetragen.
    }

source-title = Worum geht es in dieser Quelle?
source-title-none = Worum geht es in der Angabe?
source-none = Noch ist keine Seite genannt; ihre Adresse kommt ins Formular.
source-product = Produkt
source-attribute = Welche Eigenschaft
source-market = Wo
source-elsewhere = Anderes Land
source-fill = Angabe ausfüllen
source-choose-first = Wähle Produkt, Eigenschaft und Land; dann öffnet sich das Formular.

cur-propose = Vorschlagen
cur-record = Eintragen
cur-change = Ändern
cur-details = Mehr Details
cur-discard = Verwerfen
cur-discarded = Verworfen. Es wurde nichts eingetragen.
cur-approve = Freigeben
cur-edit = Bearbeiten
cur-decline = Ablehnen
cur-undo = Rückgängig
cur-take-back = Zurücknehmen
form-undo-what = Nr. { $number } rückgängig: { $what }
earlier-stands = Die frühere Angabe bleibt, wie sie ist
earlier-superseded = Die frühere Angabe ist durch diese ersetzt
earlier-false = Die frühere Angabe war falsch

deed-add = { $said }
deed-retract =
    { $count ->
        [one] Zurückziehen: { $said }
       *[other] { $count } Angaben zurückziehen, darunter: { $said }
    }
deed-reinstate =
    { $count ->
        [one] Wiederherstellen: { $said }
       *[other] { $count } Angaben wiederherstellen, darunter: { $said }
    }
deed-assess = Bewerten: { $said }
deed-merge = Zu einer zusammenlegen: { $said }
deed-import =
    { $count ->
        [one] Eine Angabe importieren: { $said }
       *[other] { $count } Angaben importieren, darunter: { $said }
    }
deed-undo =
    { $count ->
        [one] Nr. { $number } rückgängig machen: { $said }
       *[other] Nr. { $number } rückgängig machen, { $count } Angaben, darunter: { $said }
    }
deed-earlier-stands = Die frühere Angabe, { $earlier }, bleibt, wie sie ist.
deed-earlier-superseded = Die frühere Angabe, { $earlier }, wird markiert: durch diese ersetzt.
deed-earlier-false = Die frühere Angabe, { $earlier }, wird markiert: **falsch**.
deed-reason = Begründung: { $reason }
deed-shared = Das ändert die Fakten, die alle Server teilen.
deed-own = Das ändert nur die Fakten dieses Servers.
assess-false = Wird markiert: falsch, { $value }.
assess-disputed = Wird markiert: strittig.
assess-superseded = Wird markiert: durch eine neuere Angabe ersetzt.
assess-outcome = Wird markiert mit dem, was daraus wurde: { $value }.
assess-confidence = Wie sicher wir uns sind: { $value }.

state-open = -# Nr. { $number }, vorgeschlagen von { $name }, wartet auf einen zweiten Kurator
state-taken = -# Nr. { $number }, vorgeschlagen von { $name }, wird gerade eingetragen
state-done =
    { $alone ->
        [yes] -# Nr. { $number }, eingetragen von { $name }
       *[no] -# Nr. { $number }, vorgeschlagen von { $name }, freigegeben von { $by }
    }
state-declined = -# Nr. { $number }, vorgeschlagen von { $name }, abgelehnt von { $by }
state-withdrawn = -# Nr. { $number }, vorgeschlagen von { $name }, zurückgenommen
state-undone =
    { $alone ->
        [yes] -# Nr. { $number }, eingetragen von { $name }, inzwischen rückgängig gemacht
       *[no] -# Nr. { $number }, vorgeschlagen von { $name }, freigegeben von { $by }, inzwischen rückgängig gemacht
    }
state-reason = { $by } sagt dazu: { $reason }

proposal-unknown = So einen Vorschlag gibt es auf diesem Server nicht.
proposal-own = Ein zweiter Kurator muss das freigeben. Wer den Server verwaltet, kann mit /{ name-setup } einstellen, dass eine Person reicht.
proposal-open = Vorschlag { $number } wartet auf eine Entscheidung.
proposal-taken = Vorschlag { $number } wird gerade eingetragen.
proposal-done = Vorschlag { $number } wurde am { $day } schon von { $name } freigegeben.
proposal-declined = Vorschlag { $number } wurde am { $day } von { $name } abgelehnt. Schlag es neu vor, falls sich daran etwas geändert hat.
proposal-withdrawn = Vorschlag { $number } wurde am { $day } zurückgenommen.
proposal-undone = Vorschlag { $number } war eingetragen und wurde inzwischen rückgängig gemacht.
undo-not-yours = Rückgängig machen kannst du, was du selbst vorgeschlagen oder freigegeben hast; wer den Server verwaltet, kann alles rückgängig machen.
undo-not-done = Es gibt nichts rückgängig zu machen: Vorschlag { $number } ist nicht eingetragen.
undo-nothing-left = Es gibt nichts mehr rückgängig zu machen: Was Vorschlag { $number } eingetragen hat, wurde inzwischen auf anderem Weg zurückgenommen.
undo-none = Von dir gibt es hier nichts mehr rückgängig zu machen. /{ name-curate } { name-curate-log } zeigt, was entschieden wurde.
edit-only-claims = Nur eine vorgeschlagene Angabe lässt sich bearbeiten. Lehne das hier ab und schlag es neu vor.
audit-refused = Im Protokollkanal darf ich nicht schreiben, deshalb hat dort niemand davon erfahren. Mit /{ name-setup } lässt sich ein anderer wählen.

effect-facts = ### Fakten
effect-changes = { $what }: Aus { $before } wird { $after }
effect-new = { $what }: { $after }. Genau dazu war bisher nichts bekannt
effect-newer = { $what }: { $after }. Das Neueste davor ({ $previous }): { $earlier }
effect-gone = { $what }: { $before } wird nicht mehr verwendet
effect-said = **{ $said }** ({ $by })
effect-no-fact = Kein Fakt, der in Gebrauch ist, ändert sich.
effect-stays = Weiter in Gebrauch: { $used }. { $why }
effect-why-false = Die andere Angabe ist nachweislich falsch.
effect-why-space = Sie gehört diesem Server selbst.
effect-why-standing = Ihre Quelle ist verlässlicher.
effect-why-recency = Sie ist neuer.
effect-why-confidence = Ihre Quelle ist sorgfältiger.
effect-why-own_statement = Jede gilt für ihren eigenen Markt.
effect-why-undecided = Keine ist verlässlicher.
effect-more = -# ... und { $count } weitere
effect-doubts = ### Bitte prüfen
effect-conflicts = ### Würde widersprechen
effect-answers =
    { $count ->
        [0] ### Keine der { $asked } üblichen Antworten würde sich verschieben
        [one] ### Eine der { $asked } üblichen Antworten würde sich verschieben
       *[other] ### { $count } der { $asked } üblichen Antworten würden sich verschieben
    }
effect-answers-done =
    { $count ->
        [0] ### Keine der { $asked } üblichen Antworten hat sich verschoben
        [one] ### Eine der { $asked } üblichen Antworten hat sich verschoben
       *[other] ### { $count } der { $asked } üblichen Antworten haben sich verschoben
    }
effect-answer = { $name }: **{ $after }** (vorher { $before })
effect-shift = { $name }: **{ $shift }**, { $after } (vorher { $before })
effect-window = { $start } bis { $end }
effect-shift-same = { $name }: { $shift }, weiterhin { $after }
effect-launch = { $product } ({ $market })
effect-order-now = { $product }, jetzt bestellt
effect-order = { $product }, Bestellung { $date }
effect-status-forecast = kommt, wann kann niemand sagen
effect-status-past = überfällig
effect-status-not_on_sale = nicht bestellbar
effect-status-withdrawn = nicht mehr im Verkauf
effect-status-on_sale = im Verkauf
effect-status-ruled_out = ausgeschlossen
effect-status-no_facts = nichts bekannt

## /curate queue, log and undo: what curators look at

curate-queue-command = Was auf Kuratoren wartet: Vorschläge, Schlagzeilen, Lücken, alte Fakten
curate-log-command = Was entschieden wurde, und von wem
curate-undo-command = Eintrag rückgängig machen: deinen letzten Fakt oder den, den du nennst
option-show = Welche Liste; leer lassen für alle
option-curator = Nur was dieser Kurator unterschrieben hat
option-undo = Nummer des Vorschlags; leer lassen für deinen letzten

queue-title = Was wartet
queue-only = Nur { $product } und die Varianten davon
queue-nothing = Hier wartet nichts. Die Fakten sind in gutem Zustand.
queue-gone = Das liegt nicht mehr auf dem Tisch: Jemand hat sich schon darum gekümmert.
queue-switch = { $name } ({ $count })
queue-proposals = Vorschläge
queue-headlines = Schlagzeilen
queue-gaps = Lücken
queue-stale = Alte Fakten
queue-count-proposals =
    { $count ->
        [one] **Ein Vorschlag** wartet auf eine Entscheidung.
       *[other] **{ $count } Vorschläge** warten auf eine Entscheidung.
    }
queue-count-headlines =
    { $count ->
        [one] **Eine Schlagzeile** nennt ein bekanntes Produkt.
       *[other] **{ $count } Schlagzeilen** nennen ein bekanntes Produkt.
    }
queue-count-gaps =
    { $count ->
        [one] **Eine Frage** blieb ohne Antwort, weil ein Fakt fehlt.
       *[other] **{ $count } Fragen** blieben ohne Antwort, weil ein Fakt fehlt.
    }
queue-count-stale =
    { $count ->
        [one] **Ein Fakt** ist über seine Haltbarkeit hinaus.
       *[other] **{ $count } Fakten** sind über ihre Haltbarkeit hinaus.
    }
queue-proposals-none = Kein Vorschlag wartet. Was mit /{ name-curate } { name-curate-add } vorgeschlagen wird, erscheint hier.
queue-headlines-none = Keine Schlagzeile wartet. Feeds bringen von selbst neue.
queue-gaps-none = Keine Frage blieb ohne Antwort, weil ein Fakt gefehlt hätte.
queue-stale-none = Alle Fakten sind noch frisch.
queue-proposals-choose = Einen Vorschlag öffnen
queue-headlines-choose = Eine Schlagzeile als Quelle verwenden
queue-gaps-choose = Eine Lücke füllen
queue-stale-choose = Einem Fakt eine frische Quelle geben
queue-dismiss = Eine Schlagzeile verwerfen
queue-unreadable = Ein Vorschlag aus einer neueren Version von Rollcast, den diese nicht lesen kann
queue-proposed = Vorschlag { $number } von { $name } · { $since }
queue-story =
    { $count ->
        [one] { $publisher } · { $day } · { $product }
       *[other] { $publisher } · { $day } · { $product } · gemeldet von { $count } Herausgebern
    }
queue-launch = Marktstart
queue-wait = Wartezeit
queue-gap-launch = { $product } · { $market }: Wann ist Marktstart?
queue-gap-fact = { $product } · { $market }: { $what }?
queue-gap-wait = { $product } · { $market }: Wie lang ist die Wartezeit?
queue-asked =
    { $count ->
        [1] einmal gefragt, am { $day }
        [2] zweimal gefragt, zuletzt am { $day }
       *[other] { $count }-mal gefragt, zuletzt am { $day }
    }
queue-used =
    { $count ->
        [0] Bisher stützt sich keine Antwort darauf. Haltbarkeit solcher Fakten: { $keeps }.
        [one] Eine Antwort hat sich darauf gestützt. Haltbarkeit solcher Fakten: { $keeps }.
       *[other] { $count } Antworten haben sich darauf gestützt. Haltbarkeit solcher Fakten: { $keeps }.
    }
queue-kind-add = Fakt
queue-kind-retract = Zurückziehen
queue-kind-reinstate = Wiederherstellen
queue-kind-assess = Bewertung
queue-kind-merge = Zusammenlegung
queue-kind-import = Import
queue-kind-undo = Rückgängigmachen
log-title = Was entschieden wurde
log-title-none = Es wurde noch nichts entschieden, das dazu passt.
log-choose = Eine Entscheidung öffnen
log-by = unterschrieben von { $name }
log-only-undone = inzwischen rückgängig gemacht
log-only-declined = abgelehnt oder zurückgenommen
log-show-all = Alles
log-show-undone = Rückgängig gemacht
log-show-declined = Abgelehnt oder zurückgenommen
## /curate: claims there are

curate-retract-command = Eine Angabe zurückziehen
curate-retract-source-command = Alles zurückziehen, was auf einem Herausgeber oder einer Seite beruht
curate-reinstate-command = Eine zurückgezogene Angabe wiederherstellen
curate-assess-command = Eine Angabe als falsch, strittig, ersetzt oder eingetroffen markieren
curate-merge-command = Angaben zusammenlegen, die dieselbe Aussage wiederholen
curate-import-command = Die Angaben einer Datei eintragen
curate-export-command = Die hier gespeicherten Angaben als Datei holen
curate-product-command = Produkte, die nur dieser Server kennt
curate-product-add-command = Ein Produkt anlegen oder ändern, das nur dieser Server kennt
curate-product-list-command = Die Produkte, die nur dieser Server kennt
curate-product-remove-command = Ein Produkt entfernen, das nur dieser Server kennt
curate-feed-command = Woher neue Artikel kommen
curate-feed-add-command = In einem Feed nach neuen Artikeln suchen
curate-feed-list-command = Die Feeds, in denen nach neuen Artikeln gesucht wird
curate-feed-remove-command = Nicht mehr in einem Feed nach Artikeln suchen
option-claim = Wörter der Angabe, ihr Produkt oder ihr Name; wähle eine aus
option-claim-withdrawn = Wörter der zurückgezogenen Angabe; wähle eine aus
option-claim-first = Die Angabe, deren Wortlaut bleibt
option-claim-same = Eine, die dasselbe sagt
option-reason = Warum? Das sehen alle, die die Änderung sehen
option-source = Herausgeber oder Adresse der Seite
option-verdict = Was davon zu halten ist
option-verdict-value = Was schiefging, was daraus wurde oder wie sicher wir sind
option-shown-by = Die Angabe, die es belegt
option-file = CSV, JSON oder YAML in UTF-8, bis 8 MB
option-form = Format der Datei; leer lassen für CSV
option-product-name = Wie es heißt
option-product-parent = Das Produkt, von dem es eine Variante ist
option-product-aliases = Weitere Namen, durch Kommas getrennt
option-product-home = Sein Heimatmarkt
option-product-own = Eines der eigenen Produkte dieses Servers
option-feed-url = Adresse des Feeds: RSS, Atom oder JSON Feed
option-feed-title = Wie er hier heißt; leer lassen für seinen eigenen Namen
option-feed = Einer der Feeds
verdict-false = falsch
verdict-disputed = strittig
verdict-superseded = ersetzt
verdict-outcome = was daraus wurde
verdict-confidence = wie sicher wir sind
held-word-invented = erfunden
held-word-wrong_scope = zählt etwas anderes
held-word-wrong_period = aus einer anderen Zeit
held-word-miscount = Zählfehler
held-word-corrected = von der Quelle berichtigt
held-word-unsupported = durch nichts belegt
held-word-mistranslation = Übersetzungsfehler
held-word-misread_date = Lesefehler beim Datum
held-word-misreading = Lesefehler
held-word-denied = dementiert
held-word-met = eingetroffen
held-word-early = früher eingetroffen
held-word-missed = nicht eingehalten
held-word-low = gering
held-word-medium = mittel
held-word-high = hoch
claim-label = { $what }: { $value }
claim-several =
    { $count ->
        [25] „{ $text }“ passt auf mindestens 25 Angaben. Ergänze ein Wort oder wähle beim Tippen eine aus der Liste.
       *[other] „{ $text }“ passt auf { $count } Angaben. Ergänze ein Wort oder wähle beim Tippen eine aus der Liste.
    }
claim-withdrawn = Diese Angabe ist schon zurückgezogen. /{ name-curate } { name-curate-reinstate } stellt sie wieder her.
claim-stands = Diese Angabe ist nicht zurückgezogen, es gibt also nichts wiederherzustellen.
source-used =
    { $count ->
        [one] { $publisher } · 1 Angabe
       *[other] { $publisher } · { $count } Angaben
    }
source-unknown = Keine Angabe beruht auf „{ $text }“. Fang in der Option an zu tippen und wähle einen Herausgeber aus der Liste.
source-several = „{ $text }“ passt auf { $count } Herausgeber. Wähle beim Tippen einen aus der Liste.
deed-outdated = Die Grundlage hat sich geändert, seit das vorgeschlagen wurde. Lehne es ab und schlag es neu vor, falls es noch stimmt.
form-expired = Das Formular war zu lange offen, und deine Eingaben sind verloren. Bitte öffne es noch einmal.
deed-done = Das ist alles schon eingetragen; es gibt nichts zu ändern.
assess-shown = Belegt durch: { $said } ({ $by })
assess-wrong-value = Gib unter „{ name-option-value }“ an, was davon zutrifft: { $words }.
assess-wrong-no-value = Zu dieser Bewertung gehört nichts unter „{ name-option-value }“; schreib alles Weitere unter „{ name-option-reason }“.
assess-wrong-unshown = Nenne unter „{ name-option-shown-by }“ die Angabe, die es belegt.
assess-wrong-not-shown = Wie sicher wir uns einer Angabe sind, belegt keine andere Angabe; lass „{ name-option-shown-by }“ weg.
assess-wrong-shows-itself = Eine Angabe kann das nicht über sich selbst belegen. Nenne unter „{ name-option-shown-by }“ eine andere.
assess-wrong-older = Die Angabe unter „{ name-option-shown-by }“ ist die ältere der beiden. Ersetzt wird eine Angabe durch eine spätere.
assess-wrong-false-witness = Die Angabe unter „{ name-option-shown-by }“ ist selbst nachweislich falsch und belegt deshalb nichts.
merge-sources = Aus { $count } Angaben wird eine mit { $sources ->
        [one] einer Quelle
       *[other] { $sources } Quellen
    }.
merge-same = Eine Angabe ist doppelt genannt.
merge-facts = Diese Angaben handeln von verschiedenen Fakten: anderes Produkt, anderes Land, andere Zeit oder andere Art. Zusammenlegen lässt sich nur, was dieselbe Aussage wiederholt.
merge-values = Diese Angaben sagen Verschiedenes. Markiere stattdessen die falsche mit /{ name-curate } { name-curate-assess }.
merge-false = Eine dieser Angaben ist nachweislich falsch und kann deshalb keiner anderen ihre Quelle leihen.
import-too-large = Die Datei hat { $size } MB; höchstens { $most } MB sind möglich. Teile sie auf.
import-empty = In der Datei steht keine Angabe.
import-unsound =
    { $count ->
        [one] Eine Sache stimmt nicht in { $file }. Es wurde nichts übernommen.
       *[other] { $count } Dinge stimmen nicht in { $file }. Es wurde nichts übernommen.
    }
import-more =
    { $count ->
        [one] -# Eine weitere steht in der Liste unten.
       *[other] -# { $count } weitere stehen in der Liste unten.
    }
export-empty = Es gibt nichts zu exportieren: Angaben dieser Art sind hier nicht gespeichert.
export-too-large = Die Datei ist größer, als Discord annimmt. Exportiere ein einzelnes Produkt oder wähle CSV.
export-done =
    { $count ->
        [one] Eine Angabe. /{ name-curate } { name-curate-import } liest diese Datei wieder ein.
       *[other] { $count } Angaben. /{ name-curate } { name-curate-import } liest diese Datei wieder ein.
    }
product-home = Produkte, die alle Server teilen, kommen aus den Datendateien von Rollcast, nicht von hier.
product-nameless = Jeder Name braucht mindestens einen Buchstaben oder eine Ziffer.
product-aliases = Das sind zu viele Namen; { $most } neben dem ersten genügen.
product-own-parent = Ein Produkt kann keine Variante von sich selbst sein.
product-taken = „{ $name }“ steht schon für { $other }. Wähle einen anderen Namen.
product-market = „{ $name }“ ist der Name eines Landes oder einer Region. Wähle einen anderen Namen.
product-too-many = Ein Server kann { $most } eigene Produkte haben. Entferne zuerst eines.
product-added = **{ $name }** ist jetzt ein Produkt, nur auf diesem Server. Mit /{ name-curate } { name-curate-add } trägst du ein, was darüber bekannt ist.
product-changed = **{ $name }** wurde geändert.
product-removed = **{ $name }** wurde entfernt.
product-list = Produkte, die nur dieser Server kennt:
product-none = Dieser Server hat keine eigenen Produkte. /{ name-curate } { name-curate-product } { name-curate-product-add } legt eines an.
product-of = eine Variante von { $product }
product-has-versions = { $other } ist eine Variante von { $name }. Entferne sie zuerst.
product-has-claims =
    { $count ->
        [one] Zu { $name } gibt es eine Angabe. Zieh sie zuerst mit /{ name-curate } { name-curate-retract } zurück.
       *[other] Zu { $name } gibt es { $count } Angaben. Zieh sie zuerst mit /{ name-curate } { name-curate-retract } zurück.
    }
product-has-proposals = Ein Vorschlag zu { $name } wartet auf eine Entscheidung. Entscheide zuerst darüber.
own-feed-added = Ab jetzt wird in { $feed } nach neuen Artikeln gesucht.
own-feed-known = In { $feed } wurde schon nach Artikeln gesucht; der Feed wird gleich noch einmal abgefragt.
own-feed-removed = In { $feed } wird nicht mehr nach Artikeln gesucht.
own-feed-list =
    { $count ->
        [one] In einem Feed wird nach neuen Artikeln gesucht:
       *[other] In { $count } Feeds wird nach neuen Artikeln gesucht:
    }
own-feed-none = Noch keine Feeds. /{ name-curate } { name-curate-feed } { name-curate-feed-add } fügt einen hinzu.
own-feed-unknown = Einen Feed „{ $text }“ gibt es hier nicht. Wähle beim Tippen einen aus der Liste.
own-feed-too-many = Ein Server kann { $most } Feeds haben. Entferne zuerst einen.
audit-by = -# von { $user }
audit-rule-one = Ab jetzt reicht ein Kurator, um einen Fakt zu ändern.
audit-rule-two = Ab jetzt muss ein zweiter Kurator jede Änderung eines Fakts freigeben.
audit-role = Ab jetzt pflegen Mitglieder mit der Rolle { $role } die Fakten dieses Servers.
audit-role-none = Ab jetzt pflegt nur, wer diesen Server verwaltet, seine Fakten.

## Buttons of an old card

panel-expired = Diese Karte ist mehr als 30 Tage alt, und ihre Buttons funktionieren nicht mehr. Bitte frag noch einmal.
panel-not-yours = Nur wer gefragt hat, kann diese Karte ändern. Stell dieselbe Frage selbst, dann bekommst du deine eigene.
panel-outdated = Diese Karte stammt aus einer älteren Version, und ihre Buttons funktionieren nicht mehr. Bitte frag noch einmal.

## What was wrong, and what to type instead

error-invalid-date = „{ $text }“ kann ich nicht als Datum lesen. Versuch es mit 2025-06-26, 26. Juni 2025, Juni 2025 oder Q3 2025.
error-impossible-date = Einen Tag wie „{ $text }“ gibt es im Kalender nicht. Versuch es mit 2025-06-26.
error-invalid-quantity = „{ $text }“ kann ich nicht als Menge lesen. Versuch es mit 40k, 30k-45k/month oder 33-36 weeks.
error-invalid-quote = „{ $text }“ kann ich nicht als Wartezeit lesen. Versuch es mit dem, was die App sagt, zum Beispiel 33-36 Wochen, 9 Monate oder Q1 2026; höchstens fünf Jahre.
error-invalid-position = „{ $text }“ kann ich nicht als Platz in der Warteschlange lesen. Versuch es mit 12000 oder 10k-12k.
error-invalid-address = „{ $text }“ ist keine Adresse einer Seite. Kopiere sie aus deinem Browser: https://example.org/page.
error-invalid-scenario =
    { $count ->
        [0] „{ $text }“ kann ich nicht als Annahme lesen. Versuch es mit production=+20%.
       *[other] „{ $text }“ kann ich nicht als Annahme lesen. Versuch es mit einer von diesen: { $suggestions }.
    }
error-lever-rate = Mit „{ $text }“ kann ich nichts anfangen. Bei der Produktion geht eine Änderung zwischen einem Hundertstel und dem Hundertfachen oder 1 bis 10 Millionen pro Monat: Versuch es mit { $suggestions }, +20 %, doppelt oder 30-45k pro Monat.
error-lever-duration = Mit „{ $text }“ kann ich nichts anfangen. Hier geht eine Änderung wie +20 % oder halb oder eine Dauer von bis zu 20 Jahren: Versuch es mit { $suggestions }.
error-lever-date = Mit „{ $text }“ kann ich nichts anfangen. Hier geht ein Datum, das noch kommt: Versuch es mit { $suggestions }.
error-lever-start = Mit „{ $text }“ kann ich nichts anfangen. Hier geht das Datum, an dem das Werk anläuft und das noch kommt: Versuch es mit { $suggestions } oder März 2027.
error-lever-pause = Mit „{ $text }“ kann ich nichts anfangen. Ein Stillstand dauert 0 bis 104 Wochen und kann einen Beginn haben: Versuch es mit { $suggestions } oder 8 Wochen ab März.
error-lever-share = Mit „{ $text }“ kann ich nichts anfangen. Hier geht ein Anteil von 0 bis 95 % oder das Doppelte oder die Hälfte des Angenommenen: Versuch es mit { $suggestions }.
error-lever-step = Mit „{ $text }“ kann ich nichts anfangen. Hier geht das Datum, an dem der Schritt erledigt ist, seine Dauer (bis zu 20 Jahre) oder eine Änderung: Versuch es mit { $suggestions }, 6 Monate oder halb.
error-lever-reached = Mit „{ $text }“ kann ich nichts anfangen. Hier geht, wie lang die Wartezeit im Heimatmarkt ist (bis zu 20 Jahre) oder ab wann sie kurz ist: Versuch es mit { $suggestions } oder 2027-06.
error-lever-order_date = Mit „{ $text }“ kann ich nichts anfangen. Hier geht ein Tag, Monat oder Quartal, aber nichts Zukünftiges: Versuch es mit { $suggestions } oder Juni 2025.
error-lever-trim = Mit „{ $text }“ kann ich nichts anfangen. Hier geht eine Variante desselben Modells: Versuch es mit { $suggestions }.
error-lever-position = Mit „{ $text }“ kann ich nichts anfangen. Hier geht, wie viele vor dir sind: Versuch es mit { $suggestions } oder 12k.
error-lever-quoted = Mit „{ $text }“ kann ich nichts anfangen. Hier geht eine Wartezeit von bis zu fünf Jahren oder ein Datum: Versuch es mit { $suggestions } oder Q1 2027.
error-lever-past = „{ $text }“ ist schon vorbei, und eine Annahme beginnt frühestens am Tag der Antwort: Versuch es mit { $suggestions }.
error-lever-contradiction = „{ $text }“ und „{ $other }“ schließen sich aus: Die Wartezeit im Heimatmarkt ist entweder vorgegeben oder ergibt sich aus der Warteschlange dort. Nimm zuerst eine von beiden heraus.
error-lever-later-orders = „{ $text }“ ändert nichts: Geht es der Reihe nach, verzögern spätere Bestellungen deine nicht. Sollen einige außer der Reihe bedient werden, versuch es mit { $suggestions }.
error-lever-unknown = „{ $text }“ geht von einer Menge aus, die niemand veröffentlicht hat; es ist also nichts bekannt, was sich verdoppeln, halbieren oder ändern ließe.
error-lever-unheard = „{ $text }“ spielt in dieser Antwort keine Rolle, deshalb wurde nichts geändert.
error-unknown-product =
    { $count ->
        [0] Ein Produkt namens „{ $text }“ kenne ich nicht. Fang in der Option an zu tippen und wähle eines aus der Liste.
        [1] Ein Produkt namens „{ $text }“ kenne ich nicht. Meintest du { $suggestions }?
       *[other] Ein Produkt namens „{ $text }“ kenne ich nicht. Meintest du eines von diesen: { $suggestions }?
    }
error-ambiguous-product = „{ $text }“ kann jedes von diesen sein: { $suggestions }. Bitte nenne eines.
error-unknown-market =
    { $count ->
        [0] Ein Land oder eine Region namens „{ $text }“ kenne ich nicht. Versuch es mit dem Namen oder dem Kürzel aus zwei Buchstaben, zum Beispiel Deutschland oder DE.
        [1] Ein Land oder eine Region namens „{ $text }“ kenne ich nicht. Meintest du { $suggestions }?
       *[other] Ein Land oder eine Region namens „{ $text }“ kenne ich nicht. Meintest du etwas davon: { $suggestions }?
    }
error-unknown-maker =
    { $count ->
        [0] Von „{ $text }“ kenne ich keine Zusage. Fang in der Option an zu tippen und wähle einen Hersteller aus der Liste.
        [1] Von „{ $text }“ kenne ich keine Zusage. Meintest du { $suggestions }?
       *[other] Von „{ $text }“ kenne ich keine Zusage. Meintest du einen von diesen: { $suggestions }?
    }
error-unknown-claim =
    { $count ->
        [0] Keine Angabe passt zu „{ $text }“. Fang in der Option an zu tippen und wähle eine aus der Liste.
        [1] Keine Angabe passt zu „{ $text }“. Meintest du { $suggestions }?
       *[other] Keine Angabe passt zu „{ $text }“. Meintest du eine von diesen: { $suggestions }?
    }
error-unknown-attribute =
    { $count ->
        [0] Unter dem Namen „{ $text }“ führe ich keine Fakten.
       *[other] Unter dem Namen „{ $text }“ führe ich keine Fakten. Meintest du etwas davon: { $suggestions }?
    }
error-misread = „{ $text }“ kann ich nicht lesen.

error-order-in-future = Der { $day } kommt erst noch. Bitte gib den Tag an, an dem du bestellt hast.
error-order-before-opening = Bestellen kann man erst seit dem { $limit }, also kann am { $day } nichts bestellt worden sein. Bitte prüfe den Tag.
error-by-in-past = Der { $day } ist schon vorbei. Bitte gib einen Tag an, der noch kommt.
error-as-of-in-future = Der { $day } kommt erst noch, und ich weiß nur, was veröffentlicht ist. Bitte gib heute oder einen früheren Tag an.

error-too-soon = Das ging schnell. Deine nächste Frage nehme ich <t:{ NUMBER($until, useGrouping: 0) }:R> an.
error-not-permitted = Dafür braucht es die Berechtigung „Server verwalten“. Bitte wende dich an jemanden, der diesen Server verwaltet.
not-a-manager = Dafür braucht es die Berechtigung „Server verwalten“. Bitte wende dich an jemanden, der diesen Server verwaltet.
error-server-only = Das geht nur auf einem Server, der Rollcast hinzugefügt hat.
error-command-changed = Dieser Befehl hat sich geändert, seit Discord zuletzt nachgesehen hat. Bitte lade Discord neu (Strg+R) und versuch es noch einmal.
error-unsound =
    { $faults ->
        [1] Die Angabe hat einen Fehler.
       *[other] Die Angabe hat { $faults } Fehler.
    }
error-forbidden = Discord lässt mich das hier nicht tun. Wer diesen Server verwaltet, kann meine Berechtigungen prüfen.
error-ours = Tut mir leid, bei mir ist etwas schiefgegangen. Wenn du es meldest, nenne bitte { $reference }.

## What is wrong with an installation

error-store-corrupt = Die Datenbank { $file } ist beschädigt. Halte den Bot an und spiele mit `rollcast restore FILE` ein Backup ein; `rollcast doctor` sagt, was ohne Backup zu tun ist.
error-store-newer = Die Datenbank { $file } stammt von einer neueren Version von Rollcast. Installiere diese Version wieder oder spiele ein älteres Backup ein.
error-store-read-only = In den Datenordner kann nicht geschrieben werden. Prüfe, wem er gehört; `rollcast doctor` sagt, wo er liegt.
error-store-unreadable = Die Datenbank { $file } kann nicht gelesen werden. Prüfe Besitzer, Rechte und freien Speicherplatz; `rollcast doctor` sagt, wo sie liegt.
error-store-locked = Eine andere Rollcast-Instanz benutzt diesen Datenordner. Halte sie zuerst an oder setze ROLLCAST_DATA_DIR auf einen anderen Ordner.
error-store-full = Der Datenträger ist voll. Es ging nichts verloren; schaffe Platz und versuch es noch einmal.
error-broken-pack =
    { $faults ->
        [1] Das Datenpaket { $pack } hat einen Fehler. `rollcast pack check` zeigt ihn.
       *[other] Das Datenpaket { $pack } hat { $faults } Fehler. `rollcast pack check` zeigt sie alle.
    }

## Feeds

feed-refused = die Adresse führt an einen Ort, der nicht abgefragt werden darf
feed-redirects = leitet endlos weiter
feed-timeout = keine Antwort in der vorgesehenen Zeit
feed-unreachable = nicht erreichbar
feed-status = der Server hat mit einem Fehler geantwortet
feed-busy = der Server bittet zu warten
feed-gone = endgültig weg und wird nicht mehr abgefragt
feed-type = kein Feed, sondern eine andere Art von Datei
feed-encoding = so gepackt, dass es nicht lesbar ist
feed-too-large = größer, als ein Feed sein muss
feed-too-much = enthält mehr, als ein Feed braucht
feed-no-feed = kein RSS, Atom oder JSON Feed
feed-entities = definiert eigene Entitäten, die kein Feed braucht
feed-ours = in Rollcast ist etwas schiefgegangen; was, steht im Log
feed-address-address = Das ist keine Webadresse. Kopiere sie aus der Adresszeile des Browsers.
feed-address-scheme = Die Adresse eines Feeds beginnt mit https:// oder http://.
feed-address-credentials = Eine Adresse mit Namen oder Passwort darin wird nicht gespeichert. Nimm die öffentliche Adresse des Feeds.
feed-address-host = In dieser Adresse fehlt der Host. Gib den Namen der Website an, wie in https://example.org/feed.
feed-address-private = Diese Adresse gehört zu keiner Website im offenen Internet. Wer den Bot betreibt, kann sie mit ROLLCAST_FEED_ALLOW zulassen.

## Dates, lengths and ages

date-week = Woche ab { $day }
date-early = Anfang { $month }
date-mid = Mitte { $month }
date-late = Ende { $month }
date-about = etwa { $date }
date-perhaps = vielleicht { $date }
date-or = { $dates } (eins davon)
date-unknown = unbekannt
date-until = spätestens { $end }
date-from = ab { $start }
date-between = { $start } bis { $end }
date-quarter = Q{ $quarter } { $year }
date-quarter-short = Q{ $quarter } { $year }
date-h1 = 1. Halbjahr { $year }
date-h2 = 2. Halbjahr { $year }
date-21 = Frühjahr { $year }
date-22 = Sommer { $year }
date-23 = Herbst { $year }
date-24 = Winter { $year }
date-decade = { $year }er-Jahre
window-between = { $start } bis { $end }
window-in = { $when }
length-days =
    { $count ->
        [0] weniger als 1 Tag
        [1] 1 Tag
       *[other] { $count } Tage
    }
length-weeks =
    { $count ->
        [1] 1 Woche
       *[other] { $count } Wochen
    }
length-months =
    { $count ->
        [1] 1 Monat
       *[other] { $count } Monate
    }
length-years =
    { $count ->
        [1] 1 Jahr
       *[other] { $count } Jahre
    }
age-today = heute
age-yesterday = gestern
age-old = { $length } alt

## Sentences one after the other

sentences = { $before } { $after }

## Amounts

amount-range = { $low } bis { $high }
amount-from = mindestens { $low }
amount-to = höchstens { $high }
amount-about = etwa { $amount }
amount-other = { $number } { $unit }
amount-vehicles =
    { $count ->
        [one] { $number } Fahrzeug
       *[other] { $number } Fahrzeuge
    }
amount-units =
    { $count ->
        [one] { $number } Stück
       *[other] { $number } Stück
    }
amount-orders =
    { $count ->
        [one] { $number } Bestellung
       *[other] { $number } Bestellungen
    }
amount-reservations =
    { $count ->
        [one] { $number } Reservierung
       *[other] { $number } Reservierungen
    }
amount-survey-reservations =
    { $count ->
        [one] { $number } Reservierung in einer Umfrage
       *[other] { $number } Reservierungen in einer Umfrage
    }
amount-percent = { $number } %
amount-days =
    { $count ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }
amount-weeks =
    { $count ->
        [one] { $number } Woche
       *[other] { $number } Wochen
    }
amount-months =
    { $count ->
        [one] { $number } Monat
       *[other] { $number } Monate
    }
amount-years =
    { $count ->
        [one] { $number } Jahr
       *[other] { $number } Jahre
    }
amount-per-day = { $amount } pro Tag
amount-per-week = { $amount } pro Woche
amount-per-month = { $amount } pro Monat
amount-per-year = { $amount } pro Jahr

## Chances

odds-hardly = weniger als 1 von 50
odds-seldom = etwa 1 von 20
odds-tenths = etwa { $tenths } von 10
odds-mostly = etwa 19 von 20
odds-surely = mehr als 49 von 50

## What a claim says, and who says so

attribute-announced = Angekündigt
attribute-backlog = Offene Bestellungen
attribute-capacity = Produktionskapazität
attribute-deliveries = Auslieferungen
attribute-delivery_target = Lieferziel
attribute-first_delivery = Erste Auslieferung
attribute-incentive = Kaufanreiz
attribute-launch_status = Stand des Marktstarts
attribute-launch_window = Marktstart
attribute-off_sale = Nicht mehr im Verkauf seit
attribute-orders = Bestellungen
attribute-orders_open = Bestellstart
attribute-plant_start = Anlauf des Werks
attribute-policy = Regelung
attribute-price = Preis
attribute-quoted_wait = Genannte Wartezeit
attribute-remark = Anmerkung
stage-refundable = erstattbar
stage-locked = verbindlich
stage-presale = Vorverkauf
standing-official = offiziell
standing-reported = berichtet
standing-rumour = Gerücht
market-world = weltweit
market-outside = alle Märkte außer { $market }
market-middle-east = Naher Osten
market-central-asia = Zentralasien
rung-on_sale = im Verkauf
rung-orders_open = bestellbar
rung-dated = mit Termin angekündigt
rung-named = ohne Termin angekündigt
rung-region_only = nur die Region ist angekündigt
rung-considered = wird erwogen
rung-not_announced = nicht angekündigt
rung-ruled_out = ausgeschlossen
fault-invented = ⚠ nachweislich falsch: erfunden
fault-wrong_scope = ⚠ nachweislich falsch: zählt etwas anderes
fault-wrong_period = ⚠ nachweislich falsch: aus einer anderen Zeit
fault-miscount = ⚠ nachweislich falsch: Zählfehler
fault-corrected = ⚠ nachweislich falsch: von der Quelle berichtigt
fault-unsupported = ⚠ nachweislich falsch: durch nichts belegt
fault-mistranslation = ⚠ nachweislich falsch: Übersetzungsfehler
fault-misread_date = ⚠ nachweislich falsch: Lesefehler beim Datum
fault-misreading = ⚠ nachweislich falsch: Lesefehler
fault-denied = ⚠ nachweislich falsch: dementiert
held-false = ⚠ nachweislich falsch
held-superseded = ↻ durch eine neuere Aussage ersetzt
held-disputed = ⚠ strittig
held-withdrawn = ✗ zurückgezogen
outcome-met = ✓ eingetroffen
outcome-early = ✓ früher eingetroffen
outcome-missed = ✗ nicht eingehalten
claim-staged = { $label } ({ $stage })
claim-measured = { $label } ({ $measure })
claim-of-period = { $label }, { $period }
claim-statement = **{ $what }:** { $value }
claim-scope = { $product } · { $market }
claim-origin = { $standing } · { $title } · { $publisher } · { $day } · { $age }
claim-own = 🏠 nur auf diesem Server · { $origin }
claim-origin-untitled = { $standing } · { $title } · { $day } · { $age }
claim-briefly = { $publisher }, { $day }
claim-marked = { $said } *{ $mark }*

## What is wrong with a claim that somebody fills in, and what is odd about it

draft-value = Wert
draft-period = Zeitraum
draft-summary = Zusammenfassung
draft-url = Adresse
draft-publisher = Herausgeber
draft-title = Titel
draft-stated_on = Tag der Veröffentlichung
draft-standing = Einstufung
draft-language = Sprache
draft-origin = Ursprung
written-word = ein Wort
written-flag = „yes“ oder nichts
written-name = ein Name wie F2
written-number = eine Zahl wie 15000
written-currency = eine Währung wie CNY
written-date = ein Datum wie 2026-03
written-duration = eine Dauer wie „7 days“
written-time = ein Datum oder eine Dauer
written-steps = Schritte wie P2M: 10000, P5M: 20000
written-text = ein paar Wörter
written-rate = { $counted } a { $time }
written-either = { $one } oder { $other }
unsound-unknown-attribute = Zu „{ $text }“ lässt sich nichts angeben. Wähle etwas aus der Liste.
unsound-unknown-product = Ein Produkt „{ $text }“ kenne ich nicht. Wähle eines aus der Liste.
unsound-unknown-market = Ein Land oder eine Region „{ $text }“ kenne ich nicht. Wähle etwas aus der Liste.
unsound-missing = Es fehlt noch: { $field }.
unsound-too-long = { $field }: { $length } Zeichen sind zu viel, höchstens { $limit } sind möglich.
unsound-value =
    { $expected ->
        [date] „{ $text }“ kann ich nicht als Zeit lesen. Versuch es mit März 2027, Q1 2027, „2027 to 2028“ oder „by 2027“.
        [duration] „{ $text }“ kann ich nicht als Wartezeit lesen. Versuch es mit „53-56 weeks“, „at least 12 months“ oder März 2027.
        [money] „{ $text }“ kann ich nicht als Preis lesen. Versuch es mit 253.500 CNY.
       *[other] „{ $text }“ kann ich nicht als Zahl lesen. Versuch es mit 40k+, 30.452 oder „around 550k“.
    }
unsound-no-value = Hier gehört kein Wert hin: Schreib „{ $text }“ in die Zusammenfassung.
unsound-summary = Schreib in die Zusammenfassung, was gesagt wurde: Einen anderen Wert gibt es hier nicht.
unsound-status = „{ $text }“ ist kein Stand eines Marktstarts. Möglich ist: { $accepted }.
unsound-unit =
    { $accepted ->
        [none] Bei „{ $text }“ fehlt eine Währung: CNY, EUR.
       *[other] Bei „{ $text }“ fehlt eine Einheit: { $accepted }.
    }
unsound-range = In „{ $text }“ steht das größere Ende vorn. Schreib das kleinere zuerst: 53-56 weeks.
unsound-implausible =
    { $unit ->
        [none] „{ $text }“ kann nicht stimmen: Es muss zwischen { $low } und { $high } liegen.
       *[other] „{ $text }“ kann nicht stimmen: Es muss zwischen { $low } und { $high } { $unit } liegen.
    }
unsound-measure = „{ $text }“ ist ein Anteil, aber es steht nicht dabei, wovon. Gib eine Messgröße an, zum Beispiel share_of_brand.
unsound-date =
    { $field ->
        [period] „{ $text }“ kann ich nicht als Zeitraum lesen. Versuch es mit Juli 2025, Q1 2026 oder „since 26.6.2025“.
       *[other] „{ $text }“ kann ich nicht als Tag lesen. Versuch es mit 2026-01-05, 5. Januar 2026 oder gestern.
    }
unsound-period = Zu einer Stückzahl gehört ihr Zeitraum: Juli 2025, Q1 2026 oder der Tag, bis zu dem gezählt wurde.
unsound-stated-on = „{ $text }“ hat keinen letzten Tag. Gib den Tag der Veröffentlichung an.
unsound-future = „{ $text }“ ist noch nicht vorbei. Gib den Tag der Veröffentlichung an.
unsound-future-period = „{ $text }“ hatte noch nicht begonnen, als das veröffentlicht wurde; gezählt wird hier aber, was schon geschehen ist.
unsound-standing = „{ $text }“ ist keine Einstufung. Möglich ist: { $accepted }.
unsound-address = „{ $text }“ ist keine Adresse einer Seite. Kopiere sie aus deinem Browser: https://example.org/page.
unsound-source = Gib die Adresse der Seite an oder, falls sie keine hat, ihren Titel.
unsound-language = „{ $text }“ ist keine Sprache. Versuch es mit en, de oder zh.
unsound-qualifier =
    { $suggestions ->
        [none] „{ $text }“ passt hier nicht dazu.
       *[other] „{ $text }“ passt hier nicht dazu. Meintest du { $suggestions }?
    }
unsound-word = { $field }: „{ $text }“ geht hier nicht. Möglich ist: { $accepted }.
check-duplicate = Schon eingetragen ({ $by }): { $other }
check-same-source = Auf derselben Seite steht schon { $other } ({ $by }). Falls beides dieselbe Aussage ist, gib als Ursprung { $origin } an.
check-part-larger = Das passt nicht hierzu: { $other } ({ $by }). Ein Teil wäre größer als das Ganze: { $part } von { $whole }.
check-parts-larger = Das passt nicht hierzu: { $other } ({ $by }). Die Teile ergäben zusammen { $parts } von { $whole }.
check-total-falls = Das passt nicht hierzu: { $other } ({ $by }). Ein Gesamtstand würde von { $early } auf { $late } fallen.
check-total-small = Das passt nicht hierzu: { $other } ({ $by }). Einzelne Zeiträume ergäben zusammen { $parts }, der Gesamtstand wäre { $whole }.
check-more-delivered = Das passt nicht hierzu: { $other } ({ $by }). Ausgeliefert wären { $delivered } von { $ordered } bestellten.
check-out-of-line = { $here } liegt weit weg von den benachbarten Zeiträumen, zum Beispiel { $other } ({ $by })
check-quote-far = { $here } Wochen: weit weg von dem, was bisher gilt, { $other } ({ $by })
check-before-orders = Das passt nicht hierzu: { $other } ({ $by }). Es wäre im Verkauf, bevor man bestellen kann.
check-far-from-last = { $here } liegt weit weg von den letzten bekannten Werten, zum Beispiel { $other } ({ $by })
check-price-far = { $here } liegt weit weg vom letzten Preis derselben Art: { $other } ({ $by })
check-price-currency = In { $here } hat hier bisher niemand einen Preis genannt; der letzte war { $other } ({ $by })
check-capacity-far = { $here } liegt weit weg von dem, was bekannt ist: { $other } ({ $by })
check-no-wait = Das hieße, dass es gar keine Wartezeit gibt.
check-over-already = Diese Zeit war vor dem Tag der Veröffentlichung schon vorbei.
check-on-sale-already = Dort ist es schon im Verkauf: { $other } ({ $by })
check-first-sale = Bisher war dort nur von einem Marktstart die Rede: { $other } ({ $by }). Damit gilt es als im Verkauf.
check-older = Das ist Monate älter als das, was es ersetzen würde: { $other } ({ $by })

row-place =
    { $name ->
        [none] Zeile { $row }: { $what }
       *[other] Zeile { $row }, { $name }: { $what }
    }
row-line = Textzeile { $line }: { $what }
row-too-large = Die Datei ist größer als { $detail }; mehr geht nicht auf einmal. Teile sie auf.
row-blank = Die Datei ist leer.
row-not-text = Das ist kein Text, sondern eine andere Art von Datei: { $detail }. Speichere sie als CSV, JSON oder YAML.
row-not-utf8 = Der Text ist nicht in UTF-8. Speichere ihn als „CSV UTF-8“.
row-nul = Im Text steht ein Zeichen, das in keinen Text gehört. Speichere ihn neu als CSV, JSON oder YAML.
row-csv = Das ist nicht als CSV lesbar. Such nach einem Anführungszeichen, das fehlt oder zu viel ist.
row-no-commas = Die Spalten sind nicht durch Kommas getrennt.
row-duplicate-column = Die Spalte „{ $name }“ kommt zweimal vor.
row-unknown-column =
    { $accepted ->
        [none] Eine Spalte „{ $name }“ gibt es nicht.
       *[other] Eine Spalte „{ $name }“ gibt es nicht. Meintest du { $accepted }?
    }
row-missing-column = Die Spalte „{ $name }“ fehlt.
row-too-many-rows = Die Datei hat zu viele Zeilen: { $detail }. Teile sie auf.
row-ragged-row = Die Zahl der Zellen ist anders als in der Kopfzeile: { $detail }.
row-json = Das ist nicht als JSON lesbar. Such nach einer Klammer, einem Komma oder einem Anführungszeichen, das fehlt.
row-yaml = Das ist nicht als YAML lesbar. Such nach einer Klammer oder einem Anführungszeichen, das fehlt, oder nach einer falschen Einrückung.
row-not-a-mapping = Die Datei beginnt nicht mit „claims:“. Setz das über die Liste der Angaben.
row-alias-circle = Der Alias „{ $detail }“ enthält sich selbst.
row-too-many-nodes = Die Datei enthält mehr Werte, als angenommen werden. Teile sie auf.
row-too-deep = Die Datei ist tiefer verschachtelt als jede Angabe.
row-duplicate-key = „{ $detail }“ steht zweimal da.
row-unknown-key = „{ $detail }“ gibt es hier nicht.
row-missing-key = „{ $detail }“ fehlt.
row-bare-boolean-key = Setz „{ $detail }“ in Anführungszeichen: Sonst hält YAML es für Ja oder Nein.
row-key-not-text = Setz „{ $detail }“ in Anführungszeichen: Der Name eines Schlüssels muss Text sein.
row-unquoted-date = Setz das Datum „{ $text }“ in Anführungszeichen.
row-bad-value =
    { $key ->
        [none] „{ $text }“ ist keine Angabe: Die Felder fehlen.
       *[other] „{ $text }“ kann nicht unter „{ $key }“ stehen.
    }
row-unknown-word =
    { $accepted ->
        [none] „{ $text }“ kann nicht unter „{ $key }“ stehen.
       *[other] „{ $text }“ kann nicht unter „{ $key }“ stehen. Möglich ist: { $accepted }.
    }
row-duplicate-id = Der Name kommt zweimal vor.
row-duplicate-claim = Dieselbe Angabe kommt zweimal vor.
row-id-taken = Eine andere Angabe heißt schon so. Lass „id“ bei einer neuen Angabe leer.
row-unreadable-claim = Die Angabe ist nicht lesbar: „{ $text }“.
row-unknown-product =
    { $accepted ->
        [none] Ein Produkt „{ $text }“ gibt es nicht.
       *[other] Ein Produkt „{ $text }“ gibt es nicht. Meintest du { $accepted }?
    }
row-unknown-market =
    { $accepted ->
        [none] Ein Land oder eine Gruppe „{ $text }“ gibt es nicht.
       *[other] Ein Land oder eine Gruppe „{ $text }“ gibt es nicht. Meintest du { $accepted }?
    }
row-unknown-attribute =
    { $accepted ->
        [none] Unter „{ $text }“ lässt sich nichts angeben.
       *[other] Unter „{ $text }“ lässt sich nichts angeben. Meintest du { $accepted }?
    }
row-unknown-claim = Eine Angabe „{ $text }“ gibt es nicht.
row-false-witness = Die Angabe „{ $text }“ ist selbst nachweislich falsch und belegt deshalb nichts.
row-refers-to-itself = Eine Angabe kann das nicht über sich selbst belegen.
row-fault-of-no-false-claim = Ein Fehler ist genannt, aber „false“ steht nicht auf Ja.
row-shows-nothing = „shown_by“ ist für Angaben, die falsch sind oder ein Ergebnis haben.
row-status = „{ $text }“ ist kein Stand eines Marktstarts. Möglich ist: { $accepted }.
row-value =
    { $accepted ->
        [date] „{ $text }“ ist kein Datum. Schreib es als 2027-03-31, 2027-03 oder 2027-Q1.
        [duration] „{ $text }“ ist keine Wartezeit. Schreib 53 oder 53..56, und „weeks“ unter „unit“.
       *[other] „{ $text }“ ist keine Zahl. Schreib 30452, oder 40000.. für mindestens so viele.
    }
row-unit =
    { $accepted ->
        [none] „{ $text }“ ist keine Einheit, die hierher passt.
       *[other] „{ $text }“ ist keine Einheit, die hierher passt. Möglich ist: { $accepted }.
    }
row-unit-missing =
    { $accepted ->
        [none] Unter „unit“ fehlt die Währung: CNY, EUR.
       *[other] Die Einheit fehlt. Möglich ist: { $accepted }.
    }
row-range = In „{ $text }“ steht das größere Ende vorn.
row-implausible = „{ $text }“ kann nicht stimmen: Es muss zwischen { $low } und { $high } liegen.
row-date = „{ $text }“ unter „{ $key }“ ist kein Datum. Schreib es als 2025-06-26, 2025-06 oder 2025-Q2.
row-period = Zu einer Stückzahl gehört ihr Zeitraum: 2025-07, 2026-Q1 oder der Tag, bis zu dem gezählt wurde.
row-measure = Zu einem Anteil gehört seine Messgröße, zum Beispiel share_of_brand.
row-qualifier =
    { $accepted ->
        [none] „{ $text }“ passt nicht zu dieser Eigenschaft.
       *[other] „{ $text }“ passt nicht zu dieser Eigenschaft. Meintest du { $accepted }?
    }
row-word = „{ $text }“ geht nicht unter „{ $key }“. Möglich ist: { $accepted }.
row-control-character = Ein Text enthält ein Zeichen, das sich nicht darstellen lässt: { $detail }.
row-too-long = Ein Text ist zu lang: { $detail }.
row-future = „{ $text }“ kommt erst noch; eine Angabe ist von einem Tag, der schon war.
row-future-period = „{ $text }“ hatte noch nicht begonnen, als das veröffentlicht wurde; gezählt wird hier aber, was schon geschehen ist.
row-address = „{ $text }“ ist keine Adresse einer Seite.

## The top of an answer

header-stale = ⏳ **Neuester Fakt: { $month }, { $age }**
header-shared = -# { $name } hat gefragt
header-ordered = Bestellung { $date }
header-not-ordered = bei Bestellung heute
header-quoted = dir genannt: { $quote }
header-position = Platz { $ahead } in der Warteschlange
header-as-of = Stand { $day }

## /wait

wait-command = Wann kommt meine Bestellung an?
wait-never = Nach allem, was bekannt ist, kommen die meisten solchen Bestellungen nie an. Ein Zeitfenster nenne ich dafür nicht.
wait-middle = 8 von 10 solchen Bestellungen kommen in diesem Zeitraum an. Mittlerer Termin: { $middle }.
wait-middle-weeks =
    8 von 10 solchen Bestellungen kommen in diesem Zeitraum an, { $low ->
        [0] bis zu { $high }
       *[other] { $low } bis { $high }
    } { $high ->
        [one] Woche
       *[other] Wochen
    } nach der Bestellung. Mittlerer Termin: { $middle }, { $half ->
        [0] nach wenigen Tagen
        [one] nach einer Woche
       *[other] nach { $half } Wochen
    }.
wait-middle-weeks-now =
    8 von 10 solchen Bestellungen kommen in diesem Zeitraum an, { $low ->
        [0] bis zu { $high }
       *[other] { $low } bis { $high }
    } { $high ->
        [one] Woche
       *[other] Wochen
    } ab jetzt. Mittlerer Termin: { $middle }, { $half ->
        [0] in wenigen Tagen
        [one] in einer Woche
       *[other] in { $half } Wochen
    }.
moved-hardly = Am { $since } sah es fast genauso aus.
moved-later = Das ist { $length } später, als es am { $since } aussah.
moved-earlier = Das ist { $length } früher, als es am { $since } aussah.
chance-delivered = Ausgeliefert bis { $day }: **{ $odds }**.
chance-on-sale = Verkaufsstart bis { $day }: **{ $odds }**.
chance-reason =
    { $chance }
    -# Dafür zählt der Tag der Auslieferung: { $reason }
deadline-order = **Hier zählt der Tag der Bestellung:** { $what }
past-head = Hätte bis etwa { $month } ankommen sollen
past-head-unknown = Hätte inzwischen ankommen sollen
past-exception = Bis dahin hätten 9 von 10 Bestellungen wie deine ausgeliefert sein sollen. Deine ist eine Ausnahme, und keine Prognose kann sagen, warum.
past-whom = **Wen du fragen kannst:** den Store oder den Berater, bei dem du bestellt hast, und die Bestellseite der App.
past-bring = **Was du bereithalten solltest:** die Bestellnummer, den Tag, an dem die Bestellung verbindlich wurde, und die Lieferzeit, die dir zuerst genannt wurde.
withdrawn = Nicht mehr im Verkauf seit { $since }
withdrawn-successor = **Nachfolger:** { $successor }
withdrawn-served = Das Produkt ist nicht mehr im Verkauf (seit { $since }), aber deine Bestellung kam rechtzeitig und wird noch bedient.
not-on-sale = Dort noch nicht bestellbar
not-on-sale-next = Ohne Bestellungen gibt es keine Wartezeit vorherzusagen. Wann es kommt, ist eine andere Frage: Der Button unten stellt sie.
nearest = **Nächstliegender Fakt:** { $what }
no-facts = Ich nenne keine Zahl, die niemand angegeben hat.
no-facts-wait = Niemand hat etwas gesagt, worauf eine Antwort bauen könnte
no-facts-launch = Niemand hat gesagt, wann es kommt

## /launch

launch-command = Wann kommt es in mein Land?
launch-middle = Falls es überhaupt kommt, beginnt der Verkauf in 8 von 10 möglichen Verläufen in diesem Zeitraum. Mittlerer Termin dieser Verläufe: { $middle }.
launch-no-window = Kein Zeitfenster
launch-first = **Kommt zuerst:** { $product }
launch-came-first = **Kam zuerst:** { $product }
launch-rung-on_sale = **{ $market }:** im Verkauf.
launch-rung-orders_open = **{ $market }:** bestellbar.
launch-rung-dated = **{ $market }:** genannt, mit Termin.
launch-rung-named = **{ $market }:** genannt, ohne Termin.
launch-rung-region_only = **{ $market }:** nicht selbst genannt, nur die größere Region.
launch-rung-considered = **{ $market }:** wird nur erwogen.
launch-rung-not_announced = **{ $market }:** nichts angekündigt.
launch-rung-ruled_out = **{ $market }:** ausgeschlossen.
launch-inherited = Für diesen Markt selbst ({ $market }) wurde keine Zeit genannt. Grundlage ist, was für ein größeres Gebiet gesagt wurde ({ $group }); hier ist es weniger sicher.
launch-inherited-no = Das wurde für ein größeres Gebiet gesagt ({ $group }), { $market } eingeschlossen.
launch-never = Gar nicht: **{ $odds }**.
launch-on-sale = Im Verkauf seit { $since }
launch-on-sale-by = Im Verkauf, seit { $since } oder früher
launch-gone = Nicht mehr im Verkauf seit { $since }.
launch-past = Die zugesagte Zeit ist vorbei: { $window }
launch-past-next = Sie verstrich ohne eine Meldung zum Marktstart. Bis es Neues gibt, nenne ich keinen neuen Termin.
launch-ruled-out = Kommt nach bisherigen Aussagen nicht
launch-ruled-out-by = { $what } ({ $by })
gate-title = ### Was vorher passieren muss
gate-line = { $gate }: wahrscheinlich bis { $opens } so weit; hält den Marktstart in { $odds } Fällen auf
gate-line-open = { $gate }: hält den Marktstart in { $odds } Fällen auf
gate-home_wait = Kurze Warteschlange im Heimatmarkt
gate-type_approval = Typgenehmigung
gate-sales_network = Showrooms und Service

## /compare

compare-command = Was kommt zuerst? Zwei bis vier Produkte, Länder oder Bestelldaten im Vergleich
compare-assumed = -# Es wurde kein Produkt genannt, deshalb geht es hier um { $product }.
compare-likely-first = Wahrscheinlich zuerst: { $first }
compare-likely-either = Wahrscheinlich zuerst: { $first } oder { $second }
compare-open = Was zuerst kommt, lässt sich nicht sagen
compare-no-facts = Niemand hat etwas gesagt, das sich vergleichen ließe
compare-verdict-first = **{ $first }** vor **{ $second }**: { $odds }
compare-verdict-even = **{ $first }** oder **{ $second }** zuerst: fast gleichauf, je { $odds }
compare-verdict-tie = **{ $first }** und **{ $second }** etwa zur selben Zeit: { $odds }
compare-else-first = { $first } zuerst: { $odds }
compare-else-second = { $second } zuerst: { $odds }
compare-else-tie = etwa zur selben Zeit: { $odds }
compare-else-neither = keins von beiden kommt je: { $odds }
compare-there = **{ $name }**: schon da
compare-both-on_sale = **{ $first }** und **{ $second }**: beide schon da
compare-both-ruled_out = **{ $first }** und **{ $second }**: beide ausgeschlossen
compare-ruled-out = **{ $second }**: ausgeschlossen; **{ $first }**: kommt, { $odds }
compare-unknown = **{ $name }**: lässt sich nicht nach Chancen vergleichen
compare-window = { $window }; mittlerer Termin: { $middle }.
compare-no-window = Der Zeitraum reicht zu weit, um ihn zu nennen.
compare-decides = **Was zwischen { $first } und { $second } vor allem den Ausschlag gibt:** { $input }.
compare-shared-queue = Beide stehen in derselben Warteschlange: Was die eine Bestellung verzögert, verzögert auch die andere.
compare-shared-home = Beide hängen an derselben Produktion, verspäten sich also meist gemeinsam.
compare-shared-statement = Beide beruhen auf derselben Ankündigung, verspäten sich also meist gemeinsam.
compare-shared-maker = Beide kommen vom selben Hersteller, und wer sich bei einem verspätet, verspätet sich oft auch beim anderen.
compare-mixed = Eine Bestellung zählt, bis sie ankommt, ein Marktstart, bis der Verkauf beginnt.
compare-of = { $name }: { $text }
compare-in-line = { $verdict } ({ $rest })
compare-on-offer = **Derzeit zu haben:** { $product }
compare-order = Bestellung { $date }
compare-numbered = { $name } ({ $number })
compare-sources-of = ### { $name }
compare-open-item = Ganze Antwort: { $name }
chip-compare = Vergleichen
form-compare = Womit vergleichen?
form-compare-label = Produkt, Variante, Land oder Bestelldatum
form-compare-hint = YU7 Max, Deutschland, 2. Juli 2025
option-item = Produkt, Variante, Land oder Bestelldatum, auch mehreres davon: YU7 Max Deutschland
option-item-more = Noch etwas zum Vergleichen
option-product-shared = Produkt für alle, die keines nennen
option-market-shared = Land für alle, die keines nennen
option-ordered-shared = Bestelldatum für alle, die keines nennen
error-unknown-item = „{ $text }“ kann ich weder als Produkt noch als Land oder Bestelldatum lesen. Versuch es mit YU7 Max, Deutschland oder 26. Juni 2025.
error-compare-too-few = Es gibt nichts zu vergleichen. Bitte nenne zwei bis vier Dinge, zum Beispiel Deutschland und Spanien.
error-compare-too-many = Ich vergleiche höchstens vier auf einmal. Bitte lass etwas weg.
error-compare-same = „{ $one }“ und „{ $other }“ sind dieselbe Frage. Bitte nenne zwei verschiedene.

## Why

why-title = ### Was am meisten ausmacht
why-most = **Am wichtigsten: { $input }** – { $effect }.
why-driver = { $input }: { $effect }
why-effect-both = { $early } früher, wenn es gut läuft, { $late } später, wenn es schlecht läuft
why-effect-earlier = bis zu { $early } früher, wenn es gut läuft
why-effect-later = bis zu { $late } später, wenn es schlecht läuft
why-effect-endless = gar nicht, wenn es schlecht läuft
input-production = Wie viele pro Monat gebaut werden
input-ramp = Wie schnell die Produktion wächst
input-plant_start = Wann das nächste Werk anläuft
input-pause_weeks = Wochen mit Stillstand
input-cancellation = Wie viele andere stornieren
input-bypass = Wie viele außer der Reihe bedient werden
input-export_share = Wie viele ins Ausland gehen
input-order_date = Das Bestelldatum
input-trim = Wie deine Variante bevorzugt wird
input-position = Dein Platz in der Warteschlange
input-quoted = Wie weit man der genannten Wartezeit trauen kann
input-plan = Wie weit man dem Plan des Herstellers trauen kann
input-lag = Der Weg vom Werk zu dir
input-reference = Wie solche Markteinführungen meist laufen
input-statement = Ob die angekündigte Zeit eingehalten wird
input-precedent = Wie der Hersteller bisher Wort gehalten hat
input-inherited = Wie sich dein Land zur Region verhält
input-home_wait = Wie lang die Warteschlange im Heimatmarkt ist

## Caveats

caveat-title = ### Zu beachten
caveat-queue_unknown = Über die Warteschlange ist zu wenig bekannt, deshalb beruht das allein auf genannten Wartezeiten.
caveat-reference_only = Über diese Warteschlange ist nichts bekannt; so laufen solche Markteinführungen meist.
caveat-place_unknown = Dein Platz in der Warteschlange ist unbekannt, und eine Bestellnummer ist keiner. Wenn deine App zeigt, wie viele vor dir sind, gib die Zahl unter `{ name-option-position }` an.
caveat-own_quote = Hier zählt die Wartezeit, die dir genannt wurde, statt der öffentlichen.
caveat-quote_of_family = Für diese Variante hat niemand eine Wartezeit genannt; hier zählen die der Schwestermodelle.
caveat-quote_of_recovery = Niemand hat eine Wartezeit genannt; hier zählt die Zeit, zu der laut Hersteller wieder genug lieferbar ist.
caveat-quote_of_special_trim = Die genannte Wartezeit galt einer Sondervariante.
caveat-share_of_brand = Auslieferungen dieses Modells werden nicht einzeln veröffentlicht; sie sind aus der Gesamtzahl des Herstellers abgeleitet.
caveat-orders_carried =
    { $days ->
        [one] Die Bestellungen sind ab { $last } fortgeschrieben, einen Tag vor deiner.
       *[other] Die Bestellungen sind ab { $last } fortgeschrieben, { $days } Tage vor deiner.
    }
caveat-by_frontier = Niemand zählt hier die Bestellungen; die Warteschlange ist daraus abgeleitet, wer zuletzt bedient wurde.
caveat-counts_disagree = Eine Zählung widerspricht den anderen und bleibt außen vor.
caveat-inherited_family = Das wurde für { $line } insgesamt zugesagt, nicht für { $product } selbst.
caveat-scenario_unheard = { $levers }: ändert hier nichts.
caveat-rumour_only = Davon sprechen nur Gerüchte. Keines ist bestätigt.
caveat-inherited_region = Für diesen Markt selbst ({ $market }) wurde keine Zeit genannt; Grundlage ist, was für ein größeres Gebiet gesagt wurde ({ $group }).
conflict-title = ### Quellen widersprechen sich
conflict-title-false = ### Stimmt nicht
conflict-line = „{ $used }“ gegen „{ $against }“ ({ $by }). { $why }
conflict-false = „{ $against }“ ({ $by }) ist nachweislich falsch.
conflict-why-space = Die erste Angabe zählt: Sie gehört diesem Server selbst.
conflict-why-standing = Die erste Angabe zählt: Ihre Quelle ist verlässlicher.
conflict-why-recency = Die erste Angabe zählt: Sie ist neuer.
conflict-why-confidence = Die erste Angabe zählt: Ihre Quelle ist sorgfältiger.
conflict-why-own_statement = Jede zählt für ihren eigenen Markt.
conflict-why-undecided = Keine ist verlässlicher; die erste zählt.
conflict-more =
    { $count ->
        [one] -# Ein weiterer Widerspruch steht bei den Quellen.
       *[other] -# { $count } weitere Widersprüche stehen bei den Quellen.
    }

## Sources

sources-title = ### Quellen
sources-heading = Quellen
sources-none = Diese Antwort beruht auf keiner Angabe.
sources-of = { $said } ({ $scope })
sources-role = Verwendet als: { $role }
sources-more =
    { $count ->
        [one] -# Eine weitere hinter dem Button.
       *[other] -# { $count } weitere hinter dem Button.
    }
role-quoted = genannte Wartezeit
role-quoted_publicly = öffentlich genannte Wartezeit, neben deiner eigenen
role-orders = Bestellungen davor
role-deliveries = Auslieferungen
role-brand_deliveries = Auslieferungen des ganzen Herstellers
role-plan = was der Hersteller plant
role-capacity = was die Werke bauen können
role-frontier = wer zuletzt bedient wurde
role-gate = ein Schritt vor dem Marktstart
role-trim = wie sich Varianten unterscheiden
role-on_sale = im Verkauf seit
role-off_sale = nicht mehr im Verkauf seit
role-deadline = ein Tag, auf den es ankommt
role-nearest = nächstliegender Fakt
role-statement = die Aussage
role-statement_also = dasselbe, anderswo gesagt
role-own_statement = die Aussage zum Land selbst
role-home_wait = die Warteschlange im Heimatmarkt
page-of = Seite { $number } von { $count }

## Buttons and menus under an answer

chip-trim = Welches Modell, welche Variante?
chip-ordered = Bestelldatum
chip-market = Land
chip-sources = Quellen
chip-share = Teilen
chip-successor = Nach { $product } fragen
chip-launch = Wann kommt es?
chip-wait = Wann käme meine Bestellung an?
chip-back = Zurück
chip-next = Weiter
form-ordered = Wann hast du bestellt?
form-ordered-label = Tag, Monat oder Quartal
form-ordered-hint = 2025-06-26, 26. Juni 2025, Juni 2025, Q3 2025
form-market = Welches Land?
form-market-label = Land oder Region
form-market-hint = Deutschland, DE, 🇩🇪, Europa

## What if

whatif-command = Was wäre, wenn mehr gebaut würde, alles stillstünde oder dein Bestelldatum anders wäre?
whatif-title = ### Was wäre, wenn
whatif-nothing = Noch ist nichts geändert. Wähle unten eine Annahme oder ein fertiges Szenario und sieh, was es bewirkt.
whatif-as-known = Das ist die Antwort, Stand jetzt. Mittlerer Termin: { $middle }.
whatif-base = **Stand jetzt:** { $window }
whatif-then = **Im Szenario:** { $window }
whatif-window = { $start } bis { $end }, mittlerer Termin: { $middle }
whatif-no-window = zu oft gar nicht, um ein Zeitfenster zu nennen
whatif-no-answer = nichts, worauf eine Antwort bauen könnte
whatif-arrived = hätte bis etwa { $month } ankommen sollen
whatif-delivered = Ausgeliefert bis { $day }: Stand jetzt { $before }, im Szenario **{ $after }**.
whatif-delivered-same = Ausgeliefert bis { $day }: { $odds }, mit Szenario wie ohne.
whatif-on-sale = Verkaufsstart bis { $day }: Stand jetzt { $before }, im Szenario **{ $after }**.
whatif-on-sale-same = Verkaufsstart bis { $day }: { $odds }, mit Szenario wie ohne.
whatif-chance-reason = -# Dafür zählt der Tag der Auslieferung: { $reason }
whatif-parts-title = ### Was welche Annahme bewirkt
whatif-part = { $lever } allein: { $shift }
whatif-interplay = Zusätzlich, weil alles zusammenwirkt: { $shift }
whatif-judgement = **{ $name }:** { $judgement }
whatif-later-orders = -# Spätere Bestellungen verzögern deine nicht: Es geht der Reihe nach.
whatif-shared = -# Wähle hier etwas aus, und du bekommst deine eigene Kopie zum Ausprobieren.
whatif-unknown = { $assumed } (ändert hier nichts: Die Menge, von der es ausgeht, hat niemand veröffentlicht)
whatif-unheard = { $assumed } (ändert hier nichts: Diese Antwort beruht nicht darauf)
shift-none = kein Unterschied
shift-hardly = kaum ein Unterschied
shift-unknown = Kein mittlerer Termin zum Vergleichen
shift-later =
    { $weeks ->
        [0] ein paar Tage später
        [one] eine Woche später
       *[other] { $weeks } Wochen später
    }
shift-earlier =
    { $weeks ->
        [0] ein paar Tage früher
        [one] eine Woche früher
       *[other] { $weeks } Wochen früher
    }
shift-long-later = { $length } später
shift-long-earlier = { $length } früher
lever-assumed = { $lever }: { $value }
lever-private = { $lever }: ein anderer Wert
lever-production = Produktion
lever-ramp = Zeit zum Hochfahren der Produktion
lever-plant_start = Nächstes Werk
lever-pause_weeks = Stillstand
lever-cancellation = Stornierte Bestellungen
lever-bypass = Außer der Reihe bedient
lever-export_share = Ins Ausland geliefert
lever-order_date = Bestelldatum
lever-trim = Variante
lever-position = Platz in der Warteschlange
lever-quoted = Genannte Wartezeit
lever-statement = Angekündigte Zeit
lever-home_wait = Wartezeit im Heimatmarkt
lever-same = wie bisher
lever-many-half = halb so viel
lever-many-double = doppelt so viel
lever-many-times = { $times }-mal so viel
lever-many-more = { $percent } % mehr
lever-many-less = { $percent } % weniger
lever-long-half = halb so lang
lever-long-double = doppelt so lang
lever-long-times = { $times }-mal so lang
lever-long-more = { $percent } % länger
lever-long-less = { $percent } % kürzer
lever-from = ab { $date }
lever-plant = { $plant }, { $start }
lever-pause = { $length }, ab { $start }
lever-pause-now = { $length }, ab sofort
lever-done = erledigt bis { $date }
lever-lasts = dauert { $length }
lever-short = kurz ab { $date }
preset-optimistic = Optimistisch
preset-makers_plan = Plan des Herstellers
preset-supply_shock = Teile werden knapp
preset-slow_preparations = Vorbereitungen dauern länger
whatif-presets = Ein fertiges Szenario
whatif-now = jetzt angenommen: { $value }
whatif-levers = Eine einzelne Annahme
whatif-steps = { $lever }: welcher Wert?
whatif-out = So lassen, wie es ist
chip-whatif = Was wäre, wenn
chip-exact = Genauer Wert
chip-undo = Rückgängig
chip-reset = Zurücksetzen
form-rate = Genauer Wert
form-rate-label = Eine Änderung, eine Menge oder eine Spanne
form-rate-hint = +20 %, doppelt, 45k pro Monat, 30-45k pro Monat
form-duration = Genauer Wert
form-duration-label = Eine Änderung oder die Dauer
form-duration-hint = halb, +20 %, 60 Tage, 2-4 Monate
form-date = Genauer Wert
form-date-label = Für wann es angekündigt ist
form-date-hint = 2028, 2027-H2, März 2028
form-start = Genauer Wert
form-start-label = Ab wann
form-start-hint = März 2027, 2027-Q2
form-pause = Genauer Wert
form-pause-label = Wie lange und ab wann
form-pause-hint = 8 Wochen, 8 Wochen ab März, 2 Monate ab 2027-02
form-share = Genauer Wert
form-share-label = Anteil von 0 bis 95 % oder eine Änderung
form-share-hint = 15 %, 0,2, doppelt, halb
form-step = Genauer Wert
form-step-label = Wann es erledigt ist oder wie lange es dauert
form-step-hint = Juni 2027, 9 Monate, doppelt
form-reached = Genauer Wert
form-reached-label = Wie lang sie ist oder ab wann sie kurz ist
form-reached-hint = 20 Wochen, 6 Monate, Juni 2027
form-trim = Genauer Wert
form-trim-label = Eine andere Variante desselben Modells
form-trim-hint = Max
form-position = Genauer Wert
form-position-label = Wie viele vor dir sind
form-position-hint = 12000, 10k-12k
form-quoted = Genauer Wert
form-quoted-label = Was App oder Vertrag sagen würden
form-quoted-hint = 33-36 Wochen, 9 Monate, Q1 2027
option-assume = Was du annimmst: production=+20%; pause=8 Wochen ab März

## /facts

facts-command = Alles, was bekannt ist, mit Quellen
facts-search-command = Alle Angaben durchsuchen
facts-show-command = Was über ein Produkt bekannt ist
facts-history-command = Alles, was je zu einer Sache angegeben wurde; Falsches und Zurückgezogenes markiert
facts-conflicts-command = Wo sich Quellen widersprechen
facts-sources-command = Worauf die Fakten beruhen
facts-search-title = Angaben mit „{ $text }“
facts-show-title = { $product }
facts-history-title = { $product }: { $attribute }
facts-conflicts-title = Wo sich Quellen widersprechen
facts-sources-title = Worauf die Fakten beruhen
facts-promises-command = Was Hersteller ankündigten, jede Änderung, und was geschah
facts-browse = Fakten durchstöbern
facts-promises-title = Was zugesagt wurde und was geschah
promise-head = **{ $what }** · { $market } · { $event }
promise-said = Aussage { $day }: { $window }
promise-moved-later =
    { $days ->
        [one] Aussage { $day }: { $window }, einen Tag später als zuvor
       *[other] Aussage { $day }: { $window }, { $days } Tage später als zuvor
    }
promise-moved-earlier =
    { $days ->
        [one] Aussage { $day }: { $window }, einen Tag früher als zuvor
       *[other] Aussage { $day }: { $window }, { $days } Tage früher als zuvor
    }
promise-moved-not = Aussage { $day }: { $window }, endet am selben Tag wie zuvor
promise-called-off = Aussage { $day }: ausgeschlossen
promise-came = gekommen { $day }
promise-came-within = gekommen { $day }: im ersten Zeitfenster
promise-came-after =
    { $days ->
        [one] gekommen { $day }: einen Tag nach dem ersten Zeitfenster
       *[other] gekommen { $day }: { $days } Tage nach dem ersten Zeitfenster
    }
promise-came-after-between = gekommen { $day }: { $low } bis { $days } Tage nach dem ersten Zeitfenster
promise-came-before =
    { $days ->
        [one] gekommen { $day }: einen Tag vor dem ersten Zeitfenster
       *[other] gekommen { $day }: { $days } Tage vor dem ersten Zeitfenster
    }
promise-open = bis { $day } nicht gekommen
promise-overdue =
    { $days ->
        [one] bis { $day } nicht gekommen, einen Tag nach dem ersten Zeitfenster
       *[other] bis { $day } nicht gekommen, { $days } Tage nach dem ersten Zeitfenster
    }
promise-withdrawn = zurückgezogen { $day }
promise-sums =
    { $decided ->
        [0] Von den zuerst genannten Zeitfenstern ist noch keines entschieden.
        [one] Das zuerst genannte Zeitfenster wurde { $kept ->
            [0] verfehlt
           *[other] eingehalten
        }.
       *[other] Von { $decided } zuerst genannten und entschiedenen Zeitfenstern { $kept ->
            [0] wurde keines eingehalten
            [one] wurde eines eingehalten
           *[other] wurden { $kept } eingehalten
        }.
    }
promise-sums-revised = Mit allen Änderungen sind es { $kept } von { $decided }.
promise-slip-none = Die Hälfte von dem, was kam, kam bis zum Ende des ersten Zeitfensters oder davor.
promise-slip =
    { $days ->
        [one] Unter dem, was kam, lag der mittlere Fall einen Tag nach dem ersten Zeitfenster.
       *[other] Unter dem, was kam, lag der mittlere Fall { $days } Tage nach dem ersten Zeitfenster.
    }
event-sales_start = Verkaufsstart
event-first_deliveries = erste Auslieferungen
event-first_units_ship = Versand der ersten Exemplare
event-orders_open = Bestellstart
event-start_of_production = Produktionsstart
facts-none = Hier ist nichts bekannt. Mehr kann ich ehrlich nicht sagen.
facts-count =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }
facts-head = { $what } · { $scope }
facts-others =
    { $count ->
        [one] Eine weitere Angabe handelt davon.
       *[other] { $count } weitere Angaben handeln davon.
    }
source-counts =
    { $false ->
        [0] **{ $publisher }**: { $claims } { $claims ->
            [one] Angabe
           *[other] Angaben
        }
       *[other] **{ $publisher }**: { $claims } { $claims ->
            [one] Angabe
           *[other] Angaben
        }, davon { $false } nachweislich falsch
    }
source-newest = neueste: { $title } · { $day }

## /scorecard

scorecard-command = Wie gut die Prognosen waren
scorecard-title = Wie gut die Prognosen waren
scorecard-own = ### Prognosen von hier
scorecard-few = Noch nicht genug entschiedene Prognosen: { $resolved } von { $enough }.
scorecard-none-yet = Noch wurde keine Prognose gegeben. Jede wird festgehalten und an dem gemessen, was kommt.
scorecard-waiting =
    { $waiting ->
        [0] Keine wartet noch.
        [one] Eine wartet auf ihren Tag oder auf Fakten, die es zeigen.
       *[other] { $waiting } warten auf ihren Tag oder auf Fakten, die es zeigen.
    }
scorecard-coverage = In 8 von 10 Fällen soll es im Zeitraum liegen; so war es in **{ $share } %** ({ $low } bis { $high } %).
scorecard-coverage-bare = In 8 von 10 Fällen soll es im Zeitraum liegen; so war es in **{ $share } %**.
scorecard-undecided = Noch ist keiner ihrer Zeiträume vorbei.
scorecard-error-wait =
    { $count ->
        [one] **Auslieferungen:** Der mittlere Termin lag um { $length } daneben, bei einer Prognose.
       *[other] **Auslieferungen:** Der mittlere Termin lag im Schnitt um { $length } daneben, bei { $count } Prognosen.
    }
scorecard-error-launch =
    { $count ->
        [one] **Marktstarts:** Der mittlere Termin lag um { $length } daneben, bei einer Prognose.
       *[other] **Marktstarts:** Der mittlere Termin lag im Schnitt um { $length } daneben, bei { $count } Prognosen.
    }
scorecard-skill-better = Die Fehler, die Breite des Zeitraums eingerechnet, waren { $percent } % kleiner, als wenn man den Hersteller beim Wort nimmt.
scorecard-skill-same = Die Fehler, die Breite des Zeitraums eingerechnet, waren etwa so groß, wie wenn man den Hersteller beim Wort nimmt.
scorecard-skill-worse = Die Fehler, die Breite des Zeitraums eingerechnet, waren { $percent } % größer, als wenn man den Hersteller beim Wort nimmt.
scorecard-wider = Nach dem, was kam, hätten die Zeiträume { $percent } % breiter sein sollen.
scorecard-narrower = Nach dem, was kam, hätten die Zeiträume { $percent } % schmaler sein sollen.
scorecard-misses = ### Am weitesten daneben
scorecard-miss-early = { $what }, gefragt im { $month }: genannt etwa { $said }, gekommen { $came }, { $length } später.
scorecard-miss-late = { $what }, gefragt im { $month }: genannt etwa { $said }, gekommen { $came }, { $length } früher.
scorecard-miss-right = { $what }, gefragt im { $month }: genannt etwa { $said }, gekommen { $came }.
scorecard-miss-open = { $what }, gefragt im { $month }: genannt etwa { $said }, bis { $came } nicht gekommen.
scorecard-miss-never = { $what }, gefragt im { $month }: genannt etwa { $said }, bis { $came } ausgeschlossen.
scorecard-earlier = ### Frühere Versionen des Rechenmodells
scorecard-line-few =
    { $given ->
        [one] Version { $model }: { $resolved } von einer Prognose entschieden.
       *[other] Version { $model }: { $resolved } von { $given } Prognosen entschieden.
    }
scorecard-line = Version { $model }: { $share } % im Zeitraum ({ $low } bis { $high } %), { $resolved } von { $given } Prognosen entschieden.
scorecard-backtest = ### Nachgespielt an früheren Markteinführungen
scorecard-replayed = Das sind keine Prognosen von damals: Dasselbe Rechenmodell wurde noch einmal gefragt, nur mit dem, was am jeweiligen Tag öffentlich war.
scorecard-backtest-none = Es gibt noch keinen Backtest.
scorecard-backtest-wait = **Auslieferungen**, { $count } Fragen:
scorecard-backtest-launch = **Marktstarts**, { $count } Fragen:
scorecard-middle = Der mittlere Termin lag im Schnitt um { $length } daneben.
scorecard-made-by = -# Version { $model } des Rechenmodells; erzeugt mit `{ $command }`.
scorecard-how = -# Nur die erste Antwort auf eine Frage in einem Monat zählt. Wer gefragt hat, wird nicht gespeichert.

## Options

option-product = Produkt oder Variante; auswählen oder eintippen
option-product-any = Nur dieses Produkt; leer lassen für alle
option-ordered = Tag, Monat oder Quartal der Bestellung: 2025-06-26, Juni 2025, vor 18 Wochen
option-market = Land oder Region; leer lassen für den Heimatmarkt des Produkts
option-maker = Nur dieser Hersteller: Xiaomi, Valve, Rivian
option-product-promised = Nur dieses Produkt
option-market-promised = Nur Zusagen für dieses Land, diese Region oder eine größere Region
option-market-launch = Land oder Region
option-quoted = Was App oder Vertrag sagt: 33-36 Wochen, 9 Monate, Q1 2026
option-position = Wie viele vor dir sind: 12000, 10k-12k
option-by = Chance, dass es bis zu diesem Tag da ist
option-as-of = Antworten mit dem Wissen von diesem Tag
option-text = Wörter, in jeder Sprache
option-attribute = Welche Eigenschaft: Auslieferungen, genannte Wartezeit, Preis ...
option-echo = { $date } · { $words }

## Answer this

answer-this = Frage beantworten
ask-command = Frag in eigenen Worten: wann deins ankommt, wann es in ein Land kommt, eine Zahl
option-question = Deine Frage, so wie du sie einem Freund stellen würdest
ask-empty = In dieser Nachricht stehen keine Wörter, die ich lesen kann. Versuch es bei einer wie „Wann kommt mein YU7 Pro? Bestellt am 26. Juni 2025.“
ask-product = Um welches Produkt geht es?
ask-intent = { $product }: Welche Frage ist gemeint?
ask-market = { $product }: Für welches Land?
ask-ordered = { $product }: Wann wurde bestellt?
ask-ordered-which = { $product }: An welchem Tag wurde bestellt?
ask-trim = { $product }: Welche Variante?
ask-misread = Aus „{ $text }“ bin ich nicht schlau geworden.
ask-wait = Wann kommt die Bestellung an?
ask-launch = Wann kommt es in ein Land?
ask-enter-day = Tag eingeben
ask-not-ordered = Noch nicht bestellt
ask-enter-country = Land eingeben
ask-any-trim = Weiß ich nicht
ask-assumed-usual = Es wurde kein Produkt genannt, deshalb geht es hier um das, was hier üblich ist: { $product }.
ask-assumed-line = Es wurde kein Produkt genannt, deshalb geht es hier um { $product }.
ask-assumed-alike = Ein Produkt mit dem geschriebenen Namen kenne ich nicht; angenommen ist { $product }.
ask-assumed-first = Es wurden mehrere Produkte genannt; angenommen ist { $product }.
ask-assumed-day = Das Bestelldatum kann mehrere Tage meinen; angenommen ist: { $date }.
ask-assumed-since = Es wurde kein Bestelldatum genannt, deshalb gilt das für jede Bestellung, seit am { $date } die Bestellungen begannen.
ask-assumed-today = Es wurde kein Bestelldatum genannt, deshalb gilt das für eine Bestellung von heute.
ask-assumed-planned = Für eine künftige Bestellung lässt sich noch nichts berechnen, deshalb gilt das für eine von heute.
ask-assumed-market = Das Land kann mehrere meinen; angenommen ist: { $market }.
ask-assumed-trim = Es wurde keine Variante genannt, deshalb gilt das für { $product } insgesamt.
ask-scope = Das kann ich nicht beantworten. Ich weiß, wann Bestellungen ankommen, wann Produkte in ein Land kommen, und kenne die Fakten dahinter.
ask-chat = Gern, wo ich helfen kann. Ich weiß, wann Bestellungen ankommen, wann Produkte in ein Land kommen, und kenne die Fakten dahinter.
ask-elsewhere = Dieses Produkt verfolge ich nicht. Ich weiß, wann Bestellungen ankommen, wann Produkte in ein Land kommen, und kenne die Fakten dahinter.
ask-investment = Was man mit Geld tun sollte, kann ich nicht sagen. Ich weiß, wann Bestellungen ankommen, wann Produkte in ein Land kommen, und kenne die Fakten dahinter.
ask-legal = Rechtsfragen kann ich nicht beantworten. Ich weiß, wann Bestellungen ankommen, wann Produkte in ein Land kommen, und kenne die Fakten dahinter.
ask-medical = Fragen zur Gesundheit kann ich nicht beantworten. Ich weiß, wann Bestellungen ankommen, wann Produkte in ein Land kommen, und kenne die Fakten dahinter.
ask-examples = Das hier kann ich beantworten:
ask-track = Eine Bestellung verfolgen kann ich noch nicht, und über deine speichere ich nichts.
ask-alert = Bescheid geben, wenn sich etwas ändert, kann ich noch nicht. Du kannst jederzeit wieder fragen.
ask-instead = Das kann ich jetzt beantworten:
ask-other-wait = { $product }: Wann kommt die Bestellung an?
ask-other-launch = { $product }: Wann in { $market }?
ask-other-fact = { $product }: { $what }
ask-other-whatif = Was wäre, wenn: { $product }
ask-other-compare = Was kommt zuerst?
ask-private = In diesem Kanal sind Antworten privat, deine steckt deshalb hinter dem Button.
ask-show = Zeigen
ask-busy = Hier wird gerade viel gefragt. Die nächste Frage nehme ich <t:{ NUMBER($until, useGrouping: 0) }:R> an; `/{ name-ask }` antwortet sofort, nur für dich.
stated-anything = alles, was bekannt ist
stated-unkept = Ich habe keinen Fakt, der das beantwortet. Was über { $product } bekannt ist, steckt hinter dem Button.
stated-none = { $what }, { $market }: Niemand hat etwas dazu gesagt
stated-of = Das wurde über { $product } gesagt.
stated-also = Außerdem gesagt
stated-disagreeing = Andere sagen
stated-all = Alles, was bekannt ist

## Charts

chip-chart = Diagramm
chart-chance = Chance, Tag für Tag
chart-course = Wie sich das Zeitfenster verschob
chart-queue = Die Warteschlange
chart-slips = Was zugesagt wurde
chart-swings = Was am meisten ausmacht
chart-chance-title-wait = Chance, dass es da ist, Tag für Tag
chart-chance-title-launch = Chance auf den Verkaufsstart, Tag für Tag
chart-course-title-wait = Wie sich das Zeitfenster verschoben hat
chart-course-title-launch = Wie sich das Zeitfenster verschoben hat
chart-queue-title-wait = Bestellungen und Auslieferungen
chart-slips-title-launch = Was zugesagt wurde, und wann
chart-swings-title-wait = Welche Annahme etwas ausmacht
chart-swings-title-launch = Welche Annahme etwas ausmacht
chart-placeholder = Ein anderes Diagramm
chart-none = Für diese Antwort gibt es kein Diagramm mehr. Bitte frag noch einmal.
chart-not-drawn = Das Bild ließ sich diesmal nicht zeichnen; hier ist dasselbe in Worten.
chart-not-installed = Dieses Rollcast ist ohne Zeichenfunktion installiert, deshalb hier dasselbe in Worten.
chart-alt = Diagramm: { $title }. { $about }.
chart-footer = Rollcast · Stand { $day }
chart-window-wait = 8 von 10 solchen Bestellungen kommen in diesem Zeitraum an: { $start } bis { $end }; mittlerer Termin: { $middle }.
chart-window-launch = Falls es überhaupt kommt, beginnt der Verkauf in 8 von 10 möglichen Verläufen in diesem Zeitraum: { $start } bis { $end }; mittlerer Termin dieser Verläufe: { $middle }.
chart-window = { $start } bis { $end }, mittlerer Termin { $middle }
chart-middle = mittlerer Termin: { $middle }
chart-by = bis { $day }
chart-tenths = { $tenths } von 10
chart-chance-by = Bis { $day }: { $odds }.
chart-chance-deadline =
    bis { $day }:
    { $odds }
chart-chance-never = gar nicht: { $odds }
chart-chance-never-line = Gar nicht: { $odds }.
chart-course-line = Stand { $day }: { $window }.
chart-course-legend = Band: 8 von 10 · Linie: mittlerer Termin
chart-course-still = Der mittlere Termin ist derselbe wie am { $since }.
chart-course-later = Der mittlere Termin liegt { $length } später, als es am { $since } aussah.
chart-course-earlier = Der mittlere Termin liegt { $length } früher, als es am { $since } aussah.
chart-queue-units = insgesamt
chart-queue-orders = { $number } bestellt
chart-queue-delivered = { $number } ausgeliefert
chart-queue-mine =
    dein Platz,
    mittlerer Termin { $middle }
chart-queue-yours =
    8 von 10 kommen hier an,
    mittlerer Termin { $middle }
chart-queue-orders-line = Bestellt bis { $day }: { $number }.
chart-queue-delivered-line = Ausgeliefert bis { $day }: { $number }.
chart-queue-estimated-line = Ausgeliefert bis { $day }: etwa { $number }, aus der Gesamtzahl des Herstellers abgeleitet.
chart-queue-place = Vor dir, als du bestellt hast: { $ahead }.
chart-queue-among =
    { $first ->
        [1] Der Platz in der Warteschlange ist nicht bekannt: irgendwo unter den ersten { $high }.
       *[other] Der Platz in der Warteschlange ist nicht bekannt: irgendwo zwischen { $low } und { $high }.
    }
chart-slips-label = { $said }, { $market }: { $time }
chart-slips-settled = { $label } ({ $outcome })
chart-slips-line = { $label }.
chart-slips-more =
    { $count ->
        [one] Eine weitere dazwischen ist nicht gezeigt.
       *[other] { $count } weitere dazwischen sind nicht gezeigt.
    }
chart-slips-now = Prognose: { $window }
chart-slips-own = Prognose: { $window }
chart-slips-today = heute
chart-swings-intro = Wie weit jede Annahme allein den mittleren Termin verschiebt, im niedrigen und im hohen Fall ({ $middle }):
chart-swings-line = { $input }: { $low } bis { $high }.
chart-swings-earlier = { $length } früher
chart-swings-later = { $length } später
chart-swings-same = unverändert

## Words of the data: what is counted, where a figure comes from, how something was said

what-camouflaged_car = ein getarntes Auto
what-regulatory_filing = eine Zulassungsanmeldung
scope-cumulative = seit Beginn
scope-period = in dieser Zeit
basis-achieved = erreicht
basis-ai_page = eine von einer KI geschriebene Seite
basis-app = die App des Herstellers
basis-derived = aus anderen Zahlen errechnet
basis-design = dafür ausgelegt
basis-estimate = eine Schätzung
basis-plan = ein Plan
basis-press = die Presse
basis-store = ein Geschäft
basis-sum_of_models = die Summe der Modelle
measure-cancellation_rate = Anteil der Stornierungen
measure-production = gebaut
measure-registration = zugelassen
measure-retail = an Kunden verkauft
measure-shipment = versandt
measure-wholesale = an Händler verkauft
measure-share_of_brand = Anteil der Marke
measure-share_from_su7_customers = Anteil von SU7-Kunden
hedge-aim = ein Ziel
hedge-dropped_by_writer = vom Verfasser weggelassen
hedge-hope = eine Hoffnung
hedge-probably_considered = wahrscheinlich erwogen
hedge-will_consider = wird erwogen
binds-delivery = der Tag der Lieferung
binds-order = der Tag der Bestellung
strength-coming_years = nicht in den nächsten Jahren
strength-concept_only = nur eine Studie
strength-foreseeable_future = nicht in absehbarer Zeit
strength-no_current_plans = derzeit keine Pläne
trim-fastest = die schnellste Version
trim-quasi_stock = fast schon Lagerwagen
trim-unstated = von der Quelle nicht genannt
event-production = Produktion
event-production_start = Produktionsbeginn
event-completion = Fertigstellung
event-start_of_production_launch = Produktionsbeginn oder Marktstart
event-first_order_e_mails_launch = erste Bestell-E-Mails oder Marktstart

## Names of commands and options
#
# Lower case, no spaces, at most 32 characters; the options of one command all differ. A sentence that names a command
# does so by these: `/{ name-curate } { name-curate-add }`.

name-about = info
name-help = hilfe
name-wait = lieferzeit
name-launch = marktstart
name-ask = fragen
name-whatif = was-wenn
name-compare = vergleichen
name-facts = fakten
name-facts-search = suchen
name-facts-show = zeigen
name-facts-history = verlauf
name-facts-conflicts = widersprüche
name-facts-sources = quellen
name-facts-promises = zusagen
name-scorecard = bilanz
name-curate = pflegen
name-curate-add = hinzufügen
name-curate-name = name
name-curate-queue = eingang
name-curate-log = protokoll
name-curate-undo = rückgängig
name-curate-retract = zurückziehen
name-curate-reinstate = wiederherstellen
name-curate-retract-source = quelle-zurückziehen
name-curate-assess = bewerten
name-curate-merge = zusammenlegen
name-curate-import = importieren
name-curate-export = exportieren
name-curate-product = produkt
name-curate-product-add = hinzufügen
name-curate-product-list = liste
name-curate-product-remove = entfernen
name-curate-feed = feed
name-curate-feed-add = hinzufügen
name-curate-feed-list = liste
name-curate-feed-remove = entfernen
name-setup = einrichten
name-privacy = datenschutz

name-option-product = produkt
name-option-ordered = bestellt
name-option-market = land
name-option-quoted = wartezeit
name-option-position = position
name-option-by = bis
name-option-as-of = stand
name-option-assume = annahme
name-option-first = erstes
name-option-second = zweites
name-option-third = drittes
name-option-fourth = viertes
name-option-text = text
name-option-attribute = thema
name-option-maker = hersteller
name-option-name = name
name-option-show = liste
name-option-curator = kurator
name-option-number = nummer
name-option-claim = angabe
name-option-reason = grund
name-option-source = quelle
name-option-verdict = urteil
name-option-value = wert
name-option-shown-by = belegt-durch
name-option-file = datei
name-option-form = format
name-option-parent = gehört-zu
name-option-aliases = weitere-namen
name-option-home-market = heimatland
name-option-url = adresse
name-option-title = titel
name-option-feed = feed
