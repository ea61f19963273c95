# Every sentence a person reads, in French.
#
# One id, one thought. Plain and kind words; exact numbers; no exclamation marks. Members are addressed as "tu".
# Typography: U+00A0 inside guillemets and before colon and %, U+202F before ; and ?, typographic apostrophe.
#
# Glossary, one word per thing:
#   claim affirmation · fact fait · source source · statement déclaration · standing statut (officiel, rapporté, rumeur)
#   assessment évaluation · retract retirer · reinstate rétablir · merge fusionner · undo annuler · decline refuser
#   discard jeter · take back (own proposal) abandonner · curator curateur · proposal proposition · publisher éditeur
#   order commande · order day date de commande · lock-in verrouillage · quoted wait délai annoncé · wait attente
#   queue file d'attente · backlog commandes en attente · out of turn hors tour · delivery livraison · handover remise
#   launch lancement · on sale en vente · rung échelon · country pays, market marché · at home marché d'origine
#   roll-out déploiement · plant usine · standstill arrêt de production · version/trim version · maker constructeur
#   forecast prévision · window fenêtre · span intervalle · middle médiane · chance « N chances sur M » · deadline date
#   lever/assumption hypothèse · scenario scénario · what-if « Et si » · as it stands en l'état · reset réinitialiser
#   share partager · feed flux · headline titre · gap lacune · pack pack · shelf life durée de validité · card carte
#
# Dates come without article ("26 juin 2025", "mi-mars 2026", "T3 2026", "2027"), names of countries and products
# too: they stand behind a colon, a dash or in brackets, never behind "de", "en" or "à" that would need more.

## /about

about-command = Ce qu’est Rollcast, d’où viennent ses réponses, et ce qu’il garde sur toi
about-title = Rollcast
about-what = Rollcast répond à deux questions : quand est-ce que ma commande arrive, et quand est-ce que ça sort dans mon pays ?
about-method-title = Comment ça marche
about-method =
    Chaque chiffre vient d’une affirmation que quelqu’un a publiée, gardée avec sa source, sa date et son statut : officiel, rapporté ou rumeur. Une affirmation plus solide, ou aussi solide et plus récente, prend sa place ; celles qui la contredisent restent visibles.
    À partir de là, un calculateur rejoue le déploiement des milliers de fois, avec des commandes, une production et des retards aussi incertains que les sources les laissent.
    Tu vois l’intervalle dans lequel tombent huit simulations sur dix, et leur médiane.
    Ce que personne n’a affirmé, Rollcast ne le devine pas : il le dit, et cite ce qu’il sait de plus proche.
about-age-title = Fraîcheur des données
about-age =
    { $days ->
        [0] Le fait le plus récent date d’aujourd’hui.
        [1] Le fait le plus récent date d’hier, { $day }.
       *[other] Le fait le plus récent a { $days } jours ({ $day }).
    }
about-age-none = Aucun fait n’est encore chargé.
about-privacy-title = Ta vie privée
about-privacy =
    Rollcast ne lit que ce que tu lui envoies : les commandes que tu tapes, les messages qui le mentionnent ou qui lui sont adressés, et ceux que tu lui désignes. Leurs mots sont lus une fois et ne sont pas gardés. Les réponses sont privées, sauf si tu les partages ou si tu poses ta question dans un salon que ce serveur a rendu public.
    Pour que les boutons sous une réponse continuent de marcher, ta question est gardée 30 jours avec ton identifiant Discord, puis supprimée. Des curateurs, on garde le nom qu’ils ont choisi pour signer, ce qu’ils ont proposé et ce qu’ils ont décidé. Des serveurs, on garde les réglages et les faits qu’ils enregistrent pour eux-mêmes, jusqu’à 30 jours après le retrait de Rollcast.
    Les prévisions sont gardées pour être comparées à ce qui arrive, et les questions sans réponse sont comptées, dans les deux cas sans rien sur qui les a posées. Rien n’est vendu, partagé ni utilisé pour entraîner quoi que ce soit. { $privacy } montre ce qui est gardé sur toi, et l’efface.
about-licence = Logiciel libre sous licence MIT.
about-more = Des exemples : { $help }.

## /help

help-command = Des exemples à essayer, et ce qui manque encore
help-title = Ce que tu peux demander
help-line = { $command } : { $what }
help-intro = Touche une commande pour l’essayer.
help-wait = quand une commande arrive, avec les raisons et les sources
help-wait-quoted = pareil, avec le délai que donne ton appli ou ton contrat
help-launch = quand ça sort dans un pays, et avec quelle probabilité
help-compare = de deux à quatre pays, versions ou dates de commande : ce qui vient en premier
help-whatif = ce qu’une hypothèse changerait, et laquelle a eu quel effet
help-facts-search = toutes les affirmations sur un sujet
help-facts-history = l’évolution d’un chiffre, affirmations fausses signalées
help-facts-conflicts = où les sources se contredisent, et laquelle est retenue
help-facts-promises = ce qu’un constructeur a annoncé, et quand c’est arrivé
help-scorecard = ce que valaient les prévisions
help-answer-this = Ou mentionne-moi dans un message, écris-moi en privé, ou ouvre le menu d’un message, choisis Applications, puis **Répondre à la question**.
help-about = ce que c’est, d’où viennent les réponses, et l’âge des faits
help-privacy = ce qui est gardé sur toi, à emporter ou à effacer
help-curate = ce qui attend les curateurs de ce serveur ; avec `/{ name-curate } { name-curate-add }`, ils ajoutent ou corrigent un fait
help-setup = qui tient les faits à jour, quels salons sont publics, quel produit est visé par défaut (pour qui gère ce serveur)
help-typed-ordered = 26 juin 2025
help-typed-quoted = 33-36 semaines
help-typed-assume = pause=8
help-typed-ask = YU7 Pro commandé le 26 juin 2025, quand arrive-t-il ?
help-ask = les mêmes questions, avec tes propres mots
help-missing-title = Pas encore disponible
help-missing = Suivre une commande.

## /setup

setup-command = Réglages de ce serveur : curateurs, salon des changements, salons publics, produit
setup-title = Réglages
setup-intro = Pour qui gère ce serveur. Chaque changement est enregistré aussitôt.
setup-home = C’est le serveur d’origine : ce que ses curateurs enregistrent vaut pour tous les serveurs.
setup-own = Ce que les curateurs enregistrent ici ne vaut que pour ce serveur, en plus des faits communs à tous les serveurs.
setup-saved = { $part } · Enregistré
setup-role = Curateurs
setup-role-now = Le rôle { $role } peut enregistrer et corriger des faits, tout comme les personnes qui gèrent le serveur.
setup-role-none = Seules les personnes qui gèrent le serveur peuvent enregistrer et corriger des faits.
setup-role-note = Discord montre `/{ name-curate }` aux membres qui peuvent gérer les messages. Pour le montrer à d’autres : Paramètres du serveur > Intégrations > Rollcast.
setup-role-placeholder = Choisis un rôle
setup-role-everyone = Tous les membres deviendraient curateurs. Choisis un rôle que seuls tes curateurs ont.
setup-rule = Second avis
setup-rule-two = Activé : un fait change quand un second curateur l’approuve.
setup-rule-one = Désactivé : ce qu’un seul curateur enregistre compte aussitôt.
setup-rule-turn-one = Désactiver
setup-rule-turn-two = Activer
setup-audit = Salon d’audit
setup-audit-now = Chaque changement d’un fait est signalé dans { $channel }.
setup-audit-none = Les changements de faits ne sont signalés nulle part. Choisis le salon où ils doivent l’être.
setup-audit-silent = ⚠️ Je ne peux pas encore y écrire. Donne-moi le droit de voir ce salon et d’y envoyer des messages.
setup-audit-gone = ⚠️ Le salon choisi n’existe plus. Choisis-en un autre.
setup-audit-placeholder = Choisis un salon
setup-channels = Salons publics
setup-channels-none = Les réponses sont privées partout : seule la personne qui demande les voit.
setup-channels-now = Tout le monde voit les réponses dans { $channels }. Ailleurs, seule la personne qui demande les voit.
setup-channels-note = Les fils suivent leur salon. Ne choisis rien pour que toutes les réponses redeviennent privées.
setup-channels-placeholder = Salons où les réponses sont publiques
setup-product = Produit habituel
setup-product-now = Quand personne ne nomme de produit, c’est { $product } qui est visé, et proposé en premier.
setup-product-none = Quand personne ne nomme de produit, Rollcast demande lequel est visé.
setup-product-nothing = Pas de produit habituel : demander
setup-language = Langue
language-itself = français
setup-language-now = Ce que tout le monde voit est dans cette langue : { $language }. Les réponses privées sont dans la langue de chaque membre.
setup-language-none = Ce que tout le monde voit est dans la langue de ce serveur sur Discord, les réponses privées dans celle de chaque membre.
setup-language-nothing = Comme sur Discord
setup-reset = Valeurs par défaut
setup-reset-note = Remet tout ce qui précède à zéro. Les faits ne changent pas.
setup-reset-turn = Réinitialiser

## /privacy

privacy-command = Ce que Rollcast garde sur toi : le voir, l’emporter, l’effacer
privacy-title = Tes données
privacy-what = Voici tout ce que Rollcast garde sur toi, sur tous les serveurs et en privé.
privacy-you = Sur toi
privacy-nothing = Rien n’est gardé.
privacy-kept-panels =
    { $count ->
        [1] Une question, pour que les boutons sous sa réponse marchent ; pendant 30 jours
        [many] { $count } de questions, pour que les boutons sous leurs réponses marchent ; chacune pendant 30 jours
       *[other] { $count } questions, pour que les boutons sous leurs réponses marchent ; chacune pendant 30 jours
    }
privacy-kept-curators =
    { $count ->
        [1] Un nom dont tu signes comme curateur
        [many] { $count } de noms dont tu signes comme curateur
       *[other] { $count } noms dont tu signes comme curateur
    }
privacy-kept-proposals-proposer =
    { $count ->
        [1] Une proposition que tu as faite comme curateur
        [many] { $count } de propositions que tu as faites comme curateur
       *[other] { $count } propositions que tu as faites comme curateur
    }
privacy-kept-proposals-decider =
    { $count ->
        [1] Une proposition que tu as tranchée
        [many] { $count } de propositions que tu as tranchées
       *[other] { $count } propositions que tu as tranchées
    }
privacy-signed = Sur { $server }, tu signes **{ $name }**
privacy-this-server = Sur ce serveur
privacy-server-servers = Ses réglages
privacy-server-public_channels =
    { $count ->
        [1] Un salon public
        [many] { $count } de salons publics
       *[other] { $count } salons publics
    }
privacy-server-curators =
    { $count ->
        [1] Le nom d’un curateur
        [many] Les noms de { $count } de curateurs
       *[other] Les noms de { $count } curateurs
    }
privacy-server-proposals =
    { $count ->
        [1] Une proposition de ses curateurs
        [many] { $count } de propositions de ses curateurs
       *[other] { $count } propositions de ses curateurs
    }
privacy-server-gaps =
    { $count ->
        [1] Une question à laquelle aucun fait ne répondait, comptée sans aucun nom
        [many] { $count } de questions auxquelles aucun fait ne répondait, comptées sans aucun nom
       *[other] { $count } questions auxquelles aucun fait ne répondait, comptées sans aucun nom
    }
privacy-server-uses =
    { $count ->
        [1] Le nombre de fois où un fait a servi, compté sans aucun nom
        [many] Le nombre de fois où { $count } de faits ont servi, compté sans aucun nom
       *[other] Le nombre de fois où { $count } faits ont servi, compté sans aucun nom
    }
privacy-server-feeds =
    { $count ->
        [1] Un flux consulté pour ses nouveautés
        [many] { $count } de flux consultés pour leurs nouveautés
       *[other] { $count } flux consultés pour leurs nouveautés
    }
privacy-server-headlines =
    { $count ->
        [1] Un titre d’article venu de ses flux
        [many] { $count } de titres d’articles venus de ses flux
       *[other] { $count } titres d’articles venus de ses flux
    }
privacy-server-facts =
    { $count ->
        [1] Un fait qui lui est propre
        [many] { $count } de faits qui lui sont propres
       *[other] { $count } faits qui lui sont propres
    }
privacy-server-home = Les faits enregistrés ici sont partagés avec tous les serveurs : ils restent, sans nom de curateur
privacy-export = Exporter
privacy-exported = Tout ce qui est gardé sur toi, dans un fichier. Tu es la seule personne à voir ce message.
privacy-too-large = Il y en a plus que ce que Discord me laisse envoyer dans un fichier. La personne qui fait tourner ce bot peut faire l’export pour toi.
privacy-ask = Effacer mes données
privacy-ask-title = Effacer tout ce qui te concerne ?
privacy-ask-what =
    - Les boutons sous tes réponses passées ne marcheront plus.
    - Tes propositions ouvertes disparaissent. Ce qui a été décidé reste, signé par un ancien curateur, sans ton nom.

    C’est irréversible.
privacy-erase = Effacer
privacy-back = Tout garder
privacy-erased = C’est fait. Plus rien n’est gardé sur toi. Ce qui a été publié dans des salons y reste jusqu’à ce que quelqu’un le supprime.
privacy-erase-server = Effacer les données de ce serveur
form-privacy-server = Effacer les données de ce serveur ?
form-privacy-server-label = Le nom du serveur
form-privacy-server-note = Réglages, noms des curateurs, propositions et faits propres disparaissent. C’est irréversible.
privacy-wrong-name = Ce n’est pas le nom de ce serveur, donc rien n’a été effacé. Son nom : { $name }.
privacy-server-erased = C’est fait. Plus rien n’est gardé sur ce serveur. Ce qui a été publié dans ses salons y reste jusqu’à ce que quelqu’un le supprime.
privacy-note = Rien n’est vendu, transmis ni utilisé pour entraîner quoi que ce soit. Quand un serveur retire Rollcast, ce qui est gardé sur lui disparaît après 30 jours. Les sauvegardes sont entre les mains de la personne qui fait tourner ce bot.

## /curate: what curators fill in

curate-command = Les faits : ajouter, corriger, approuver, annuler
curate-add-command = Ajouter ou corriger un fait, avec sa source
curate-name-command = Choisir le nom dont tu signes les faits
use-as-source = Utiliser comme source
option-market-claim = Pays, Europe ou monde entier
option-name = Un nom de ton choix ; il s’affiche à côté de ce que tu signes
name-chosen = Désormais, tu signes **{ $name }**. Ce que tu as signé avant reste tel quel.
name-empty = Un nom doit contenir au moins une lettre ou un chiffre.
name-account = C’est un compte, pas un nom. Choisis un nom que tout le monde peut lire à côté d’un fait.
name-taken = Quelqu’un d’autre signe déjà de ce nom ici. Choisis-en un autre.
name-needed = Choisis d’abord le nom dont tu signeras : /{ name-curate } { name-curate-name }.
not-a-curator = Seuls les curateurs de ce serveur peuvent faire ça. La personne qui gère le serveur désigne leur rôle avec /{ name-setup }.

form-claim = { $attribute } : { $product }, { $market }
form-details = Précisions sur ce fait
form-name = Ton nom de curateur
form-name-label = Le nom dont tu signes
form-name-hint = Il s’affiche à côté de ce que tu proposes ; pas ton nom Discord, sauf si tu le choisis
form-decline = Refuser cette proposition
form-decline-label = Pourquoi ?
form-decline-hint = La source parle d’une autre version
form-undo = Annuler
form-undo-label = Pourquoi ?
form-undo-hint = La page a été corrigée une heure plus tard

field-value = Ce qui est dit
field-period = Pour quelle période
field-period-about = Le mois, le trimestre ou le jour dont il est question
field-summary = En une phrase
field-url = Adresse de la source
field-url-about = S’il n’y a pas de page, comment ça s’appelle : Livestream du 26 juin
field-byline = Qui l’a publié, et quand
field-standing = À quel point est-ce solide ?
field-stage = À quel point la commande engage-t-elle ?
field-scope = Depuis le début, ou sur cette période ?
field-measure = Qu’est-ce qui est compté au juste ?
field-basis = D’où vient le chiffre ?
field-trim = Version, si le produit ne la précise pas
field-option = Une option qui y change quelque chose
field-plant = Quelle usine ?
field-event = Que se passe-t-il alors ?
field-what = Qu’est-ce qui a été annoncé ?
field-elapsed = Délai après l’ouverture des commandes ?
field-cohort = Quelles commandes ?
field-by = Qui l’a dit ?
field-hedge = Comment est-ce nuancé ?
field-strength = Avec quelle fermeté est-ce exclu ?
field-binds = Quelle date compte, commande ou livraison ?
detail-none = non précisé

hint-value = 53-56 weeks, 40k+, T1 2027, around 550k
hint-backlog = around 240k
hint-capacity = 150k vehicles a year
hint-deliveries = 30 452 ou 40k+
hint-delivery_target = 550k, ou at least 350k
hint-orders = 289k
hint-price = 253 500 CNY
hint-quoted_wait = 53-56 weeks, 9 months, mars 2027
hint-launch_window = 2027, T1 2027, second semestre 2027
hint-first_delivery = 6 juillet 2025, ou août 2026
hint-announced = 30 mars 2025
hint-orders_open = 26 juin 2025
hint-off_sale = février 2026
hint-plant_start = juillet à août 2025
hint-period = juillet 2025, T1 2026, since 26 June 2025
hint-summary = Une phrase, avec tes propres mots
hint-url = https://example.org/article
hint-byline = The Paper, 5 janvier 2026
hint-plant = F2
hint-elapsed = 3 minutes, 18 hours
hint-cohort = commandes de juin 2025
hint-by = chief-executive

draft-unsound =
    { $count ->
        [1] Un point empêche d’en faire un fait. Rien n’a été enregistré.
        [many] { $count } de points empêchent d’en faire un fait. Rien n’a été enregistré.
       *[other] { $count } points empêchent d’en faire un fait. Rien n’a été enregistré.
    }

source-title = De quoi parle cette source ?
source-title-none = De quoi parle l’affirmation ?
source-none = Aucune page n’est encore indiquée ; son adresse se met dans le formulaire.
source-product = Produit
source-attribute = À quel sujet
source-market = Où
source-elsewhere = Un autre pays
source-fill = Remplir l’affirmation
source-choose-first = Choisis un produit, le sujet et l’endroit ; le formulaire s’ouvre ensuite.

cur-propose = Proposer
cur-record = Enregistrer
cur-change = Changer
cur-details = Plus de détails
cur-discard = Jeter
cur-discarded = Jeté. Rien n’a été enregistré.
cur-approve = Approuver
cur-edit = Modifier
cur-decline = Refuser
cur-undo = Annuler
cur-take-back = Abandonner
form-undo-what = Annuler la n° { $number } : { $what }
earlier-stands = L’affirmation antérieure reste telle quelle
earlier-superseded = L’affirmation antérieure est remplacée par celle-ci
earlier-false = L’affirmation antérieure était fausse

deed-add = { $said }
deed-retract =
    { $count ->
        [1] Retirer : { $said }
        [many] Retirer { $count } d’affirmations, dont : { $said }
       *[other] Retirer { $count } affirmations, dont : { $said }
    }
deed-reinstate =
    { $count ->
        [1] Rétablir : { $said }
        [many] Rétablir { $count } d’affirmations, dont : { $said }
       *[other] Rétablir { $count } affirmations, dont : { $said }
    }
deed-assess = Évaluer : { $said }
deed-merge = Fusionner en une seule : { $said }
deed-import =
    { $count ->
        [1] Importer une affirmation : { $said }
        [many] Importer { $count } d’affirmations, dont : { $said }
       *[other] Importer { $count } affirmations, dont : { $said }
    }
deed-undo =
    { $count ->
        [1] Annuler la n° { $number } : { $said }
        [many] Annuler la n° { $number }, { $count } d’affirmations, dont : { $said }
       *[other] Annuler la n° { $number }, { $count } affirmations, dont : { $said }
    }
deed-earlier-stands = L’affirmation antérieure, { $earlier }, reste telle quelle.
deed-earlier-superseded = L’affirmation antérieure, { $earlier }, est marquée comme remplacée par celle-ci.
deed-earlier-false = L’affirmation antérieure, { $earlier }, est marquée comme **fausse**.
deed-reason = Raison donnée : { $reason }
deed-shared = Cela change les faits communs à tous les serveurs.
deed-own = Cela ne change que les faits de ce serveur.
assess-false = À marquer comme fausse : { $value }.
assess-disputed = À marquer comme contestée.
assess-superseded = À marquer comme remplacée par une affirmation plus récente.
assess-outcome = À marquer avec ce qui en est advenu : { $value }.
assess-confidence = Degré de confiance : { $value }.

state-open = -# N° { $number }, proposée par { $name }, attend un second curateur
state-taken = -# N° { $number }, proposée par { $name }, est en cours d’enregistrement
state-done =
    { $alone ->
        [yes] -# N° { $number }, enregistrée par { $name }
       *[no] -# N° { $number }, proposée par { $name }, approuvée par { $by }
    }
state-declined = -# N° { $number }, proposée par { $name }, refusée par { $by }
state-withdrawn = -# N° { $number }, proposée par { $name }, abandonnée
state-undone =
    { $alone ->
        [yes] -# N° { $number }, enregistrée par { $name }, annulée depuis
       *[no] -# N° { $number }, proposée par { $name }, approuvée par { $by }, annulée depuis
    }
state-reason = { $by } précise : { $reason }

proposal-unknown = Cette proposition n’existe pas sur ce serveur.
proposal-own = Un second curateur doit l’approuver. La personne qui gère le serveur peut décider qu’un seul curateur suffit, avec /{ name-setup }.
proposal-open = La proposition { $number } attend une décision.
proposal-taken = La proposition { $number } est justement en cours d’enregistrement.
proposal-done = La proposition { $number } a déjà été approuvée par { $name } le { $day }.
proposal-declined = La proposition { $number } a été refusée par { $name } le { $day }. Refais-la si la situation a changé.
proposal-withdrawn = La proposition { $number } a été abandonnée le { $day }.
proposal-undone = La proposition { $number } a été enregistrée, puis annulée.
undo-not-yours = Tu peux annuler ce que tu as toi-même proposé ou approuvé ; la personne qui gère le serveur peut tout annuler.
undo-not-done = Il n’y a rien à annuler : la proposition { $number } n’est pas enregistrée.
undo-nothing-left = Il n’y a plus rien à annuler : ce que la proposition { $number } avait enregistré a été retiré autrement depuis.
undo-none = Tu n’as plus rien à annuler ici. /{ name-curate } { name-curate-log } montre ce qui a été décidé.
edit-only-claims = On ne peut modifier qu’une affirmation proposée. Refuse celle-ci et refais la proposition.
audit-refused = Je n’ai pas le droit d’écrire dans le salon d’audit, donc personne n’y a été prévenu. /{ name-setup } permet d’en choisir un autre.

effect-facts = ### Faits
effect-changes = { $what } : { $before } devient { $after }
effect-new = { $what } : { $after }. On ne savait rien sur ce point précis
effect-newer = { $what } : { $after }. La valeur précédente ({ $previous }) : { $earlier }
effect-gone = { $what } : { $before } n’est plus utilisé
effect-said = **{ $said }** ({ $by })
effect-no-fact = Aucun fait utilisé ne change.
effect-stays = { $used } reste en usage : { $why }
effect-why-false = l’autre affirmation est reconnue fausse.
effect-why-space = c’est celle de ce serveur.
effect-why-standing = sa source est plus solide.
effect-why-recency = elle est plus récente.
effect-why-confidence = sa source est plus prudente.
effect-why-own_statement = chacune vaut pour son propre marché.
effect-why-undecided = aucune n’est plus solide que l’autre.
effect-more = -# ... et { $count } de plus
effect-doubts = ### À vérifier
effect-conflicts = ### En contradiction avec
effect-answers =
    { $count ->
        [0] ### Aucune des { $asked } réponses courantes ne bougerait
        [1] ### Une des { $asked } réponses courantes bougerait
        [many] ### { $count } des { $asked } réponses courantes bougeraient
       *[other] ### { $count } des { $asked } réponses courantes bougeraient
    }
effect-answers-done =
    { $count ->
        [0] ### Aucune des { $asked } réponses courantes n’a bougé
        [1] ### Une des { $asked } réponses courantes a bougé
        [many] ### { $count } des { $asked } réponses courantes ont bougé
       *[other] ### { $count } des { $asked } réponses courantes ont bougé
    }
effect-answer = { $name } : **{ $after }** (avant : { $before })
effect-shift = { $name } : **{ $shift }**, { $after } (avant : { $before })
effect-window = de { $start } à { $end }
effect-shift-same = { $name } : { $shift }, toujours { $after }
effect-launch = { $product } ({ $market })
effect-order-now = { $product } (commande aujourd’hui)
effect-order = { $product } (commande : { $date })
effect-status-forecast = ça viendra, personne ne peut dire quand
effect-status-past = en retard
effect-status-not_on_sale = pas encore de commandes possibles
effect-status-withdrawn = plus en vente
effect-status-on_sale = en vente
effect-status-ruled_out = exclu
effect-status-no_facts = rien de connu

## /curate queue, log and undo: what curators look at

curate-queue-command = Ce qui attend les curateurs : propositions, titres, lacunes, faits anciens
curate-log-command = Ce qui a été décidé, et par qui
curate-undo-command = Annuler un enregistrement : ton dernier fait, ou celui que tu indiques
option-show = Quelle liste ; sans rien, toutes
option-curator = Seulement ce que ce curateur a signé
option-undo = Numéro de la proposition ; sans rien, ta dernière

queue-title = En attente
queue-only = Seulement { $product } et ses versions
queue-nothing = Rien n’attend ici. Les faits sont en ordre.
queue-gone = Ce n’est plus en attente : quelqu’un s’en est occupé.
queue-switch = { $name } ({ $count })
queue-proposals = Propositions
queue-headlines = Titres
queue-gaps = Lacunes
queue-stale = Faits anciens
queue-count-proposals =
    { $count ->
        [1] **Une proposition** attend une décision.
        [many] **{ $count } de propositions** attendent une décision.
       *[other] **{ $count } propositions** attendent une décision.
    }
queue-count-headlines =
    { $count ->
        [1] **Un titre** cite un produit connu.
        [many] **{ $count } de titres** citent un produit connu.
       *[other] **{ $count } titres** citent un produit connu.
    }
queue-count-gaps =
    { $count ->
        [1] **Une question** est restée sans réponse, faute d’un fait.
        [many] **{ $count } de questions** sont restées sans réponse, faute d’un fait.
       *[other] **{ $count } questions** sont restées sans réponse, faute d’un fait.
    }
queue-count-stale =
    { $count ->
        [1] **Un fait** a dépassé sa durée de validité.
        [many] **{ $count } de faits** ont dépassé leur durée de validité.
       *[other] **{ $count } faits** ont dépassé leur durée de validité.
    }
queue-proposals-none = Aucune proposition en attente. Ce qui est proposé avec /{ name-curate } { name-curate-add } apparaît ici.
queue-headlines-none = Aucun titre en attente. Les flux en apportent d’eux-mêmes.
queue-gaps-none = Aucune question n’est restée sans réponse faute d’un fait.
queue-stale-none = Tous les faits sont encore frais.
queue-proposals-choose = Ouvrir une proposition
queue-headlines-choose = Utiliser un titre comme source
queue-gaps-choose = Combler une lacune
queue-stale-choose = Donner à un fait une source récente
queue-dismiss = Écarter un titre
queue-unreadable = Une proposition d’une version plus récente de Rollcast, que celle-ci ne sait pas lire
queue-proposed = Proposition { $number }, par { $name } · { $since }
queue-story =
    { $count ->
        [1] { $publisher } · { $day } · { $product }
        [many] { $publisher } · { $day } · { $product } · repris par { $count } d’éditeurs
       *[other] { $publisher } · { $day } · { $product } · repris par { $count } éditeurs
    }
queue-launch = lancement
queue-wait = attente
queue-gap-launch = { $product } · { $market } : quand est le lancement ?
queue-gap-fact = { $product } · { $market } : { $what } ?
queue-gap-wait = { $product } · { $market } : combien d’attente ?
queue-asked =
    { $count ->
        [1] demandé une fois, le { $day }
        [2] demandé deux fois, la dernière le { $day }
       *[other] demandé { $count } fois, la dernière le { $day }
    }
queue-used =
    { $count ->
        [0] Aucune réponse ne s’y est encore appuyée. Durée de validité : { $keeps }.
        [1] Une réponse s’y est appuyée. Durée de validité : { $keeps }.
        [many] { $count } de réponses s’y sont appuyées. Durée de validité : { $keeps }.
       *[other] { $count } réponses s’y sont appuyées. Durée de validité : { $keeps }.
    }
queue-kind-add = un fait
queue-kind-retract = retrait
queue-kind-reinstate = rétablissement
queue-kind-assess = évaluation
queue-kind-merge = fusion
queue-kind-import = import
queue-kind-undo = annulation
log-title = Ce qui a été décidé
log-title-none = Rien de tel n’a encore été décidé.
log-choose = Ouvrir une décision
log-by = signé par { $name }
log-only-undone = annulé depuis
log-only-declined = refusé ou abandonné
log-show-all = Tout
log-show-undone = Annulé
log-show-declined = Refusé ou abandonné
## /curate: claims there are

curate-retract-command = Ne plus retenir une affirmation
curate-retract-source-command = Ne plus rien retenir qui repose sur un éditeur ou une page
curate-reinstate-command = Rétablir une affirmation retirée
curate-assess-command = Marquer une affirmation : fausse, contestée, remplacée ou tenue
curate-merge-command = Réunir les affirmations qui répètent une même déclaration
curate-import-command = Importer les affirmations d’un fichier
curate-export-command = Obtenir en fichier les affirmations gardées ici
curate-product-command = Les produits que seul ce serveur connaît
curate-product-add-command = Ajouter ou changer un produit que seul ce serveur connaît
curate-product-list-command = Les produits que seul ce serveur connaît
curate-product-remove-command = Supprimer un produit que seul ce serveur connaît
curate-feed-command = D’où viennent les nouveaux articles
curate-feed-add-command = Chercher de nouveaux articles dans un flux
curate-feed-list-command = Les flux où l’on cherche de nouveaux articles
curate-feed-remove-command = Ne plus chercher d’articles dans un flux
option-claim = Des mots de l’affirmation, son produit ou son nom ; choisis-en une
option-claim-withdrawn = Des mots de l’affirmation retirée ; choisis-en une
option-claim-first = L’affirmation dont les mots restent
option-claim-same = Une qui dit la même chose
option-reason = Pourquoi ? Quiconque voit le changement le lit
option-source = Éditeur, ou adresse de la page
option-verdict = Ce qu’on en pense
option-verdict-value = L’erreur, ce qui en est advenu, ou le degré de confiance
option-shown-by = L’affirmation qui le montre
option-file = CSV, JSON ou YAML en UTF-8, 8 Mo au plus
option-form = Format du fichier ; sans rien, CSV
option-product-name = Comment il s’appelle
option-product-parent = Le produit dont c’est une version
option-product-aliases = D’autres noms, séparés par des virgules
option-product-home = Son marché d’origine
option-product-own = Un des produits propres à ce serveur
option-feed-url = Adresse du flux : RSS, Atom ou JSON Feed
option-feed-title = Comment l’appeler ; sans rien, le nom qu’il se donne
option-feed = Un des flux
verdict-false = fausse
verdict-disputed = contestée
verdict-superseded = remplacée
verdict-outcome = ce qui en est advenu
verdict-confidence = degré de confiance
held-word-invented = invention
held-word-wrong_scope = compte autre chose
held-word-wrong_period = autre période
held-word-miscount = erreur de comptage
held-word-corrected = correction par sa source
held-word-unsupported = rien ne l’appuie
held-word-mistranslation = erreur de traduction
held-word-misread_date = date mal lue
held-word-misreading = erreur de lecture
held-word-denied = démenti
held-word-met = tenu
held-word-early = tenu en avance
held-word-missed = manqué
held-word-low = faible
held-word-medium = moyen
held-word-high = élevé
claim-label = { $what } : { $value }
claim-several =
    { $count ->
        [25] « { $text } » correspond à au moins 25 affirmations. Ajoute un mot, ou choisis-en une dans la liste pendant que tu tapes.
       *[other] « { $text } » correspond à { $count } affirmations. Ajoute un mot, ou choisis-en une dans la liste pendant que tu tapes.
    }
claim-withdrawn = Cette affirmation est déjà retirée. /{ name-curate } { name-curate-reinstate } la rétablit.
claim-stands = Cette affirmation n’est pas retirée, il n’y a donc rien à rétablir.
source-used =
    { $count ->
        [1] { $publisher } · 1 affirmation
        [many] { $publisher } · { $count } d’affirmations
       *[other] { $publisher } · { $count } affirmations
    }
source-unknown = Aucune affirmation ne repose sur « { $text } ». Commence à taper dans l’option et choisis un éditeur dans la liste.
source-several = « { $text } » correspond à { $count } éditeurs. Choisis-en un dans la liste pendant que tu tapes.
deed-outdated = Ce sur quoi cela repose a changé depuis la proposition. Refuse-la, et refais-la si elle tient toujours.
form-expired = Ce formulaire est resté ouvert trop longtemps, et ce que tu as tapé est perdu. Ouvre-le de nouveau.
deed-done = Tout cela est déjà enregistré ; il n’y a rien à changer.
assess-shown = Ce qui le montre : { $said } ({ $by })
assess-wrong-value = Précise dans « { name-option-value } » ce que c’est : { $words }.
assess-wrong-no-value = Cette évaluation ne prend rien dans « { name-option-value } » ; mets le reste dans « { name-option-reason } ».
assess-wrong-unshown = Indique dans « { name-option-shown-by } » l’affirmation qui le montre.
assess-wrong-not-shown = Une autre affirmation ne montre pas à quel point nous sommes sûrs de celle-ci ; ne remplis pas « { name-option-shown-by } ».
assess-wrong-shows-itself = Une affirmation ne peut pas le montrer d’elle-même. Indiques-en une autre dans « { name-option-shown-by } ».
assess-wrong-older = L’affirmation dans « { name-option-shown-by } » est la plus ancienne des deux. Une affirmation n’est remplacée que par une plus récente.
assess-wrong-false-witness = L’affirmation dans « { name-option-shown-by } » est elle-même reconnue fausse, donc elle ne montre rien.
merge-sources = { $count } affirmations n’en font plus qu’une, avec { $sources ->
        [1] une source
        [many] { $sources } de sources
       *[other] { $sources } sources
    }.
merge-same = Une affirmation est indiquée deux fois.
merge-facts = Ces affirmations parlent de faits différents : autre produit, pays, période ou sujet. On ne peut fusionner que ce qui répète une même déclaration.
merge-values = Ces affirmations disent des choses différentes. Marque plutôt celle qui est fausse avec /{ name-curate } { name-curate-assess }.
merge-false = L’une de ces affirmations est reconnue fausse, elle ne peut donc prêter sa source à une autre.
import-too-large = Le fichier fait { $size } Mo ; le maximum est { $most } Mo. Coupe-le en plusieurs.
import-empty = Le fichier ne contient aucune affirmation.
import-unsound =
    { $count ->
        [1] Il y a une erreur dans { $file }. Rien n’a été repris.
        [many] Il y a { $count } d’erreurs dans { $file }. Rien n’a été repris.
       *[other] Il y a { $count } erreurs dans { $file }. Rien n’a été repris.
    }
import-more =
    { $count ->
        [1] -# Il y en a encore une dans la liste ci-dessous.
        [many] -# Il y en a encore { $count } dans la liste ci-dessous.
       *[other] -# Il y en a encore { $count } dans la liste ci-dessous.
    }
export-empty = Il n’y a rien à exporter : aucune affirmation de ce genre n’est gardée ici.
export-too-large = Le fichier est trop gros pour Discord. Exporte un seul produit, ou choisis CSV.
export-done =
    { $count ->
        [1] Une affirmation. /{ name-curate } { name-curate-import } reprend ce fichier.
        [many] { $count } d’affirmations. /{ name-curate } { name-curate-import } reprend ce fichier.
       *[other] { $count } affirmations. /{ name-curate } { name-curate-import } reprend ce fichier.
    }
product-home = Les produits communs à tous les serveurs viennent des fichiers de données de Rollcast, pas d’ici.
product-nameless = Chaque nom doit contenir au moins une lettre ou un chiffre.
product-aliases = C’est trop de noms ; { $most } en plus du premier suffisent.
product-own-parent = Un produit ne peut pas être une version de lui-même.
product-taken = « { $name } » désigne déjà { $other }. Choisis un autre nom.
product-market = « { $name } » est le nom d’un pays ou d’une région. Choisis un autre nom.
product-too-many = Un serveur peut avoir { $most } produits à lui. Supprimes-en un d’abord.
product-added = **{ $name }** est maintenant un produit, sur ce serveur seulement. /{ name-curate } { name-curate-add } enregistre ce qu’on en sait.
product-changed = **{ $name }** : changements enregistrés.
product-removed = **{ $name }** : produit supprimé.
product-list = Les produits que seul ce serveur connaît :
product-none = Ce serveur n’a pas de produits à lui. /{ name-curate } { name-curate-product } { name-curate-product-add } en crée un.
product-of = version de : { $product }
product-has-versions = { $other } est une version de ce produit ({ $name }). Supprime-la d’abord.
product-has-claims =
    { $count ->
        [1] Une affirmation porte sur { $name }. Retire-la d’abord, avec /{ name-curate } { name-curate-retract }.
        [many] { $count } d’affirmations portent sur { $name }. Retire-les d’abord, avec /{ name-curate } { name-curate-retract }.
       *[other] { $count } affirmations portent sur { $name }. Retire-les d’abord, avec /{ name-curate } { name-curate-retract }.
    }
product-has-proposals = Une proposition sur { $name } attend une décision. Tranche-la d’abord.
own-feed-added = On cherche désormais les nouveaux articles aussi dans ce flux : { $feed }.
own-feed-known = On y cherchait déjà des articles ; le flux est consulté de nouveau tout de suite : { $feed }.
own-feed-removed = On ne cherche plus d’articles dans ce flux : { $feed }.
own-feed-list =
    { $count ->
        [1] On cherche de nouveaux articles dans un flux :
        [many] On cherche de nouveaux articles dans { $count } de flux :
       *[other] On cherche de nouveaux articles dans { $count } flux :
    }
own-feed-none = Aucun flux pour l’instant. /{ name-curate } { name-curate-feed } { name-curate-feed-add } en ajoute un.
own-feed-unknown = Il n’y a pas de flux « { $text } » ici. Choisis-en un dans la liste pendant que tu tapes.
own-feed-too-many = Un serveur peut avoir { $most } flux. Supprimes-en un d’abord.
audit-by = -# par { $user }
audit-rule-one = Désormais, un seul curateur suffit pour changer un fait.
audit-rule-two = Désormais, un second curateur doit approuver chaque changement d’un fait.
audit-role = Désormais, les membres qui ont le rôle { $role } tiennent à jour les faits de ce serveur.
audit-role-none = Désormais, seules les personnes qui gèrent ce serveur en tiennent les faits à jour.

## Buttons of an old card

panel-expired = Cette carte a plus de 30 jours et ses boutons ne marchent plus. Repose ta question.
panel-not-yours = Seule la personne qui a demandé peut changer cette carte. Pose la même question et tu auras la tienne.
panel-outdated = Cette carte vient d’une version plus ancienne et ses boutons ne marchent plus. Repose ta question.

## What was wrong, and what to type instead

error-invalid-date = Je n’arrive pas à lire « { $text } » comme une date. Essaie 2025-06-26, 26 juin 2025, juin 2025 ou T3 2025.
error-impossible-date = « { $text } » n’existe pas dans le calendrier. Essaie 2025-06-26.
error-invalid-quantity = Je n’arrive pas à lire « { $text } » comme une quantité. Essaie 40k, 30k-45k/month ou 33-36 weeks.
error-invalid-quote = Je n’arrive pas à lire « { $text } » comme un délai. Essaie ce que dit l’appli, par exemple 33-36 semaines, 9 mois ou T1 2026 ; cinq ans au plus.
error-invalid-position = Je n’arrive pas à lire « { $text } » comme une place dans la file. Essaie 12000 ou 10k-12k.
error-invalid-address = « { $text } » n’est pas l’adresse d’une page. Copie-la depuis ton navigateur : https://example.org/page.
error-invalid-scenario =
    { $count ->
        [0] Je n’arrive pas à lire « { $text } » comme une hypothèse. Essaie production=+20%.
       *[other] Je n’arrive pas à lire « { $text } » comme une hypothèse. Essaie l’une de celles-ci : { $suggestions }.
    }
error-lever-rate = Je ne peux pas utiliser « { $text } ». Pour la production, il faut un changement entre un centième et cent fois, ou de 1 à 10 millions par mois : essaie { $suggestions }, +20 %, double ou 30-45k par mois.
error-lever-duration = Je ne peux pas utiliser « { $text } ». Il faut un changement comme +20 % ou moitié, ou une durée de 20 ans au plus : essaie { $suggestions }.
error-lever-date = Je ne peux pas utiliser « { $text } ». Il faut une date encore à venir : essaie { $suggestions }.
error-lever-start = Je ne peux pas utiliser « { $text } ». Il faut la date à laquelle l’usine démarre, encore à venir : essaie { $suggestions } ou mars 2027.
error-lever-pause = Je ne peux pas utiliser « { $text } ». Un arrêt dure de 0 à 104 semaines, avec un début si tu veux : essaie { $suggestions } ou 8 semaines à partir de mars.
error-lever-share = Je ne peux pas utiliser « { $text } ». Il faut une part de 0 à 95 %, ou le double ou la moitié de ce qui est supposé : essaie { $suggestions }.
error-lever-step = Je ne peux pas utiliser « { $text } ». Il faut la date à laquelle l’étape est franchie, le temps qu’elle prend (20 ans au plus), ou un changement : essaie { $suggestions }, 6 mois ou moitié.
error-lever-reached = Je ne peux pas utiliser « { $text } ». Il faut la longueur de l’attente sur le marché d’origine (20 ans au plus), ou la date à laquelle elle devient courte : essaie { $suggestions } ou 2027-06.
error-lever-order_date = Je ne peux pas utiliser « { $text } ». Il faut un jour, un mois ou un trimestre déjà arrivé : essaie { $suggestions } ou juin 2025.
error-lever-trim = Je ne peux pas utiliser « { $text } ». Il faut une version du même modèle : essaie { $suggestions }.
error-lever-position = Je ne peux pas utiliser « { $text } ». Il faut le nombre de commandes devant toi : essaie { $suggestions } ou 12k.
error-lever-quoted = Je ne peux pas utiliser « { $text } ». Il faut un délai de cinq ans au plus, ou une date : essaie { $suggestions } ou T1 2027.
error-lever-past = « { $text } » est déjà passé, et un scénario commence le jour de la réponse ou après : essaie { $suggestions }.
error-lever-contradiction = « { $text } » et « { $other } » s’excluent : l’attente sur le marché d’origine est soit donnée, soit déduite de la file là-bas. Enlève d’abord l’une des deux.
error-lever-later-orders = « { $text } » ne change rien : dans une file au premier arrivé, premier servi, les commandes passées après la tienne ne la retardent pas. Pour en servir certaines hors tour, essaie { $suggestions }.
error-lever-unknown = « { $text } » part d’une quantité que personne n’a publiée : il n’y a donc rien de connu à doubler, à diviser par deux ou à changer.
error-lever-unheard = « { $text } » ne joue aucun rôle dans cette réponse, donc rien n’a changé.
error-unknown-product =
    { $count ->
        [0] Je ne connais pas de produit appelé « { $text } ». Commence à taper dans l’option et choisis-en un dans la liste.
        [1] Je ne connais pas de produit appelé « { $text } ». Tu voulais dire { $suggestions } ?
       *[other] Je ne connais pas de produit appelé « { $text } ». Tu voulais dire l’un de ceux-ci : { $suggestions } ?
    }
error-ambiguous-product = « { $text } » peut désigner n’importe lequel de ceux-ci : { $suggestions }. Précise lequel.
error-unknown-market =
    { $count ->
        [0] Je ne connais pas de pays ou de région appelé « { $text } ». Essaie son nom en français ou son code à deux lettres, par exemple Allemagne ou DE.
        [1] Je ne connais pas de pays ou de région appelé « { $text } ». Tu voulais dire { $suggestions } ?
       *[other] Je ne connais pas de pays ou de région appelé « { $text } ». Tu voulais dire l’un de ceux-ci : { $suggestions } ?
    }
error-unknown-maker =
    { $count ->
        [0] Je ne connais aucune promesse de « { $text } ». Commence à taper dans l’option et choisis un nom dans la liste.
        [1] Je ne connais aucune promesse de « { $text } ». Tu voulais dire { $suggestions } ?
       *[other] Je ne connais aucune promesse de « { $text } ». Tu voulais dire l’un de ceux-ci : { $suggestions } ?
    }
error-unknown-claim =
    { $count ->
        [0] Aucune affirmation ne correspond à « { $text } ». Commence à taper dans l’option et choisis-en une dans la liste.
        [1] Aucune affirmation ne correspond à « { $text } ». Tu voulais dire { $suggestions } ?
       *[other] Aucune affirmation ne correspond à « { $text } ». Tu voulais dire l’une de celles-ci : { $suggestions } ?
    }
error-unknown-attribute =
    { $count ->
        [0] Je n’ai pas de faits sous le nom « { $text } ».
       *[other] Je n’ai pas de faits sous le nom « { $text } ». Tu voulais dire l’un de ceux-ci : { $suggestions } ?
    }
error-misread = Je n’arrive pas à lire « { $text } ».

error-order-in-future = Le { $day } est encore à venir. Donne le jour où tu as commandé.
error-order-before-opening = Les commandes ont ouvert le { $limit }, donc rien n’a pu être commandé le { $day }. Vérifie le jour.
error-by-in-past = Le { $day } est déjà passé. Donne un jour encore à venir.
error-as-of-in-future = Le { $day } est encore à venir, et je ne sais que ce qui a été publié. Donne un jour jusqu’à aujourd’hui.

error-too-soon = C’était rapide. Je peux prendre ta prochaine question <t:{ NUMBER($until, useGrouping: 0) }:R>.
error-not-permitted = Il faut pour cela la permission Gérer le serveur. Demande à une personne qui gère ce serveur.
not-a-manager = Il faut pour cela la permission Gérer le serveur. Demande à une personne qui gère ce serveur.
error-server-only = Cela ne marche que sur un serveur qui a ajouté Rollcast.
error-command-changed = Cette commande a changé depuis le dernier passage de Discord. Recharge Discord (Ctrl+R) et réessaie.
error-unsound =
    { $faults ->
        [1] L’affirmation contient une erreur.
       *[other] L’affirmation contient { $faults } erreurs.
    }
error-forbidden = Discord ne me laisse pas faire ça ici. Une personne qui gère ce serveur peut vérifier mes permissions.
error-ours = Désolé, quelque chose a mal tourné de mon côté. Si tu le signales, indique { $reference }.

## What is wrong with an installation

error-store-corrupt = La base de données { $file } est endommagée. Arrête le bot et restaure une sauvegarde avec `rollcast restore FILE` ; `rollcast doctor` dit quoi faire si tu n’en as pas.
error-store-newer = La base de données { $file } a été écrite par une version plus récente de Rollcast. Réinstalle cette version, ou restaure une sauvegarde plus ancienne.
error-store-read-only = Impossible d’écrire dans le dossier de données. Vérifie à qui il appartient ; `rollcast doctor` dit où il est.
error-store-unreadable = La base de données { $file } est illisible. Vérifie son propriétaire, ses droits et l’espace disque libre ; `rollcast doctor` dit où elle est.
error-store-locked = Un autre Rollcast utilise ce dossier de données. Arrête-le d’abord, ou fais pointer ROLLCAST_DATA_DIR vers un autre dossier.
error-store-full = Le disque est plein. Rien n’est perdu ; libère de l’espace et réessaie.
error-broken-pack =
    { $faults ->
        [1] Le pack { $pack } contient une erreur. `rollcast pack check` la montre.
       *[other] Le pack { $pack } contient { $faults } erreurs. `rollcast pack check` les montre toutes.
    }

## Feeds

feed-refused = l’adresse mène à un endroit qu’il est interdit d’interroger
feed-redirects = redirections sans fin
feed-timeout = pas de réponse à temps
feed-unreachable = injoignable
feed-status = le serveur a répondu par une erreur
feed-busy = le serveur demande d’attendre
feed-gone = disparu pour de bon, donc plus consulté
feed-type = pas un flux, mais un fichier d’un autre genre
feed-encoding = compressé d’une façon illisible
feed-too-large = plus gros qu’un flux n’a besoin de l’être
feed-too-much = contient plus que ce dont un flux a besoin
feed-no-feed = ni RSS, ni Atom, ni JSON Feed
feed-entities = définit ses propres entités, ce dont aucun flux n’a besoin
feed-ours = quelque chose a mal tourné dans Rollcast ; le journal dit quoi
feed-address-address = Ce n’est pas une adresse web. Copie-la depuis la barre d’adresse du navigateur.
feed-address-scheme = L’adresse d’un flux commence par https:// ou http://.
feed-address-credentials = Une adresse qui contient un nom ou un mot de passe n’est pas gardée. Utilise l’adresse publique du flux.
feed-address-host = Cette adresse ne nomme aucun hôte. Utilise le nom du site, comme dans https://example.org/feed.
feed-address-private = Cette adresse n’appartient à aucun site de l’internet ouvert. La personne qui fait tourner le bot peut l’autoriser avec ROLLCAST_FEED_ALLOW.

## Dates, lengths and ages

date-week = la semaine du { $day }
date-early = début { $month }
date-mid = mi-{ $month }
date-late = fin { $month }
date-about = { $date } environ
date-perhaps = peut-être { $date }
date-or = une date parmi { $dates }
date-unknown = date inconnue
date-until = { $end } au plus tard
date-from = { $start } et après
date-between = { $start } – { $end }
date-quarter = T{ $quarter } { $year }
date-quarter-short = T{ $quarter } { $year }
date-h1 = premier semestre { $year }
date-h2 = second semestre { $year }
date-21 = printemps { $year }
date-22 = été { $year }
date-23 = automne { $year }
date-24 = hiver { $year }
date-decade = années { $year }
window-between = Entre { $start } et { $end }
window-in = Fenêtre : { $when }
length-days =
    { $count ->
        [0] moins d’un jour
        [1] un jour
       *[other] { $count } jours
    }
length-weeks =
    { $count ->
        [1] une semaine
       *[other] { $count } semaines
    }
length-months =
    { $count ->
        [1] un mois
       *[other] { $count } mois
    }
length-years =
    { $count ->
        [1] un an
       *[other] { $count } ans
    }
age-today = aujourd’hui
age-yesterday = hier
age-old = il y a { $length }

## Sentences one after the other

sentences = { $before } { $after }

## Amounts

amount-range = { $low } à { $high }
amount-from = au moins { $low }
amount-to = au plus { $high }
amount-about = environ { $amount }
amount-other = { $number } { $unit }
amount-vehicles =
    { $count ->
        [one] { $number } véhicule
        [many] { $number } de véhicules
       *[other] { $number } véhicules
    }
amount-units =
    { $count ->
        [one] { $number } unité
        [many] { $number } d’unités
       *[other] { $number } unités
    }
amount-orders =
    { $count ->
        [one] { $number } commande
        [many] { $number } de commandes
       *[other] { $number } commandes
    }
amount-reservations =
    { $count ->
        [one] { $number } réservation
        [many] { $number } de réservations
       *[other] { $number } réservations
    }
amount-survey-reservations =
    { $count ->
        [one] { $number } réservation dans un sondage
        [many] { $number } de réservations dans un sondage
       *[other] { $number } réservations dans un sondage
    }
amount-percent = { $number } %
amount-days =
    { $count ->
        [one] { $number } jour
        [many] { $number } de jours
       *[other] { $number } jours
    }
amount-weeks =
    { $count ->
        [one] { $number } semaine
        [many] { $number } de semaines
       *[other] { $number } semaines
    }
amount-months =
    { $count ->
        [one] { $number } mois
        [many] { $number } de mois
       *[other] { $number } mois
    }
amount-years =
    { $count ->
        [one] { $number } an
        [many] { $number } d’ans
       *[other] { $number } ans
    }
amount-per-day = { $amount } par jour
amount-per-week = { $amount } par semaine
amount-per-month = { $amount } par mois
amount-per-year = { $amount } par an

## Chances

odds-hardly = moins de 1 chance sur 50
odds-seldom = environ 1 chance sur 20
odds-tenths =
    { $tenths ->
        [1] environ 1 chance sur 10
       *[other] environ { $tenths } chances sur 10
    }
odds-mostly = environ 19 chances sur 20
odds-surely = plus de 49 chances sur 50

## What a claim says, and who says so

attribute-announced = Annonce
attribute-backlog = Commandes en attente
attribute-capacity = Capacité de production
attribute-deliveries = Livraisons
attribute-delivery_target = Objectif de livraisons
attribute-first_delivery = Première livraison
attribute-incentive = Avantage à l’achat
attribute-launch_status = État du lancement
attribute-launch_window = Lancement
attribute-off_sale = Plus en vente depuis
attribute-orders = Commandes
attribute-orders_open = Ouverture des commandes
attribute-plant_start = Démarrage de l’usine
attribute-policy = Politique
attribute-price = Prix
attribute-quoted_wait = Délai annoncé
attribute-remark = Remarque
stage-refundable = remboursables
stage-locked = verrouillées
stage-presale = prévente
standing-official = officiel
standing-reported = rapporté
standing-rumour = rumeur
market-world = Monde entier
market-outside = hors { $market }
market-middle-east = Moyen-Orient
market-central-asia = Asie centrale
rung-on_sale = en vente
rung-orders_open = commandes ouvertes
rung-dated = annoncé avec une date
rung-named = annoncé sans date
rung-region_only = seule la région est annoncée
rung-considered = à l’étude
rung-not_announced = pas annoncé
rung-ruled_out = exclu
fault-invented = ⚠ reconnu faux : inventé
fault-wrong_scope = ⚠ reconnu faux : compte autre chose
fault-wrong_period = ⚠ reconnu faux : autre période
fault-miscount = ⚠ reconnu faux : erreur de comptage
fault-corrected = ⚠ reconnu faux : corrigé par sa source
fault-unsupported = ⚠ reconnu faux : rien ne l’appuie
fault-mistranslation = ⚠ reconnu faux : erreur de traduction
fault-misread_date = ⚠ reconnu faux : date mal lue
fault-misreading = ⚠ reconnu faux : erreur de lecture
fault-denied = ⚠ reconnu faux : démenti
held-false = ⚠ reconnu faux
held-superseded = ↻ remplacé par une déclaration plus récente
held-disputed = ⚠ contesté
held-withdrawn = ✗ retiré
outcome-met = ✓ tenu
outcome-early = ✓ tenu en avance
outcome-missed = ✗ manqué
claim-staged = { $label } ({ $stage })
claim-measured = { $label } ({ $measure })
claim-of-period = { $label }, { $period }
claim-statement = **{ $what } :** { $value }
claim-scope = { $product } · { $market }
claim-origin = { $standing } · { $title } · { $publisher } · { $day } · { $age }
claim-own = 🏠 propre à ce serveur · { $origin }
claim-origin-untitled = { $standing } · { $title } · { $day } · { $age }
claim-briefly = { $publisher }, { $day }
claim-marked = { $said } *{ $mark }*

## What is wrong with a claim that somebody fills in, and what is odd about it

draft-value = valeur
draft-period = période
draft-summary = résumé
draft-url = adresse
draft-publisher = éditeur
draft-title = titre
draft-stated_on = jour de publication
draft-standing = statut
draft-language = langue
draft-origin = origine
written-word = un mot
written-flag = yes, ou rien
written-name = un nom comme F2
written-number = un nombre comme 15000
written-currency = une devise comme CNY
written-date = une date comme 2026-03
written-duration = une durée comme 7 days
written-time = une date ou une durée
written-steps = des étapes comme P2M: 10000, P5M: 20000
written-text = quelques mots
written-rate = { $counted } a { $time }
written-either = { $one }, ou { $other }
unsound-unknown-attribute = On ne peut rien affirmer sous « { $text } ». Choisis dans la liste.
unsound-unknown-product = Je ne connais pas de produit « { $text } ». Choisis dans la liste.
unsound-unknown-market = Je ne connais pas de pays ou de région « { $text } ». Choisis dans la liste.
unsound-missing = Il manque : { $field }.
unsound-too-long = Trop long ({ $field }) : { $length } caractères, pour { $limit } au plus.
unsound-value =
    { $expected ->
        [date] Je n’arrive pas à lire « { $text } » comme un moment. Essaie mars 2027, T1 2027, second semestre 2027 ou by 2027.
        [duration] Je n’arrive pas à lire « { $text } » comme un délai. Essaie 53-56 weeks, at least 12 months ou mars 2027.
        [money] Je n’arrive pas à lire « { $text } » comme un prix. Essaie 253 500 CNY.
       *[other] Je n’arrive pas à lire « { $text } » comme un nombre. Essaie 40k+, 30 452 ou around 550k.
    }
unsound-no-value = Ici, pas de valeur : écris « { $text } » dans le résumé.
unsound-summary = Dis dans le résumé ce qui a été dit : il n’y a pas d’autre valeur.
unsound-status = « { $text } » n’est pas un état de lancement. Prends l’un de ceux-ci : { $accepted }.
unsound-unit =
    { $accepted ->
        [none] « { $text } » a besoin d’une devise : CNY, EUR.
       *[other] « { $text } » a besoin d’une unité : { $accepted }.
    }
unsound-range = Dans « { $text } », la plus grande borne vient en premier. Écris d’abord la plus petite : 53-56 weeks.
unsound-implausible =
    { $unit ->
        [none] « { $text } » ne peut pas être juste : il faut une valeur entre { $low } et { $high }.
       *[other] « { $text } » ne peut pas être juste : il faut une valeur entre { $low } et { $high } ({ $unit }).
    }
unsound-measure = « { $text } » est une part, sans qu’on sache de quoi. Donne une mesure, par exemple share_of_brand.
unsound-date =
    { $field ->
        [period] Je n’arrive pas à lire « { $text } » comme une période. Essaie juillet 2025, T1 2026 ou since 26 June 2025.
       *[other] Je n’arrive pas à lire « { $text } » comme un jour. Essaie 2026-01-05, 5 janvier 2026 ou hier.
    }
unsound-period = Un décompte a besoin de sa période : juillet 2025, T1 2026, ou le jour jusqu’auquel il compte.
unsound-stated-on = « { $text } » n’a pas de dernier jour. Donne le jour de publication.
unsound-future = « { $text } » n’est pas encore terminé. Donne le jour de publication.
unsound-future-period = « { $text } » n’avait pas commencé lors de la publication, et on compte ici ce qui s’est passé.
unsound-standing = « { $text } » n’est pas un statut. Prends l’un de ceux-ci : { $accepted }.
unsound-address = « { $text } » n’est pas l’adresse d’une page. Copie-la depuis ton navigateur : https://example.org/page.
unsound-source = Donne l’adresse de la page, ou son titre si elle n’en a pas.
unsound-language = « { $text } » n’est pas une langue. Essaie en, de ou zh.
unsound-qualifier =
    { $suggestions ->
        [none] « { $text } » ne va pas avec ce sujet.
       *[other] « { $text } » ne va pas avec ce sujet. Tu voulais dire { $suggestions } ?
    }
unsound-word = « { $text } » ne convient pas ici ({ $field }). Ce qu’il faut : { $accepted }.
check-duplicate = Déjà enregistré pour { $by } : { $other }
check-same-source = La même page dit déjà { $other } ({ $by }). S’il s’agit d’une seule déclaration, donne-lui l’origine { $origin }.
check-part-larger = Cela ne va pas avec { $other } ({ $by }) : une partie dépasserait son tout, { $part } sur { $whole }.
check-parts-larger = Cela ne va pas avec { $other } ({ $by }) : la somme des parties ferait { $parts }, sur { $whole }.
check-total-falls = Cela ne va pas avec { $other } ({ $by }) : un cumul à ce jour tomberait de { $early } à { $late }.
check-total-small = Cela ne va pas avec { $other } ({ $by }) : la somme des périodes ferait { $parts }, et le cumul à ce jour { $whole }.
check-more-delivered = Cela ne va pas avec { $other } ({ $by }) : il y aurait { $delivered } livraisons pour { $ordered } commandes.
check-out-of-line = { $here } : loin des périodes voisines, par exemple { $other } ({ $by })
check-quote-far = { $here } semaines, c’est loin de ce qui est retenu : { $other } ({ $by })
check-before-orders = Cela ne va pas avec { $other } ({ $by }) : il y aurait des ventes avant l’ouverture des commandes.
check-far-from-last = { $here } : loin des dernières valeurs connues, par exemple { $other } ({ $by })
check-price-far = { $here } : loin du dernier prix du même genre, { $other } ({ $by })
check-price-currency = Personne n’a encore donné de prix en { $here } ici ; le dernier était { $other } ({ $by })
check-capacity-far = { $here } : loin de ce qui est connu, { $other } ({ $by })
check-no-wait = Cela dit qu’il n’y a aucune attente.
check-over-already = Cette période était finie avant le jour de publication.
check-on-sale-already = C’est déjà en vente là-bas : { $other } ({ $by })
check-first-sale = Jusqu’ici, on n’y parlait que d’un lancement : { $other } ({ $by }). Avec ceci, cela compte comme en vente.
check-older = C’est plus ancien, de plusieurs mois, que ce que cela remplacerait : { $other } ({ $by })

row-place =
    { $name ->
        [none] Entrée { $row } : { $what }
       *[other] Entrée { $row }, { $name } : { $what }
    }
row-line = Ligne { $line } : { $what }
row-too-large = Le fichier dépasse { $detail }, le maximum accepté en une fois. Coupe-le en plusieurs.
row-blank = Le fichier est vide.
row-not-text = Ce n’est pas du texte, mais un fichier d’un autre genre : { $detail }. Enregistre-le en CSV, JSON ou YAML.
row-not-utf8 = Le texte n’est pas en UTF-8. Enregistre-le en « CSV UTF-8 ».
row-nul = Le texte contient un caractère qu’aucun texte ne contient. Enregistre-le de nouveau en CSV, JSON ou YAML.
row-csv = Illisible comme CSV. Cherche un guillemet qui manque, ou un de trop.
row-no-commas = Ses colonnes ne sont pas séparées par des virgules.
row-duplicate-column = La colonne « { $name } » y figure deux fois.
row-unknown-column =
    { $accepted ->
        [none] Il n’y a pas de colonne « { $name } ».
       *[other] Il n’y a pas de colonne « { $name } ». Tu voulais dire { $accepted } ?
    }
row-missing-column = La colonne « { $name } » manque.
row-too-many-rows = Le fichier a trop de lignes : { $detail }. Coupe-le en plusieurs.
row-ragged-row = Le nombre de cases n’est pas celui de l’en-tête : { $detail }.
row-json = Illisible comme JSON. Cherche une accolade, une virgule ou un guillemet qui manque.
row-yaml = Illisible comme YAML. Cherche une accolade ou un guillemet qui manque, ou un mauvais retrait.
row-not-a-mapping = Le fichier ne commence pas par « claims: ». Mets-le au-dessus de la liste des affirmations.
row-alias-circle = L’alias « { $detail } » se contient lui-même.
row-too-many-nodes = Le fichier contient plus de valeurs qu’on n’en accepte. Coupe-le en plusieurs.
row-too-deep = Le fichier a plus de niveaux qu’aucune affirmation n’en a.
row-duplicate-key = « { $detail } » y figure deux fois.
row-unknown-key = Il n’y a rien qui s’appelle « { $detail } ».
row-missing-key = « { $detail } » manque.
row-bare-boolean-key = Mets « { $detail } » entre guillemets : sans eux, YAML y voit un oui ou un non.
row-key-not-text = Mets « { $detail } » entre guillemets : le nom d’une clé doit être du texte.
row-unquoted-date = Mets la date « { $text } » entre guillemets.
row-bad-value =
    { $key ->
        [none] « { $text } » n’est pas une affirmation : il manque ses champs.
       *[other] « { $text } » ne peut pas se trouver sous « { $key } ».
    }
row-unknown-word =
    { $accepted ->
        [none] « { $text } » ne peut pas se trouver sous « { $key } ».
       *[other] « { $text } » ne peut pas se trouver sous « { $key } ». Ce qu’il faut : { $accepted }.
    }
row-duplicate-id = Le nom y figure deux fois.
row-duplicate-claim = La même affirmation y figure deux fois.
row-id-taken = Une autre affirmation porte déjà ce nom. Laisse « id » vide pour une nouvelle affirmation.
row-unreadable-claim = Affirmation illisible : « { $text } ».
row-unknown-product =
    { $accepted ->
        [none] Il n’y a pas de produit « { $text } ».
       *[other] Il n’y a pas de produit « { $text } ». Tu voulais dire { $accepted } ?
    }
row-unknown-market =
    { $accepted ->
        [none] Il n’y a pas de pays ou de groupe « { $text } ».
       *[other] Il n’y a pas de pays ou de groupe « { $text } ». Tu voulais dire { $accepted } ?
    }
row-unknown-attribute =
    { $accepted ->
        [none] On ne peut rien affirmer sous « { $text } ».
       *[other] On ne peut rien affirmer sous « { $text } ». Tu voulais dire { $accepted } ?
    }
row-unknown-claim = Il n’y a pas d’affirmation « { $text } ».
row-false-witness = L’affirmation « { $text } » est elle-même reconnue fausse, donc elle ne montre rien.
row-refers-to-itself = Une affirmation ne peut pas le montrer d’elle-même.
row-fault-of-no-false-claim = Une erreur est nommée, mais « false » ne dit pas oui.
row-shows-nothing = « shown_by » est pour les affirmations fausses ou dont on sait ce qui est advenu.
row-status = « { $text } » n’est pas un état de lancement. Ce qu’il faut : { $accepted }.
row-value =
    { $accepted ->
        [date] « { $text } » n’est pas une date. Écris-la ainsi : 2027-03-31, 2027-03 ou 2027-Q1.
        [duration] « { $text } » n’est pas un délai. Écris-le ainsi : 53 ou 53..56, et « weeks » sous « unit ».
       *[other] « { $text } » n’est pas un nombre. Écris-le ainsi : 30452, ou 40000.. pour au moins autant.
    }
row-unit =
    { $accepted ->
        [none] « { $text } » n’est pas une unité qui va avec.
       *[other] « { $text } » n’est pas une unité qui va avec. Ce qu’il faut : { $accepted }.
    }
row-unit-missing =
    { $accepted ->
        [none] La devise manque sous « unit » : CNY, EUR.
       *[other] L’unité manque. Ce qu’il faut : { $accepted }.
    }
row-range = Dans « { $text } », la plus grande borne vient en premier.
row-implausible = « { $text } » ne peut pas être juste : il faut une valeur entre { $low } et { $high }.
row-date = « { $text } » sous « { $key } » n’est pas une date. Écris-la ainsi : 2025-06-26, 2025-06 ou 2025-Q2.
row-period = Un décompte a besoin de sa période : 2025-07, 2026-Q1, ou le jour jusqu’auquel il compte.
row-measure = Une part a besoin de sa mesure, par exemple share_of_brand.
row-qualifier =
    { $accepted ->
        [none] « { $text } » ne va pas avec cet attribut.
       *[other] « { $text } » ne va pas avec cet attribut. Tu voulais dire { $accepted } ?
    }
row-word = « { $text } » ne convient pas sous « { $key } ». Ce qu’il faut : { $accepted }.
row-control-character = Un texte contient un caractère qu’on ne peut pas afficher : { $detail }.
row-too-long = Un texte est trop long : { $detail }.
row-future = « { $text } » est encore à venir ; une affirmation date d’un jour passé.
row-future-period = « { $text } » n’avait pas commencé lors de la publication, et on compte ici ce qui s’est passé.
row-address = « { $text } » n’est pas l’adresse d’une page.

## The top of an answer

header-stale = ⏳ **Fait le plus récent : { $month }, { $age }**
header-shared = -# { $name } a demandé
header-ordered = commande : { $date }
header-not-ordered = si tu commandes aujourd’hui
header-quoted = délai qu’on t’a annoncé : { $quote }
header-position = place { $ahead } dans la file
header-as-of = état au { $day }

## /wait

wait-command = Quand arrive ma commande ?
wait-never = D’après ce qu’on sait, la plupart des commandes de ce genre n’arrivent jamais. Je ne donne pas de fenêtre pour ça.
wait-middle = 8 commandes de ce genre sur 10 arrivent dans cet intervalle. Médiane : { $middle }.
wait-middle-weeks =
    8 commandes de ce genre sur 10 arrivent dans cet intervalle, { $low ->
        [0] jusqu’à { $high }
       *[other] { $low } à { $high }
    } { $high ->
        [1] semaine
        [many] de semaines
       *[other] semaines
    } après la commande. Médiane : { $middle }, { $half ->
        [0] en quelques jours
        [1] au bout d’une semaine
        [many] au bout de { $half } de semaines
       *[other] au bout de { $half } semaines
    }.
wait-middle-weeks-now =
    8 commandes de ce genre sur 10 arrivent dans cet intervalle, { $low ->
        [0] d’ici { $high }
       *[other] dans { $low } à { $high }
    } { $high ->
        [1] semaine
        [many] de semaines
       *[other] semaines
    }. Médiane : { $middle }, { $half ->
        [0] dans quelques jours
        [1] dans une semaine
        [many] dans { $half } de semaines
       *[other] dans { $half } semaines
    }.
moved-hardly = Presque inchangé depuis le { $since }.
moved-later = C’est { $length } plus tard que la prévision du { $since }.
moved-earlier = C’est { $length } plus tôt que la prévision du { $since }.
chance-delivered = Livraison d’ici au { $day } : **{ $odds }**.
chance-on-sale = En vente d’ici au { $day } : **{ $odds }**.
chance-reason =
    { $chance }
    -# C’est la date de livraison qui compte ici : { $reason }
deadline-order = **C’est la date de commande qui compte ici :** { $what }
past-head = Aurait dû arriver au plus tard vers { $month }
past-head-unknown = Aurait déjà dû arriver
past-exception = À cette date, 9 commandes comme la tienne sur 10 auraient dû être livrées. La tienne est une exception, et aucune prévision ne peut dire pourquoi.
past-whom = **À qui demander :** au point de vente ou au conseiller qui a pris la commande, et sur la page de commande de l’appli.
past-bring = **Ce qu’il te faut :** le numéro de commande, le jour du verrouillage de la commande, et le délai de livraison qu’on t’a donné au départ.
withdrawn = Plus en vente depuis : { $since }
withdrawn-successor = **Successeur :** { $successor }
withdrawn-served = Ce n’est plus en vente (depuis : { $since }), mais ta commande a été passée à temps et reste honorée.
not-on-sale = On ne peut pas encore commander là-bas
not-on-sale-next = Sans commandes, pas d’attente à prévoir. Quand ça sortira est une autre question : le bouton ci-dessous la pose.
nearest = **Fait le plus proche :** { $what }
no-facts = Je ne donne pas de chiffre que personne n’a affirmé.
no-facts-wait = Personne n’a rien dit qui permette de répondre
no-facts-launch = Personne n’a dit quand ça sort

## /launch

launch-command = Quand ça sort dans mon pays ?
launch-middle = Si le lancement a bien lieu, les ventes commencent dans cet intervalle dans 8 cas sur 10. Médiane de ces cas : { $middle }.
launch-no-window = Pas de fenêtre
launch-first = **Premier attendu :** { $product }
launch-came-first = **Premier arrivé :** { $product }
launch-rung-on_sale = **{ $market } :** en vente.
launch-rung-orders_open = **{ $market } :** commandes ouvertes.
launch-rung-dated = **{ $market } :** lancement annoncé, avec une date.
launch-rung-named = **{ $market } :** lancement annoncé, sans date.
launch-rung-region_only = **{ $market } :** pas annoncé ; seule la région plus large l’est.
launch-rung-considered = **{ $market } :** lancement seulement à l’étude.
launch-rung-not_announced = **{ $market } :** rien d’annoncé.
launch-rung-ruled_out = **{ $market } :** lancement exclu.
launch-inherited = Pas de date propre à ce marché ({ $market }). On se fonde sur ce qui a été dit pour un marché plus large ({ $group }), et c’est moins sûr ici.
launch-inherited-no = Cela a été dit pour un marché plus large ({ $group }), y compris celui-ci ({ $market }).
launch-never = Jamais : **{ $odds }**.
launch-on-sale = En vente depuis : { $since }
launch-on-sale-by = En vente depuis : { $since }, ou avant
launch-gone = Plus en vente depuis : { $since }.
launch-past = La période promise est passée : { $window }
launch-past-next = Elle s’est terminée sans nouvelle d’un lancement. Tant qu’il n’y en a pas, je ne donne pas de nouvelle date.
launch-ruled-out = Pas de lancement, d’après ce qui a été dit
launch-ruled-out-by = { $what } ({ $by })
gate-title = ### Ce qui doit se passer avant
gate-line = { $gate } : probable d’ici { $opens } ; peut retarder le lancement ({ $odds })
gate-line-open = { $gate } : peut retarder le lancement ({ $odds })
gate-home_wait = File raccourcie sur le marché d’origine
gate-type_approval = Homologation
gate-sales_network = Showrooms et service après-vente

## /compare

compare-command = Qu’est-ce qui vient en premier ? De deux à quatre produits, pays ou dates de commande côte à côte
compare-assumed = -# Aucun produit n’a été nommé, donc il s’agit de ceci : { $product }.
compare-likely-first = Probablement en premier : { $first }
compare-likely-either = Probablement en premier : { $first } ou { $second }
compare-open = Impossible de dire ce qui vient en premier
compare-no-facts = Personne n’a rien dit qui puisse être comparé
compare-verdict-first = **{ $first }** avant **{ $second }** : { $odds }
compare-verdict-even = **{ $first }** ou **{ $second }** en premier : presque à égalité, { $odds } de chaque côté
compare-verdict-tie = **{ $first }** et **{ $second }** à peu près en même temps : { $odds }
compare-else-first = { $first } en premier : { $odds }
compare-else-second = { $second } en premier : { $odds }
compare-else-tie = à peu près en même temps : { $odds }
compare-else-neither = jamais, ni l’un ni l’autre : { $odds }
compare-there = **{ $name }** : déjà là
compare-both-on_sale = **{ $first }** et **{ $second }** : déjà là tous les deux
compare-both-ruled_out = **{ $first }** et **{ $second }** : exclus tous les deux
compare-ruled-out = **{ $second }** : exclu ; **{ $first }** arrive : { $odds }
compare-unknown = **{ $name }** : impossible de comparer ses chances
compare-window = { $window } ; médiane : { $middle }.
compare-no-window = L’intervalle va trop loin pour être utile.
compare-decides = **Ce qui fait surtout la différence ({ $first } ou { $second }) :** { $input }.
compare-shared-queue = Les deux attendent dans la même file : ce qui retarde l’un retarde l’autre.
compare-shared-home = Les deux dépendent de la même production : ils ont tendance à être en retard ensemble.
compare-shared-statement = Les deux reposent sur la même annonce : ils ont tendance à être en retard ensemble.
compare-shared-maker = Les deux viennent du même constructeur, et un constructeur en retard l’est souvent sur plusieurs choses.
compare-mixed = Une commande est comptée jusqu’à son arrivée, un lancement jusqu’au début des ventes.
compare-of = { $name } : { $text }
compare-in-line = { $verdict } ({ $rest })
compare-on-offer = **Disponible actuellement :** { $product }
compare-order = commande ({ $date })
compare-numbered = { $name } ({ $number })
compare-sources-of = ### { $name }
compare-open-item = Réponse complète : { $name }
chip-compare = Comparer
form-compare = Comparer avec quoi ?
form-compare-label = Produit, version, pays ou date de commande
form-compare-hint = YU7 Max, Allemagne, 2 juillet 2025
option-item = Produit, version, pays ou date de commande, ou plusieurs à la fois : YU7 Max Allemagne
option-item-more = Un de plus à comparer
option-product-shared = Produit, là où aucun n’est nommé
option-market-shared = Pays, là où aucun n’est nommé
option-ordered-shared = Date de commande, là où elle manque
error-unknown-item = Je n’arrive pas à lire « { $text } » comme un produit, un pays ou une date de commande. Essaie YU7 Max, Allemagne ou 26 juin 2025.
error-compare-too-few = Il n’y a rien à comparer. Nomme de deux à quatre choses, par exemple Allemagne et Espagne.
error-compare-too-many = Je compare quatre choses au plus. Enlèves-en quelques-unes.
error-compare-same = « { $one } » et « { $other } » sont la même question. Nommes-en deux qui diffèrent.

## Why

why-title = ### Ce qui pèse le plus
why-most = **Facteur principal – { $input } :** { $effect }.
why-driver = { $input } : { $effect }
why-effect-both = { $early } plus tôt dans un bon cas, { $late } plus tard dans un mauvais
why-effect-earlier = jusqu’à { $early } plus tôt dans un bon cas
why-effect-later = jusqu’à { $late } plus tard dans un mauvais cas
why-effect-endless = jamais dans un mauvais cas
input-production = Nombre produit chaque mois
input-ramp = Vitesse de la montée en cadence
input-plant_start = Démarrage de la prochaine usine
input-pause_weeks = Semaines d’arrêt de production
input-cancellation = Nombre d’annulations chez les autres
input-bypass = Nombre de commandes servies hors tour
input-export_share = Part envoyée à l’étranger
input-order_date = Date de la commande
input-trim = Priorité donnée à ta version
input-position = Ta place dans la file
input-quoted = Confiance à accorder au délai annoncé
input-plan = Confiance à accorder au plan du constructeur
input-lag = Trajet de l’usine jusqu’à toi
input-reference = Déroulement habituel de tels déploiements
input-statement = Respect de la date annoncée
input-precedent = Promesses passées du constructeur, tenues ou non
input-inherited = Ton pays par rapport à la région
input-home_wait = Longueur de la file sur le marché d’origine

## Caveats

caveat-title = ### À garder en tête
caveat-queue_unknown = On en sait trop peu sur la file ; tout repose sur les seuls délais annoncés.
caveat-reference_only = On ne sait rien de cette file ; voici comment de tels déploiements se passent d’habitude.
caveat-place_unknown = Ta place dans la file est inconnue, et un numéro de commande n’en est pas une. Si ton appli indique combien sont devant toi, ajoute-le avec `{ name-option-position }`.
caveat-own_quote = Le délai utilisé est celui qu’on t’a annoncé, pas celui annoncé publiquement.
caveat-quote_of_family = Personne n’a annoncé de délai pour cette version ; ceux de ses versions sœurs servent à la place.
caveat-quote_of_recovery = Personne n’a annoncé de délai ; c’est la date à laquelle le constructeur disait que l’approvisionnement se rétablirait qui sert à la place.
caveat-quote_of_special_trim = Le délai annoncé concernait une version spéciale.
caveat-share_of_brand = Les livraisons de ce modèle ne sont pas publiées à part ; elles sont déduites du total du constructeur.
caveat-orders_carried =
    { $days ->
        [1] Le nombre de commandes est extrapolé à partir de la dernière date connue ({ $last }), un jour avant la tienne.
        [many] Le nombre de commandes est extrapolé à partir de la dernière date connue ({ $last }), { $days } de jours avant la tienne.
       *[other] Le nombre de commandes est extrapolé à partir de la dernière date connue ({ $last }), { $days } jours avant la tienne.
    }
caveat-by_frontier = Personne ne compte les commandes ici ; la file est déduite des dernières commandes servies.
caveat-counts_disagree = Un décompte contredit les autres et est écarté.
caveat-inherited_family = Cela a été promis pour toute la gamme ({ $line }), pas pour ce produit précis ({ $product }).
caveat-scenario_unheard = { $levers } : ne change rien ici.
caveat-rumour_only = Seules des rumeurs en parlent. Aucune n’est confirmée.
caveat-inherited_region = Pas de date propre à ce marché ({ $market }) ; on se fonde sur ce qui a été dit pour un marché plus large ({ $group }).
conflict-title = ### Les sources se contredisent
conflict-title-false = ### Faux
conflict-line = « { $used } » contre « { $against } » ({ $by }). { $why }
conflict-false = « { $against } » ({ $by }) : reconnu faux.
conflict-why-space = La première est retenue : c’est celle de ce serveur.
conflict-why-standing = La première est retenue : sa source est plus solide.
conflict-why-recency = La première est retenue : elle est plus récente.
conflict-why-confidence = La première est retenue : sa source est plus prudente.
conflict-why-own_statement = Chacune vaut pour son propre marché.
conflict-why-undecided = Aucune n’est plus solide ; la première est retenue.
conflict-more =
    { $count ->
        [1] -# Encore un désaccord dans les sources.
        [many] -# Encore { $count } de désaccords dans les sources.
       *[other] -# Encore { $count } désaccords dans les sources.
    }

## Sources

sources-title = ### Sources
sources-heading = Sources
sources-none = Cette réponse ne repose sur aucune affirmation.
sources-of = { $said } ({ $scope })
sources-role = Sert ici de : { $role }
sources-more =
    { $count ->
        [1] -# Encore une avec le bouton « { chip-sources } ».
        [many] -# Encore { $count } d’autres avec le bouton « { chip-sources } ».
       *[other] -# Encore { $count } avec le bouton « { chip-sources } ».
    }
role-quoted = délai annoncé
role-quoted_publicly = délai annoncé publiquement, à côté du tien
role-orders = commandes devant toi
role-deliveries = livraisons
role-brand_deliveries = livraisons de tout le constructeur
role-plan = plan du constructeur
role-capacity = capacité des usines
role-frontier = dernières commandes servies
role-gate = étape avant le lancement
role-trim = comparaison entre versions
role-on_sale = début de la vente
role-off_sale = fin de la vente
role-deadline = date qui compte
role-nearest = fait le plus proche
role-statement = déclaration
role-statement_also = même déclaration, dite ailleurs
role-own_statement = déclaration propre au pays
role-home_wait = file sur le marché d’origine
page-of = Page { $number } sur { $count }

## Buttons and menus under an answer

chip-trim = Quel modèle, quelle version ?
chip-ordered = Date de commande
chip-market = Pays
chip-sources = Sources
chip-share = Partager
chip-successor = Et pour { $product } ?
chip-launch = Quand est-ce que ça sort ?
chip-wait = Ma livraison, c’est pour quand ?
chip-back = Retour
chip-next = Suivant
form-ordered = Quand as-tu commandé ?
form-ordered-label = Jour, mois ou trimestre
form-ordered-hint = 2025-06-26, 26 juin 2025, juin 2025, T3 2025
form-market = Quel pays ?
form-market-label = Pays ou région
form-market-hint = Allemagne, DE, 🇩🇪, Europe

## What if

whatif-command = Et si la production montait, s’arrêtait, ou si tu avais commandé un autre jour ?
whatif-title = ### Et si
whatif-nothing = Rien n’est encore changé. Choisis ci-dessous une hypothèse ou un ensemble tout prêt, et regarde ce que ça donne.
whatif-as-known = C’est la réponse en l’état. Médiane : { $middle }.
whatif-base = **En l’état :** { $window }
whatif-then = **Dans ce scénario :** { $window }
whatif-window = de { $start } à { $end } (médiane : { $middle })
whatif-no-window = trop souvent jamais pour donner une fenêtre
whatif-no-answer = rien qui permette de répondre
whatif-arrived = aurait déjà dû arriver, au plus tard vers { $month }
whatif-delivered = Livraison d’ici au { $day } : { $before } en l’état, **{ $after }** dans ce scénario.
whatif-delivered-same = Livraison d’ici au { $day } : { $odds }, en l’état comme dans ce scénario.
whatif-on-sale = En vente d’ici au { $day } : { $before } en l’état, **{ $after }** dans ce scénario.
whatif-on-sale-same = En vente d’ici au { $day } : { $odds }, en l’état comme dans ce scénario.
whatif-chance-reason = -# C’est la date de livraison qui compte ici : { $reason }
whatif-parts-title = ### Quelle hypothèse a quel effet
whatif-part = { $lever }, sans le reste : { $shift }
whatif-interplay = Toutes ensemble, au-delà de cette somme : { $shift }
whatif-judgement = **{ $name } :** { $judgement }
whatif-later-orders = -# Les commandes passées après la tienne ne te retardent pas : dans la file, premier arrivé, premier servi.
whatif-shared = -# Choisis quelque chose ici, et tu auras ta propre copie pour jouer avec.
whatif-unknown = { $assumed } (ne change rien ici : personne n’a publié la quantité de départ)
whatif-unheard = { $assumed } (ne change rien ici : cette réponse n’en dépend pas)
shift-none = aucune différence
shift-hardly = presque aucune différence
shift-unknown = Pas de médiane à comparer
shift-later =
    { $weeks ->
        [0] quelques jours plus tard
        [1] une semaine plus tard
        [many] { $weeks } de semaines plus tard
       *[other] { $weeks } semaines plus tard
    }
shift-earlier =
    { $weeks ->
        [0] quelques jours plus tôt
        [1] une semaine plus tôt
        [many] { $weeks } de semaines plus tôt
       *[other] { $weeks } semaines plus tôt
    }
shift-long-later = { $length } plus tard
shift-long-earlier = { $length } plus tôt
lever-assumed = { $lever } : { $value }
lever-private = { $lever } : une autre valeur
lever-production = Production
lever-ramp = Durée de la montée en cadence
lever-plant_start = Prochaine usine
lever-pause_weeks = Arrêt de production
lever-cancellation = Commandes annulées
lever-bypass = Commandes servies hors tour
lever-export_share = Part envoyée à l’étranger
lever-order_date = Date de commande
lever-trim = Version
lever-position = Place dans la file
lever-quoted = Délai annoncé
lever-statement = Date annoncée
lever-home_wait = Attente sur le marché d’origine
lever-same = sans changement
lever-many-half = moitié moins
lever-many-double = deux fois plus
lever-many-times = { $times } fois plus
lever-many-more = { $percent } % de plus
lever-many-less = { $percent } % de moins
lever-long-half = moitié moins de temps
lever-long-double = deux fois plus de temps
lever-long-times = { $times } fois plus de temps
lever-long-more = { $percent } % de temps en plus
lever-long-less = { $percent } % de temps en moins
lever-from = démarrage { $date }
lever-plant = { $plant }, { $start }
lever-pause = { $length } (début : { $start })
lever-pause-now = { $length }, dès maintenant
lever-done = étape franchie au plus tard { $date }
lever-lasts = prend { $length }
lever-short = courte au plus tard { $date }
preset-optimistic = Optimiste
preset-makers_plan = Le plan du constructeur
preset-supply_shock = Pénurie de pièces
preset-slow_preparations = Préparatifs plus longs
whatif-presets = Un ensemble tout prêt
whatif-now = hypothèse actuelle : { $value }
whatif-levers = Une hypothèse
whatif-steps = { $lever } : quelle valeur ?
whatif-out = Laisser en l’état
chip-whatif = Et si
chip-exact = Valeur exacte
chip-undo = Annuler
chip-reset = Réinitialiser
form-rate = Valeur exacte
form-rate-label = Un changement, un rythme ou une fourchette
form-rate-hint = +20 %, double, 45k par mois, 30-45k par mois
form-duration = Valeur exacte
form-duration-label = Un changement, ou combien de temps ça prend
form-duration-hint = moitié, +20 %, 60 jours, 2-4 mois
form-date = Valeur exacte
form-date-label = Pour quand c’est annoncé
form-date-hint = 2028, 2027-H2, mars 2028
form-start = Valeur exacte
form-start-label = À partir de quand
form-start-hint = mars 2027, 2027-Q2
form-pause = Valeur exacte
form-pause-label = Combien de temps, et à partir de quand
form-pause-hint = 8 semaines, 8 semaines à partir de mars, 2 mois à partir de 2027-02
form-share = Valeur exacte
form-share-label = Une part de 0 à 95 %, ou un changement
form-share-hint = 15 %, 0.2, double, moitié
form-step = Valeur exacte
form-step-label = Quand c’est fait, ou combien ça prend
form-step-hint = juin 2027, 9 mois, double
form-reached = Valeur exacte
form-reached-label = Sa longueur, ou quand elle devient courte
form-reached-hint = 20 semaines, 6 mois, juin 2027
form-trim = Valeur exacte
form-trim-label = Une autre version du même modèle
form-trim-hint = Max
form-position = Valeur exacte
form-position-label = Combien de commandes devant toi
form-position-hint = 12000, 10k-12k
form-quoted = Valeur exacte
form-quoted-label = Ce que diraient l’appli ou le contrat
form-quoted-hint = 33-36 semaines, 9 mois, T1 2027
option-assume = Quoi supposer : production=+20%; pause=8 semaines à partir de mars

## /facts

facts-command = Tout ce qui est connu, avec les sources
facts-search-command = Chercher dans les affirmations
facts-show-command = Ce qu’on sait d’un produit
facts-history-command = Tout ce qui a été affirmé d’une chose, le faux et le retiré signalés
facts-conflicts-command = Où les sources se contredisent
facts-sources-command = Sur qui reposent les faits
facts-search-title = Affirmations avec « { $text } »
facts-show-title = { $product }
facts-history-title = { $product } : { $attribute }
facts-conflicts-title = Où les sources se contredisent
facts-sources-title = Sur qui reposent les faits
facts-promises-command = Annonces des constructeurs, chaque révision, et la suite
facts-browse = Parcourir les faits
facts-promises-title = Ce qui a été promis, et ce qui s’est passé
promise-head = **{ $what }** · { $market } · { $event }
promise-said = annonce ({ $day }) : { $window }
promise-moved-later =
    { $days ->
        [1] annonce ({ $day }) : { $window }, un jour plus tard qu’avant
        [many] annonce ({ $day }) : { $window }, { $days } de jours plus tard qu’avant
       *[other] annonce ({ $day }) : { $window }, { $days } jours plus tard qu’avant
    }
promise-moved-earlier =
    { $days ->
        [1] annonce ({ $day }) : { $window }, un jour plus tôt qu’avant
        [many] annonce ({ $day }) : { $window }, { $days } de jours plus tôt qu’avant
       *[other] annonce ({ $day }) : { $window }, { $days } jours plus tôt qu’avant
    }
promise-moved-not = annonce ({ $day }) : { $window }, avec le même dernier jour qu’avant
promise-called-off = annonce ({ $day }) : exclu
promise-came = réalisé ({ $day })
promise-came-within = réalisé ({ $day }) : dans la première fenêtre
promise-came-after =
    { $days ->
        [1] réalisé ({ $day }) : un jour après la première fenêtre
        [many] réalisé ({ $day }) : { $days } de jours après la première fenêtre
       *[other] réalisé ({ $day }) : { $days } jours après la première fenêtre
    }
promise-came-after-between = réalisé ({ $day }) : de { $low } à { $days } jours après la première fenêtre
promise-came-before =
    { $days ->
        [1] réalisé ({ $day }) : un jour avant la première fenêtre
        [many] réalisé ({ $day }) : { $days } de jours avant la première fenêtre
       *[other] réalisé ({ $day }) : { $days } jours avant la première fenêtre
    }
promise-open = toujours rien au { $day }
promise-overdue =
    { $days ->
        [1] toujours rien au { $day }, un jour après la première fenêtre
        [many] toujours rien au { $day }, { $days } de jours après la première fenêtre
       *[other] toujours rien au { $day }, { $days } jours après la première fenêtre
    }
promise-withdrawn = retiré ({ $day })
promise-sums =
    { $decided ->
        [0] Parmi les premières fenêtres annoncées, aucune n’est encore tranchée.
        [one] La première fenêtre annoncée a été { $kept ->
            [0] manquée
           *[other] tenue
        }.
        [many] Sur { $decided } de premières fenêtres annoncées et tranchées, { $kept ->
            [0] aucune n’a été tenue
            [1] une a été tenue
           *[other] { $kept } ont été tenues
        }.
       *[other] Sur { $decided } premières fenêtres annoncées et tranchées, { $kept ->
            [0] aucune n’a été tenue
            [1] une a été tenue
            [many] { $kept } ont été tenues
           *[other] { $kept } ont été tenues
        }.
    }
promise-sums-revised = En comptant chaque révision : { $kept } sur { $decided }.
promise-slip-none = La moitié de ce qui est arrivé l’a fait dans sa première fenêtre ou avant.
promise-slip =
    { $days ->
        [1] Médiane de ce qui est arrivé : un jour après sa première fenêtre.
        [many] Médiane de ce qui est arrivé : { $days } de jours après sa première fenêtre.
       *[other] Médiane de ce qui est arrivé : { $days } jours après sa première fenêtre.
    }
event-sales_start = début des ventes
event-first_deliveries = premières livraisons
event-first_units_ship = premières expéditions
event-orders_open = ouverture des commandes
event-start_of_production = début de la production
facts-none = On ne sait rien ici. C’est tout ce que je peux dire honnêtement.
facts-count =
    { $count ->
        [1] 1 entrée
        [many] { $count } d’entrées
       *[other] { $count } entrées
    }
facts-head = { $what } · { $scope }
facts-others =
    { $count ->
        [1] Une autre affirmation parle de la même chose.
        [many] { $count } d’autres affirmations parlent de la même chose.
       *[other] { $count } autres affirmations parlent de la même chose.
    }
source-counts =
    { $false ->
        [0] **{ $publisher }** : { $claims } { $claims ->
            [1] affirmation
            [many] d’affirmations
           *[other] affirmations
        }
       *[other] **{ $publisher }** : { $claims } { $claims ->
            [1] affirmation
            [many] d’affirmations
           *[other] affirmations
        }, { $false } { $false ->
            [1] reconnue fausse
            [many] reconnues fausses
           *[other] reconnues fausses
        }
    }
source-newest = la plus récente : { $title } · { $day }

## /scorecard

scorecard-command = Ce que valaient les prévisions
scorecard-title = Ce que valaient les prévisions
scorecard-own = ### Prévisions données ici
scorecard-few = Pas assez de prévisions résolues : { $resolved }, il en faut { $enough }.
scorecard-none-yet = Aucune prévision n’a encore été donnée. Chacune est notée, puis comparée à ce qui arrive.
scorecard-waiting =
    { $waiting ->
        [0] Aucune n’est en attente.
        [1] Une attend son jour, ou des faits qui tranchent.
        [many] { $waiting } attendent leur jour, ou des faits qui tranchent.
       *[other] { $waiting } attendent leur jour, ou des faits qui tranchent.
    }
scorecard-coverage = La réalité devrait tomber dans l’intervalle dans 8 cas sur 10 ; elle y est tombée dans **{ $share } %** des cas ({ $low } à { $high } %).
scorecard-coverage-bare = La réalité devrait tomber dans l’intervalle dans 8 cas sur 10 ; elle y est tombée dans **{ $share } %** des cas.
scorecard-undecided = Aucun de leurs intervalles n’est encore terminé.
scorecard-error-wait =
    { $count ->
        [1] **Livraisons :** la médiane a eu { $length } d’écart, sur une prévision.
        [many] **Livraisons :** la médiane a eu en moyenne { $length } d’écart, sur { $count } de prévisions.
       *[other] **Livraisons :** la médiane a eu en moyenne { $length } d’écart, sur { $count } prévisions.
    }
scorecard-error-launch =
    { $count ->
        [1] **Lancements :** la médiane a eu { $length } d’écart, sur une prévision.
        [many] **Lancements :** la médiane a eu en moyenne { $length } d’écart, sur { $count } de prévisions.
       *[other] **Lancements :** la médiane a eu en moyenne { $length } d’écart, sur { $count } prévisions.
    }
scorecard-skill-better = Les erreurs, largeur de l’intervalle comprise, ont été { $percent } % plus petites qu’en prenant le constructeur au mot.
scorecard-skill-same = Les erreurs, largeur de l’intervalle comprise, ont été à peu près aussi grandes qu’en prenant le constructeur au mot.
scorecard-skill-worse = Les erreurs, largeur de l’intervalle comprise, ont été { $percent } % plus grandes qu’en prenant le constructeur au mot.
scorecard-wider = Au vu de ce qui est arrivé, les intervalles auraient dû être { $percent } % plus larges.
scorecard-narrower = Au vu de ce qui est arrivé, les intervalles auraient dû être { $percent } % plus étroits.
scorecard-misses = ### Les plus gros écarts
scorecard-miss-early = { $what }, question posée en { $month } : prévision vers le { $said }, réalité le { $came }, { $length } plus tard.
scorecard-miss-late = { $what }, question posée en { $month } : prévision vers le { $said }, réalité le { $came }, { $length } plus tôt.
scorecard-miss-right = { $what }, question posée en { $month } : prévision vers le { $said }, réalité le { $came }.
scorecard-miss-open = { $what }, question posée en { $month } : prévision vers le { $said }, toujours rien au { $came }.
scorecard-miss-never = { $what }, question posée en { $month } : prévision vers le { $said }, exclu au { $came }.
scorecard-earlier = ### Versions précédentes du calculateur
scorecard-line-few =
    { $given ->
        [1] Version { $model } : { $resolved } résolue, sur une seule prévision.
        [many] Version { $model } : prévisions résolues, { $resolved } sur { $given }.
       *[other] Version { $model } : prévisions résolues, { $resolved } sur { $given }.
    }
scorecard-line = Version { $model } : { $share } % dans l’intervalle ({ $low } à { $high } %), { $resolved } prévisions résolues sur { $given }.
scorecard-backtest = ### Rejoué sur des déploiements passés
scorecard-replayed = Ce ne sont pas des prévisions données à l’époque : le même calculateur a été interrogé de nouveau, avec seulement ce qui était public chaque jour.
scorecard-backtest-none = Il n’y a pas encore de test sur le passé.
scorecard-backtest-wait = **Livraisons**, { $count } questions.
scorecard-backtest-launch = **Lancements**, { $count } questions.
scorecard-middle = La médiane a eu en moyenne { $length } d’écart.
scorecard-made-by = -# Version { $model } du calculateur ; produit par `{ $command }`.
scorecard-how = -# Seule compte la première réponse à une question chaque mois. Rien n’est gardé sur qui a demandé.

## Options

option-product = Produit ou version ; choisis ou tape-le
option-product-any = Seulement ce produit ; sans rien, tous
option-ordered = Jour, mois ou trimestre de la commande : 2025-06-26, juin 2025, il y a 18 semaines
option-market = Pays ou région ; sans rien, le marché d’origine du produit
option-maker = Seulement ce constructeur : Xiaomi, Valve, Rivian
option-product-promised = Seulement ce produit
option-market-promised = Seulement les promesses pour ce pays ou cette région, ou une région plus large
option-market-launch = Pays ou région
option-quoted = Ce que dit ton appli ou ton contrat : 33-36 semaines, 9 mois, T1 2026
option-position = Combien sont devant toi : 12000, 10k-12k
option-by = Chances de l’avoir d’ici ce jour-là
option-as-of = Répondre avec ce qu’on savait ce jour-là
option-text = Des mots, en toute langue
option-attribute = À quel sujet : livraisons, délai annoncé, prix ...
option-echo = { $date } · { $words }

## Answer this

answer-this = Répondre à la question
ask-command = Demande avec tes mots : quand ta commande arrive, quand ça sort dans un pays, un chiffre
option-question = Ta question, comme tu la poserais à un ami
ask-empty = Ce message n’a pas de mots que je sache lire. Essaie avec un message comme « Quand arrive mon YU7 Pro ? Commandé le 26 juin 2025. »
ask-product = De quel produit s’agit-il ?
ask-intent = { $product } : quelle est la question ?
ask-market = { $product } : pour quel pays ?
ask-ordered = { $product } : quand la commande a-t-elle été passée ?
ask-ordered-which = { $product } : quel jour la commande a-t-elle été passée ?
ask-trim = { $product } : quelle version ?
ask-misread = Je n’ai pas compris « { $text } ».
ask-wait = Quand la commande arrive-t-elle ?
ask-launch = Quand est-ce que ça sort dans un pays ?
ask-enter-day = Indiquer le jour
ask-not-ordered = Pas encore commandé
ask-enter-country = Indiquer un pays
ask-any-trim = Je ne sais pas
ask-assumed-usual = Aucun produit n’a été nommé, donc il s’agit de celui dont on parle d’habitude ici : { $product }.
ask-assumed-line = Aucun produit n’a été nommé, donc il s’agit de ceci : { $product }.
ask-assumed-alike = Je ne connais pas de produit du nom qui a été écrit. Supposé ici : { $product }.
ask-assumed-first = Plusieurs produits ont été nommés. Supposé ici : { $product }.
ask-assumed-day = La date de commande peut désigner plusieurs jours. Supposé ici : { $date }.
ask-assumed-since = Aucune date de commande n’a été donnée, donc ceci vaut pour toute commande depuis leur ouverture, le { $date }.
ask-assumed-today = Aucune date de commande n’a été donnée, donc ceci vaut pour une commande passée aujourd’hui.
ask-assumed-planned = Une commande à venir ne peut pas encore être calculée, donc ceci vaut pour une commande passée aujourd’hui.
ask-assumed-market = Le pays peut en désigner plusieurs. Supposé ici : { $market }.
ask-assumed-trim = Aucune version n’a été nommée, donc ceci vaut pour l’ensemble : { $product }.
ask-scope = Cette question n’est pas de mon ressort. Je sais quand les commandes arrivent, quand les produits sortent dans un pays, et sur quels faits cela repose.
ask-chat = Ravi d’aider quand je le peux. Je sais quand les commandes arrivent, quand les produits sortent dans un pays, et sur quels faits cela repose.
ask-elsewhere = Je ne couvre pas ce produit. Je sais quand les commandes arrivent, quand les produits sortent dans un pays, et sur quels faits cela repose.
ask-investment = Que faire de son argent, ce n’est pas à moi de le dire. Je sais quand les commandes arrivent, quand les produits sortent dans un pays, et sur quels faits cela repose.
ask-legal = Les questions de droit ne sont pas de mon ressort. Je sais quand les commandes arrivent, quand les produits sortent dans un pays, et sur quels faits cela repose.
ask-medical = Les questions de santé ne sont pas de mon ressort. Je sais quand les commandes arrivent, quand les produits sortent dans un pays, et sur quels faits cela repose.
ask-examples = À celles-ci, je peux répondre :
ask-track = Je ne peux pas encore suivre une commande, et je ne garde rien sur la tienne.
ask-alert = Je ne peux pas encore te prévenir quand quelque chose change. Tu peux redemander à tout moment.
ask-instead = Ce à quoi je peux répondre maintenant :
ask-other-wait = { $product } : quand est-ce que ça arrive ?
ask-other-launch = { $product } : quand ça sort ({ $market }) ?
ask-other-fact = { $product } : { $what }
ask-other-whatif = Et si : { $product }
ask-other-compare = Qu’est-ce qui vient en premier ?
ask-private = Dans ce salon, les réponses sont privées : le bouton te montre la tienne.
ask-show = Voir la réponse
ask-busy = On me demande beaucoup de choses ici en ce moment. Je peux prendre la prochaine question <t:{ NUMBER($until, useGrouping: 0) }:R> ; `/{ name-ask }` répond tout de suite, pour toi seul.
stated-anything = tout ce qu’on sait
stated-unkept = Je n’ai aucun fait qui réponde à cela. Le bouton montre ce qu’on sait : { $product }.
stated-none = { $what }, { $market } : personne n’a rien dit
stated-of = Cela a été dit de ceci : { $product }.
stated-also = Dit aussi
stated-disagreeing = D’autres disent
stated-all = Tout ce qu’on sait

## Charts

chip-chart = Graphique
chart-chance = Chances, jour après jour
chart-course = Évolution de la fenêtre
chart-queue = La file d’attente
chart-slips = Ce qui a été promis
chart-swings = Ce qui pèse le plus
chart-chance-title-wait = Chances de l’avoir, jour après jour
chart-chance-title-launch = Chances d’être en vente, jour après jour
chart-course-title-wait = Évolution de la fenêtre
chart-course-title-launch = Évolution de la fenêtre
chart-queue-title-wait = Commandes et livraisons
chart-slips-title-launch = Ce qui a été promis, et quand
chart-swings-title-wait = Ce que pèse chaque hypothèse
chart-swings-title-launch = Ce que pèse chaque hypothèse
chart-placeholder = Un autre graphique
chart-none = Il n’y a plus de graphique pour cette réponse. Repose ta question.
chart-not-drawn = L’image n’a pas pu être dessinée cette fois ; voici la même chose en mots.
chart-not-installed = Cette installation de Rollcast ne dessine pas d’images, alors voici la même chose en mots.
chart-alt = Graphique : { $title }. { $about }.
chart-footer = Rollcast · état au { $day }
chart-window-wait = 8 commandes de ce genre sur 10 arrivent entre { $start } et { $end } ; médiane : { $middle }.
chart-window-launch = Si le lancement a bien lieu, les ventes commencent entre { $start } et { $end } dans 8 cas sur 10 ; médiane de ces cas : { $middle }.
chart-window = de { $start } à { $end } (médiane : { $middle })
chart-middle = médiane : { $middle }
chart-by = d’ici au { $day }
chart-tenths = { $tenths } sur 10
chart-chance-by = D’ici au { $day } : { $odds }.
chart-chance-deadline =
    d’ici au { $day } :
    { $odds }
chart-chance-never = jamais : { $odds }
chart-chance-never-line = Jamais : { $odds }.
chart-course-line = État au { $day } : { $window }.
chart-course-legend = bande : 8 sur 10 · ligne : médiane
chart-course-still = Médiane : la même que dans la prévision du { $since }.
chart-course-later = Médiane : { $length } plus tard que dans la prévision du { $since }.
chart-course-earlier = Médiane : { $length } plus tôt que dans la prévision du { $since }.
chart-queue-units = total cumulé
chart-queue-orders = commandes : { $number }
chart-queue-delivered = livraisons : { $number }
chart-queue-mine =
    ta place,
    médiane : { $middle }
chart-queue-yours =
    8 sur 10 arrivent ici,
    médiane : { $middle }
chart-queue-orders-line = Commandes au { $day } : { $number }.
chart-queue-delivered-line = Livraisons au { $day } : { $number }.
chart-queue-estimated-line = Livraisons au { $day } : environ { $number }, d’après le total du constructeur.
chart-queue-place = Devant toi quand tu as commandé : { $ahead }.
chart-queue-among =
    { $first ->
        [1] La place dans la file est inconnue : n’importe où parmi les { $high } premières commandes.
       *[other] La place dans la file est inconnue : n’importe où entre { $low } et { $high }.
    }
chart-slips-label = { $said }, { $market } : { $time }
chart-slips-settled = { $label } ({ $outcome })
chart-slips-line = { $label }.
chart-slips-more =
    { $count ->
        [1] Une autre, entre les deux, n’est pas montrée.
        [many] { $count } d’autres, entre les deux, ne sont pas montrées.
       *[other] { $count } autres, entre les deux, ne sont pas montrées.
    }
chart-slips-now = Prévision : { $window }
chart-slips-own = Prévision : { $window }
chart-slips-today = aujourd’hui
chart-swings-intro = De combien chaque hypothèse, à elle seule, déplace la médiane, dans son cas bas et dans son cas haut ({ $middle }) :
chart-swings-line = { $input } – bas : { $low } ; haut : { $high }.
chart-swings-earlier = { $length } plus tôt
chart-swings-later = { $length } plus tard
chart-swings-same = aucun changement

## Words of the data: what is counted, where a figure comes from, how something was said

what-camouflaged_car = une voiture camouflée
what-regulatory_filing = un dossier d’homologation
scope-cumulative = depuis le début
scope-period = pendant cette période
basis-achieved = atteint
basis-ai_page = une page écrite par une IA
basis-app = l’appli du constructeur
basis-derived = calculé à partir d’autres chiffres
basis-design = prévu à la conception
basis-estimate = une estimation
basis-plan = un plan
basis-press = la presse
basis-store = un magasin
basis-sum_of_models = la somme des modèles
measure-cancellation_rate = part annulée
measure-production = produits
measure-registration = immatriculés
measure-retail = vendus aux clients
measure-shipment = expédiés
measure-wholesale = vendus aux concessionnaires
measure-share_of_brand = part de la marque
measure-share_from_su7_customers = part des clients de la SU7
hedge-aim = un objectif
hedge-dropped_by_writer = omis par l’auteur
hedge-hope = un espoir
hedge-probably_considered = probablement envisagé
hedge-will_consider = sera envisagé
binds-delivery = le jour de la livraison
binds-order = le jour de la commande
strength-coming_years = pas dans les prochaines années
strength-concept_only = un concept seulement
strength-foreseeable_future = pas dans un avenir prévisible
strength-no_current_plans = pas de projet pour l’instant
trim-fastest = la version la plus rapide
trim-quasi_stock = véhicules quasi en stock
trim-unstated = version non indiquée
event-production = production
event-production_start = début de la production
event-completion = achèvement
event-start_of_production_launch = début de la production ou lancement
event-first_order_e_mails_launch = premiers e-mails de commande ou lancement

## Names of commands and options
#
# Lower case, no spaces, at most 32 characters; the options of one command all differ. A sentence that names a command
# does so by these: `/{ name-curate } { name-curate-add }`.

name-about = à-propos
name-help = aide
name-wait = attente
name-launch = lancement
name-ask = demander
name-whatif = et-si
name-compare = comparer
name-facts = faits
name-facts-search = chercher
name-facts-show = afficher
name-facts-history = historique
name-facts-conflicts = désaccords
name-facts-sources = sources
name-facts-promises = promesses
name-scorecard = bilan
name-curate = gérer
name-curate-add = ajouter
name-curate-name = nom
name-curate-queue = en-attente
name-curate-log = journal
name-curate-undo = annuler
name-curate-retract = retirer
name-curate-reinstate = rétablir
name-curate-retract-source = retirer-source
name-curate-assess = évaluer
name-curate-merge = fusionner
name-curate-import = importer
name-curate-export = exporter
name-curate-product = produit
name-curate-product-add = ajouter
name-curate-product-list = liste
name-curate-product-remove = supprimer
name-curate-feed = flux
name-curate-feed-add = ajouter
name-curate-feed-list = liste
name-curate-feed-remove = supprimer
name-setup = configurer
name-privacy = confidentialité

name-option-product = produit
name-option-ordered = commande
name-option-market = pays
name-option-quoted = délai
name-option-position = position
name-option-by = avant
name-option-as-of = en-date-du
name-option-assume = hypothèse
name-option-first = premier
name-option-second = deuxième
name-option-third = troisième
name-option-fourth = quatrième
name-option-text = texte
name-option-attribute = sujet
name-option-maker = constructeur
name-option-name = nom
name-option-show = liste
name-option-curator = curateur
name-option-number = numéro
name-option-claim = affirmation
name-option-reason = raison
name-option-source = source
name-option-verdict = verdict
name-option-value = valeur
name-option-shown-by = prouvé-par
name-option-file = fichier
name-option-form = format
name-option-parent = version-de
name-option-aliases = autres-noms
name-option-home-market = pays-d-origine
name-option-url = adresse
name-option-title = titre
name-option-feed = flux
