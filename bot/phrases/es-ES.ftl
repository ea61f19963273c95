# Every sentence a person reads, in the Spanish of Spain, understandable everywhere one.
#
# One id, one thought. Plain and kind words, tú; exact numbers; no exclamation marks. Same ids and order as en.ftl.
#
# Glossary:
# claim: afirmación (f) · fact: dato · source: fuente · publisher: medio · standing: solidez (oficial, noticia, rumor)
# assessment, to assess: valoración, valorar · retract / reinstate a claim: retirar / recuperar · curator: curador
# proposal: propuesta · to approve, decline, take back, undo: aprobar, rechazar, retirar, deshacer · record: registrar
# queue (of orders): cola, puesto · what waits for curators: lo pendiente · backlog: pedidos pendientes
# delivery, handover: entrega · order day: día del pedido · locked in: en firme · quoted wait: plazo indicado
# launch: lanzamiento · on sale: a la venta · off sale: ya no se vende, fin de la venta · status of a launch (rung): estado
# forecast: previsión · window, span: ventana · first window: ventana inicial · middle (median): mediana · chance: probabilidad
# odds: 8 de cada 10 · by a day: a más tardar el … · as of a day: datos a … · date unknown: fecha desconocida
# assumption, lever: supuesto · what if: ¿Y si…? · standstill: parón · step before a launch (gate): paso previo
# maker: fabricante · plant: fábrica · trim, version: versión · type approval: homologación
# home (market): país de origen · served out of turn: atendido fuera de turno · roll-out: lanzamiento
# share (button): Compartir · share (part): proporción · reset: restablecer · what is told: se anuncia
# feed: feed · headline: titular · gap: laguna · pack: paquete de datos · shelf life: vigencia · back-test: prueba retrospectiva
# No article before products, countries or dates that may be a month, a quarter or a day: colon, brackets or apposition.
# No "y" or "o" before a name that may begin with that vowel (Irlanda, Omán): frente a, o bien, con.

## /about

about-command = Qué es Rollcast, de dónde saca lo que sabe y qué guarda sobre ti
about-title = Rollcast
about-what = Rollcast responde a dos preguntas: ¿cuándo me llega el mío? y ¿cuándo llega a mi país?
about-method-title = Cómo funciona
about-method =
    Cada número sale de una afirmación que alguien publicó, guardada con su fuente, su fecha y lo oficial que es. Si llega otra más sólida, o igual de sólida y más reciente, ocupa su lugar; las que discrepan siguen a la vista.
    Con ellas, una calculadora simula el lanzamiento miles de veces, con los pedidos, la producción y los retrasos tan inciertos como los dejan las fuentes.
    Ves la ventana en la que caen ocho de cada diez de esas simulaciones, y su mediana: el punto que las parte por la mitad.
    Lo que nadie ha afirmado, Rollcast no lo adivina: lo dice, y nombra lo más parecido que sabe.
about-age-title = De cuándo son los datos
about-age =
    { $days ->
        [0] El dato más reciente es de hoy.
        [1] El dato más reciente es de ayer, { $day }.
       *[other] El dato más reciente es de hace { $days } días, del { $day }.
    }
about-age-none = Todavía no hay datos cargados.
about-privacy-title = Tu privacidad
about-privacy =
    Rollcast solo lee lo que le envías: tus comandos, los mensajes que lo mencionan o que le escribes, y los que le señalas. Sus palabras se leen una vez y no se guardan. Las respuestas son privadas, salvo que las compartas o preguntes en un canal que este servidor haya hecho público.
    Para que los botones de una respuesta sigan funcionando, tu pregunta se guarda 30 días junto con tu id de Discord y después se borra. De los curadores se guarda el nombre con el que eligieron firmar, y lo que propusieron y decidieron. De los servidores se guardan sus ajustes y los datos que registran para sí, hasta 30 días después de que quiten Rollcast.
    Las previsiones se guardan para compararlas con lo que ocurra, y las preguntas sin respuesta se cuentan; en ambos casos, sin nada sobre quién preguntó. Nada se vende, ni se comparte ni se usa para entrenar nada. { $privacy } muestra lo que se guarda sobre ti, y lo borra.
about-licence = Software libre con licencia MIT.
about-more = Hay ejemplos en { $help }.

## /help

help-command = Ejemplos para probar y lo que aún no hay
help-title = Qué puedes preguntar
help-line = { $command }: { $what }
help-intro = Toca un comando para probarlo.
help-wait = cuándo llega un pedido, con los motivos y las fuentes
help-wait-quoted = lo mismo, con el plazo que indica tu app o tu contrato
help-launch = cuándo llega a un país, y con qué probabilidad
help-compare = qué llega antes, entre dos y cuatro países, versiones o días de pedido
help-whatif = qué cambiaría un supuesto, y cuánto se debe a cada uno
help-facts-search = todas las afirmaciones que hablan de algo
help-facts-history = cómo fue cambiando una cifra, con lo falso marcado
help-facts-conflicts = dónde discrepan las fuentes, y cuál se usa
help-facts-promises = qué anunció un fabricante, y cuándo llegó
help-scorecard = qué tal fueron las previsiones
help-answer-this = O mencióname en un mensaje, escríbeme por privado, o abre el menú de cualquier mensaje, elige Aplicaciones y luego **Responder a esto**.
help-about = qué es esto, de dónde saca lo que sabe y de cuándo son sus datos
help-privacy = qué se guarda sobre ti, para llevártelo o borrarlo
help-curate = lo pendiente para los curadores de este servidor; con `/{ name-curate } { name-curate-add }` añaden o corrigen un dato
help-setup = quién lleva los datos, qué canales son públicos, qué se entiende por defecto (para quien gestiona este servidor)
help-typed-ordered = 26 de junio de 2025
help-typed-quoted = 33-36 semanas
help-typed-assume = pause=8
help-typed-ask = Pedí un YU7 Pro el 26 de junio de 2025, ¿cuándo llega?
help-ask = lo mismo, con tus propias palabras
help-missing-title = Lo que aún no hay
help-missing = Seguir un pedido.

## /setup

setup-command = Ajustes del servidor: curadores, dónde se anuncian cambios, canales públicos, producto
setup-title = Ajustes
setup-intro = Para quien gestiona este servidor. Cada cambio se guarda al momento.
setup-home = Este es el servidor principal: lo que registran sus curadores vale en todos los servidores.
setup-own = Lo que registran aquí los curadores solo vale en este servidor, y se suma a los datos que comparten todos.
setup-saved = { $part } · Guardado
setup-role = Curadores
setup-role-now = { $role } puede registrar y corregir datos, y también quien gestiona el servidor.
setup-role-none = Solo quien gestiona el servidor puede registrar y corregir datos.
setup-role-note = Discord muestra `/{ name-curate }` a quien puede gestionar mensajes. Para que lo vea más gente: Ajustes del servidor > Integraciones > Rollcast.
setup-role-placeholder = Elige un rol
setup-role-everyone = Así todos los miembros serían curadores. Elige un rol que solo tengan tus curadores.
setup-rule = Segunda opinión
setup-rule-two = Activada: un dato cambia cuando lo aprueba un segundo curador.
setup-rule-one = Desactivada: lo que registra un curador vale al momento.
setup-rule-turn-one = Desactivar
setup-rule-turn-two = Activar
setup-audit = Canal de auditoría
setup-audit-now = Cada cambio en un dato se anuncia en { $channel }.
setup-audit-none = Los cambios en los datos no se anuncian en ningún sitio. Elige un canal para anunciarlos.
setup-audit-silent = ⚠️ Todavía no puedo escribir ahí. Dame permiso para ver ese canal y enviar mensajes en él.
setup-audit-gone = ⚠️ El canal elegido ya no existe. Elige otro.
setup-audit-placeholder = Elige un canal
setup-channels = Canales públicos
setup-channels-none = Las respuestas son privadas en todas partes: solo las ve quien pregunta.
setup-channels-now = Todo el mundo ve las respuestas en { $channels }. En los demás canales, solo quien pregunta.
setup-channels-note = Los hilos siguen a su canal. No elijas ninguno para que todas las respuestas vuelvan a ser privadas.
setup-channels-placeholder = Canales con respuestas públicas
setup-product = Producto habitual
setup-product-now = Si nadie nombra un producto, se entiende { $product }, y es el primero que se ofrece.
setup-product-none = Si nadie nombra un producto, Rollcast pregunta a cuál se refiere.
setup-product-nothing = Sin producto habitual: preguntar
setup-language = Idioma
language-itself = español
setup-language-now = Idioma de lo que ve todo el mundo: { $language }. Las respuestas privadas van en el idioma de cada miembro.
setup-language-none = Lo que ve todo el mundo va en el idioma de este servidor en Discord; las respuestas privadas, en el de cada miembro.
setup-language-nothing = El que esté puesto en Discord
setup-reset = Valores por defecto
setup-reset-note = Restablece todo lo de arriba. Los datos se quedan como están.
setup-reset-turn = Restablecer

## /privacy

privacy-command = Qué guarda Rollcast sobre ti: míralo, llévatelo, bórralo
privacy-title = Tus datos personales
privacy-what = Esto es todo lo que Rollcast guarda sobre ti, en todos los servidores y en privado.
privacy-you = Sobre ti
privacy-nothing = No se guarda nada.
privacy-kept-panels =
    { $count ->
        [one] Una pregunta, para que funcionen los botones de su respuesta; durante 30 días
       *[other] { $count } preguntas, para que funcionen los botones de sus respuestas; cada una durante 30 días
    }
privacy-kept-curators =
    { $count ->
        [one] Un nombre con el que firmas como curador
       *[other] { $count } nombres con los que firmas como curador
    }
privacy-kept-proposals-proposer =
    { $count ->
        [one] Una propuesta que hiciste como curador
       *[other] { $count } propuestas que hiciste como curador
    }
privacy-kept-proposals-decider =
    { $count ->
        [one] Una propuesta sobre la que decidiste
       *[other] { $count } propuestas sobre las que decidiste
    }
privacy-signed = En { $server } firmas como **{ $name }**
privacy-this-server = Sobre este servidor
privacy-server-servers = Sus ajustes
privacy-server-public_channels =
    { $count ->
        [one] Un canal público
       *[other] { $count } canales públicos
    }
privacy-server-curators =
    { $count ->
        [one] El nombre de un curador
       *[other] Los nombres de { $count } curadores
    }
privacy-server-proposals =
    { $count ->
        [one] Una propuesta de sus curadores
       *[other] { $count } propuestas de sus curadores
    }
privacy-server-gaps =
    { $count ->
        [one] Una pregunta que ningún dato pudo responder, contada sin nombres
       *[other] { $count } preguntas que ningún dato pudo responder, contadas sin nombres
    }
privacy-server-uses =
    { $count ->
        [one] Cuántas veces se usó un dato, contadas sin nombres
       *[other] Cuántas veces se usaron { $count } datos, contadas sin nombres
    }
privacy-server-feeds =
    { $count ->
        [one] Un feed en el que se buscan novedades
       *[other] { $count } feeds en los que se buscan novedades
    }
privacy-server-headlines =
    { $count ->
        [one] Un titular de sus feeds
       *[other] { $count } titulares de sus feeds
    }
privacy-server-facts =
    { $count ->
        [one] Un dato propio
       *[other] { $count } datos propios
    }
privacy-server-home = Los datos registrados aquí los comparten todos los servidores: se quedan, sin el nombre de ningún curador
privacy-export = Exportar
privacy-exported = Todo lo que se guarda sobre ti, en un archivo. Solo tú ves este mensaje.
privacy-too-large = Hay más de lo que Discord me deja enviar en un archivo. Quien mantiene este bot puede exportártelo.
privacy-ask = Borrar mis datos
privacy-ask-title = ¿Borrar todo lo que hay sobre ti?
privacy-ask-what =
    - Los botones de tus respuestas anteriores dejan de funcionar.
    - Tus propuestas abiertas desaparecen. Lo ya decidido se queda, con «un antiguo curador» en lugar de tu nombre.

    Esto no se puede deshacer.
privacy-erase = Borrar
privacy-back = Conservarlo
privacy-erased = Hecho. Ya no se guarda nada sobre ti. Lo publicado en canales sigue ahí hasta que alguien lo borre.
privacy-erase-server = Borrar los datos de este servidor
form-privacy-server = ¿Borrar los datos de este servidor?
form-privacy-server-label = El nombre del servidor
form-privacy-server-note = Se borran ajustes, nombres de curadores, propuestas y datos propios. No se puede deshacer.
privacy-wrong-name = Ese no es el nombre de este servidor, así que no se ha borrado nada. Su nombre es { $name }.
privacy-server-erased = Hecho. Ya no se guarda nada sobre este servidor. Lo publicado en sus canales sigue ahí hasta que alguien lo borre.
privacy-note = Nada se vende, ni se cede ni se usa para entrenar nada. Cuando un servidor quita Rollcast, lo que se guarda sobre él se borra a los 30 días. Las copias de seguridad las guarda quien mantiene este bot.

## /curate: what curators fill in

curate-command = Gestiona los datos: añade, corrige, aprueba, deshaz
curate-add-command = Añade o corrige un dato, con su fuente
curate-name-command = Elige el nombre con el que firmas datos
use-as-source = Usar como fuente
option-market-claim = País, Europa o todo el mundo
option-name = Un nombre a tu elección; se muestra junto a lo que firmas
name-chosen = A partir de ahora firmas como **{ $name }**. Lo que firmaste antes se queda como estaba.
name-empty = Un nombre necesita al menos una letra o una cifra.
name-account = Eso es una cuenta, no un nombre. Elige un nombre que pueda figurar junto a un dato, a la vista de cualquiera.
name-taken = Ya hay alguien aquí que firma con ese nombre. Elige otro.
name-needed = Elige antes un nombre para firmar: /{ name-curate } { name-curate-name }.
not-a-curator = Eso solo lo pueden hacer los curadores de este servidor. Quien gestiona el servidor elige su rol con /{ name-setup }.

form-claim = { $attribute }: { $product }, { $market }
form-details = Más sobre este dato
form-name = Tu nombre como curador
form-name-label = El nombre con el que firmas
form-name-hint = Se muestra junto a lo que propones; no es tu nombre de Discord, salvo que lo elijas
form-decline = Rechazar esta propuesta
form-decline-label = ¿Por qué no?
form-decline-hint = La fuente habla de otra versión
form-undo = Deshacer
form-undo-label = ¿Por qué?
form-undo-hint = La página se corrigió una hora después

field-value = Qué dice
field-period = De qué periodo
field-period-about = De qué mes, trimestre o día se trata
field-summary = En una frase
field-url = Dirección de la fuente
field-url-about = Si no hay página, cómo se llama: Directo del 26 de junio
field-byline = Quién lo publicó y cuándo
field-standing = ¿Qué solidez tiene?
field-stage = ¿Hasta qué punto es vinculante el pedido?
field-scope = ¿Desde el principio o en ese periodo?
field-measure = ¿Qué se cuenta exactamente?
field-basis = ¿De dónde sale la cifra?
field-trim = Qué versión, si el producto no lo dice
field-option = Una opción que lo cambia
field-plant = ¿Qué fábrica?
field-event = ¿Qué ocurre entonces?
field-what = ¿Qué se anunció?
field-elapsed = ¿Cuánto después de abrirse los pedidos?
field-cohort = ¿Qué pedidos?
field-by = ¿Quién lo dijo?
field-hedge = ¿Cómo se matizó?
field-strength = ¿Con qué firmeza se descartó?
field-binds = ¿Cuenta el día de pedido o el de entrega?
detail-none = no se indica

hint-value = 53-56 weeks, 40k+, 2027-Q1, around 550k
hint-backlog = around 240k
hint-capacity = 150k vehicles a year
hint-deliveries = 30452 o 40k+
hint-delivery_target = 550k, o at least 350k
hint-orders = 289k
hint-price = 253500 CNY
hint-quoted_wait = 53-56 weeks, 9 months, marzo de 2027
hint-launch_window = 2027, 2027-Q1, 2027-H2
hint-first_delivery = 6 de julio de 2025, o agosto de 2026
hint-announced = 30 de marzo de 2025
hint-orders_open = 26 de junio de 2025
hint-off_sale = febrero de 2026
hint-plant_start = 2025-07/2025-08
hint-period = julio de 2025, 2026-Q1, 2025-06-26/..
hint-summary = Una frase con tus propias palabras
hint-url = https://example.org/article
hint-byline = The Paper, 5 de enero de 2026
hint-plant = F2
hint-elapsed = 3 minutes, 18 hours
hint-cohort = pedidos de junio de 2025
hint-by = chief-executive

draft-unsound =
    { $count ->
        [one] Hay algo que corregir. No se ha registrado nada.
       *[other] Hay { $count } cosas que corregir. No se ha registrado nada.
    }

source-title = ¿De qué trata esta fuente?
source-title-none = ¿De qué trata la afirmación?
source-none = Aún no se ha indicado ninguna página; su dirección va en el formulario.
source-product = Producto
source-attribute = Qué aspecto
source-market = Dónde
source-elsewhere = Otro país
source-fill = Rellenar la afirmación
source-choose-first = Elige un producto, qué aspecto y dónde; entonces se abre el formulario.

cur-propose = Proponer
cur-record = Registrar
cur-change = Cambiar
cur-details = Más detalles
cur-discard = Descartar
cur-discarded = Descartado. No se ha registrado nada.
cur-approve = Aprobar
cur-edit = Editar
cur-decline = Rechazar
cur-undo = Deshacer
cur-take-back = Retirar
form-undo-what = Deshacer la n.º { $number }: { $what }
earlier-stands = La afirmación anterior se queda como está
earlier-superseded = Esta sustituye a la afirmación anterior
earlier-false = La afirmación anterior era errónea

deed-add = { $said }
deed-retract =
    { $count ->
        [one] Retirar: { $said }
       *[other] Retirar { $count } afirmaciones, entre ellas: { $said }
    }
deed-reinstate =
    { $count ->
        [one] Recuperar: { $said }
       *[other] Recuperar { $count } afirmaciones, entre ellas: { $said }
    }
deed-assess = Valorar: { $said }
deed-merge = Unir en una: { $said }
deed-import =
    { $count ->
        [one] Importar una afirmación: { $said }
       *[other] Importar { $count } afirmaciones, entre ellas: { $said }
    }
deed-undo =
    { $count ->
        [one] Deshacer la n.º { $number }: { $said }
       *[other] Deshacer la n.º { $number }, { $count } afirmaciones, entre ellas: { $said }
    }
deed-earlier-stands = La afirmación anterior, { $earlier }, se queda como está.
deed-earlier-superseded = La afirmación anterior, { $earlier }, se marca como sustituida por esta.
deed-earlier-false = La afirmación anterior, { $earlier }, se marca como **errónea**.
deed-reason = Motivo: { $reason }
deed-shared = Esto cambia los datos que comparten todos los servidores.
deed-own = Esto solo cambia los datos de este servidor.
assess-false = Se marca como falsa: { $value }.
assess-disputed = Se marca como discutida.
assess-superseded = Se marca como sustituida por una afirmación más reciente.
assess-outcome = Se marca con lo que pasó al final: { $value }.
assess-confidence = Confianza que nos merece: { $value }.

state-open = -# N.º { $number }, propuesta de { $name }, a la espera de un segundo curador
state-taken = -# N.º { $number }, propuesta de { $name }, se está registrando
state-done =
    { $alone ->
        [yes] -# N.º { $number }, registrada por { $name }
       *[no] -# N.º { $number }, propuesta de { $name }, aprobada por { $by }
    }
state-declined = -# N.º { $number }, propuesta de { $name }, rechazada por { $by }
state-withdrawn = -# N.º { $number }, propuesta de { $name }, retirada
state-undone =
    { $alone ->
        [yes] -# N.º { $number }, registrada por { $name } y después deshecha
       *[no] -# N.º { $number }, propuesta de { $name }, aprobada por { $by } y después deshecha
    }
state-reason = { $by } dice: { $reason }

proposal-unknown = No hay ninguna propuesta así en este servidor.
proposal-own = Tiene que aprobarla un segundo curador. Quien gestiona el servidor puede hacer con /{ name-setup } que baste una persona.
proposal-open = La propuesta { $number } está a la espera de una decisión.
proposal-taken = La propuesta { $number } se está registrando en este momento.
proposal-done = La propuesta { $number } ya la aprobó { $name } el { $day }.
proposal-declined = La propuesta { $number } la rechazó { $name } el { $day }. Si algo ha cambiado, proponlo de nuevo.
proposal-withdrawn = La propuesta { $number } se retiró el { $day }.
proposal-undone = La propuesta { $number } se registró y después se deshizo.
undo-not-yours = Puedes deshacer lo que tú hayas propuesto o aprobado; quien gestiona el servidor puede deshacerlo todo.
undo-not-done = No hay nada que deshacer: la propuesta { $number } no está registrada.
undo-nothing-left = Ya no queda nada que deshacer: lo que registró la propuesta { $number } se retiró después por otra vía.
undo-none = Aquí no queda nada tuyo que deshacer. /{ name-curate } { name-curate-log } muestra lo que se decidió.
edit-only-claims = Solo se puede editar una afirmación propuesta. Rechaza esta y proponla de nuevo.
audit-refused = No puedo escribir en el canal de auditoría, así que ahí no se ha avisado a nadie. Con /{ name-setup } se elige otro.

effect-facts = ### Datos
effect-changes = { $what }: { $before } pasa a ser { $after }
effect-new = { $what }: { $after }. De eso exactamente no se sabía nada
effect-newer = { $what }: { $after }. Lo más reciente hasta ahora ({ $previous }) era { $earlier }
effect-gone = { $what }: { $before } deja de usarse
effect-said = **{ $said }** ({ $by })
effect-no-fact = No cambia ningún dato en uso.
effect-stays = Se sigue usando { $used }: { $why }
effect-why-false = se sabe que la otra es falsa.
effect-why-space = es propia de este servidor.
effect-why-standing = su fuente es más sólida.
effect-why-recency = es más reciente.
effect-why-confidence = su fuente es más cuidadosa.
effect-why-own_statement = cada una se usa para su propio mercado.
effect-why-undecided = ninguna es más sólida.
effect-more = -# ... y { $count } más
effect-doubts = ### Conviene comprobarlo
effect-conflicts = ### Discreparía de
effect-answers =
    { $count ->
        [0] ### No se movería ninguna de las { $asked } respuestas habituales
        [one] ### Se movería una de las { $asked } respuestas habituales
       *[other] ### Se moverían { $count } de las { $asked } respuestas habituales
    }
effect-answers-done =
    { $count ->
        [0] ### No se movió ninguna de las { $asked } respuestas habituales
        [one] ### Se movió una de las { $asked } respuestas habituales
       *[other] ### Se movieron { $count } de las { $asked } respuestas habituales
    }
effect-answer = { $name }: **{ $after }** (antes: { $before })
effect-shift = { $name }: **{ $shift }**, { $after } (antes: { $before })
effect-window = de { $start } a { $end }
effect-shift-same = { $name }: { $shift }; la ventana sigue igual, { $after }
effect-launch = { $product } en { $market }
effect-order-now = { $product }, si se pide hoy
effect-order = { $product }, pedido ({ $date })
effect-status-forecast = llega, pero nadie puede decir cuándo
effect-status-past = con retraso
effect-status-not_on_sale = no se puede pedir
effect-status-withdrawn = ya no se vende
effect-status-on_sale = a la venta
effect-status-ruled_out = descartado
effect-status-no_facts = no se sabe nada

## /curate queue, log and undo: what curators look at

curate-queue-command = Lo pendiente: propuestas, titulares, lagunas, datos antiguos
curate-log-command = Qué se decidió, y quién
curate-undo-command = Deshaz lo registrado: tu último dato o el que indiques
option-show = Qué lista; si no indicas ninguna, todas
option-curator = Solo lo que firmó este curador
option-undo = Número de la propuesta; si no lo indicas, tu última

queue-title = Lo pendiente
queue-only = Solo { $product } y sus versiones
queue-nothing = Aquí no hay nada pendiente. Los datos están en orden.
queue-gone = Eso ya no está pendiente: alguien se ha ocupado.
queue-switch = { $name } ({ $count })
queue-proposals = Propuestas
queue-headlines = Titulares
queue-gaps = Lagunas
queue-stale = Datos antiguos
queue-count-proposals =
    { $count ->
        [one] **Una propuesta** espera una decisión.
       *[other] **{ $count } propuestas** esperan una decisión.
    }
queue-count-headlines =
    { $count ->
        [one] **Un titular** nombra un producto conocido.
       *[other] **{ $count } titulares** nombran un producto conocido.
    }
queue-count-gaps =
    { $count ->
        [one] **Una pregunta** se quedó sin respuesta por falta de un dato.
       *[other] **{ $count } preguntas** se quedaron sin respuesta por falta de un dato.
    }
queue-count-stale =
    { $count ->
        [one] **Un dato** ha superado su vigencia.
       *[other] **{ $count } datos** han superado su vigencia.
    }
queue-proposals-none = No hay propuestas pendientes. Lo que se propone con /{ name-curate } { name-curate-add } aparece aquí.
queue-headlines-none = No hay titulares pendientes. Los feeds traen nuevos por sí solos.
queue-gaps-none = Ninguna pregunta se quedó sin respuesta por falta de un dato.
queue-stale-none = Todos los datos siguen vigentes.
queue-proposals-choose = Abrir una propuesta
queue-headlines-choose = Usar un titular como fuente
queue-gaps-choose = Cubrir una laguna
queue-stale-choose = Dar a un dato una fuente reciente
queue-dismiss = Descartar un titular
queue-unreadable = Una propuesta de una versión más nueva de Rollcast, que esta no sabe leer
queue-proposed = Propuesta { $number } de { $name } · { $since }
queue-story =
    { $count ->
        [one] { $publisher } · { $day } · { $product }
       *[other] { $publisher } · { $day } · { $product } · lo cuentan { $count } medios
    }
queue-launch = lanzamiento
queue-wait = espera
queue-gap-launch = { $product } · { $market }: ¿cuándo es el lanzamiento?
queue-gap-fact = { $product } · { $market }: ¿{ $what }?
queue-gap-wait = { $product } · { $market }: ¿cuánto hay que esperar?
queue-asked =
    { $count ->
        [1] se preguntó una vez, el { $day }
        [2] se preguntó dos veces, la última el { $day }
       *[other] se preguntó { $count } veces, la última el { $day }
    }
queue-used =
    { $count ->
        [0] Ninguna respuesta se ha apoyado aún en él. Vigencia de los datos así: { $keeps }.
        [one] Una respuesta se apoyó en él. Vigencia de los datos así: { $keeps }.
       *[other] { $count } respuestas se apoyaron en él. Vigencia de los datos así: { $keeps }.
    }
queue-kind-add = un dato
queue-kind-retract = retirada
queue-kind-reinstate = recuperación
queue-kind-assess = valoración
queue-kind-merge = unión
queue-kind-import = importación
queue-kind-undo = deshacer
log-title = Lo decidido
log-title-none = Todavía no se ha decidido nada que encaje.
log-choose = Abrir una decisión
log-by = firma: { $name }
log-only-undone = deshecho después
log-only-declined = rechazado o retirado
log-show-all = Todo
log-show-undone = Deshecho
log-show-declined = Rechazado o retirado
## /curate: claims there are

curate-retract-command = Retira una afirmación
curate-retract-source-command = Retira todo lo que se apoya en un medio o una página
curate-reinstate-command = Recupera una afirmación retirada
curate-assess-command = Marca una afirmación como falsa, discutida, sustituida o cumplida
curate-merge-command = Une varias afirmaciones que repiten lo mismo en una sola
curate-import-command = Registra afirmaciones de un archivo
curate-export-command = Descarga las afirmaciones que se guardan aquí
curate-product-command = Productos que solo conoce este servidor
curate-product-add-command = Añade un producto que solo conoce este servidor, o cambia uno
curate-product-list-command = Los productos que solo conoce este servidor
curate-product-remove-command = Quita un producto que solo conoce este servidor
curate-feed-command = De dónde vienen los artículos nuevos
curate-feed-add-command = Busca artículos nuevos en un feed
curate-feed-list-command = Los feeds en los que se buscan artículos nuevos
curate-feed-remove-command = Deja de buscar artículos en un feed
option-claim = Palabras de la afirmación, su producto o su nombre; elige una
option-claim-withdrawn = Palabras de la afirmación retirada; elige una
option-claim-first = La afirmación cuyo texto se queda
option-claim-same = Una que dice lo mismo
option-reason = ¿Por qué? Lo ve quien vea el cambio
option-source = Medio, o dirección de la página
option-verdict = Qué valoración recibe
option-verdict-value = Qué falló, qué pasó al final o cuánta confianza merece
option-shown-by = La afirmación que lo demuestra
option-file = CSV, JSON o YAML en UTF-8, hasta 8 MB
option-form = Formato del archivo; si no, CSV
option-product-name = Cómo se llama
option-product-parent = El producto del que es una versión
option-product-aliases = Otros nombres, separados por comas
option-product-home = Cuál es su país de origen
option-product-own = Uno de los productos propios del servidor
option-feed-url = Dirección del feed: RSS, Atom o JSON Feed
option-feed-title = Cómo llamarlo; si no, como se llame él
option-feed = Uno de los feeds
verdict-false = falsa
verdict-disputed = discutida
verdict-superseded = sustituida
verdict-outcome = qué pasó al final
verdict-confidence = cuánta confianza merece
held-word-invented = inventada
held-word-wrong_scope = cuenta otra cosa
held-word-wrong_period = de otro periodo
held-word-miscount = mal contada
held-word-corrected = corregida por su fuente
held-word-unsupported = nada la respalda
held-word-mistranslation = mal traducida
held-word-misread_date = una fecha mal leída
held-word-misreading = mal leída
held-word-denied = desmentida
held-word-met = se cumplió
held-word-early = se adelantó
held-word-missed = no se cumplió
held-word-low = baja
held-word-medium = media
held-word-high = alta
claim-label = { $what }: { $value }
claim-several =
    { $count ->
        [25] «{ $text }» encaja con al menos 25 afirmaciones. Añade una palabra, o elige una de la lista mientras escribes.
       *[other] «{ $text }» encaja con { $count } afirmaciones. Añade una palabra, o elige una de la lista mientras escribes.
    }
claim-withdrawn = Esa afirmación ya está retirada. /{ name-curate } { name-curate-reinstate } la recupera.
claim-stands = Esa afirmación no está retirada, así que no hay nada que recuperar.
source-used =
    { $count ->
        [one] { $publisher } · 1 afirmación
       *[other] { $publisher } · { $count } afirmaciones
    }
source-unknown = Ninguna afirmación se apoya en «{ $text }». Empieza a escribir en la opción y elige un medio de la lista.
source-several = «{ $text }» encaja con { $count } medios. Elige uno de la lista mientras escribes.
deed-outdated = Aquello en lo que se apoya ha cambiado desde que se propuso. Recházalo, y proponlo de nuevo si sigue siendo válido.
form-expired = Ese formulario estuvo abierto demasiado tiempo, y lo que escribiste se ha perdido. Ábrelo de nuevo.
deed-done = Todo eso ya está registrado; no hay nada que cambiar.
assess-shown = Lo demuestra: { $said } ({ $by })
assess-wrong-value = Indica en «{ name-option-value }» cuál de estas: { $words }.
assess-wrong-no-value = Con esa valoración, «{ name-option-value }» va vacío; pon lo demás en «{ name-option-reason }».
assess-wrong-unshown = Indica en «{ name-option-shown-by }» la afirmación que lo demuestra.
assess-wrong-not-shown = La confianza que merece una afirmación no la demuestra otra; deja «{ name-option-shown-by }» vacío.
assess-wrong-shows-itself = Una afirmación no puede demostrar eso de sí misma. Indica otra en «{ name-option-shown-by }».
assess-wrong-older = La afirmación de «{ name-option-shown-by }» es la más antigua de las dos. A una afirmación la sustituye otra posterior.
assess-wrong-false-witness = De la afirmación de «{ name-option-shown-by }» también se sabe que es falsa, así que no demuestra nada.
merge-sources = { $count } afirmaciones se unen en una con { $sources ->
        [one] una fuente
       *[other] { $sources } fuentes
    }.
merge-same = Has indicado dos veces la misma afirmación.
merge-facts = Estas afirmaciones hablan de datos distintos: otro producto, país, periodo o tipo. Solo se puede unir lo que repite lo mismo.
merge-values = Estas afirmaciones dicen cosas distintas. Marca la errónea con /{ name-curate } { name-curate-assess }.
merge-false = De una de estas afirmaciones se sabe que es falsa, así que no puede prestar su fuente a otra.
import-too-large = El archivo ocupa { $size } MB; el máximo es { $most } MB. Divídelo.
import-empty = En el archivo no hay ninguna afirmación.
import-unsound =
    { $count ->
        [one] Hay un fallo en { $file }. No se ha importado nada.
       *[other] Hay { $count } fallos en { $file }. No se ha importado nada.
    }
import-more =
    { $count ->
        [one] -# Hay uno más en la lista de abajo.
       *[other] -# Hay { $count } más en la lista de abajo.
    }
export-empty = No hay nada que exportar: aquí no se guarda ninguna afirmación de ese tipo.
export-too-large = El archivo supera lo que admite Discord. Exporta un solo producto o elige CSV.
export-done =
    { $count ->
        [one] Una afirmación. /{ name-curate } { name-curate-import } vuelve a aceptar este archivo.
       *[other] { $count } afirmaciones. /{ name-curate } { name-curate-import } vuelve a aceptar este archivo.
    }
product-home = Los productos que comparten todos los servidores vienen con los archivos de datos de Rollcast, no de aquí.
product-nameless = Cada nombre necesita al menos una letra o una cifra.
product-aliases = Son demasiados nombres; además del primero, bastan { $most }.
product-own-parent = Un producto no puede ser una versión de sí mismo.
product-taken = «{ $name }» ya significa { $other }. Elige otro nombre.
product-market = «{ $name }» es el nombre de un país o una región. Elige otro nombre.
product-too-many = Un servidor puede tener { $most } productos propios. Quita antes uno.
product-added = **{ $name }** ya es un producto, solo en este servidor. Con /{ name-curate } { name-curate-add } se registra lo que se sepa.
product-changed = Cambio guardado: **{ $name }**.
product-removed = Producto quitado: **{ $name }**.
product-list = Productos que solo conoce este servidor:
product-none = Este servidor no tiene productos propios. /{ name-curate } { name-curate-product } { name-curate-product-add } crea uno.
product-of = una versión de { $product }
product-has-versions = { $other } es una versión de { $name }. Quita antes esa versión.
product-has-claims =
    { $count ->
        [one] Hay una afirmación sobre { $name }. Retírala antes, con /{ name-curate } { name-curate-retract }.
       *[other] Hay { $count } afirmaciones sobre { $name }. Retíralas antes, con /{ name-curate } { name-curate-retract }.
    }
product-has-proposals = Hay una propuesta sobre { $name } a la espera de una decisión. Decídela antes.
own-feed-added = Desde ahora se buscan artículos nuevos en { $feed }.
own-feed-known = Ya se buscaban artículos en { $feed }; se vuelve a consultar ahora mismo.
own-feed-removed = Ya no se buscan artículos en { $feed }.
own-feed-list =
    { $count ->
        [one] Se buscan artículos nuevos en un feed:
       *[other] Se buscan artículos nuevos en { $count } feeds:
    }
own-feed-none = Todavía no hay feeds. /{ name-curate } { name-curate-feed } { name-curate-feed-add } añade uno.
own-feed-unknown = Aquí no hay ningún feed «{ $text }». Elige uno de la lista mientras escribes.
own-feed-too-many = Un servidor puede tener { $most } feeds. Quita antes uno.
audit-by = -# por { $user }
audit-rule-one = Desde ahora basta un curador para cambiar un dato.
audit-rule-two = Desde ahora un segundo curador tiene que aprobar cada cambio en un dato.
audit-role = Desde ahora los datos de este servidor los llevan los miembros con el rol { $role }.
audit-role-none = Desde ahora los datos de este servidor los lleva solo quien gestiona el servidor.

## Buttons of an old card

panel-expired = Esta tarjeta tiene más de 30 días y sus botones ya no funcionan. Vuelve a preguntar.
panel-not-yours = Esta tarjeta solo la puede cambiar quien preguntó. Haz tú la misma pregunta y tendrás la tuya.
panel-outdated = Esta tarjeta es de una versión anterior y sus botones ya no funcionan. Vuelve a preguntar.

## What was wrong, and what to type instead

error-invalid-date = No reconozco «{ $text }» como fecha. Prueba con 2025-06-26, 26 de junio de 2025, junio de 2025 o T3 2025.
error-impossible-date = En el calendario no existe «{ $text }». Prueba con 2025-06-26.
error-invalid-quantity = No reconozco «{ $text }» como cantidad. Prueba con 40k, 30k-45k/month o 33-36 weeks.
error-invalid-quote = No reconozco «{ $text }» como plazo. Prueba con lo que dice la app, como 33-36 semanas, 9 meses o T1 2026; cinco años como mucho.
error-invalid-position = No reconozco «{ $text }» como puesto en la cola. Prueba con 12000 o 10k-12k.
error-invalid-address = «{ $text }» no es la dirección de una página. Cópiala del navegador: https://example.org/page.
error-invalid-scenario =
    { $count ->
        [0] No reconozco «{ $text }» como supuesto. Prueba con production=+20%.
       *[other] No reconozco «{ $text }» como supuesto. Prueba con uno de estos: { $suggestions }.
    }
error-lever-rate = No puedo usar «{ $text }». La producción admite un cambio entre la centésima parte y el céntuplo, o entre 1 y 10.000.000 al mes: prueba con { $suggestions }, +20 %, el doble o 30-45k al mes.
error-lever-duration = No puedo usar «{ $text }». Aquí va un cambio, como +20 % o la mitad, o un tiempo de hasta 20 años: prueba con { $suggestions }.
error-lever-date = No puedo usar «{ $text }». Aquí va una fecha que aún no haya llegado: prueba con { $suggestions }.
error-lever-start = No puedo usar «{ $text }». Aquí va la fecha en la que arranca la fábrica, que aún no haya llegado: prueba con { $suggestions } o marzo de 2027.
error-lever-pause = No puedo usar «{ $text }». Un parón dura de 0 a 104 semanas y, si quieres, lleva un inicio: prueba con { $suggestions } u 8 semanas desde marzo.
error-lever-share = No puedo usar «{ $text }». Aquí va una proporción de 0 a 95 %, o el doble o la mitad de lo supuesto: prueba con { $suggestions }.
error-lever-step = No puedo usar «{ $text }». Aquí va la fecha en la que acaba el paso, lo que tarda (hasta 20 años) o un cambio: prueba con { $suggestions }, 6 meses o la mitad.
error-lever-reached = No puedo usar «{ $text }». Aquí va cuánto se espera en el país de origen (hasta 20 años), o la fecha en la que la espera ya será corta: prueba con { $suggestions } o 2027-06.
error-lever-order_date = No puedo usar «{ $text }». Aquí va un día, mes o trimestre que ya haya llegado: prueba con { $suggestions } o junio de 2025.
error-lever-trim = No puedo usar «{ $text }». Aquí va una versión del mismo modelo: prueba con { $suggestions }.
error-lever-position = No puedo usar «{ $text }». Aquí va cuántos tienes delante: prueba con { $suggestions } o 12k.
error-lever-quoted = No puedo usar «{ $text }». Aquí va una espera de hasta cinco años, o una fecha: prueba con { $suggestions } o T1 2027.
error-lever-past = «{ $text }» ya ha pasado, y un escenario empieza el día de la respuesta o después: prueba con { $suggestions }.
error-lever-contradiction = «{ $text }» no puede ir junto con «{ $other }»: la espera en el país de origen o bien se indica, o bien resulta de la cola que haya allí. Quita antes uno de los dos.
error-lever-later-orders = «{ $text }» no cambia nada: en una cola por orden de llegada, los pedidos posteriores al tuyo no te retrasan. Para que algunos se atiendan fuera de turno, prueba con { $suggestions }.
error-lever-unknown = «{ $text }» parte de una cantidad que nadie ha publicado, así que no hay nada conocido que doblar, partir por la mitad o cambiar.
error-lever-unheard = «{ $text }» no interviene en esta respuesta, así que no se ha cambiado nada.
error-unknown-product =
    { $count ->
        [0] No conozco ningún producto llamado «{ $text }». Empieza a escribir en la opción y elige uno de la lista.
        [1] No conozco ningún producto llamado «{ $text }». ¿Querías decir { $suggestions }?
       *[other] No conozco ningún producto llamado «{ $text }». ¿Querías decir alguno de estos: { $suggestions }?
    }
error-ambiguous-product = «{ $text }» podría ser cualquiera de estos: { $suggestions }. Indica cuál.
error-unknown-market =
    { $count ->
        [0] No conozco ningún país o región que se llame «{ $text }». Prueba con su nombre en español o con su código de dos letras, como Alemania o DE.
        [1] No conozco ningún país o región que se llame «{ $text }». ¿Querías decir { $suggestions }?
       *[other] No conozco ningún país o región que se llame «{ $text }». ¿Querías decir alguno de estos: { $suggestions }?
    }
error-unknown-maker =
    { $count ->
        [0] No conozco ninguna promesa de «{ $text }». Empieza a escribir en la opción y elige uno de la lista.
        [1] No conozco ninguna promesa de «{ $text }». ¿Querías decir { $suggestions }?
       *[other] No conozco ninguna promesa de «{ $text }». ¿Querías decir alguno de estos: { $suggestions }?
    }
error-unknown-claim =
    { $count ->
        [0] Ninguna afirmación encaja con «{ $text }». Empieza a escribir en la opción y elige una de la lista.
        [1] Ninguna afirmación encaja con «{ $text }». ¿Querías decir { $suggestions }?
       *[other] Ninguna afirmación encaja con «{ $text }». ¿Querías decir alguna de estas: { $suggestions }?
    }
error-unknown-attribute =
    { $count ->
        [0] No guardo datos con el nombre «{ $text }».
       *[other] No guardo datos con el nombre «{ $text }». ¿Querías decir alguno de estos: { $suggestions }?
    }
error-misread = No entiendo «{ $text }».

error-order-in-future = El { $day } aún no ha llegado. Indica el día en que hiciste el pedido.
error-order-before-opening = Los pedidos se abrieron el { $limit }, así que no se pudo pedir nada el { $day }. Revisa el día.
error-by-in-past = El { $day } ya ha pasado. Indica un día que aún no haya llegado.
error-as-of-in-future = El { $day } aún no ha llegado, y yo solo sé lo que se ha publicado. Indica un día hasta hoy.

error-too-soon = Eso ha sido rápido. Podré atender tu próxima pregunta <t:{ NUMBER($until, useGrouping: 0) }:R>.
error-not-permitted = Hace falta el permiso «Gestionar servidor». Pídeselo a alguien que gestione este servidor.
not-a-manager = Hace falta el permiso «Gestionar servidor». Pídeselo a alguien que gestione este servidor.
error-server-only = Esto solo funciona en un servidor que haya añadido Rollcast.
error-command-changed = Este comando ha cambiado desde la última vez que Discord lo miró. Recarga Discord (Ctrl+R) y vuelve a intentarlo.
error-unsound =
    { $faults ->
        [1] La afirmación tiene un fallo.
       *[other] La afirmación tiene { $faults } fallos.
    }
error-forbidden = Discord no me deja hacer eso aquí. Alguien que gestione este servidor puede revisar mis permisos.
error-ours = Lo siento, algo ha fallado por mi parte. Si avisas del fallo, menciona { $reference }.

## What is wrong with an installation

error-store-corrupt = La base de datos { $file } está dañada. Para el bot y restaura una copia de seguridad con `rollcast restore FILE`; `rollcast doctor` dice qué hacer si no la hay.
error-store-newer = La base de datos { $file } la escribió una versión más nueva de Rollcast. Vuelve a instalar esa versión o restaura una copia de seguridad anterior.
error-store-read-only = No se puede escribir en la carpeta de datos. Comprueba a quién pertenece; `rollcast doctor` dice dónde está.
error-store-unreadable = No se puede leer la base de datos { $file }. Comprueba a quién pertenece, sus permisos y el espacio libre en disco; `rollcast doctor` dice dónde está.
error-store-locked = Otro Rollcast está usando esta carpeta de datos. Páralo antes, o pon otra carpeta en ROLLCAST_DATA_DIR.
error-store-full = El disco está lleno. No se ha perdido nada; libera espacio y vuelve a intentarlo.
error-broken-pack =
    { $faults ->
        [1] El paquete de datos { $pack } tiene un fallo. `rollcast pack check` lo muestra.
       *[other] El paquete de datos { $pack } tiene { $faults } fallos. `rollcast pack check` los muestra todos.
    }

## Feeds

feed-refused = la dirección lleva a un sitio al que no está permitido preguntar
feed-redirects = redirige sin fin
feed-timeout = no respondió a tiempo
feed-unreachable = no se puede acceder
feed-status = el servidor respondió con un error
feed-busy = el servidor pide esperar
feed-gone = ya no existe, así que no se vuelve a consultar
feed-type = no es un feed, sino un archivo de otro tipo
feed-encoding = viene comprimido de un modo que no se puede leer
feed-too-large = ocupa más de lo que necesita cualquier feed
feed-too-much = contiene más de lo que necesita cualquier feed
feed-no-feed = no es RSS, Atom ni JSON Feed
feed-entities = define entidades propias, que ningún feed necesita
feed-ours = algo falló dentro de Rollcast; el registro dice qué
feed-address-address = Esto no es una dirección web. Cópiala de la barra de direcciones del navegador.
feed-address-scheme = La dirección de un feed empieza por https:// o http://.
feed-address-credentials = No se guarda una dirección que contenga un nombre o una contraseña. Usa la dirección pública del feed.
feed-address-host = Esta dirección no nombra ningún sitio. Usa el nombre del sitio, como en https://example.org/feed.
feed-address-private = Esta dirección no es de un sitio de la internet abierta. Quien mantiene el bot puede permitirla con ROLLCAST_FEED_ALLOW.

## Dates, lengths and ages

date-week = la semana del { $day }
date-early = principios de { $month }
date-mid = mediados de { $month }
date-late = finales de { $month }
date-about = aprox. { $date }
date-perhaps = quizá { $date }
date-or = una de estas fechas ({ $dates })
date-unknown = fecha desconocida
date-until = { $end } a más tardar
date-from = { $start } en adelante
date-between = { $start } a { $end }
date-quarter = T{ $quarter } { $year }
date-quarter-short = T{ $quarter } { $year }
date-h1 = primer semestre de { $year }
date-h2 = segundo semestre de { $year }
date-21 = primavera de { $year }
date-22 = verano de { $year }
date-23 = otoño de { $year }
date-24 = invierno de { $year }
date-decade = década de { $year }
window-between = Entre { $start } y { $end }
window-in = En { $when }
length-days =
    { $count ->
        [0] menos de un día
        [1] un día
        [2] dos días
        [3] tres días
        [4] cuatro días
        [5] cinco días
        [6] seis días
        [7] siete días
        [8] ocho días
        [9] nueve días
        [10] diez días
        [11] once días
        [12] doce días
       *[other] { $count } días
    }
length-weeks =
    { $count ->
        [1] una semana
        [2] dos semanas
        [3] tres semanas
        [4] cuatro semanas
        [5] cinco semanas
        [6] seis semanas
        [7] siete semanas
        [8] ocho semanas
        [9] nueve semanas
        [10] diez semanas
        [11] once semanas
        [12] doce semanas
       *[other] { $count } semanas
    }
length-months =
    { $count ->
        [1] un mes
        [2] dos meses
        [3] tres meses
        [4] cuatro meses
        [5] cinco meses
        [6] seis meses
        [7] siete meses
        [8] ocho meses
        [9] nueve meses
        [10] diez meses
        [11] once meses
        [12] doce meses
       *[other] { $count } meses
    }
length-years =
    { $count ->
        [1] un año
        [2] dos años
        [3] tres años
        [4] cuatro años
        [5] cinco años
        [6] seis años
        [7] siete años
        [8] ocho años
        [9] nueve años
        [10] diez años
       *[other] { $count } años
    }
age-today = hoy
age-yesterday = ayer
age-old = hace { $length }

## Sentences one after the other

sentences = { $before } { $after }

## Amounts

amount-range = { $low } a { $high }
amount-from = al menos { $low }
amount-to = como mucho { $high }
amount-about = alrededor de { $amount }
amount-other = { $number } { $unit }
amount-vehicles =
    { $count ->
        [one] { $number } vehículo
        [many] { $number } de vehículos
       *[other] { $number } vehículos
    }
amount-units =
    { $count ->
        [one] { $number } unidad
        [many] { $number } de unidades
       *[other] { $number } unidades
    }
amount-orders =
    { $count ->
        [one] { $number } pedido
        [many] { $number } de pedidos
       *[other] { $number } pedidos
    }
amount-reservations =
    { $count ->
        [one] { $number } reserva
        [many] { $number } de reservas
       *[other] { $number } reservas
    }
amount-survey-reservations =
    { $count ->
        [one] { $number } reserva en una encuesta
        [many] { $number } de reservas en una encuesta
       *[other] { $number } reservas en una encuesta
    }
amount-percent = { $number } %
amount-days =
    { $count ->
        [one] { $number } día
       *[other] { $number } días
    }
amount-weeks =
    { $count ->
        [one] { $number } semana
       *[other] { $number } semanas
    }
amount-months =
    { $count ->
        [one] { $number } mes
       *[other] { $number } meses
    }
amount-years =
    { $count ->
        [one] { $number } año
       *[other] { $number } años
    }
amount-per-day = { $amount } al día
amount-per-week = { $amount } a la semana
amount-per-month = { $amount } al mes
amount-per-year = { $amount } al año

## Chances

odds-hardly = menos de 1 de cada 50
odds-seldom = alrededor de 1 de cada 20
odds-tenths = alrededor de { $tenths } de cada 10
odds-mostly = alrededor de 19 de cada 20
odds-surely = más de 49 de cada 50

## What a claim says, and who says so

attribute-announced = Anuncio
attribute-backlog = Pedidos pendientes
attribute-capacity = Capacidad de producción
attribute-deliveries = Entregas
attribute-delivery_target = Objetivo de entregas
attribute-first_delivery = Primera entrega
attribute-incentive = Incentivo
attribute-launch_status = Estado del lanzamiento
attribute-launch_window = Lanzamiento
attribute-off_sale = Fin de la venta
attribute-orders = Pedidos
attribute-orders_open = Apertura de pedidos
attribute-plant_start = Arranque de la fábrica
attribute-policy = Normativa
attribute-price = Precio
attribute-quoted_wait = Plazo indicado
attribute-remark = Observación
stage-refundable = reembolsables
stage-locked = en firme
stage-presale = preventa
standing-official = oficial
standing-reported = noticia
standing-rumour = rumor
market-world = todo el mundo
market-outside = todos los países menos { $market }
market-middle-east = Oriente Medio
market-central-asia = Asia Central
rung-on_sale = a la venta
rung-orders_open = pedidos abiertos
rung-dated = anunciado con fecha
rung-named = anunciado sin fecha
rung-region_only = solo se ha anunciado la región
rung-considered = en estudio
rung-not_announced = sin anunciar
rung-ruled_out = descartado
fault-invented = ⚠ se sabe que es falsa: inventada
fault-wrong_scope = ⚠ se sabe que es falsa: cuenta otra cosa
fault-wrong_period = ⚠ se sabe que es falsa: de otro periodo
fault-miscount = ⚠ se sabe que es falsa: mal contada
fault-corrected = ⚠ se sabe que es falsa: corregida por su fuente
fault-unsupported = ⚠ se sabe que es falsa: nada la respalda
fault-mistranslation = ⚠ se sabe que es falsa: mal traducida
fault-misread_date = ⚠ se sabe que es falsa: una fecha mal leída
fault-misreading = ⚠ se sabe que es falsa: mal leída
fault-denied = ⚠ se sabe que es falsa: desmentida
held-false = ⚠ se sabe que es falsa
held-superseded = ↻ sustituida por una declaración más reciente
held-disputed = ⚠ discutida
held-withdrawn = ✗ retirada
outcome-met = ✓ se cumplió
outcome-early = ✓ se adelantó
outcome-missed = ✗ no se cumplió
claim-staged = { $label } ({ $stage })
claim-measured = { $label } ({ $measure })
claim-of-period = { $label }, { $period }
claim-statement = **{ $what }:** { $value }
claim-scope = { $product } · { $market }
claim-origin = { $standing } · { $title } · { $publisher } · { $day } · { $age }
claim-own = 🏠 propia de este servidor · { $origin }
claim-origin-untitled = { $standing } · { $title } · { $day } · { $age }
claim-briefly = { $publisher }, { $day }
claim-marked = { $said } *{ $mark }*

## What is wrong with a claim that somebody fills in, and what is odd about it

draft-value = valor
draft-period = periodo
draft-summary = resumen
draft-url = dirección
draft-publisher = medio
draft-title = título
draft-stated_on = día de publicación
draft-standing = solidez
draft-language = idioma
draft-origin = origen
written-word = una palabra
written-flag = yes, o nada
written-name = un nombre como F2
written-number = un número como 15000
written-currency = una moneda como CNY
written-date = una fecha como 2026-03
written-duration = una duración como 7 days
written-time = una fecha o una duración
written-steps = tramos como P2M: 10000, P5M: 20000
written-text = unas pocas palabras
written-rate = { $counted } a { $time }
written-either = { $one }, o bien { $other }
unsound-unknown-attribute = No se puede afirmar nada como «{ $text }». Elige uno de la lista.
unsound-unknown-product = No conozco ningún producto «{ $text }». Elige uno de la lista.
unsound-unknown-market = No conozco ningún país o región «{ $text }». Elige uno de la lista.
unsound-missing = Falta un campo: { $field }.
unsound-too-long = El campo «{ $field }» tiene { $length } caracteres; el máximo es { $limit }.
unsound-value =
    { $expected ->
        [date] No reconozco «{ $text }» como fecha. Prueba con marzo de 2027, 2027-Q1, 2027-2028 o ../2027.
        [duration] No reconozco «{ $text }» como plazo. Prueba con 53-56 weeks, at least 12 months o marzo de 2027.
        [money] No reconozco «{ $text }» como precio. Prueba con 253500 CNY.
       *[other] No reconozco «{ $text }» como número. Prueba con 40k+, 30452 o around 550k.
    }
unsound-no-value = Esto no lleva valor: escribe «{ $text }» en el resumen.
unsound-summary = Di en el resumen qué se dijo: esto no tiene otro valor.
unsound-status = «{ $text }» no es un estado de lanzamiento. Usa uno de estos: { $accepted }.
unsound-unit =
    { $accepted ->
        [none] «{ $text }» necesita una moneda: CNY, EUR.
       *[other] «{ $text }» necesita una unidad: { $accepted }.
    }
unsound-range = En «{ $text }» va primero el extremo mayor. Escribe antes el menor: 53-56 weeks.
unsound-implausible =
    { $unit ->
        [none] «{ $text }» no puede ser: tiene que estar entre { $low } y { $high }.
       *[other] «{ $text }» no puede ser: tiene que estar entre { $low } y { $high } ({ $unit }).
    }
unsound-measure = «{ $text }» es una proporción, y no se dice de qué. Indica una medida, como share_of_brand.
unsound-date =
    { $field ->
        [period] No reconozco «{ $text }» como periodo. Prueba con julio de 2025, 2026-Q1 o 2025-06-26/..
       *[other] No reconozco «{ $text }» como día. Prueba con 2026-01-05, 5 de enero de 2026 o ayer.
    }
unsound-period = Un recuento necesita su periodo: julio de 2025, 2026-Q1 o el día hasta el que cuenta.
unsound-stated-on = «{ $text }» no tiene último día. Indica el día en que se publicó.
unsound-future = «{ $text }» aún no ha terminado. Indica el día en que se publicó.
unsound-future-period = «{ $text }» no había empezado cuando se publicó esto, y aquí se cuenta lo que ya ha ocurrido.
unsound-standing = «{ $text }» no es un grado de solidez. Usa uno de estos: { $accepted }.
unsound-address = «{ $text }» no es la dirección de una página. Cópiala del navegador: https://example.org/page.
unsound-source = Indica la dirección de la página, o su título si no la tiene.
unsound-language = «{ $text }» no es un idioma. Prueba con en, de o zh.
unsound-qualifier =
    { $suggestions ->
        [none] «{ $text }» no va con esto.
       *[other] «{ $text }» no va con esto. ¿Querías decir { $suggestions }?
    }
unsound-word = «{ $text }» no vale para el campo «{ $field }». Admite: { $accepted }.
check-duplicate = Ya está registrado ({ $by }): { $other }
check-same-source = La misma página ya dice { $other } ({ $by }). Si es una sola declaración, ponle el origen { $origin }.
check-part-larger = Esto no cuadra con { $other } ({ $by }): una parte sería mayor que el total, { $part } de { $whole }.
check-parts-larger = Esto no cuadra con { $other } ({ $by }): las partes sumarían { $parts }, de { $whole }.
check-total-falls = Esto no cuadra con { $other } ({ $by }): un total acumulado bajaría de { $early } a { $late }.
check-total-small = Esto no cuadra con { $other } ({ $by }): los periodos sueltos sumarían { $parts }, y el total acumulado, { $whole }.
check-more-delivered = Esto no cuadra con { $other } ({ $by }): se habrían entregado { $delivered } de { $ordered } pedidos.
check-out-of-line = { $here } queda lejos de los periodos vecinos, como { $other } ({ $by })
check-quote-far = { $here } semanas queda lejos de lo que consta: { $other } ({ $by })
check-before-orders = Esto no cuadra con { $other } ({ $by }): se vendería antes de abrirse los pedidos.
check-far-from-last = { $here } queda lejos de lo último que se sabe, como { $other } ({ $by })
check-price-far = { $here } queda lejos del último precio de la misma clase: { $other } ({ $by })
check-price-currency = Hasta ahora nadie ha dado aquí un precio en { $here }; el último fue { $other } ({ $by })
check-capacity-far = { $here } queda lejos de lo que se sabe: { $other } ({ $by })
check-no-wait = Esto dice que no hay ninguna espera.
check-over-already = Ese periodo ya había pasado antes del día en que se publicó.
check-on-sale-already = Ahí ya está a la venta: { $other } ({ $by })
check-first-sale = Hasta ahora, ahí solo se hablaba de un lanzamiento: { $other } ({ $by }). Con esto, cuenta como a la venta.
check-older = Esto es meses más antiguo que aquello cuyo lugar ocuparía: { $other } ({ $by })

row-place =
    { $name ->
        [none] Fila { $row }: { $what }
       *[other] Fila { $row }, { $name }: { $what }
    }
row-line = Línea { $line }: { $what }
row-too-large = El archivo supera { $detail }, lo máximo que se admite de una vez. Divídelo.
row-blank = El archivo está vacío.
row-not-text = Esto no es texto, sino un archivo de otro tipo: { $detail }. Guárdalo como CSV, JSON o YAML.
row-not-utf8 = El texto no está en UTF-8. Guárdalo como «CSV UTF-8».
row-nul = El texto tiene un carácter impropio de un texto. Vuelve a guardarlo como CSV, JSON o YAML.
row-csv = Esto no se puede leer como CSV. Busca unas comillas que falten o sobren.
row-no-commas = Sus columnas no están separadas por comas.
row-duplicate-column = La columna «{ $name }» aparece dos veces.
row-unknown-column =
    { $accepted ->
        [none] No existe la columna «{ $name }».
       *[other] No existe la columna «{ $name }». ¿Querías decir { $accepted }?
    }
row-missing-column = Falta la columna «{ $name }».
row-too-many-rows = El archivo tiene demasiadas filas: { $detail }. Divídelo.
row-ragged-row = No tiene tantas celdas como el encabezado: { $detail }.
row-json = Esto no se puede leer como JSON. Busca un corchete, una coma o unas comillas que falten.
row-yaml = Esto no se puede leer como YAML. Busca un corchete o unas comillas que falten, o una sangría errónea.
row-not-a-mapping = El archivo no empieza por «claims:». Ponlo encima de la lista de afirmaciones.
row-alias-circle = El alias «{ $detail }» se contiene a sí mismo.
row-too-many-nodes = El archivo contiene más valores de los que se admiten. Divídelo.
row-too-deep = El archivo tiene más niveles que cualquier afirmación.
row-duplicate-key = «{ $detail }» aparece dos veces.
row-unknown-key = No hay nada que se llame «{ $detail }».
row-missing-key = Falta «{ $detail }».
row-bare-boolean-key = Pon «{ $detail }» entre comillas: sin ellas, YAML lo toma por un sí o un no.
row-key-not-text = Pon «{ $detail }» entre comillas: el nombre de una clave tiene que ser texto.
row-unquoted-date = Pon la fecha «{ $text }» entre comillas.
row-bad-value =
    { $key ->
        [none] «{ $text }» no es una afirmación: le faltan los campos.
       *[other] «{ $text }» no puede ir en «{ $key }».
    }
row-unknown-word =
    { $accepted ->
        [none] «{ $text }» no puede ir en «{ $key }».
       *[other] «{ $text }» no puede ir en «{ $key }». Admite: { $accepted }.
    }
row-duplicate-id = El nombre aparece dos veces.
row-duplicate-claim = La misma afirmación aparece dos veces.
row-id-taken = Otra afirmación ya tiene ese nombre. Deja «id» vacío para una afirmación nueva.
row-unreadable-claim = La afirmación no se puede leer: «{ $text }».
row-unknown-product =
    { $accepted ->
        [none] No existe el producto «{ $text }».
       *[other] No existe el producto «{ $text }». ¿Querías decir { $accepted }?
    }
row-unknown-market =
    { $accepted ->
        [none] No existe el país o grupo «{ $text }».
       *[other] No existe el país o grupo «{ $text }». ¿Querías decir { $accepted }?
    }
row-unknown-attribute =
    { $accepted ->
        [none] No se puede afirmar nada como «{ $text }».
       *[other] No se puede afirmar nada como «{ $text }». ¿Querías decir { $accepted }?
    }
row-unknown-claim = No existe la afirmación «{ $text }».
row-false-witness = De la afirmación «{ $text }» también se sabe que es falsa, así que no demuestra nada.
row-refers-to-itself = Una afirmación no puede demostrar eso de sí misma.
row-fault-of-no-false-claim = Se indica un error, pero «false» no dice que sí.
row-shows-nothing = «shown_by» es para afirmaciones que son falsas o tienen un desenlace.
row-status = «{ $text }» no es un estado de lanzamiento. Admite: { $accepted }.
row-value =
    { $accepted ->
        [date] «{ $text }» no es una fecha. Escríbela como 2027-03-31, 2027-03 o 2027-Q1.
        [duration] «{ $text }» no es un plazo. Escríbelo como 53 o 53..56, y «weeks» en «unit».
       *[other] «{ $text }» no es un número. Escríbelo como 30452, o 40000.. para «al menos tantos».
    }
row-unit =
    { $accepted ->
        [none] «{ $text }» no es una unidad que vaya con esto.
       *[other] «{ $text }» no es una unidad que vaya con esto. Admite: { $accepted }.
    }
row-unit-missing =
    { $accepted ->
        [none] Falta la moneda en «unit»: CNY, EUR.
       *[other] Falta la unidad. Admite: { $accepted }.
    }
row-range = En «{ $text }» va primero el extremo mayor.
row-implausible = «{ $text }» no puede ser: tiene que estar entre { $low } y { $high }.
row-date = «{ $text }» en «{ $key }» no es una fecha. Escríbela como 2025-06-26, 2025-06 o 2025-Q2.
row-period = Un recuento necesita su periodo: 2025-07, 2026-Q1 o el día hasta el que cuenta.
row-measure = Una proporción necesita su medida, como share_of_brand.
row-qualifier =
    { $accepted ->
        [none] «{ $text }» no va con este atributo.
       *[other] «{ $text }» no va con este atributo. ¿Querías decir { $accepted }?
    }
row-word = «{ $text }» no vale en «{ $key }». Admite: { $accepted }.
row-control-character = Un texto tiene un carácter que no se puede mostrar: { $detail }.
row-too-long = Un texto es demasiado largo: { $detail }.
row-future = «{ $text }» aún no ha llegado; una afirmación es de un día que ya ha pasado.
row-future-period = «{ $text }» no había empezado cuando se publicó esto, y aquí se cuenta lo que ya ha ocurrido.
row-address = «{ $text }» no es la dirección de una página.

## The top of an answer

header-stale = ⏳ **Dato más reciente: { $month }, { $age }**
header-shared = -# Pregunta de { $name }
header-ordered = pedido: { $date }
header-not-ordered = si pides hoy
header-quoted = plazo que te indicaron: { $quote }
header-position = puesto en la cola: { $ahead }
header-as-of = datos a { $day }

## /wait

wait-command = ¿Cuándo llega el mío?
wait-never = Por lo que se sabe, la mayoría de estos pedidos no llega nunca. Con eso, prefiero no dar una ventana.
wait-middle = 8 de cada 10 pedidos así llegan en esta ventana. Mediana: { $middle }.
wait-middle-weeks =
    8 de cada 10 pedidos así llegan en esta ventana, { $low ->
        [0] como mucho { $high ->
            [one] una semana
           *[other] { $high } semanas
        }
       *[other] entre { $low } y { $high } semanas
    } después del pedido. Mediana: { $middle }, { $half ->
        [0] a los pocos días
        [one] al cabo de una semana
       *[other] al cabo de { $half } semanas
    }.
wait-middle-weeks-now =
    8 de cada 10 pedidos así llegan en esta ventana, { $low ->
        [0] como mucho dentro de { $high ->
            [one] una semana
           *[other] { $high } semanas
        }
       *[other] dentro de { $low } a { $high } semanas
    }. Mediana: { $middle }, { $half ->
        [0] en cuestión de días
        [one] dentro de una semana
       *[other] dentro de { $half } semanas
    }.
moved-hardly = Sigue más o menos igual que el { $since }.
moved-later = Se retrasa { $length } respecto a lo que parecía el { $since }.
moved-earlier = Se adelanta { $length } respecto a lo que parecía el { $since }.
chance-delivered = Que llegue a más tardar el { $day }: **{ $odds }**.
chance-on-sale = Que esté a la venta a más tardar el { $day }: **{ $odds }**.
chance-reason =
    { $chance }
    -# Aquí cuenta el día de la entrega: { $reason }
deadline-order = **Aquí cuenta el día del pedido:** { $what }
past-head = Debería haber llegado hacia { $month } como muy tarde
past-head-unknown = Ya debería haber llegado
past-exception = Para entonces deberían haberse entregado 9 de cada 10 pedidos como el tuyo. El tuyo es una excepción, y ninguna previsión puede decir por qué.
past-whom = **Dónde preguntar:** en la tienda o al asesor que tramitó el pedido, y en la página del pedido en la app.
past-bring = **Qué llevar:** el número de pedido, el día en que quedó en firme y el plazo de entrega que te dieron al principio.
withdrawn = Ya no se vende; fin de la venta: { $since }
withdrawn-successor = **Sucesor:** { $successor }
withdrawn-served = Ya no se vende (fin de la venta: { $since }), pero tu pedido se hizo a tiempo y se sigue atendiendo.
not-on-sale = Allí todavía no se puede pedir
not-on-sale-next = Sin pedidos no hay espera que prever. Cuándo llega es otra pregunta: la hace el botón de abajo.
nearest = **Lo más parecido que se sabe:** { $what }
no-facts = No doy ningún número que nadie haya afirmado.
no-facts-wait = Nadie ha dicho nada en lo que apoyar una respuesta
no-facts-launch = Nadie ha dicho cuándo llega

## /launch

launch-command = ¿Cuándo llega a mi país?
launch-middle = Si es que llega, en 8 de cada 10 casos posibles la venta empieza en esta ventana. Mediana de esos casos: { $middle }.
launch-no-window = Sin ventana
launch-first = **Primero en llegar:** { $product }
launch-came-first = **Primero en llegar:** { $product }
launch-rung-on_sale = **{ $market }:** a la venta.
launch-rung-orders_open = **{ $market }:** pedidos abiertos.
launch-rung-dated = **{ $market }:** se ha mencionado, con fecha.
launch-rung-named = **{ $market }:** se ha mencionado, sin fecha.
launch-rung-region_only = **{ $market }:** no se ha mencionado; solo la región a la que pertenece.
launch-rung-considered = **{ $market }:** solo se está estudiando.
launch-rung-not_announced = **{ $market }:** nada anunciado.
launch-rung-ruled_out = **{ $market }:** se ha descartado.
launch-inherited = Para { $market } en concreto no se dio ninguna fecha. Esto se apoya en lo que se dijo de un ámbito más amplio ({ $group }), y aquí es menos seguro.
launch-inherited-no = Eso se dijo de un ámbito más amplio ({ $group }), que incluye { $market }.
launch-never = Que no llegue nunca: **{ $odds }**.
launch-on-sale = A la venta desde: { $since }
launch-on-sale-by = A la venta desde: { $since }, o antes
launch-gone = Ya no se vende; fin de la venta: { $since }.
launch-past = La fecha prometida ya ha pasado: { $window }
launch-past-next = Pasó sin noticias de un lanzamiento. Hasta que las haya, no doy una fecha nueva.
launch-ruled-out = Por lo que se ha dicho, no llega
launch-ruled-out-by = { $what } ({ $by })
gate-title = ### Qué tiene que ocurrir antes
gate-line = { $gate }: probablemente, { $opens } a más tardar; retrasa el lanzamiento en { $odds } casos
gate-line-open = { $gate }: retrasa el lanzamiento en { $odds } casos
gate-home_wait = Que se acorte la cola en el país de origen
gate-type_approval = La homologación
gate-sales_network = La red de tiendas y servicio técnico

## /compare

compare-command = ¿Qué llega antes? Compara de dos a cuatro productos, países o días de pedido
compare-assumed = -# No se nombró ningún producto, así que se trata de { $product }.
compare-likely-first = Probablemente antes: { $first }
compare-likely-either = Probablemente antes: { $first }, o bien { $second }
compare-open = No se puede decir qué llega antes
compare-no-facts = Nadie ha dicho nada que se pueda comparar
compare-verdict-first = **{ $first }** antes que **{ $second }**: { $odds }
compare-verdict-even = **{ $first }** frente a **{ $second }**: casi a la par por llegar antes ({ $odds } en ambos casos)
compare-verdict-tie = **{ $first }** casi a la vez que **{ $second }**: { $odds }
compare-else-first = { $first } antes: { $odds }
compare-else-second = { $second } antes: { $odds }
compare-else-tie = casi a la vez: { $odds }
compare-else-neither = no llega ninguna de las dos: { $odds }
compare-there = **{ $name }**: ya a la venta
compare-both-on_sale = **{ $first }**, **{ $second }**: ambas opciones ya a la venta
compare-both-ruled_out = **{ $first }**, **{ $second }**: ambas opciones descartadas
compare-ruled-out = **{ $second }** se ha descartado; **{ $first }** llega: { $odds }
compare-unknown = **{ $name }**: no se puede comparar por probabilidad
compare-window = { $window }; mediana: { $middle }.
compare-no-window = La ventana llega demasiado lejos para que valga la pena darla.
compare-decides = **Lo más decisivo, { $first } frente a { $second }:** { $input }.
compare-shared-queue = Ambas opciones esperan en la misma cola: lo que retrasa a una retrasa a la otra.
compare-shared-home = Ambas opciones dependen de la misma producción, así que tienden a retrasarse juntas.
compare-shared-statement = Ambas opciones se apoyan en el mismo anuncio, así que tienden a retrasarse juntas.
compare-shared-maker = Ambas opciones son del mismo fabricante, y un fabricante que se retrasa suele retrasarse en más de una cosa.
compare-mixed = Un pedido cuenta hasta que llega; un lanzamiento, hasta que empieza la venta.
compare-of = { $name }: { $text }
compare-in-line = { $verdict } ({ $rest })
compare-on-offer = **Disponible ahora:** { $product }
compare-order = pedido ({ $date })
compare-numbered = { $name } ({ $number })
compare-sources-of = ### { $name }
compare-open-item = Respuesta completa: { $name }
chip-compare = Comparar
form-compare = ¿Con qué lo comparo?
form-compare-label = Producto, versión, país o día de pedido
form-compare-hint = YU7 Max, Alemania, 2 de julio de 2025
option-item = Producto, versión, país o día de pedido, o varios a la vez: YU7 Max Alemania
option-item-more = Otro más para comparar
option-product-shared = Producto de los que no dicen ninguno
option-market-shared = País de los que no dicen ninguno
option-ordered-shared = Día de pedido de los que no dicen ninguno
error-unknown-item = No reconozco «{ $text }» como producto, país o día de pedido. Prueba con YU7 Max, Alemania o 26 de junio de 2025.
error-compare-too-few = No hay con qué comparar. Nombra de dos a cuatro cosas, como Alemania y España.
error-compare-too-many = Comparo hasta cuatro a la vez. Quita alguna.
error-compare-same = «{ $one }» es la misma pregunta que «{ $other }». Nombra dos que sean distintas.

## Why

why-title = ### Lo que más influye
why-most = **{ $input } es lo que más pesa:** { $effect }.
why-driver = { $input }: { $effect }
why-effect-both = { $early } antes en un caso bueno, { $late } más tarde en uno malo
why-effect-earlier = hasta { $early } antes en un caso bueno
why-effect-later = hasta { $late } más tarde en un caso malo
why-effect-endless = nunca, en un caso malo
input-production = La producción mensual
input-ramp = El ritmo al que crece la producción
input-plant_start = La fecha en que arranca la próxima fábrica
input-pause_weeks = La duración de un parón
input-cancellation = El número de cancelaciones de otros
input-bypass = El número de atendidos fuera de turno
input-export_share = La parte que va al extranjero
input-order_date = El día del pedido
input-trim = La prioridad que tiene tu versión
input-position = Tu puesto en la cola
input-quoted = La fiabilidad del plazo indicado
input-plan = La fiabilidad del plan del fabricante
input-lag = El camino de la fábrica hasta ti
input-reference = Cómo suelen ir estos lanzamientos
input-statement = Que se cumpla o no la fecha anunciada
input-precedent = El historial de cumplimiento del fabricante
input-inherited = La diferencia entre tu país y la región
input-home_wait = La duración de la cola en el país de origen

## Caveats

caveat-title = ### Ten en cuenta
caveat-queue_unknown = Se sabe muy poco de la cola, así que esto se apoya solo en plazos indicados.
caveat-reference_only = De esta cola no se sabe nada; esto es como suelen ir estos lanzamientos.
caveat-place_unknown = No se conoce tu puesto en la cola, y un número de pedido no es un puesto. Si tu app muestra cuántos tienes delante, añádelo como `{ name-option-position }`.
caveat-own_quote = Se usa el plazo que te indicaron a ti en lugar del público.
caveat-quote_of_family = Nadie indicó un plazo para esta versión; se usan los de sus modelos hermanos.
caveat-quote_of_recovery = Nadie indicó un plazo; se usa la fecha para la que el fabricante dijo que se recuperaría el suministro.
caveat-quote_of_special_trim = El plazo indicado era para una versión especial.
caveat-share_of_brand = Las entregas de este modelo no se publican por separado; se deducen del total del fabricante.
caveat-orders_carried =
    { $days ->
        [one] El total de pedidos se extrapola desde el { $last }, un día antes del tuyo.
       *[other] El total de pedidos se extrapola desde el { $last }, { $days } días antes del tuyo.
    }
caveat-by_frontier = Aquí nadie cuenta los pedidos; la cola se deduce de a quién se atendió por último.
caveat-counts_disagree = Un recuento contradice a los demás y no se usa.
caveat-inherited_family = Esto se prometió para { $line } en conjunto, no para { $product } en concreto.
caveat-scenario_unheard = { $levers }: aquí no cambia nada.
caveat-rumour_only = De esto solo hablan rumores. Ninguno está confirmado.
caveat-inherited_region = Para { $market } en concreto no se dio ninguna fecha; esto se apoya en lo que se dijo de un ámbito más amplio ({ $group }).
conflict-title = ### Las fuentes discrepan
conflict-title-false = ### No es cierto
conflict-line = «{ $used }» frente a «{ $against }» ({ $by }). { $why }
conflict-false = Se sabe que es falso: «{ $against }» ({ $by }).
conflict-why-space = Se usa lo primero: es propio de este servidor.
conflict-why-standing = Se usa lo primero: su fuente es más sólida.
conflict-why-recency = Se usa lo primero: es más reciente.
conflict-why-confidence = Se usa lo primero: su fuente es más cuidadosa.
conflict-why-own_statement = Cada cosa se usa para su propio mercado.
conflict-why-undecided = Ninguna de las dos es más sólida; se usa la primera.
conflict-more =
    { $count ->
        [one] -# Hay una más entre las fuentes.
       *[other] -# Hay { $count } más entre las fuentes.
    }

## Sources

sources-title = ### Fuentes
sources-heading = Fuentes
sources-none = Esta respuesta no se apoya en ninguna afirmación.
sources-of = { $said } ({ $scope })
sources-role = Se usa como: { $role }
sources-more =
    { $count ->
        [one] -# Hay una más tras el botón.
       *[other] -# Hay { $count } más tras el botón.
    }
role-quoted = plazo indicado
role-quoted_publicly = el plazo público, junto al tuyo
role-orders = pedidos por delante
role-deliveries = entregas
role-brand_deliveries = entregas de todo el fabricante
role-plan = lo que planea el fabricante
role-capacity = lo que pueden producir las fábricas
role-frontier = a quién se atendió por último
role-gate = un paso previo al lanzamiento
role-trim = cómo se comparan las versiones
role-on_sale = inicio de la venta
role-off_sale = fin de la venta
role-deadline = un día que cuenta
role-nearest = lo más parecido que se sabe
role-statement = la declaración
role-statement_also = lo mismo, dicho en otro sitio
role-own_statement = la declaración propia del país
role-home_wait = la cola en el país de origen
page-of = Página { $number } de { $count }

## Buttons and menus under an answer

chip-trim = ¿Cuál?
chip-ordered = Día del pedido
chip-market = País
chip-sources = Fuentes
chip-share = Compartir
chip-successor = Preguntar por { $product }
chip-launch = ¿Cuándo llega?
chip-wait = ¿Cuándo llegaría el mío?
chip-back = Atrás
chip-next = Siguiente
form-ordered = ¿Cuándo hiciste el pedido?
form-ordered-label = Día, mes o trimestre
form-ordered-hint = 2025-06-26, 26 de junio de 2025, junio de 2025, T3 2025
form-market = ¿Qué país?
form-market-label = País o región
form-market-hint = Alemania, DE, 🇩🇪, Europa

## What if

whatif-command = ¿Y si fabricaran más, hubiera un parón o hubieras pedido otro día?
whatif-title = ### ¿Y si…?
whatif-nothing = Todavía no se ha cambiado nada. Elige abajo un supuesto o un conjunto ya preparado, y mira qué pasa.
whatif-as-known = Esa es la respuesta tal como está. Mediana: { $middle }.
whatif-base = **Tal como está:** { $window }
whatif-then = **Con esto:** { $window }
whatif-window = de { $start } a { $end }, mediana: { $middle }
whatif-no-window = acaba en «nunca» demasiadas veces para dar una ventana
whatif-no-answer = nada en lo que apoyar una respuesta
whatif-arrived = ya debería haber llegado, hacia { $month } como muy tarde
whatif-delivered = Que llegue a más tardar el { $day }: { $before } tal como está, **{ $after }** con esto.
whatif-delivered-same = Que llegue a más tardar el { $day }: { $odds }, con esto o sin esto.
whatif-on-sale = Que esté a la venta a más tardar el { $day }: { $before } tal como está, **{ $after }** con esto.
whatif-on-sale-same = Que esté a la venta a más tardar el { $day }: { $odds }, con esto o sin esto.
whatif-chance-reason = -# Aquí cuenta el día de la entrega: { $reason }
whatif-parts-title = ### Qué hizo cada supuesto
whatif-part = { $lever }, por separado: { $shift }
whatif-interplay = Todo junto, además de esa suma: { $shift }
whatif-judgement = **{ $name }:** { $judgement }
whatif-later-orders = -# Los pedidos posteriores al tuyo no te retrasan: la cola se atiende por orden de llegada.
whatif-shared = -# Elige aquí lo que quieras y tendrás tu propia copia para probar.
whatif-unknown = { $assumed } (aquí no cambia nada: nadie ha publicado la cantidad de la que parte)
whatif-unheard = { $assumed } (aquí no cambia nada: esta respuesta no se apoya en eso)
shift-none = sin diferencia
shift-hardly = apenas hay diferencia
shift-unknown = No hay mediana que comparar
shift-later =
    { $weeks ->
        [0] unos días más tarde
        [one] una semana más tarde
       *[other] { $weeks } semanas más tarde
    }
shift-earlier =
    { $weeks ->
        [0] unos días antes
        [one] una semana antes
       *[other] { $weeks } semanas antes
    }
shift-long-later = { $length } más tarde
shift-long-earlier = { $length } antes
lever-assumed = { $lever }: { $value }
lever-private = { $lever }: otro valor
lever-production = Producción
lever-ramp = Tiempo que tarda en crecer la producción
lever-plant_start = Próxima fábrica
lever-pause_weeks = Parón
lever-cancellation = Pedidos cancelados
lever-bypass = Atendidos fuera de turno
lever-export_share = Enviados al extranjero
lever-order_date = Día del pedido
lever-trim = Versión
lever-position = Puesto en la cola
lever-quoted = Plazo indicado
lever-statement = Fecha anunciada
lever-home_wait = Espera en el país de origen
lever-same = como está
lever-many-half = la mitad
lever-many-double = el doble
lever-many-times = × { $times }
lever-many-more = { $percent } % más
lever-many-less = { $percent } % menos
lever-long-half = la mitad de tiempo
lever-long-double = el doble de tiempo
lever-long-times = × { $times }
lever-long-more = { $percent } % más de tiempo
lever-long-less = { $percent } % menos de tiempo
lever-from = { $date } en adelante
lever-plant = { $plant }, { $start }
lever-pause = { $length } (inicio: { $start })
lever-pause-now = { $length }, desde ya
lever-done = { $date } a más tardar
lever-lasts = tarda { $length }
lever-short = corta, { $date } a más tardar
preset-optimistic = Optimista
preset-makers_plan = El plan del fabricante
preset-supply_shock = Escasean las piezas
preset-slow_preparations = Los preparativos se alargan
whatif-presets = Un conjunto ya preparado
whatif-now = ahora se supone: { $value }
whatif-levers = Un supuesto
whatif-steps = { $lever }: elige un valor
whatif-out = Dejarlo como está
chip-whatif = ¿Y si…?
chip-exact = Valor exacto
chip-undo = Deshacer
chip-reset = Restablecer
form-rate = Valor exacto
form-rate-label = Un cambio, un ritmo o un rango de ritmos
form-rate-hint = +20 %, el doble, 45k al mes, 30-45k al mes
form-duration = Valor exacto
form-duration-label = Un cambio, o cuánto tarda
form-duration-hint = la mitad, +20 %, 60 días, 2-4 meses
form-date = Valor exacto
form-date-label = Para cuándo está anunciado
form-date-hint = 2028, 2027-H2, marzo de 2028
form-start = Valor exacto
form-start-label = Desde cuándo
form-start-hint = marzo de 2027, 2027-Q2
form-pause = Valor exacto
form-pause-label = Cuánto dura, y desde cuándo
form-pause-hint = 8 semanas, 8 semanas desde marzo, 2 meses desde 2027-02
form-share = Valor exacto
form-share-label = Una proporción de 0 a 95 %, o un cambio
form-share-hint = 15 %, 0,2, el doble, la mitad
form-step = Valor exacto
form-step-label = Cuándo acaba, o cuánto tarda
form-step-hint = junio de 2027, 9 meses, el doble
form-reached = Valor exacto
form-reached-label = Cuánto dura la espera, o cuándo será corta
form-reached-hint = 20 semanas, 6 meses, junio de 2027
form-trim = Valor exacto
form-trim-label = Otra versión del mismo modelo
form-trim-hint = Max
form-position = Valor exacto
form-position-label = Cuántos tienes delante
form-position-hint = 12000, 10k-12k
form-quoted = Valor exacto
form-quoted-label = Lo que dirían la app o el contrato
form-quoted-hint = 33-36 semanas, 9 meses, T1 2027
option-assume = Qué suponer: production=+20%; pause=8 semanas desde marzo

## /facts

facts-command = Todo lo que se sabe, con sus fuentes
facts-search-command = Busca en las afirmaciones
facts-show-command = Qué se sabe de un producto
facts-history-command = Todo lo que se ha afirmado de algo, con lo falso y lo retirado marcado
facts-conflicts-command = Dónde discrepan las fuentes
facts-sources-command = En quién se apoyan los datos
facts-search-title = Afirmaciones con «{ $text }»
facts-show-title = { $product }
facts-history-title = { $product }: { $attribute }
facts-conflicts-title = Dónde discrepan las fuentes
facts-sources-title = En quién se apoyan los datos
facts-promises-command = Qué anunciaron los fabricantes, cada revisión y qué ocurrió
facts-browse = Explorar los datos
facts-promises-title = Qué se prometió y qué ocurrió
promise-head = **{ $what }** · { $market } · { $event }
promise-said = anuncio ({ $day }): { $window }
promise-moved-later =
    { $days ->
        [one] anuncio ({ $day }): { $window }, se retrasa un día
       *[other] anuncio ({ $day }): { $window }, se retrasa { $days } días
    }
promise-moved-earlier =
    { $days ->
        [one] anuncio ({ $day }): { $window }, se adelanta un día
       *[other] anuncio ({ $day }): { $window }, se adelanta { $days } días
    }
promise-moved-not = anuncio ({ $day }): { $window }, sin mover el último día
promise-called-off = anuncio ({ $day }): descartado
promise-came = llegada: { $day }
promise-came-within = llegada: { $day }, dentro de la ventana inicial
promise-came-after =
    { $days ->
        [one] llegada: { $day }, un día después de la ventana inicial
       *[other] llegada: { $day }, { $days } días después de la ventana inicial
    }
promise-came-after-between = llegada: { $day }, de { $low } a { $days } días después de la ventana inicial
promise-came-before =
    { $days ->
        [one] llegada: { $day }, un día antes de la ventana inicial
       *[other] llegada: { $day }, { $days } días antes de la ventana inicial
    }
promise-open = a { $day } aún no había llegado
promise-overdue =
    { $days ->
        [one] a { $day } aún no había llegado, un día después de la ventana inicial
       *[other] a { $day } aún no había llegado, { $days } días después de la ventana inicial
    }
promise-withdrawn = retirada: { $day }
promise-sums =
    { $decided ->
        [0] De las ventanas iniciales, ninguna está resuelta todavía.
        [one] La ventana inicial { $kept ->
            [0] no se cumplió
           *[other] se cumplió
        }.
       *[other] De { $decided } ventanas iniciales ya resueltas, { $kept ->
            [0] no se cumplió ninguna
            [one] se cumplió una
           *[other] se cumplieron { $kept }
        }.
    }
promise-sums-revised = Contando cada revisión, son { $kept } de { $decided }.
promise-slip-none = La mitad de lo que llegó lo hizo al final de su ventana inicial o antes.
promise-slip =
    { $days ->
        [one] La mediana de lo que llegó fue un día después de su ventana inicial.
       *[other] La mediana de lo que llegó fue { $days } días después de su ventana inicial.
    }
event-sales_start = inicio de ventas
event-first_deliveries = primeras entregas
event-first_units_ship = envío de las primeras unidades
event-orders_open = apertura de pedidos
event-start_of_production = inicio de producción
facts-none = De esto no se sabe nada. Es todo lo que puedo decir honestamente.
facts-count =
    { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }
facts-head = { $what } · { $scope }
facts-others =
    { $count ->
        [one] Otra afirmación habla de lo mismo.
       *[other] Otras { $count } afirmaciones hablan de lo mismo.
    }
source-counts =
    { $false ->
        [0] **{ $publisher }**: { $claims } { $claims ->
            [one] afirmación
           *[other] afirmaciones
        }
       *[other] **{ $publisher }**: { $claims } { $claims ->
            [one] afirmación
           *[other] afirmaciones
        }; se sabe que son falsas: { $false }
    }
source-newest = lo más reciente: { $title } · { $day }

## /scorecard

scorecard-command = Qué tal fueron las previsiones
scorecard-title = Qué tal fueron las previsiones
scorecard-own = ### Previsiones dadas aquí
scorecard-few = No hay bastantes previsiones resueltas: { $resolved } de { $enough }.
scorecard-none-yet = Todavía no se ha dado ninguna previsión. Cada una se anota y se compara con lo que ocurra.
scorecard-waiting =
    { $waiting ->
        [0] Ninguna está a la espera.
        [one] Una espera a que llegue su día, o a datos que lo aclaren.
       *[other] { $waiting } esperan a que llegue su día, o a datos que lo aclaren.
    }
scorecard-coverage = En 8 de cada 10 casos debería caer dentro de la ventana; así fue en el **{ $share } %** ({ $low } a { $high } %).
scorecard-coverage-bare = En 8 de cada 10 casos debería caer dentro de la ventana; así fue en el **{ $share } %**.
scorecard-undecided = Ninguna de sus ventanas ha terminado todavía.
scorecard-error-wait =
    { $count ->
        [one] **Entregas:** la mediana se desvió { $length }, en una previsión.
       *[other] **Entregas:** la mediana se desvió { $length } de media, en { $count } previsiones.
    }
scorecard-error-launch =
    { $count ->
        [one] **Lanzamientos:** la mediana se desvió { $length }, en una previsión.
       *[other] **Lanzamientos:** la mediana se desvió { $length } de media, en { $count } previsiones.
    }
scorecard-skill-better = Los errores, contando la anchura de la ventana, fueron un { $percent } % menores que fiándose de la palabra del fabricante.
scorecard-skill-same = Los errores, contando la anchura de la ventana, fueron más o menos tan grandes como fiándose de la palabra del fabricante.
scorecard-skill-worse = Los errores, contando la anchura de la ventana, fueron un { $percent } % mayores que fiándose de la palabra del fabricante.
scorecard-wider = Por lo que ocurrió, las ventanas deberían haber sido un { $percent } % más anchas.
scorecard-narrower = Por lo que ocurrió, las ventanas deberían haber sido un { $percent } % más estrechas.
scorecard-misses = ### Los mayores fallos
scorecard-miss-early = { $what }, pregunta de { $month }: previsto hacia el { $said }, llegó el { $came }, { $length } más tarde.
scorecard-miss-late = { $what }, pregunta de { $month }: previsto hacia el { $said }, llegó el { $came }, { $length } antes.
scorecard-miss-right = { $what }, pregunta de { $month }: previsto hacia el { $said }, llegó el { $came }.
scorecard-miss-open = { $what }, pregunta de { $month }: previsto hacia el { $said }, el { $came } no había llegado.
scorecard-miss-never = { $what }, pregunta de { $month }: previsto hacia el { $said }, descartado a más tardar el { $came }.
scorecard-earlier = ### Versiones anteriores de la calculadora
scorecard-line-few =
    { $given ->
        [one] Versión { $model }: con resultado, { $resolved } de una previsión.
       *[other] Versión { $model }: con resultado, { $resolved } de { $given } previsiones.
    }
scorecard-line = Versión { $model }: { $share } % dentro de la ventana ({ $low } a { $high } %); con resultado, { $resolved } de { $given } previsiones.
scorecard-backtest = ### Repetido con lanzamientos del pasado
scorecard-replayed = Estas no son previsiones dadas en su momento: se volvió a preguntar a la misma calculadora, solo con lo que era público cada día.
scorecard-backtest-none = Todavía no hay prueba retrospectiva.
scorecard-backtest-wait = **Entregas** ({ $count } preguntas).
scorecard-backtest-launch = **Lanzamientos** ({ $count } preguntas).
scorecard-middle = La mediana se desvió { $length } de media.
scorecard-made-by = -# Versión { $model } de la calculadora; hecho con `{ $command }`.
scorecard-how = -# Solo cuenta la primera respuesta a una pregunta en cada mes. No se guarda nada sobre quién preguntó.

## Options

option-product = Producto o versión; elige o escribe
option-product-any = Solo este producto; si no indicas ninguno, todos
option-ordered = Día, mes o trimestre del pedido: 2025-06-26, junio de 2025, hace 18 semanas
option-market = País o región; si no, el país de origen del producto
option-maker = Solo este fabricante: Xiaomi, Valve, Rivian
option-product-promised = Solo este producto
option-market-promised = Solo promesas para este país o región, o para una región más amplia
option-market-launch = País o región
option-quoted = Lo que dice tu app o contrato: 33-36 semanas, 9 meses, T1 2026
option-position = Cuántos tienes delante: 12000, 10k-12k
option-by = Probabilidad de tenerlo para ese día
option-as-of = Responde con lo que se sabía ese día
option-text = Palabras, en cualquier idioma
option-attribute = Qué aspecto: entregas, plazo indicado, precio ...
option-echo = { $date } · { $words }

## Answer this

answer-this = Responder a esto
ask-command = Pregunta con tus palabras: cuándo llega el tuyo, cuándo llega a un país, una cifra
option-question = Tu pregunta, como se la harías a un amigo
ask-empty = Ese mensaje no tiene palabras que pueda leer. Prueba con uno como «¿Cuándo llega mi YU7 Pro? Pedido el 26 de junio de 2025».
ask-product = ¿De cuál se trata?
ask-intent = { $product }: ¿cuál es la pregunta?
ask-market = { $product }: ¿para qué país?
ask-ordered = { $product }: ¿cuándo se hizo el pedido?
ask-ordered-which = { $product }: ¿qué día se hizo el pedido?
ask-trim = { $product }: ¿qué versión?
ask-misread = No he sabido interpretar «{ $text }».
ask-wait = ¿Cuándo llega?
ask-launch = ¿Cuándo llega a un país?
ask-enter-day = Indicar el día
ask-not-ordered = Aún no lo he pedido
ask-enter-country = Indicar un país
ask-any-trim = No lo sé
ask-assumed-usual = No se nombró ningún producto, así que se trata del habitual aquí: { $product }.
ask-assumed-line = No se nombró ningún producto, así que se trata de { $product }.
ask-assumed-alike = No conozco ningún producto con el nombre que se escribió; se ha supuesto { $product }.
ask-assumed-first = Se nombraron varios productos; se ha supuesto { $product }.
ask-assumed-day = El día del pedido puede ser más de uno; se ha supuesto este: { $date }.
ask-assumed-since = No se indicó el día del pedido, así que esto vale para cualquier pedido desde que se abrieron, el { $date }.
ask-assumed-today = No se indicó el día del pedido, así que esto vale para un pedido hecho hoy.
ask-assumed-planned = Un pedido que aún no se ha hecho no se puede calcular todavía, así que esto vale para uno de hoy.
ask-assumed-market = El país puede ser más de uno; se ha supuesto este: { $market }.
ask-assumed-trim = No se nombró ninguna versión, así que esto vale para { $product } en conjunto.
ask-scope = Eso no es lo mío. Sé cuándo llegan los pedidos, cuándo llegan los productos a un país y en qué datos se apoya todo eso.
ask-chat = Encantado de ayudar en lo que pueda. Sé cuándo llegan los pedidos, cuándo llegan los productos a un país y en qué datos se apoya todo eso.
ask-elsewhere = Ese producto no lo sigo. Sé cuándo llegan los pedidos, cuándo llegan los productos a un país y en qué datos se apoya todo eso.
ask-investment = Qué hacer con el dinero no es cosa mía. Sé cuándo llegan los pedidos, cuándo llegan los productos a un país y en qué datos se apoya todo eso.
ask-legal = Las cuestiones legales no son lo mío. Sé cuándo llegan los pedidos, cuándo llegan los productos a un país y en qué datos se apoya todo eso.
ask-medical = Las cuestiones de salud no son lo mío. Sé cuándo llegan los pedidos, cuándo llegan los productos a un país y en qué datos se apoya todo eso.
ask-examples = A esto sí puedo responder:
ask-track = Todavía no puedo seguir un pedido, y no guardo nada del tuyo.
ask-alert = Todavía no puedo avisarte cuando algo cambie. Puedes volver a preguntar cuando quieras.
ask-instead = A esto puedo responder ahora:
ask-other-wait = { $product }: ¿cuándo llega?
ask-other-launch = { $product }: ¿cuándo llega a { $market }?
ask-other-fact = { $product }: { $what }
ask-other-whatif = ¿Y si…?: { $product }
ask-other-compare = ¿Qué llega antes?
ask-private = En este canal las respuestas son privadas, así que la tuya está tras el botón.
ask-show = Ver la respuesta
ask-busy = Ahora mismo me preguntan mucho aquí. Podré atender la próxima pregunta <t:{ NUMBER($until, useGrouping: 0) }:R>; `/{ name-ask }` responde al momento, solo para ti.
stated-anything = todo lo que se sabe
stated-unkept = No guardo ningún dato que responda a esto. Lo que se sabe de { $product } está tras el botón.
stated-none = { $what }, { $market }: nadie ha dicho nada
stated-of = Esto se dijo de { $product }.
stated-also = También se ha dicho
stated-disagreeing = Otros dicen
stated-all = Todo lo que se sabe

## Charts

chip-chart = Gráfico
chart-chance = Probabilidad, día a día
chart-course = Cómo se ha movido la ventana
chart-queue = La cola
chart-slips = Qué se prometió
chart-swings = Qué pesa más
chart-chance-title-wait = Probabilidad de tenerlo, día a día
chart-chance-title-launch = Probabilidad de estar a la venta, día a día
chart-course-title-wait = Cómo se ha movido la ventana
chart-course-title-launch = Cómo se ha movido la ventana
chart-queue-title-wait = Pedidos y entregas
chart-slips-title-launch = Qué se prometió, y cuándo
chart-swings-title-wait = Qué supuestos pesan
chart-swings-title-launch = Qué supuestos pesan
chart-placeholder = Otro gráfico
chart-none = Ya no hay gráfico para esta respuesta. Vuelve a preguntar.
chart-not-drawn = Esta vez no se ha podido dibujar la imagen; aquí está lo mismo en palabras.
chart-not-installed = Esta instalación de Rollcast no dibuja imágenes, así que aquí está lo mismo en palabras.
chart-alt = Gráfico: { $title }. { $about }.
chart-footer = Rollcast · datos a { $day }
chart-window-wait = 8 de cada 10 pedidos así llegan entre { $start } y { $end }; mediana: { $middle }.
chart-window-launch = Si es que llega, en 8 de cada 10 casos posibles la venta empieza entre { $start } y { $end }; mediana de esos casos: { $middle }.
chart-window = de { $start } a { $end }, mediana: { $middle }
chart-middle = mediana: { $middle }
chart-by = hasta el { $day }
chart-tenths = { $tenths } de cada 10
chart-chance-by = A más tardar el { $day }: { $odds }.
chart-chance-deadline =
    hasta el { $day }:
    { $odds }
chart-chance-never = que no llegue nunca: { $odds }
chart-chance-never-line = Que no llegue nunca: { $odds }.
chart-course-line = A { $day }: { $window }.
chart-course-legend = banda: 8 de cada 10 · línea: mediana
chart-course-still = La mediana sigue donde estaba el { $since }.
chart-course-later = La mediana queda { $length } más tarde de lo que parecía el { $since }.
chart-course-earlier = La mediana queda { $length } antes de lo que parecía el { $since }.
chart-queue-units = total acumulado
chart-queue-orders = pedidos: { $number }
chart-queue-delivered = entregas: { $number }
chart-queue-mine =
    tu puesto, mediana:
    { $middle }
chart-queue-yours =
    8 de cada 10 llegan aquí,
    mediana:
    { $middle }
chart-queue-orders-line = Pedidos hasta el { $day }: { $number }.
chart-queue-delivered-line = Entregas hasta el { $day }: { $number }.
chart-queue-estimated-line = Entregas hasta el { $day }: alrededor de { $number }, deducidas del total del fabricante.
chart-queue-place = Por delante de ti cuando pediste: { $ahead }.
chart-queue-among =
    { $first ->
        [1] El puesto en la cola no se conoce: cualquiera entre los primeros { $high }.
       *[other] El puesto en la cola no se conoce: cualquiera entre { $low } y { $high }.
    }
chart-slips-label = { $said }, { $market }: { $time }
chart-slips-settled = { $label } ({ $outcome })
chart-slips-line = { $label }.
chart-slips-more =
    { $count ->
        [one] No se muestra uno más que hay en medio.
       *[other] No se muestran { $count } más que hay en medio.
    }
chart-slips-now = Previsión. { $window }
chart-slips-own = Previsión: { $window }
chart-slips-today = hoy
chart-swings-intro = Cuánto mueve cada supuesto, por sí solo, la mediana, en su caso bajo y en el alto ({ $middle }):
chart-swings-line = { $input }: caso bajo, { $low }; caso alto, { $high }.
chart-swings-earlier = { $length } antes
chart-swings-later = { $length } después
chart-swings-same = sin cambios

## Words of the data: what is counted, where a figure comes from, how something was said

what-camouflaged_car = un coche camuflado
what-regulatory_filing = una solicitud de homologación
scope-cumulative = desde el inicio
scope-period = en ese tiempo
basis-achieved = alcanzado
basis-ai_page = una página escrita por una IA
basis-app = la app del fabricante
basis-derived = calculado a partir de otras cifras
basis-design = según diseño
basis-estimate = una estimación
basis-plan = un plan
basis-press = la prensa
basis-store = una tienda
basis-sum_of_models = la suma de los modelos
measure-cancellation_rate = parte cancelada
measure-production = fabricados
measure-registration = matriculados
measure-retail = vendidos a clientes
measure-shipment = enviados
measure-wholesale = vendidos a concesionarios
measure-share_of_brand = parte de la marca
measure-share_from_su7_customers = parte de clientes del SU7
hedge-aim = un objetivo
hedge-dropped_by_writer = omitido por el autor
hedge-hope = una esperanza
hedge-probably_considered = probablemente en estudio
hedge-will_consider = se estudiará
binds-delivery = el día de la entrega
binds-order = el día del pedido
strength-coming_years = no en los próximos años
strength-concept_only = solo un concepto
strength-foreseeable_future = no en un futuro previsible
strength-no_current_plans = sin planes por ahora
trim-fastest = la versión más rápida
trim-quasi_stock = unidades casi en stock
trim-unstated = no se dice
event-production = producción
event-production_start = inicio de la producción
event-completion = finalización
event-start_of_production_launch = inicio de la producción o lanzamiento
event-first_order_e_mails_launch = primeros correos de pedido o lanzamiento

## Names of commands and options
#
# Lower case, no spaces, at most 32 characters; the options of one command all differ. A sentence that names a command
# does so by these: `/{ name-curate } { name-curate-add }`.

name-about = acerca-de
name-help = ayuda
name-wait = espera
name-launch = lanzamiento
name-ask = preguntar
name-whatif = y-si
name-compare = comparar
name-facts = datos
name-facts-search = buscar
name-facts-show = mostrar
name-facts-history = historial
name-facts-conflicts = discrepancias
name-facts-sources = fuentes
name-facts-promises = promesas
name-scorecard = balance
name-curate = gestionar
name-curate-add = añadir
name-curate-name = nombre
name-curate-queue = pendientes
name-curate-log = registro
name-curate-undo = deshacer
name-curate-retract = retirar
name-curate-reinstate = restablecer
name-curate-retract-source = retirar-fuente
name-curate-assess = valorar
name-curate-merge = fusionar
name-curate-import = importar
name-curate-export = exportar
name-curate-product = producto
name-curate-product-add = añadir
name-curate-product-list = lista
name-curate-product-remove = quitar
name-curate-feed = feed
name-curate-feed-add = añadir
name-curate-feed-list = lista
name-curate-feed-remove = quitar
name-setup = configurar
name-privacy = privacidad

name-option-product = producto
name-option-ordered = pedido
name-option-market = país
name-option-quoted = plazo
name-option-position = puesto
name-option-by = hasta
name-option-as-of = a-fecha-de
name-option-assume = supuesto
name-option-first = primero
name-option-second = segundo
name-option-third = tercero
name-option-fourth = cuarto
name-option-text = texto
name-option-attribute = aspecto
name-option-maker = fabricante
name-option-name = nombre
name-option-show = lista
name-option-curator = curador
name-option-number = número
name-option-claim = afirmación
name-option-reason = motivo
name-option-source = fuente
name-option-verdict = veredicto
name-option-value = valor
name-option-shown-by = demostrado-por
name-option-file = archivo
name-option-form = formato
name-option-parent = versión-de
name-option-aliases = otros-nombres
name-option-home-market = país-de-origen
name-option-url = dirección
name-option-title = título
name-option-feed = feed
