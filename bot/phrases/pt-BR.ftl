# Every sentence a person reads, in Brazilian Portuguese.
#
# One id, one thought. Plain and kind words; exact numbers; no exclamation marks; "você". The order is that of en.ftl.
#
# Glossary (one term per concept):
#   claim afirmação · statement declaração · fact fato · source fonte · origin origem · assessment avaliação
#   standing of a claim: status (oficial, noticiado, rumor) · standing of a launch, rung: situação do lançamento
#   retract retirar · reinstate, bring back reativar · merge unir · dispute contestar · replace substituir
#   curator curador · proposal proposta · propose propor · approve aprovar · decline recusar · take back (proposal) cancelar
#   undo desfazer · what waits pendências · gap lacuna · headline manchete · feed feed · pack pacote · shelf life validade
#   publisher publicador · order pedido · order day data do pedido · queue fila · backlog pedidos em espera · served out of turn fora da ordem
#   lock-in (the order becomes binding): o pedido fica definitivo, fase definitiva · refundable fase reembolsável
#   quoted wait prazo informado · wait espera · delivery, handover entrega · presale pré-venda · trim, version versão
#   launch, roll-out lançamento · on sale à venda · no longer sold venda encerrada · ruled out descartado · promise promessa
#   forecast previsão · window janela (first window: janela inicial) · span período · middle mediana · chance chance · 8 in 10: 8 em cada 10
#   assumption, lever hipótese · what if e se · standstill parada · as it stands como está · gate etapa
#   share (button) compartilhar · share (percentage) parcela · at home no país de origem · home server servidor principal
#   maker a fabricante · plant fábrica · role cargo · Manage Server Gerenciar servidor
# Grammar: dates, products and countries come without article, so they stand after a colon, in brackets, after "até",
# "desde", "a partir de" or "entre ... e ...". Claims are feminine (a afirmação), launches masculine (o lançamento).
# In Portuguese [one] also takes 0 and 1.5: where it spells out "um" and 0 can occur, there is a [0] before it.
# Levers and curators' amounts are read in English or in signs only: x2, +20%, 8 weeks@2027-03, 53-56 weeks, ~550k, 40k+. Curators'
# dates are read in Portuguese, but "até", "desde" and "antes de" are not: hence 2025-06-26/.. and ../2027 in hints.

## /about

about-command = O que é o Rollcast, como ele sabe e o que guarda sobre você
about-title = Rollcast
about-what = O Rollcast responde a duas perguntas: quando recebo o meu e quando chega ao meu país?
about-method-title = Como funciona
about-method =
    Todo número vem de uma afirmação que alguém publicou, guardada com a fonte, a data e o quanto ela é oficial. Uma afirmação mais firme, ou uma mais nova e igualmente firme, toma o lugar da anterior; as que discordam continuam visíveis.
    A partir delas, um cálculo simula o lançamento milhares de vezes, com pedidos, produção e atrasos tão incertos quanto as fontes deixam.
    Você vê o período em que oito de cada dez dessas simulações chegam e a mediana, a data do meio.
    O que ninguém afirmou o Rollcast não chuta: ele diz que não sabe e mostra o que conhece de mais próximo.
about-age-title = Quão atuais são os fatos
about-age =
    { $days ->
        [0] O fato mais recente é de hoje.
        [1] O fato mais recente é de ontem, { $day }.
       *[other] O fato mais recente tem { $days } dias: é de { $day }.
    }
about-age-none = Nenhum fato carregado ainda.
about-privacy-title = Sua privacidade
about-privacy =
    O Rollcast só lê o que você envia a ele: seus comandos, as mensagens que o mencionam ou que são escritas para ele, e as que você aponta. As palavras são lidas uma vez e não ficam guardadas. As respostas são privadas, a menos que você as compartilhe ou pergunte em um canal que este servidor tornou público.
    Para que os botões de uma resposta continuem funcionando, sua pergunta fica guardada por 30 dias junto com seu ID do Discord e depois é apagada. Dos curadores fica o nome com que escolheram assinar e o que propuseram e decidiram. Dos servidores ficam as configurações e os fatos que registram para si, até 30 dias depois de removerem o Rollcast.
    As previsões são guardadas para serem comparadas com o que acontecer, e as perguntas sem resposta são contadas, ambas sem nada sobre quem perguntou. Nada é vendido, compartilhado ou usado para treinar o que quer que seja. { $privacy } mostra o que está guardado sobre você e apaga.
about-licence = Software livre sob a licença MIT.
about-more = Exemplos em { $help }.

## /help

help-command = Exemplos para experimentar e o que ainda não existe
help-title = O que você pode perguntar
help-line = { $command }: { $what }
help-intro = Toque em um comando para experimentar.
help-wait = quando um pedido chega, com os motivos e as fontes
help-wait-quoted = o mesmo, com o prazo que o app ou o contrato informa
help-launch = quando chega a um país e qual é a chance
help-compare = qual de dois a quatro países, versões ou datas de pedido vem primeiro
help-whatif = o que uma hipótese mudaria e qual delas fez o quê
help-facts-search = todas as afirmações que falam de algo
help-facts-history = como um número evoluiu, com as afirmações falsas marcadas
help-facts-conflicts = onde as fontes discordam e qual delas é usada
help-facts-promises = o que uma fabricante anunciou e quando veio
help-scorecard = o quanto as previsões acertaram
help-answer-this = Ou me mencione em uma mensagem, escreva direto para mim, ou abra o menu de qualquer mensagem, escolha Apps e depois **Responder esta pergunta**.
help-about = o que é isto, como sabe e quão atuais são os fatos
help-privacy = o que está guardado sobre você, para levar ou apagar
help-curate = o que espera pelos curadores deste servidor; com `/{ name-curate } { name-curate-add }` eles adicionam ou corrigem um fato
help-setup = quem cuida dos fatos, quais canais são públicos, o que vale por padrão (para quem gerencia este servidor)
help-typed-ordered = 26 de junho de 2025
help-typed-quoted = 33-36 semanas
help-typed-assume = pause=8
help-typed-ask = Pedi um YU7 Pro em 26 de junho de 2025, quando chega?
help-ask = o mesmo, com suas próprias palavras
help-missing-title = Ainda não tem
help-missing = Acompanhar um pedido.

## /setup

setup-command = Configurações do servidor: curadores, aviso de mudanças, canais públicos, produto
setup-title = Configurações
setup-intro = Para quem gerencia este servidor. Cada mudança é salva na hora.
setup-home = Este é o servidor principal: o que os curadores daqui registram vale em todos os servidores.
setup-own = O que os curadores daqui registram vale só neste servidor, somado aos fatos que todos os servidores compartilham.
setup-saved = { $part } · Salvo
setup-role = Curadores
setup-role-now = O cargo { $role } pode registrar e corrigir fatos, assim como quem gerencia o servidor.
setup-role-none = Só quem gerencia o servidor pode registrar e corrigir fatos.
setup-role-note = O Discord mostra `/{ name-curate }` a membros que podem gerenciar mensagens. Para mostrar a outros: Configurações do servidor > Integrações > Rollcast.
setup-role-placeholder = Escolha um cargo
setup-role-everyone = Isso faria de cada membro um curador. Escolha um cargo que só os seus curadores tenham.
setup-rule = Segunda opinião
setup-rule-two = Ligada: um fato muda quando um segundo curador aprova.
setup-rule-one = Desligada: o que um curador registra vale na hora.
setup-rule-turn-one = Desligar
setup-rule-turn-two = Ligar
setup-audit = Canal de auditoria
setup-audit-now = Cada mudança de um fato é anunciada em { $channel }.
setup-audit-none = As mudanças de fatos não são anunciadas em lugar nenhum. Escolha um canal para isso.
setup-audit-silent = ⚠️ Ainda não posso escrever lá. Permita que eu veja esse canal e envie mensagens nele.
setup-audit-gone = ⚠️ O canal escolhido não existe mais. Escolha outro.
setup-audit-placeholder = Escolha um canal
setup-channels = Canais públicos
setup-channels-none = As respostas são privadas em toda parte: só quem pergunta vê.
setup-channels-now = Todos veem as respostas em { $channels }. Nos outros canais, só quem pergunta vê.
setup-channels-note = Tópicos seguem o canal deles. Não escolha nenhum para que todas as respostas voltem a ser privadas.
setup-channels-placeholder = Canais com respostas públicas
setup-product = Produto padrão
setup-product-now = Quando ninguém diz o produto, vale { $product }, que também aparece primeiro na lista.
setup-product-none = Quando ninguém diz o produto, o Rollcast pergunta qual é.
setup-product-nothing = Sem produto padrão: perguntar
setup-language = Idioma
language-itself = português (Brasil)
setup-language-now = O que todos veem está neste idioma: { $language }. As respostas privadas vêm no idioma de cada membro.
setup-language-none = O que todos veem fica no idioma deste servidor no Discord; as respostas privadas, no de cada membro.
setup-language-nothing = Como está no Discord
setup-reset = Padrões
setup-reset-note = Volta ao padrão tudo o que está acima. Os fatos ficam como estão.
setup-reset-turn = Redefinir

## /privacy

privacy-command = O que o Rollcast guarda sobre você: ver, levar, apagar
privacy-title = Seus dados
privacy-what = Isto é tudo o que o Rollcast guarda sobre você, em todos os servidores e no privado.
privacy-you = Sobre você
privacy-nothing = Nada guardado.
privacy-kept-panels =
    { $count ->
        [1] Uma pergunta, para que os botões da resposta funcionem; por 30 dias
        [many] { $count } de perguntas, para que os botões das respostas funcionem; cada uma por 30 dias
       *[other] { $count } perguntas, para que os botões das respostas funcionem; cada uma por 30 dias
    }
privacy-kept-curators =
    { $count ->
        [1] Um nome com que você assina como curador
        [many] { $count } de nomes com que você assina como curador
       *[other] { $count } nomes com que você assina como curador
    }
privacy-kept-proposals-proposer =
    { $count ->
        [1] Uma proposta que você fez como curador
        [many] { $count } de propostas que você fez como curador
       *[other] { $count } propostas que você fez como curador
    }
privacy-kept-proposals-decider =
    { $count ->
        [1] Uma proposta que você decidiu
        [many] { $count } de propostas que você decidiu
       *[other] { $count } propostas que você decidiu
    }
privacy-signed = No servidor { $server } você assina como **{ $name }**
privacy-this-server = Sobre este servidor
privacy-server-servers = As configurações dele
privacy-server-public_channels =
    { $count ->
        [1] Um canal público
        [many] { $count } de canais públicos
       *[other] { $count } canais públicos
    }
privacy-server-curators =
    { $count ->
        [1] O nome de um curador
        [many] Os nomes de { $count } de curadores
       *[other] Os nomes de { $count } curadores
    }
privacy-server-proposals =
    { $count ->
        [1] Uma proposta dos curadores dele
        [many] { $count } de propostas dos curadores dele
       *[other] { $count } propostas dos curadores dele
    }
privacy-server-gaps =
    { $count ->
        [1] Uma pergunta que nenhum fato respondeu, contada sem nomes
        [many] { $count } de perguntas que nenhum fato respondeu, contadas sem nomes
       *[other] { $count } perguntas que nenhum fato respondeu, contadas sem nomes
    }
privacy-server-uses =
    { $count ->
        [1] Quantas vezes um fato foi usado, contado sem nomes
        [many] Quantas vezes { $count } de fatos foram usados, contado sem nomes
       *[other] Quantas vezes { $count } fatos foram usados, contado sem nomes
    }
privacy-server-feeds =
    { $count ->
        [1] Um feed consultado em busca de novidades
        [many] { $count } de feeds consultados em busca de novidades
       *[other] { $count } feeds consultados em busca de novidades
    }
privacy-server-headlines =
    { $count ->
        [1] Uma manchete dos feeds dele
        [many] { $count } de manchetes dos feeds dele
       *[other] { $count } manchetes dos feeds dele
    }
privacy-server-facts =
    { $count ->
        [1] Um fato próprio
        [many] { $count } de fatos próprios
       *[other] { $count } fatos próprios
    }
privacy-server-home = Os fatos registrados aqui são compartilhados com todos os servidores: eles ficam, sem o nome de nenhum curador
privacy-export = Exportar
privacy-exported = Tudo o que está guardado sobre você, em um arquivo. Só você vê esta mensagem.
privacy-too-large = Há mais do que o Discord me deixa enviar em um arquivo. Quem opera este bot pode exportar para você.
privacy-ask = Apagar meus dados
privacy-ask-title = Apagar tudo sobre você?
privacy-ask-what =
    - Os botões das suas respostas anteriores deixam de funcionar.
    - Suas propostas abertas somem. O que já foi decidido fica, com “um ex-curador” no lugar do seu nome.

    Não dá para voltar atrás.
privacy-erase = Apagar
privacy-back = Manter
privacy-erased = Pronto. Nada mais está guardado sobre você. O que foi postado em canais fica lá até alguém apagar.
privacy-erase-server = Apagar os dados deste servidor
form-privacy-server = Apagar os dados deste servidor?
form-privacy-server-label = O nome do servidor
form-privacy-server-note = Configurações, nomes dos curadores, propostas e fatos próprios somem. Não dá para voltar atrás.
privacy-wrong-name = Esse não é o nome deste servidor, então nada foi apagado. O nome é { $name }.
privacy-server-erased = Pronto. Nada mais está guardado sobre este servidor. O que foi postado nos canais fica lá até alguém apagar.
privacy-note = Nada é vendido, repassado ou usado para treinar o que quer que seja. Quando um servidor remove o Rollcast, o que está guardado sobre o servidor some depois de 30 dias. Backups ficam com quem opera este bot.

## /curate: what curators fill in

curate-command = Cuidar dos fatos: adicionar, corrigir, aprovar, desfazer
curate-add-command = Adicionar ou corrigir um fato, com a fonte
curate-name-command = Escolher o nome com que você assina fatos
use-as-source = Usar como fonte
option-market-claim = País, Europa ou o mundo inteiro
option-name = Um nome à sua escolha; aparece ao lado do que você assina
name-chosen = A partir de agora você assina como **{ $name }**. O que você assinou antes fica como estava.
name-empty = Um nome precisa de pelo menos uma letra ou um dígito.
name-account = Isso é uma conta, não um nome. Escolha um nome que possa ficar ao lado de um fato, à vista de todos.
name-taken = Outra pessoa aqui já assina com esse nome. Escolha outro.
name-needed = Primeiro escolha um nome para assinar: /{ name-curate } { name-curate-name }.
not-a-curator = Só os curadores deste servidor podem fazer isso. Quem gerencia o servidor define o cargo deles com /{ name-setup }.

form-claim = { $attribute }: { $product }, { $market }
form-details = Mais sobre este fato
form-name = Seu nome como curador
form-name-label = O nome com que você assina
form-name-hint = Aparece ao lado do que você propõe; não é seu nome no Discord, a menos que você queira
form-decline = Recusar esta proposta
form-decline-label = Por que não?
form-decline-hint = A fonte fala de outra versão
form-undo = Desfazer
form-undo-label = Por quê?
form-undo-hint = A página foi corrigida uma hora depois

field-value = O que diz
field-period = De qual época
field-period-about = O mês, trimestre ou dia de que se trata
field-summary = Em uma frase
field-url = Endereço da fonte
field-url-about = Se não houver página, como se chama: Live de 26 de junho
field-byline = Quem publicou e quando
field-standing = Oficial, noticiado ou rumor?
field-stage = Quão definitivo é o pedido?
field-scope = Desde o início ou só nessa época?
field-measure = O que exatamente é contado?
field-basis = De onde vem o número?
field-trim = Qual versão, se o produto não diz
field-option = Um opcional que muda isso
field-plant = Qual fábrica?
field-event = O que acontece então?
field-what = O que foi anunciado?
field-elapsed = Quanto tempo após a abertura dos pedidos?
field-cohort = Quais pedidos?
field-by = Quem disse?
field-hedge = Como foi atenuado?
field-strength = Com que firmeza foi descartado?
field-binds = Qual data decide: do pedido ou da entrega?
detail-none = não informado

hint-value = 53-56 weeks, 40k+, 2027-Q1, ~550k
hint-backlog = ~240k
hint-capacity = 150k vehicles/year
hint-deliveries = 30.452 ou 40k+
hint-delivery_target = 550k ou 350k+
hint-orders = 289k
hint-price = 253.500 CNY
hint-quoted_wait = 53-56 weeks, 9 months, março de 2027
hint-launch_window = 2027, 1º trimestre de 2027, 2027-H2
hint-first_delivery = 6 de julho de 2025 ou agosto de 2026
hint-announced = 30 de março de 2025
hint-orders_open = 26 de junho de 2025
hint-off_sale = fevereiro de 2026
hint-plant_start = julho a agosto de 2025
hint-period = julho de 2025, 2026-Q1, 2025-06-26/.. (desde esse dia)
hint-summary = Uma frase com as suas palavras
hint-url = https://example.org/article
hint-byline = The Paper, 5 de janeiro de 2026
hint-plant = F2
hint-elapsed = 3 minutes, 18 hours
hint-cohort = pedidos de junho de 2025
hint-by = chief-executive

draft-unsound =
    { $count ->
        [1] Um problema impede que isto vire um fato. Nada foi registrado.
        [many] { $count } de problemas impedem que isto vire um fato. Nada foi registrado.
       *[other] { $count } problemas impedem que isto vire um fato. Nada foi registrado.
    }

source-title = Sobre o que é esta fonte?
source-title-none = Sobre o que é a afirmação?
source-none = Nenhuma página indicada ainda; o endereço vai no formulário.
source-product = Produto
source-attribute = Qual informação
source-market = Onde
source-elsewhere = Outro país
source-fill = Preencher a afirmação
source-choose-first = Escolha o produto, a informação e onde; aí o formulário abre.

cur-propose = Propor
cur-record = Registrar
cur-change = Alterar
cur-details = Mais detalhes
cur-discard = Descartar
cur-discarded = Descartado. Nada foi registrado.
cur-approve = Aprovar
cur-edit = Editar
cur-decline = Recusar
cur-undo = Desfazer
cur-take-back = Cancelar proposta
form-undo-what = Desfazer nº { $number }: { $what }
earlier-stands = A afirmação anterior fica como está
earlier-superseded = A afirmação anterior foi substituída por esta
earlier-false = A afirmação anterior estava errada

deed-add = { $said }
deed-retract =
    { $count ->
        [1] Retirar: { $said }
        [many] Retirar { $count } de afirmações, entre elas: { $said }
       *[other] Retirar { $count } afirmações, entre elas: { $said }
    }
deed-reinstate =
    { $count ->
        [1] Reativar: { $said }
        [many] Reativar { $count } de afirmações, entre elas: { $said }
       *[other] Reativar { $count } afirmações, entre elas: { $said }
    }
deed-assess = Avaliar: { $said }
deed-merge = Unir em uma só: { $said }
deed-import =
    { $count ->
        [1] Importar uma afirmação: { $said }
        [many] Importar { $count } de afirmações, entre elas: { $said }
       *[other] Importar { $count } afirmações, entre elas: { $said }
    }
deed-undo =
    { $count ->
        [1] Desfazer nº { $number }: { $said }
        [many] Desfazer nº { $number }, { $count } de afirmações, entre elas: { $said }
       *[other] Desfazer nº { $number }, { $count } afirmações, entre elas: { $said }
    }
deed-earlier-stands = A afirmação anterior, { $earlier }, fica como está.
deed-earlier-superseded = A afirmação anterior, { $earlier }, é marcada como substituída por esta.
deed-earlier-false = A afirmação anterior, { $earlier }, é marcada como **errada**.
deed-reason = Motivo informado: { $reason }
deed-shared = Isto muda os fatos que todos os servidores compartilham.
deed-own = Isto muda só os fatos deste servidor.
assess-false = Marcar como falsa: { $value }.
assess-disputed = Marcar como contestada.
assess-superseded = Marcar como substituída por uma afirmação mais nova.
assess-outcome = Marcar com o que resultou dela: { $value }.
assess-confidence = Confiança nela: { $value }.

state-open = -# Nº { $number }, proposta de { $name }, aguarda um segundo curador
state-taken = -# Nº { $number }, proposta de { $name }, está sendo registrada
state-done =
    { $alone ->
        [yes] -# Nº { $number }, registro de { $name }
       *[no] -# Nº { $number }, proposta de { $name }, aprovada por { $by }
    }
state-declined = -# Nº { $number }, proposta de { $name }, recusada por { $by }
state-withdrawn = -# Nº { $number }, proposta de { $name }, cancelada
state-undone =
    { $alone ->
        [yes] -# Nº { $number }, registro de { $name }, desfeito depois
       *[no] -# Nº { $number }, proposta de { $name }, aprovada por { $by } e desfeita depois
    }
state-reason = { $by } diz: { $reason }

proposal-unknown = Não há essa proposta neste servidor.
proposal-own = Um segundo curador precisa aprovar. Com /{ name-setup }, quem gerencia o servidor pode fazer com que uma pessoa baste.
proposal-open = A proposta { $number } aguarda uma decisão.
proposal-taken = A proposta { $number } está sendo registrada neste momento.
proposal-done = A proposta { $number } já foi aprovada por { $name } em { $day }.
proposal-declined = A proposta { $number } foi recusada por { $name } em { $day }. Proponha de novo se isso mudou.
proposal-withdrawn = A proposta { $number } foi cancelada em { $day }.
proposal-undone = A proposta { $number } foi registrada e desfeita depois.
undo-not-yours = Você pode desfazer o que você propôs ou aprovou; quem gerencia o servidor pode desfazer tudo.
undo-not-done = Não há o que desfazer: a proposta { $number } não está registrada.
undo-nothing-left = Não sobrou nada para desfazer: o que a proposta { $number } registrou já foi revertido de outro modo.
undo-none = Não sobrou nada seu para desfazer aqui. /{ name-curate } { name-curate-log } mostra o que foi decidido.
edit-only-claims = Só dá para editar uma afirmação proposta. Recuse esta e proponha de novo.
audit-refused = Não posso escrever no canal de auditoria, então ninguém lá foi avisado. /{ name-setup } indica outro.

effect-facts = ### Fatos
effect-changes = { $what }: { $before } passa a ser { $after }
effect-new = { $what }: { $after }. Sobre exatamente isso nada se sabia
effect-newer = { $what }: { $after }. O mais recente antes disso ({ $previous }) era { $earlier }
effect-gone = { $what }: { $before } sai de uso
effect-said = **{ $said }** ({ $by })
effect-no-fact = Nenhum fato em uso muda.
effect-stays = { $used } continua em uso: { $why }
effect-why-false = sabe-se que a outra é falsa.
effect-why-space = é deste servidor.
effect-why-standing = a fonte é mais firme.
effect-why-recency = é mais recente.
effect-why-confidence = a fonte é mais cuidadosa.
effect-why-own_statement = cada uma é usada para o seu mercado.
effect-why-undecided = nenhuma é mais firme.
effect-more = -# ... e mais { $count }
effect-doubts = ### Confira
effect-conflicts = ### Divergências
effect-answers =
    { $count ->
        [0] ### Nenhuma das { $asked } respostas usuais mudaria
        [1] ### Uma das { $asked } respostas usuais mudaria
        [many] ### { $count } das { $asked } respostas usuais mudariam
       *[other] ### { $count } das { $asked } respostas usuais mudariam
    }
effect-answers-done =
    { $count ->
        [0] ### Nenhuma das { $asked } respostas usuais mudou
        [1] ### Uma das { $asked } respostas usuais mudou
        [many] ### { $count } das { $asked } respostas usuais mudaram
       *[other] ### { $count } das { $asked } respostas usuais mudaram
    }
effect-answer = { $name }: **{ $after }** (antes: { $before })
effect-shift = { $name }: **{ $shift }**, { $after } (antes: { $before })
effect-window = { $start } até { $end }
effect-shift-same = { $name }: { $shift }, ainda { $after }
effect-launch = { $product } ({ $market })
effect-order-now = { $product }, pedido feito agora
effect-order = { $product }, pedido: { $date }
effect-status-forecast = vem, ninguém sabe dizer quando
effect-status-past = em atraso
effect-status-not_on_sale = não dá para encomendar
effect-status-withdrawn = venda encerrada
effect-status-on_sale = à venda
effect-status-ruled_out = descartado
effect-status-no_facts = nada se sabe

## /curate queue, log and undo: what curators look at

curate-queue-command = O que espera pelos curadores: propostas, manchetes, lacunas, fatos antigos
curate-log-command = O que foi decidido e por quem
curate-undo-command = Desfazer o que foi registrado: seu último fato ou o que você indicar
option-show = Qual lista; em branco, todas
option-curator = Só o que este curador assinou
option-undo = Número da proposta; em branco, a sua última

queue-title = Pendências
queue-only = Só { $product } e suas versões
queue-nothing = Nada pendente aqui. Os fatos estão em ordem.
queue-gone = Isso não está mais pendente: alguém já cuidou.
queue-switch = { $name } ({ $count })
queue-proposals = Propostas
queue-headlines = Manchetes
queue-gaps = Lacunas
queue-stale = Fatos antigos
queue-count-proposals =
    { $count ->
        [1] **Uma proposta** aguarda decisão.
        [many] **{ $count } de propostas** aguardam decisão.
       *[other] **{ $count } propostas** aguardam decisão.
    }
queue-count-headlines =
    { $count ->
        [1] **Uma manchete** cita um produto conhecido.
        [many] **{ $count } de manchetes** citam um produto conhecido.
       *[other] **{ $count } manchetes** citam um produto conhecido.
    }
queue-count-gaps =
    { $count ->
        [1] **Uma pergunta** ficou sem resposta por falta de um fato.
        [many] **{ $count } de perguntas** ficaram sem resposta por falta de um fato.
       *[other] **{ $count } perguntas** ficaram sem resposta por falta de um fato.
    }
queue-count-stale =
    { $count ->
        [1] **Um fato** passou da validade.
        [many] **{ $count } de fatos** passaram da validade.
       *[other] **{ $count } fatos** passaram da validade.
    }
queue-proposals-none = Nenhuma proposta pendente. O que é proposto com /{ name-curate } { name-curate-add } aparece aqui.
queue-headlines-none = Nenhuma manchete pendente. Os feeds trazem novas por conta própria.
queue-gaps-none = Nenhuma pergunta ficou sem resposta por falta de um fato.
queue-stale-none = Todos os fatos ainda estão na validade.
queue-proposals-choose = Abrir uma proposta
queue-headlines-choose = Usar uma manchete como fonte
queue-gaps-choose = Preencher uma lacuna
queue-stale-choose = Dar a um fato uma fonte atual
queue-dismiss = Dispensar uma manchete
queue-unreadable = Uma proposta de uma versão mais nova do Rollcast, que esta não consegue ler
queue-proposed = Proposta { $number } de { $name } · { $since }
queue-story =
    { $count ->
        [1] { $publisher } · { $day } · { $product }
        [many] { $publisher } · { $day } · { $product } · contado por { $count } de publicadores
       *[other] { $publisher } · { $day } · { $product } · contado por { $count } publicadores
    }
queue-launch = lançamento
queue-wait = espera
queue-gap-launch = { $product } · { $market }: quando é o lançamento?
queue-gap-fact = { $product } · { $market }: { $what }?
queue-gap-wait = { $product } · { $market }: quanto tempo de espera?
queue-asked =
    { $count ->
        [1] perguntado uma vez, em { $day }
        [2] perguntado duas vezes, a última em { $day }
       *[other] perguntado { $count } vezes, a última em { $day }
    }
queue-used =
    { $count ->
        [0] Nenhuma resposta se apoiou nele ainda. Validade de fatos assim: { $keeps }.
        [1] Uma resposta se apoiou nele. Validade de fatos assim: { $keeps }.
        [many] { $count } de respostas se apoiaram nele. Validade de fatos assim: { $keeps }.
       *[other] { $count } respostas se apoiaram nele. Validade de fatos assim: { $keeps }.
    }
queue-kind-add = um fato
queue-kind-retract = retirada
queue-kind-reinstate = reativação
queue-kind-assess = avaliação
queue-kind-merge = união
queue-kind-import = importação
queue-kind-undo = desfazer
log-title = O que foi decidido
log-title-none = Ainda não há decisões desse tipo.
log-choose = Abrir uma delas
log-by = assinadas por { $name }
log-only-undone = desfeitas depois
log-only-declined = recusadas ou canceladas
log-show-all = Tudo
log-show-undone = Desfeitas
log-show-declined = Recusadas ou canceladas
## /curate: claims there are

curate-retract-command = Retirar uma afirmação
curate-retract-source-command = Retirar tudo o que se apoia em um publicador ou em uma página
curate-reinstate-command = Reativar uma afirmação retirada
curate-assess-command = Marcar uma afirmação como falsa, contestada, substituída ou cumprida
curate-merge-command = Unir em uma só várias afirmações que repetem a mesma declaração
curate-import-command = Registrar as afirmações de um arquivo
curate-export-command = Baixar em um arquivo as afirmações guardadas aqui
curate-product-command = Produtos que só este servidor conhece
curate-product-add-command = Adicionar ou alterar um produto que só este servidor conhece
curate-product-list-command = Os produtos que só este servidor conhece
curate-product-remove-command = Remover um produto que só este servidor conhece
curate-feed-command = De onde vêm os artigos novos
curate-feed-add-command = Buscar artigos novos em um feed
curate-feed-list-command = Os feeds em que se buscam artigos novos
curate-feed-remove-command = Parar de buscar artigos em um feed
option-claim = Palavras da afirmação, o produto ou o nome dela; escolha uma
option-claim-withdrawn = Palavras da afirmação retirada; escolha uma
option-claim-first = A afirmação cujas palavras ficam
option-claim-same = Uma que diz o mesmo
option-reason = Por quê? Quem vê a mudança vê isto também
option-source = Publicador ou endereço da página
option-verdict = Como ela é avaliada
option-verdict-value = O que deu errado, no que resultou ou o grau de confiança
option-shown-by = A afirmação que mostra isso
option-file = CSV, JSON ou YAML em UTF-8, até 8 MB
option-form = Formato do arquivo; em branco, CSV
option-product-name = Como se chama
option-product-parent = O produto do qual é uma versão
option-product-aliases = Outros nomes, separados por vírgula
option-product-home = Qual é o país de origem
option-product-own = Um dos produtos próprios deste servidor
option-feed-url = Endereço do feed: RSS, Atom ou JSON Feed
option-feed-title = Como chamá-lo; em branco, o nome que ele mesmo usa
option-feed = Um dos feeds
verdict-false = falsa
verdict-disputed = contestada
verdict-superseded = substituída
verdict-outcome = no que resultou
verdict-confidence = confiança
held-word-invented = inventada
held-word-wrong_scope = conta outra coisa
held-word-wrong_period = de outra época
held-word-miscount = contagem errada
held-word-corrected = corrigida pela própria fonte
held-word-unsupported = nada a sustenta
held-word-mistranslation = erro de tradução
held-word-misread_date = data mal lida
held-word-misreading = mal lida
held-word-denied = desmentida
held-word-met = cumpriu-se
held-word-early = veio antes
held-word-missed = não se cumpriu
held-word-low = baixa
held-word-medium = média
held-word-high = alta
claim-label = { $what }: { $value }
claim-several =
    { $count ->
        [25] “{ $text }” corresponde a pelo menos 25 afirmações. Acrescente uma palavra ou escolha uma da lista enquanto digita.
       *[other] “{ $text }” corresponde a { $count } afirmações. Acrescente uma palavra ou escolha uma da lista enquanto digita.
    }
claim-withdrawn = Essa afirmação já está retirada. Para reativar: /{ name-curate } { name-curate-reinstate }.
claim-stands = Essa afirmação não está retirada, então não há o que reativar.
source-used =
    { $count ->
        [1] { $publisher } · 1 afirmação
        [many] { $publisher } · { $count } de afirmações
       *[other] { $publisher } · { $count } afirmações
    }
source-unknown = Nenhuma afirmação se apoia em “{ $text }”. Comece a digitar na opção e escolha um publicador da lista.
source-several = “{ $text }” corresponde a { $count } publicadores. Escolha um da lista enquanto digita.
deed-outdated = A base disto mudou desde que foi proposto. Recuse e proponha de novo, se ainda valer.
form-expired = O formulário ficou aberto por tempo demais, e o que você digitou se perdeu. Abra de novo.
deed-done = Tudo isso já está registrado; não há o que mudar.
assess-shown = Mostrado por: { $said } ({ $by })
assess-wrong-value = Diga em “{ name-option-value }” qual é: { $words }.
assess-wrong-no-value = Essa avaliação não leva nada em “{ name-option-value }”; diga o resto em “{ name-option-reason }”.
assess-wrong-unshown = Indique em “{ name-option-shown-by }” a afirmação que mostra isso.
assess-wrong-not-shown = O grau de confiança em uma afirmação não é mostrado por outra; deixe “{ name-option-shown-by }” em branco.
assess-wrong-shows-itself = Uma afirmação não pode mostrar isso de si mesma. Indique outra em “{ name-option-shown-by }”.
assess-wrong-older = A afirmação em “{ name-option-shown-by }” é a mais antiga das duas. Uma afirmação é substituída por outra posterior.
assess-wrong-false-witness = A própria afirmação em “{ name-option-shown-by }” é sabidamente falsa, então não mostra nada.
merge-sources = { $count } afirmações viram uma só, com { $sources ->
        [1] uma fonte
        [many] { $sources } de fontes
       *[other] { $sources } fontes
    }.
merge-same = Uma afirmação foi indicada duas vezes.
merge-facts = Estas afirmações falam de fatos diferentes: outro produto, país, época ou tipo. Só dá para unir o que repete a mesma declaração.
merge-values = Estas afirmações dizem coisas diferentes. Em vez disso, marque a errada com /{ name-curate } { name-curate-assess }.
merge-false = Uma destas afirmações é sabidamente falsa, então não pode emprestar fonte a outra.
import-too-large = O arquivo tem { $size } MB; o máximo aceito é { $most } MB. Divida o arquivo.
import-empty = Não há nenhuma afirmação no arquivo.
import-unsound =
    { $count ->
        [1] Há um erro em { $file }. Nada foi aceito.
        [many] Há { $count } de erros em { $file }. Nada foi aceito.
       *[other] Há { $count } erros em { $file }. Nada foi aceito.
    }
import-more =
    { $count ->
        [1] -# Mais um está na lista abaixo.
        [many] -# Mais { $count } estão na lista abaixo.
       *[other] -# Mais { $count } estão na lista abaixo.
    }
export-empty = Não há o que exportar: nenhuma afirmação desse tipo está guardada aqui.
export-too-large = O arquivo é maior do que o Discord aceita. Exporte um produto só ou escolha CSV.
export-done =
    { $count ->
        [1] Uma afirmação. /{ name-curate } { name-curate-import } aceita este arquivo de volta.
        [many] { $count } de afirmações. /{ name-curate } { name-curate-import } aceita este arquivo de volta.
       *[other] { $count } afirmações. /{ name-curate } { name-curate-import } aceita este arquivo de volta.
    }
product-home = Os produtos que todos os servidores compartilham vêm com os arquivos de dados do Rollcast, não daqui.
product-nameless = Todo nome precisa de pelo menos uma letra ou um dígito.
product-aliases = São nomes demais; { $most } além do primeiro bastam.
product-own-parent = Um produto não pode ser uma versão de si mesmo.
product-taken = “{ $name }” já quer dizer { $other }. Escolha outro nome.
product-market = “{ $name }” é o nome de um país ou região. Escolha outro nome.
product-too-many = Um servidor pode ter { $most } produtos próprios. Remova um antes.
product-added = **{ $name }** agora é um produto, só neste servidor. /{ name-curate } { name-curate-add } registra o que se sabe dele.
product-changed = Produto alterado: **{ $name }**.
product-removed = Produto removido: **{ $name }**.
product-list = Produtos que só este servidor conhece:
product-none = Este servidor não tem produtos próprios. /{ name-curate } { name-curate-product } { name-curate-product-add } cria um.
product-of = versão de { $product }
product-has-versions = { $other } é uma versão de { $name }. Remova-a antes.
product-has-claims =
    { $count ->
        [1] Uma afirmação é sobre { $name }. Retire-a antes, com /{ name-curate } { name-curate-retract }.
        [many] { $count } de afirmações são sobre { $name }. Retire-as antes, com /{ name-curate } { name-curate-retract }.
       *[other] { $count } afirmações são sobre { $name }. Retire-as antes, com /{ name-curate } { name-curate-retract }.
    }
product-has-proposals = Uma proposta sobre { $name } aguarda decisão. Decida-a antes.
own-feed-added = A partir de agora, artigos novos são buscados em { $feed }.
own-feed-known = Artigos já eram buscados em { $feed }; o feed é consultado de novo agora mesmo.
own-feed-removed = Artigos não são mais buscados em { $feed }.
own-feed-list =
    { $count ->
        [1] Artigos novos são buscados em um feed:
        [many] Artigos novos são buscados em { $count } de feeds:
       *[other] Artigos novos são buscados em { $count } feeds:
    }
own-feed-none = Nenhum feed ainda. /{ name-curate } { name-curate-feed } { name-curate-feed-add } indica um.
own-feed-unknown = Não há nenhum feed “{ $text }” aqui. Escolha um da lista enquanto digita.
own-feed-too-many = Um servidor pode ter { $most } feeds. Remova um antes.
audit-by = -# por { $user }
audit-rule-one = A partir de agora, um curador basta para mudar um fato.
audit-rule-two = A partir de agora, um segundo curador precisa aprovar cada mudança de um fato.
audit-role = A partir de agora, membros com o cargo { $role } cuidam dos fatos deste servidor.
audit-role-none = A partir de agora, só quem gerencia este servidor cuida dos fatos dele.

## Buttons of an old card

panel-expired = Este cartão tem mais de 30 dias, e os botões não funcionam mais. Pergunte de novo.
panel-not-yours = Só quem perguntou pode mudar este cartão. Faça a mesma pergunta e você recebe o seu.
panel-outdated = Este cartão é de uma versão anterior, e os botões não funcionam mais. Pergunte de novo.

## What was wrong, and what to type instead

error-invalid-date = Não consigo ler “{ $text }” como data. Tente 2025-06-26, 26 de junho de 2025, junho de 2025 ou 2025-Q3.
error-impossible-date = O calendário não tem o dia “{ $text }”. Tente 2025-06-26.
error-invalid-quantity = Não consigo ler “{ $text }” como quantidade. Tente 40k, 30k-45k/month ou 33-36 weeks.
error-invalid-quote = Não consigo ler “{ $text }” como tempo de espera. Tente o que o app diz, como 33-36 semanas, 9 meses ou 2026-Q1; no máximo cinco anos.
error-invalid-position = Não consigo ler “{ $text }” como lugar na fila. Tente 12000 ou 10k-12k.
error-invalid-address = “{ $text }” não é o endereço de uma página. Copie do navegador: https://example.org/page.
error-invalid-scenario =
    { $count ->
        [0] Não consigo ler “{ $text }” como hipótese. Tente production=+20%.
       *[other] Não consigo ler “{ $text }” como hipótese. Tente uma destas: { $suggestions }.
    }
error-lever-rate = Não consigo usar “{ $text }”. A produção aceita uma mudança entre um centésimo e cem vezes, ou de 1 a 10.000.000 por mês: tente { $suggestions }, +20%, x2 ou 30-45k/month.
error-lever-duration = Não consigo usar “{ $text }”. Aqui cabe uma mudança, como +20% ou x0.5, ou um tempo de até 20 anos: tente { $suggestions }.
error-lever-date = Não consigo usar “{ $text }”. Aqui cabe uma data que ainda está por vir: tente { $suggestions }.
error-lever-start = Não consigo usar “{ $text }”. Aqui cabe a data em que a fábrica começa, ainda por vir: tente { $suggestions } ou 2027-03.
error-lever-pause = Não consigo usar “{ $text }”. Uma parada vai de 0 a 104 semanas e, se você quiser, tem um início: tente { $suggestions } ou 8 weeks@2027-03.
error-lever-share = Não consigo usar “{ $text }”. Aqui cabe uma parcela de 0 a 95%, ou o dobro (x2) ou a metade (x0.5) do que se supõe: tente { $suggestions }.
error-lever-step = Não consigo usar “{ $text }”. Aqui cabe a data em que a etapa termina, quanto tempo ela leva (até 20 anos) ou uma mudança: tente { $suggestions }, 6 months ou x0.5.
error-lever-reached = Não consigo usar “{ $text }”. Aqui cabe quanto dura a espera no país de origem (até 20 anos) ou a data em que ela já estará curta: tente { $suggestions } ou 2027-06.
error-lever-order_date = Não consigo usar “{ $text }”. Aqui cabe um dia, mês ou trimestre que já chegou: tente { $suggestions } ou 2025-06.
error-lever-trim = Não consigo usar “{ $text }”. Aqui cabe uma versão do mesmo modelo: tente { $suggestions }.
error-lever-position = Não consigo usar “{ $text }”. Aqui cabe quantos estão na sua frente: tente { $suggestions } ou 12k.
error-lever-quoted = Não consigo usar “{ $text }”. Aqui cabe uma espera de até cinco anos ou uma data: tente { $suggestions } ou 2027-Q1.
error-lever-past = “{ $text }” já passou, e um cenário começa no dia da resposta ou depois: tente { $suggestions }.
error-lever-contradiction = “{ $text }” e “{ $other }” não podem valer ao mesmo tempo: a espera no país de origem ou é dada, ou resulta da fila de lá. Tire uma das duas antes.
error-lever-later-orders = “{ $text }” não muda nada: em uma fila por ordem de chegada, pedidos feitos depois do seu não atrasam você. Para supor que alguns são atendidos fora da ordem, tente { $suggestions }.
error-lever-unknown = “{ $text }” parte de uma quantidade que ninguém publicou, então não se sabe o que dobrar, reduzir à metade ou mudar.
error-lever-unheard = “{ $text }” não tem papel nesta resposta, então nada foi mudado.
error-unknown-product =
    { $count ->
        [0] Não conheço nenhum produto chamado “{ $text }”. Comece a digitar na opção e escolha um da lista.
        [1] Não conheço nenhum produto chamado “{ $text }”. Você quis dizer { $suggestions }?
       *[other] Não conheço nenhum produto chamado “{ $text }”. Você quis dizer um destes: { $suggestions }?
    }
error-ambiguous-product = “{ $text }” pode ser qualquer um destes: { $suggestions }. Diga qual.
error-unknown-market =
    { $count ->
        [0] Não conheço nenhum país ou região chamado “{ $text }”. Tente o nome ou o código de duas letras, como Alemanha ou DE.
        [1] Não conheço nenhum país ou região chamado “{ $text }”. Você quis dizer { $suggestions }?
       *[other] Não conheço nenhum país ou região chamado “{ $text }”. Você quis dizer um destes: { $suggestions }?
    }
error-unknown-maker =
    { $count ->
        [0] Não conheço nenhuma promessa de “{ $text }”. Comece a digitar na opção e escolha um nome da lista.
        [1] Não conheço nenhuma promessa de “{ $text }”. Você quis dizer { $suggestions }?
       *[other] Não conheço nenhuma promessa de “{ $text }”. Você quis dizer um destes nomes: { $suggestions }?
    }
error-unknown-claim =
    { $count ->
        [0] Nenhuma afirmação corresponde a “{ $text }”. Comece a digitar na opção e escolha uma da lista.
        [1] Nenhuma afirmação corresponde a “{ $text }”. Você quis dizer { $suggestions }?
       *[other] Nenhuma afirmação corresponde a “{ $text }”. Você quis dizer uma destas: { $suggestions }?
    }
error-unknown-attribute =
    { $count ->
        [0] Não guardo fatos com o nome “{ $text }”.
       *[other] Não guardo fatos com o nome “{ $text }”. Você quis dizer um destes: { $suggestions }?
    }
error-misread = Não consigo ler “{ $text }”.

error-order-in-future = { $day } ainda está por vir. Informe o dia em que você fez o pedido.
error-order-before-opening = Os pedidos abriram em { $limit }, então nada pode ter sido encomendado em { $day }. Confira a data.
error-by-in-past = { $day } já passou. Informe um dia que ainda está por vir.
error-as-of-in-future = { $day } ainda está por vir, e só sei o que já foi publicado. Informe um dia até hoje.

error-too-soon = Essa foi rápida. Posso receber sua próxima pergunta <t:{ NUMBER($until, useGrouping: 0) }:R>.
error-not-permitted = Isto exige a permissão Gerenciar servidor. Peça a quem gerencia este servidor.
not-a-manager = Isto exige a permissão Gerenciar servidor. Peça a quem gerencia este servidor.
error-server-only = Isto só funciona em um servidor que adicionou o Rollcast.
error-command-changed = Este comando mudou desde a última vez que o Discord olhou. Recarregue o Discord (Ctrl+R) e tente de novo.
error-unsound =
    { $faults ->
        [1] A afirmação tem um erro.
       *[other] A afirmação tem { $faults } erros.
    }
error-forbidden = O Discord não me deixa fazer isso aqui. Quem gerencia este servidor pode conferir minhas permissões.
error-ours = Desculpe, algo deu errado do meu lado. Se for relatar, mencione { $reference }.

## What is wrong with an installation

error-store-corrupt = O banco de dados { $file } está danificado. Pare o bot e restaure um backup com `rollcast restore FILE`; `rollcast doctor` diz o que fazer sem backup.
error-store-newer = O banco de dados { $file } foi gravado por uma versão mais nova do Rollcast. Instale essa versão de novo ou restaure um backup mais antigo.
error-store-read-only = Não é possível gravar na pasta de dados. Confira a quem ela pertence; `rollcast doctor` diz onde fica.
error-store-unreadable = Não é possível ler o banco de dados { $file }. Confira o dono, as permissões e o espaço livre em disco; `rollcast doctor` diz onde fica.
error-store-locked = Outro Rollcast está usando esta pasta de dados. Pare-o antes ou aponte ROLLCAST_DATA_DIR para outra pasta.
error-store-full = O disco está cheio. Nada se perdeu; libere espaço e tente de novo.
error-broken-pack =
    { $faults ->
        [1] O pacote { $pack } tem um erro. `rollcast pack check` mostra qual.
       *[other] O pacote { $pack } tem { $faults } erros. `rollcast pack check` mostra todos.
    }

## Feeds

feed-refused = o endereço leva a um lugar que não pode ser consultado
feed-redirects = redireciona sem fim
feed-timeout = não respondeu a tempo
feed-unreachable = inacessível
feed-status = o servidor respondeu com um erro
feed-busy = o servidor pede para esperar
feed-gone = sumiu de vez, então não é mais consultado
feed-type = não é um feed, mas um arquivo de outro tipo
feed-encoding = compactado de um jeito que não dá para ler
feed-too-large = maior do que qualquer feed precisa ser
feed-too-much = contém mais do que qualquer feed precisa conter
feed-no-feed = não é RSS, Atom nem JSON Feed
feed-entities = define entidades próprias, de que nenhum feed precisa
feed-ours = algo deu errado dentro do Rollcast; o log diz o quê
feed-address-address = Isto não é um endereço da web. Copie da barra de endereços do navegador.
feed-address-scheme = O endereço de um feed começa com https:// ou http://.
feed-address-credentials = Um endereço com nome ou senha não é guardado. Use o endereço público do feed.
feed-address-host = Este endereço não indica nenhum site. Use o nome do site, como em https://example.org/feed.
feed-address-private = Este endereço não pertence a nenhum site da internet aberta. Quem opera o bot pode liberá-lo com ROLLCAST_FEED_ALLOW.

## Dates, lengths and ages

date-week = semana de { $day }
date-early = início de { $month }
date-mid = meados de { $month }
date-late = fim de { $month }
date-about = por volta de { $date }
date-perhaps = talvez { $date }
date-or = uma destas datas: { $dates }
date-unknown = data desconhecida
date-until = { $end }, o mais tardar
date-from = a partir de { $start }
date-between = { $start } a { $end }
date-quarter = { $quarter }º trimestre de { $year }
date-quarter-short = { $quarter }º tri. { $year }
date-h1 = 1º semestre de { $year }
date-h2 = 2º semestre de { $year }
date-21 = primavera de { $year } (hemisfério norte)
date-22 = verão de { $year } (hemisfério norte)
date-23 = outono de { $year } (hemisfério norte)
date-24 = inverno de { $year } (hemisfério norte)
date-decade = década de { $year }
window-between = Previsão: { $start } até { $end }
window-in = Previsão: { $when }
length-days =
    { $count ->
        [0] menos de um dia
        [1] um dia
       *[other] { $count } dias
    }
length-weeks =
    { $count ->
        [1] uma semana
       *[other] { $count } semanas
    }
length-months =
    { $count ->
        [1] um mês
       *[other] { $count } meses
    }
length-years =
    { $count ->
        [1] um ano
       *[other] { $count } anos
    }
age-today = hoje
age-yesterday = ontem
age-old = há { $length }

## Sentences one after the other

sentences = { $before } { $after }

## Amounts

amount-range = { $low } a { $high }
amount-from = pelo menos { $low }
amount-to = no máximo { $high }
amount-about = cerca de { $amount }
amount-other = { $number } { $unit }
amount-vehicles =
    { $count ->
        [one] { $number } veículo
        [many] { $number } de veículos
       *[other] { $number } veículos
    }
amount-units =
    { $count ->
        [one] { $number } unidade
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
        [one] { $number } reserva em uma pesquisa
        [many] { $number } de reservas em uma pesquisa
       *[other] { $number } reservas em uma pesquisa
    }
amount-percent = { $number }%
amount-days =
    { $count ->
        [one] { $number } dia
        [many] { $number } de dias
       *[other] { $number } dias
    }
amount-weeks =
    { $count ->
        [one] { $number } semana
        [many] { $number } de semanas
       *[other] { $number } semanas
    }
amount-months =
    { $count ->
        [one] { $number } mês
        [many] { $number } de meses
       *[other] { $number } meses
    }
amount-years =
    { $count ->
        [one] { $number } ano
        [many] { $number } de anos
       *[other] { $number } anos
    }
amount-per-day = { $amount } por dia
amount-per-week = { $amount } por semana
amount-per-month = { $amount } por mês
amount-per-year = { $amount } por ano

## Chances

odds-hardly = menos de 1 em 50
odds-seldom = cerca de 1 em 20
odds-tenths = cerca de { $tenths } em 10
odds-mostly = cerca de 19 em 20
odds-surely = mais de 49 em 50

## What a claim says, and who says so

attribute-announced = Anúncio
attribute-backlog = Pedidos em espera
attribute-capacity = Capacidade de produção
attribute-deliveries = Entregas
attribute-delivery_target = Meta de entregas
attribute-first_delivery = Primeira entrega
attribute-incentive = Incentivo
attribute-launch_status = Situação do lançamento
attribute-launch_window = Lançamento
attribute-off_sale = Venda encerrada desde
attribute-orders = Pedidos
attribute-orders_open = Abertura dos pedidos
attribute-plant_start = Início da fábrica
attribute-policy = Regra
attribute-price = Preço
attribute-quoted_wait = Prazo informado
attribute-remark = Observação
stage-refundable = fase reembolsável
stage-locked = fase definitiva
stage-presale = pré-venda
standing-official = oficial
standing-reported = noticiado
standing-rumour = rumor
market-world = Mundo inteiro
market-outside = todos os países menos { $market }
market-middle-east = Oriente Médio
market-central-asia = Ásia Central
rung-on_sale = à venda
rung-orders_open = pedidos abertos
rung-dated = anunciado com data
rung-named = anunciado sem data
rung-region_only = só a região foi anunciada
rung-considered = em estudo
rung-not_announced = não anunciado
rung-ruled_out = descartado
fault-invented = ⚠ sabidamente falsa: inventada
fault-wrong_scope = ⚠ sabidamente falsa: conta outra coisa
fault-wrong_period = ⚠ sabidamente falsa: de outra época
fault-miscount = ⚠ sabidamente falsa: contagem errada
fault-corrected = ⚠ sabidamente falsa: corrigida pela própria fonte
fault-unsupported = ⚠ sabidamente falsa: nada a sustenta
fault-mistranslation = ⚠ sabidamente falsa: erro de tradução
fault-misread_date = ⚠ sabidamente falsa: data mal lida
fault-misreading = ⚠ sabidamente falsa: mal lida
fault-denied = ⚠ sabidamente falsa: desmentida
held-false = ⚠ sabidamente falsa
held-superseded = ↻ substituída por uma declaração mais nova
held-disputed = ⚠ contestada
held-withdrawn = ✗ retirada
outcome-met = ✓ cumpriu-se
outcome-early = ✓ veio antes
outcome-missed = ✗ não se cumpriu
claim-staged = { $label } ({ $stage })
claim-measured = { $label } ({ $measure })
claim-of-period = { $label }, { $period }
claim-statement = **{ $what }:** { $value }
claim-scope = { $product } · { $market }
claim-origin = { $standing } · { $title } · { $publisher } · { $day } · { $age }
claim-own = 🏠 deste servidor · { $origin }
claim-origin-untitled = { $standing } · { $title } · { $day } · { $age }
claim-briefly = { $publisher }, { $day }
claim-marked = { $said } *{ $mark }*

## What is wrong with a claim that somebody fills in, and what is odd about it

draft-value = valor
draft-period = época
draft-summary = resumo
draft-url = endereço
draft-publisher = publicador
draft-title = título
draft-stated_on = data de publicação
draft-standing = status
draft-language = idioma
draft-origin = origem
written-word = uma palavra
written-flag = yes ou nada
written-name = um nome como F2
written-number = um número como 15000
written-currency = uma moeda como CNY
written-date = uma data como 2026-03
written-duration = um tempo como 7 days
written-time = uma data ou um tempo
written-steps = passos como P2M: 10000, P5M: 20000
written-text = algumas palavras
written-rate = { $counted }/{ $time }
written-either = { $one } ou { $other }
unsound-unknown-attribute = Nada pode ser afirmado sob “{ $text }”. Escolha um item da lista.
unsound-unknown-product = Não conheço nenhum produto “{ $text }”. Escolha um da lista.
unsound-unknown-market = Não conheço nenhum país ou região “{ $text }”. Escolha um da lista.
unsound-missing = Falta preencher: { $field }.
unsound-too-long = Texto longo demais em “{ $field }”: { $length } caracteres; o máximo é { $limit }.
unsound-value =
    { $expected ->
        [date] Não consigo ler “{ $text }” como data. Tente março de 2027, 2027-Q1, 2027/2028 ou ../2027 (até 2027).
        [duration] Não consigo ler “{ $text }” como espera. Tente 53-56 weeks, 12+ months ou março de 2027.
        [money] Não consigo ler “{ $text }” como preço. Tente 253.500 CNY.
       *[other] Não consigo ler “{ $text }” como número. Tente 40k+, 30.452 ou ~550k.
    }
unsound-no-value = Aqui não cabe valor: escreva “{ $text }” no resumo.
unsound-summary = Diga no resumo o que foi dito: aqui não há outro valor.
unsound-status = “{ $text }” não é uma situação de lançamento. Use uma destas: { $accepted }.
unsound-unit =
    { $accepted ->
        [none] Em “{ $text }” falta a moeda: CNY, EUR.
       *[other] Em “{ $text }” falta a unidade: { $accepted }.
    }
unsound-range = Em “{ $text }” o extremo maior vem primeiro. Escreva o menor antes: 53-56 weeks.
unsound-implausible =
    { $unit ->
        [none] “{ $text }” não pode estar certo: precisa ficar entre { $low } e { $high }.
       *[other] “{ $text }” não pode estar certo: precisa ficar entre { $low } e { $high } { $unit }.
    }
unsound-measure = “{ $text }” é uma parcela, e não se diz de quê. Informe uma medida, como share_of_brand.
unsound-date =
    { $field ->
        [period] Não consigo ler “{ $text }” como época. Tente julho de 2025, 2026-Q1 ou 2025-06-26/.. (desde esse dia).
       *[other] Não consigo ler “{ $text }” como dia. Tente 2026-01-05, 5 de janeiro de 2026 ou ontem.
    }
unsound-period = Uma contagem precisa da sua época: julho de 2025, 2026-Q1 ou o dia até o qual ela conta.
unsound-stated-on = “{ $text }” não tem um último dia. Informe o dia em que foi publicado.
unsound-future = “{ $text }” ainda não acabou. Informe o dia em que foi publicado.
unsound-future-period = “{ $text }” ainda não tinha começado quando isto foi publicado, e aqui se conta o que já aconteceu.
unsound-standing = “{ $text }” não é um status. Use um destes: { $accepted }.
unsound-address = “{ $text }” não é o endereço de uma página. Copie do navegador: https://example.org/page.
unsound-source = Informe o endereço da página ou, se não houver, o título dela.
unsound-language = “{ $text }” não é um idioma. Tente en, de ou zh.
unsound-qualifier =
    { $suggestions ->
        [none] “{ $text }” não combina com isto.
       *[other] “{ $text }” não combina com isto. Você quis dizer { $suggestions }?
    }
unsound-word = “{ $text }” não serve em “{ $field }”. Aceito: { $accepted }.
check-duplicate = Já registrado ({ $by }): { $other }
check-same-source = A mesma página já diz { $other } ({ $by }). Se for uma só declaração, dê a ela a origem { $origin }.
check-part-larger = Isto não combina com { $other } ({ $by }): uma parte seria maior que o todo, { $part } de { $whole }.
check-parts-larger = Isto não combina com { $other } ({ $by }): as partes somariam { $parts }, de { $whole }.
check-total-falls = Isto não combina com { $other } ({ $by }): um total acumulado cairia de { $early } para { $late }.
check-total-small = Isto não combina com { $other } ({ $by }): os períodos avulsos somariam { $parts }, e o acumulado, { $whole }.
check-more-delivered = Isto não combina com { $other } ({ $by }): entregas, { $delivered }; pedidos, só { $ordered }.
check-out-of-line = { $here } está longe das épocas vizinhas, como { $other } ({ $by })
check-quote-far = { $here } semanas: longe do que vale hoje, { $other } ({ $by })
check-before-orders = Isto não combina com { $other } ({ $by }): a venda viria antes da abertura dos pedidos.
check-far-from-last = { $here } está longe dos últimos números conhecidos, como { $other } ({ $by })
check-price-far = { $here } está longe do último preço do mesmo tipo: { $other } ({ $by })
check-price-currency = Até agora ninguém informou aqui um preço em { $here }; o último foi { $other } ({ $by })
check-capacity-far = { $here } está longe do que se sabe: { $other } ({ $by })
check-no-wait = Isto diz que não há espera nenhuma.
check-over-already = Este prazo já tinha acabado antes do dia em que foi publicado.
check-on-sale-already = Lá já está à venda: { $other } ({ $by })
check-first-sale = Até agora só se falou em lançamento por lá: { $other } ({ $by }). Com isto, conta como à venda.
check-older = Isto é meses mais antigo do que aquilo cujo lugar tomaria: { $other } ({ $by })

row-place =
    { $name ->
        [none] Linha { $row } da tabela: { $what }
       *[other] Linha { $row } da tabela, { $name }: { $what }
    }
row-line = Linha { $line } do arquivo: { $what }
row-too-large = O arquivo é maior que { $detail }, o máximo aceito de uma vez. Divida o arquivo.
row-blank = O arquivo está vazio.
row-not-text = Isto não é texto, mas um arquivo de outro tipo: { $detail }. Salve como CSV, JSON ou YAML.
row-not-utf8 = O texto não está em UTF-8. Salve como “CSV UTF-8”.
row-nul = O texto tem um caractere que nenhum texto tem. Salve de novo como CSV, JSON ou YAML.
row-csv = Não dá para ler isto como CSV. Procure aspas que faltam ou sobram.
row-no-commas = As colunas não estão separadas por vírgulas.
row-duplicate-column = A coluna “{ $name }” aparece duas vezes.
row-unknown-column =
    { $accepted ->
        [none] Não existe a coluna “{ $name }”.
       *[other] Não existe a coluna “{ $name }”. Você quis dizer { $accepted }?
    }
row-missing-column = Falta a coluna “{ $name }”.
row-too-many-rows = O arquivo tem linhas demais: { $detail }. Divida o arquivo.
row-ragged-row = O número de células é diferente do cabeçalho: { $detail }.
row-json = Não dá para ler isto como JSON. Procure um colchete, uma vírgula ou aspas que faltam.
row-yaml = Não dá para ler isto como YAML. Procure um colchete ou aspas que faltam, ou um recuo errado.
row-not-a-mapping = O arquivo não começa com “claims:”. Ponha isso acima da lista de afirmações.
row-alias-circle = O alias “{ $detail }” contém a si mesmo.
row-too-many-nodes = O arquivo tem mais valores do que se aceita. Divida o arquivo.
row-too-deep = O arquivo tem mais níveis do que qualquer afirmação.
row-duplicate-key = “{ $detail }” aparece duas vezes.
row-unknown-key = Não existe nada chamado “{ $detail }”.
row-missing-key = Falta “{ $detail }”.
row-bare-boolean-key = Ponha “{ $detail }” entre aspas: sem elas, o YAML entende sim ou não.
row-key-not-text = Ponha “{ $detail }” entre aspas: o nome de uma chave precisa ser texto.
row-unquoted-date = Ponha a data “{ $text }” entre aspas.
row-bad-value =
    { $key ->
        [none] “{ $text }” não é uma afirmação: faltam os campos.
       *[other] “{ $text }” não cabe em “{ $key }”.
    }
row-unknown-word =
    { $accepted ->
        [none] “{ $text }” não cabe em “{ $key }”.
       *[other] “{ $text }” não cabe em “{ $key }”. Aceito: { $accepted }.
    }
row-duplicate-id = O nome aparece duas vezes.
row-duplicate-claim = A mesma afirmação aparece duas vezes.
row-id-taken = Outra afirmação já tem esse nome. Deixe “id” em branco para uma afirmação nova.
row-unreadable-claim = Não dá para ler a afirmação: “{ $text }”.
row-unknown-product =
    { $accepted ->
        [none] Não existe o produto “{ $text }”.
       *[other] Não existe o produto “{ $text }”. Você quis dizer { $accepted }?
    }
row-unknown-market =
    { $accepted ->
        [none] Não existe o país ou grupo “{ $text }”.
       *[other] Não existe o país ou grupo “{ $text }”. Você quis dizer { $accepted }?
    }
row-unknown-attribute =
    { $accepted ->
        [none] Nada pode ser afirmado sob “{ $text }”.
       *[other] Nada pode ser afirmado sob “{ $text }”. Você quis dizer { $accepted }?
    }
row-unknown-claim = Não existe a afirmação “{ $text }”.
row-false-witness = A própria afirmação “{ $text }” é sabidamente falsa, então não mostra nada.
row-refers-to-itself = Uma afirmação não pode mostrar isso de si mesma.
row-fault-of-no-false-claim = Há um erro indicado, mas “false” não diz yes.
row-shows-nothing = “shown_by” é para afirmações falsas ou com um resultado.
row-status = “{ $text }” não é uma situação de lançamento. Aceito: { $accepted }.
row-value =
    { $accepted ->
        [date] “{ $text }” não é uma data. Escreva como 2027-03-31, 2027-03 ou 2027-Q1.
        [duration] “{ $text }” não é uma espera. Escreva como 53 ou 53..56, com “weeks” em “unit”.
       *[other] “{ $text }” não é um número. Escreva como 30452, ou 40000.. para pelo menos isso.
    }
row-unit =
    { $accepted ->
        [none] “{ $text }” não é uma unidade que combine com isto.
       *[other] “{ $text }” não é uma unidade que combine com isto. Aceito: { $accepted }.
    }
row-unit-missing =
    { $accepted ->
        [none] Falta a moeda em “unit”: CNY, EUR.
       *[other] Falta a unidade. Aceito: { $accepted }.
    }
row-range = Em “{ $text }” o extremo maior vem primeiro.
row-implausible = “{ $text }” não pode estar certo: precisa ficar entre { $low } e { $high }.
row-date = “{ $text }” em “{ $key }” não é uma data. Escreva como 2025-06-26, 2025-06 ou 2025-Q2.
row-period = Uma contagem precisa da sua época: 2025-07, 2026-Q1 ou o dia até o qual ela conta.
row-measure = Uma parcela precisa da sua medida, como share_of_brand.
row-qualifier =
    { $accepted ->
        [none] “{ $text }” não combina com este atributo.
       *[other] “{ $text }” não combina com este atributo. Você quis dizer { $accepted }?
    }
row-word = “{ $text }” não serve em “{ $key }”. Aceito: { $accepted }.
row-control-character = Um texto tem um caractere que não pode ser mostrado: { $detail }.
row-too-long = Um texto é longo demais: { $detail }.
row-future = “{ $text }” ainda está por vir; uma afirmação é de um dia que já passou.
row-future-period = “{ $text }” ainda não tinha começado quando isto foi publicado, e aqui se conta o que já aconteceu.
row-address = “{ $text }” não é o endereço de uma página.

## The top of an answer

header-stale = ⏳ **Fato mais recente: { $month }, { $age }**
header-shared = -# Pergunta de { $name }
header-ordered = pedido: { $date }
header-not-ordered = com pedido feito hoje
header-quoted = prazo informado a você: { $quote }
header-position = lugar na fila: { $ahead }
header-as-of = situação em { $day }

## /wait

wait-command = Quando chega o meu?
wait-never = Pelo que se sabe, a maioria dos pedidos assim nunca chega. Para isso eu não daria uma janela.
wait-middle = 8 em cada 10 pedidos assim chegam neste período. Mediana: { $middle }.
wait-middle-weeks =
    8 em cada 10 pedidos assim chegam neste período, { $low ->
        [0] até { $high }
       *[other] { $low } a { $high }
    } semanas após o pedido. Mediana: { $middle }, { $half ->
        [0] em questão de dias
        [1] após uma semana
        [many] após { $half } de semanas
       *[other] após { $half } semanas
    }.
wait-middle-weeks-now =
    8 em cada 10 pedidos assim chegam neste período, { $low ->
        [0] em até { $high }
       *[other] em { $low } a { $high }
    } semanas a partir de agora. Mediana: { $middle }, { $half ->
        [0] em questão de dias
        [1] em uma semana
        [many] em { $half } de semanas
       *[other] em { $half } semanas
    }.
moved-hardly = Quase igual ao que parecia em { $since }.
moved-later = Agora { $length } mais tarde do que parecia em { $since }.
moved-earlier = Agora { $length } mais cedo do que parecia em { $since }.
chance-delivered = Entrega até { $day }: **{ $odds }**.
chance-on-sale = Início das vendas até { $day }: **{ $odds }**.
chance-reason =
    { $chance }
    -# Para isto vale a data da entrega: { $reason }
deadline-order = **Para isto vale a data do pedido:** { $what }
past-head = Já deveria ter chegado até por volta de { $month }
past-head-unknown = Já deveria ter chegado
past-exception = Até lá, 9 em cada 10 pedidos como o seu já deveriam ter sido entregues. O seu é uma exceção, e nenhuma previsão consegue dizer por quê.
past-whom = **A quem perguntar:** a loja ou o consultor que recebeu o pedido, e a página do pedido no app.
past-bring = **O que ter em mãos:** o número do pedido, o dia em que ele ficou definitivo e o primeiro prazo de entrega que você recebeu.
withdrawn = Venda encerrada desde { $since }
withdrawn-successor = **Sucessor:** { $successor }
withdrawn-served = A venda está encerrada (desde { $since }), mas seu pedido entrou a tempo e continua sendo atendido.
not-on-sale = Ainda não dá para encomendar lá
not-on-sale-next = Sem pedidos não há espera a prever. Quando chega é outra pergunta: o botão abaixo faz essa.
nearest = **Fato mais próximo:** { $what }
no-facts = Não dou nenhum número que ninguém tenha afirmado.
no-facts-wait = Ninguém disse nada em que uma resposta pudesse se apoiar
no-facts-launch = Ninguém disse quando chega

## /launch

launch-command = Quando chega ao meu país?
launch-middle = Se chegar mesmo, as vendas começam neste período em 8 de cada 10 desfechos possíveis. Mediana deles: { $middle }.
launch-no-window = Sem janela
launch-first = **O primeiro a chegar:** { $product }
launch-came-first = **O primeiro a chegar:** { $product }
launch-rung-on_sale = **{ $market }:** à venda.
launch-rung-orders_open = **{ $market }:** pedidos abertos.
launch-rung-dated = **{ $market }:** mercado citado, com prazo.
launch-rung-named = **{ $market }:** mercado citado, sem prazo.
launch-rung-region_only = **{ $market }:** mercado não citado; só a região mais ampla é.
launch-rung-considered = **{ $market }:** só em estudo.
launch-rung-not_announced = **{ $market }:** nada anunciado.
launch-rung-ruled_out = **{ $market }:** descartado.
launch-inherited = Nenhum prazo foi dado para este mercado ({ $market }). Isto se apoia no que foi dito para a região ({ $group }) e aqui é menos seguro.
launch-inherited-no = Isso foi dito da região ({ $group }), e este mercado ({ $market }) está incluído.
launch-never = Nunca chegar: **{ $odds }**.
launch-on-sale = À venda desde { $since }
launch-on-sale-by = À venda, desde { $since } ou antes
launch-gone = Venda encerrada desde { $since }.
launch-past = O prazo prometido já acabou: { $window }
launch-past-next = Terminou sem nenhuma notícia de lançamento. Enquanto não houver notícia, não dou uma nova data.
launch-ruled-out = Não vem, pelo que foi dito
launch-ruled-out-by = { $what } ({ $by })
gate-title = ### O que precisa acontecer antes
gate-line = { $gate }: provável até { $opens }; chance de atrasar o lançamento: { $odds }
gate-line-open = { $gate }; chance de atrasar o lançamento: { $odds }
gate-home_wait = A fila no país de origem fica curta
gate-type_approval = Homologação
gate-sales_network = Lojas e assistência técnica

## /compare

compare-command = Qual vem primeiro? De dois a quatro produtos, países ou datas de pedido lado a lado
compare-assumed = -# Nenhum produto foi citado, então isto trata de { $product }.
compare-likely-first = Provavelmente primeiro: { $first }
compare-likely-either = Provavelmente primeiro: { $first } ou { $second }
compare-open = Não dá para dizer qual vem primeiro
compare-no-facts = Ninguém disse nada que se pudesse comparar
compare-verdict-first = **{ $first }** primeiro, **{ $second }** depois: { $odds }
compare-verdict-even = **{ $first }** ou **{ $second }** primeiro: quase empate, { $odds } cada
compare-verdict-tie = **{ $first }** e **{ $second }** mais ou menos ao mesmo tempo: { $odds }
compare-else-first = { $first } primeiro: { $odds }
compare-else-second = { $second } primeiro: { $odds }
compare-else-tie = mais ou menos ao mesmo tempo: { $odds }
compare-else-neither = nenhum dos dois, nunca: { $odds }
compare-there = **{ $name }**: já chegou
compare-both-on_sale = **{ $first }** e **{ $second }**: já chegaram
compare-both-ruled_out = **{ $first }** e **{ $second }**: ambos descartados
compare-ruled-out = **{ $second }**: descartado; **{ $first }** vem: { $odds }
compare-unknown = **{ $name }**: não dá para comparar pela chance
compare-window = { $window }; mediana: { $middle }.
compare-no-window = O período vai longe demais para valer a pena dizer.
compare-decides = **O que mais decide entre { $first } e { $second }:** { $input }.
compare-shared-queue = Ambos esperam na mesma fila, então o que atrasa um atrasa o outro.
compare-shared-home = Ambos dependem da mesma produção, então tendem a atrasar juntos.
compare-shared-statement = Ambos se apoiam no mesmo anúncio, então tendem a atrasar juntos.
compare-shared-maker = Ambos vêm da mesma fabricante, e uma fabricante que atrasa um costuma atrasar outros.
compare-mixed = Um pedido conta até chegar; um lançamento, até o início das vendas.
compare-of = { $name }: { $text }
compare-in-line = { $verdict } ({ $rest })
compare-on-offer = **Disponível agora:** { $product }
compare-order = pedido ({ $date })
compare-numbered = { $name } ({ $number })
compare-sources-of = ### { $name }
compare-open-item = Resposta completa: { $name }
chip-compare = Comparar
form-compare = Comparar com o quê?
form-compare-label = Produto, versão, país ou data do pedido
form-compare-hint = YU7 Max, Alemanha, 2 de julho de 2025
option-item = Produto, versão, país ou data do pedido, ou vários deles: YU7 Max Alemanha
option-item-more = Mais um para comparar
option-product-shared = Produto de quem não cita nenhum
option-market-shared = País de quem não cita nenhum
option-ordered-shared = Data do pedido de quem não cita nenhuma
error-unknown-item = Não consigo ler “{ $text }” como produto, país ou data do pedido. Tente YU7 Max, Alemanha ou 26 de junho de 2025.
error-compare-too-few = Não há com o que comparar. Cite de dois a quatro itens, como Alemanha e Espanha.
error-compare-too-many = Comparo até quatro de uma vez. Deixe alguns de fora.
error-compare-same = “{ $one }” e “{ $other }” são a mesma pergunta. Cite dois itens diferentes.

## Why

why-title = ### O que mais pesa
why-most = **{ $input } – o que pesa mais:** { $effect }.
why-driver = { $input }: { $effect }
why-effect-both = { $early } mais cedo no caso bom, { $late } mais tarde no ruim
why-effect-earlier = até { $early } mais cedo no caso bom
why-effect-later = até { $late } mais tarde no caso ruim
why-effect-endless = nunca, no caso ruim
input-production = Quantos são produzidos por mês
input-ramp = Com que rapidez a produção cresce
input-plant_start = Quando a próxima fábrica começa
input-pause_weeks = Semanas de parada
input-cancellation = Quantos outros cancelam
input-bypass = Quantos são atendidos fora da ordem
input-export_share = Quantos vão para o exterior
input-order_date = A data do pedido
input-trim = O quanto sua versão é favorecida
input-position = Seu lugar na fila
input-quoted = O quanto se pode confiar no prazo informado
input-plan = O quanto se pode confiar no plano da fabricante
input-lag = O caminho da fábrica até você
input-reference = Como lançamentos assim costumam andar
input-statement = Se o prazo anunciado é cumprido
input-precedent = Como a fabricante cumpriu a palavra antes
input-inherited = Como seu país se compara à região
input-home_wait = O tamanho da fila no país de origem

## Caveats

caveat-title = ### Para ter em mente
caveat-queue_unknown = Sabe-se pouco demais da fila, então isto se apoia só em prazos informados.
caveat-reference_only = Nada se sabe desta fila; é assim que lançamentos como este costumam andar.
caveat-place_unknown = Seu lugar na fila é desconhecido, e o número do pedido não é um lugar. Se o app mostra quantos estão na sua frente, informe em `{ name-option-position }`.
caveat-own_quote = Aqui vale o prazo informado a você, no lugar do público.
caveat-quote_of_family = Ninguém informou um prazo para esta versão; aqui valem os das versões irmãs.
caveat-quote_of_recovery = Ninguém informou um prazo; aqui vale a época em que, segundo a fabricante, o fornecimento se normalizaria.
caveat-quote_of_special_trim = O prazo informado era de uma versão especial.
caveat-share_of_brand = As entregas deste modelo não são publicadas à parte; foram deduzidas do total da fabricante.
caveat-orders_carried =
    { $days ->
        [0] Os pedidos foram projetados a partir de { $last }, 0 dias antes do seu.
        [1] Os pedidos foram projetados a partir de { $last }, um dia antes do seu.
        [many] Os pedidos foram projetados a partir de { $last }, { $days } de dias antes do seu.
       *[other] Os pedidos foram projetados a partir de { $last }, { $days } dias antes do seu.
    }
caveat-by_frontier = Ninguém conta os pedidos aqui; a fila foi deduzida de quem foi atendido por último.
caveat-counts_disagree = Uma contagem contradiz as outras e ficou de fora.
caveat-inherited_family = Isto foi prometido para a linha toda ({ $line }), não especificamente para { $product }.
caveat-scenario_unheard = { $levers }: não muda nada aqui.
caveat-rumour_only = Só rumores falam disto. Nenhum foi confirmado.
caveat-inherited_region = Nenhum prazo foi dado para este mercado ({ $market }); isto se apoia no que foi dito para a região ({ $group }).
conflict-title = ### As fontes discordam
conflict-title-false = ### Não é verdade
conflict-line = “{ $used }” contra “{ $against }” ({ $by }). { $why }
conflict-false = “{ $against }” ({ $by }): sabidamente falsa.
conflict-why-space = Usa-se a primeira: é deste servidor.
conflict-why-standing = Usa-se a primeira: a fonte é mais firme.
conflict-why-recency = Usa-se a primeira: é mais recente.
conflict-why-confidence = Usa-se a primeira: a fonte é mais cuidadosa.
conflict-why-own_statement = Cada uma é usada para o seu mercado.
conflict-why-undecided = Nenhuma é mais firme; usa-se a primeira.
conflict-more =
    { $count ->
        [1] -# Mais uma está entre as fontes.
        [many] -# Mais { $count } estão entre as fontes.
       *[other] -# Mais { $count } estão entre as fontes.
    }

## Sources

sources-title = ### Fontes
sources-heading = Fontes
sources-none = Esta resposta não se apoia em nenhuma afirmação.
sources-of = { $said } ({ $scope })
sources-role = Uso: { $role }
sources-more =
    { $count ->
        [1] -# Mais uma no botão { chip-sources }.
        [many] -# Mais { $count } no botão { chip-sources }.
       *[other] -# Mais { $count } no botão { chip-sources }.
    }
role-quoted = prazo informado
role-quoted_publicly = o prazo público, ao lado do seu
role-orders = pedidos na sua frente
role-deliveries = entregas
role-brand_deliveries = entregas da fabricante inteira
role-plan = o que a fabricante planeja
role-capacity = o que as fábricas conseguem produzir
role-frontier = quem foi atendido por último
role-gate = uma etapa antes do lançamento
role-trim = como as versões se comparam
role-on_sale = à venda desde
role-off_sale = venda encerrada desde
role-deadline = uma data que importa
role-nearest = fato mais próximo
role-statement = a declaração
role-statement_also = o mesmo, dito em outro lugar
role-own_statement = a declaração do próprio país
role-home_wait = a fila no país de origem
page-of = Página { $number } de { $count }

## Buttons and menus under an answer

chip-trim = Qual deles?
chip-ordered = Data do pedido
chip-market = País
chip-sources = Fontes
chip-share = Compartilhar
chip-successor = Perguntar sobre { $product }
chip-launch = Quando chega?
chip-wait = Quando o meu chegaria?
chip-back = Anterior
chip-next = Próxima
form-ordered = Quando você fez o pedido?
form-ordered-label = Dia, mês ou trimestre
form-ordered-hint = 2025-06-26, 26 de junho de 2025, junho de 2025, 2025-Q3
form-market = Qual país?
form-market-label = País ou região
form-market-hint = Alemanha, DE, 🇩🇪, Europa

## What if

whatif-command = E se produzissem mais, parassem, ou você tivesse feito o pedido em outro dia?
whatif-title = ### E se
whatif-nothing = Nenhuma mudança ainda. Escolha abaixo uma hipótese ou um conjunto pronto e veja o que faz.
whatif-as-known = Essa é a resposta como está. Mediana: { $middle }.
whatif-base = **Como está:** { $window }
whatif-then = **Com isto:** { $window }
whatif-window = { $start } até { $end }, mediana: { $middle }
whatif-no-window = nunca, em casos demais para dar uma janela
whatif-no-answer = nada em que uma resposta pudesse se apoiar
whatif-arrived = já deveria ter chegado, até por volta de { $month }
whatif-delivered = Entrega até { $day }: { $before } como está, **{ $after }** com isto.
whatif-delivered-same = Entrega até { $day }: { $odds }, com ou sem isto.
whatif-on-sale = Início das vendas até { $day }: { $before } como está, **{ $after }** com isto.
whatif-on-sale-same = Início das vendas até { $day }: { $odds }, com ou sem isto.
whatif-chance-reason = -# Para isto vale a data da entrega: { $reason }
whatif-parts-title = ### Qual hipótese fez o quê
whatif-part = { $lever }, isoladamente: { $shift }
whatif-interplay = Todas juntas, além dessa soma: { $shift }
whatif-judgement = **{ $name }:** { $judgement }
whatif-later-orders = -# Pedidos feitos depois do seu não atrasam você: a fila é por ordem de chegada.
whatif-shared = -# Escolha qualquer coisa aqui e você recebe uma cópia sua para testar.
whatif-unknown = { $assumed } (não muda nada aqui: ninguém publicou a quantidade de que isto parte)
whatif-unheard = { $assumed } (não muda nada aqui: esta resposta não se apoia nisto)
shift-none = nenhuma diferença
shift-hardly = quase nenhuma diferença
shift-unknown = Sem mediana para comparar
shift-later =
    { $weeks ->
        [0] alguns dias mais tarde
        [1] uma semana mais tarde
        [many] { $weeks } de semanas mais tarde
       *[other] { $weeks } semanas mais tarde
    }
shift-earlier =
    { $weeks ->
        [0] alguns dias mais cedo
        [1] uma semana mais cedo
        [many] { $weeks } de semanas mais cedo
       *[other] { $weeks } semanas mais cedo
    }
shift-long-later = { $length } mais tarde
shift-long-earlier = { $length } mais cedo
lever-assumed = { $lever }: { $value }
lever-private = { $lever }: outro valor
lever-production = Produção
lever-ramp = Tempo até a produção crescer
lever-plant_start = Próxima fábrica
lever-pause_weeks = Parada
lever-cancellation = Pedidos cancelados
lever-bypass = Atendidos fora da ordem
lever-export_share = Enviados ao exterior
lever-order_date = Data do pedido
lever-trim = Versão
lever-position = Lugar na fila
lever-quoted = Prazo informado
lever-statement = Prazo anunciado
lever-home_wait = Espera no país de origem
lever-same = como está
lever-many-half = metade
lever-many-double = o dobro
lever-many-times = { $times } vezes o valor
lever-many-more = { $percent }% a mais
lever-many-less = { $percent }% a menos
lever-long-half = metade do tempo
lever-long-double = o dobro do tempo
lever-long-times = { $times } vezes o tempo
lever-long-more = { $percent }% mais tempo
lever-long-less = { $percent }% menos tempo
lever-from = início ({ $date })
lever-plant = { $plant }, { $start }
lever-pause = { $length } (início: { $start })
lever-pause-now = { $length }, a partir de agora
lever-done = conclusão até { $date }
lever-lasts = leva { $length }
lever-short = curta até { $date }
preset-optimistic = Otimista
preset-makers_plan = O plano da fabricante
preset-supply_shock = Faltam peças
preset-slow_preparations = Os preparativos demoram mais
whatif-presets = Um conjunto pronto
whatif-now = hoje supõe-se: { $value }
whatif-levers = Uma hipótese
whatif-steps = { $lever }: quanto?
whatif-out = Deixar como está
chip-whatif = E se
chip-exact = Valor exato
chip-undo = Desfazer
chip-reset = Redefinir
form-rate = Valor exato
form-rate-label = Uma mudança, um ritmo ou uma faixa deles
form-rate-hint = +20%, x2, 45k/month, 30-45k/month
form-duration = Valor exato
form-duration-label = Uma mudança ou quanto tempo leva
form-duration-hint = x0.5, +20%, 60 days, 2-4 months
form-date = Valor exato
form-date-label = Para quando está anunciado
form-date-hint = 2028, 2027-H2, 2028-03
form-start = Valor exato
form-start-label = A partir de quando
form-start-hint = 2027-03, 2027-Q2
form-pause = Valor exato
form-pause-label = Quanto tempo e a partir de quando
form-pause-hint = 8 weeks, 8 weeks@2027-03, 2 months@2027-02
form-share = Valor exato
form-share-label = Uma parcela de 0 a 95% ou uma mudança
form-share-hint = 15%, 0.2, x2, x0.5
form-step = Valor exato
form-step-label = Quando termina ou quanto tempo leva
form-step-hint = 2027-06, 9 months, x2
form-reached = Valor exato
form-reached-label = Quanto dura ou quando já está curta
form-reached-hint = 20 weeks, 6 months, 2027-06
form-trim = Valor exato
form-trim-label = Outra versão do mesmo modelo
form-trim-hint = Max
form-position = Valor exato
form-position-label = Quantos estão na sua frente
form-position-hint = 12000, 10k-12k
form-quoted = Valor exato
form-quoted-label = O que o app ou o contrato diria
form-quoted-hint = 33-36 weeks, 9 months, 2027-Q1
option-assume = O que supor: production=+20%; pause=8 weeks@2027-03

## /facts

facts-command = Tudo o que se sabe, com as fontes
facts-search-command = Buscar em todas as afirmações
facts-show-command = O que se sabe de um produto
facts-history-command = Tudo o que já se afirmou de uma coisa, com o que é falso ou foi retirado marcado
facts-conflicts-command = Onde as fontes discordam
facts-sources-command = Em quem os fatos se apoiam
facts-search-title = Afirmações com “{ $text }”
facts-show-title = { $product }
facts-history-title = { $product }: { $attribute }
facts-conflicts-title = Onde as fontes discordam
facts-sources-title = Em quem os fatos se apoiam
facts-promises-command = O que as fabricantes anunciaram, cada revisão e o que aconteceu
facts-browse = Explorar os fatos
facts-promises-title = O que foi prometido e o que aconteceu
promise-head = **{ $what }** · { $market } · { $event }
promise-said = dito ({ $day }): { $window }
promise-moved-later =
    { $days ->
        [1] dito ({ $day }): { $window }, um dia mais tarde que antes
        [many] dito ({ $day }): { $window }, { $days } de dias mais tarde que antes
       *[other] dito ({ $day }): { $window }, { $days } dias mais tarde que antes
    }
promise-moved-earlier =
    { $days ->
        [1] dito ({ $day }): { $window }, um dia mais cedo que antes
        [many] dito ({ $day }): { $window }, { $days } de dias mais cedo que antes
       *[other] dito ({ $day }): { $window }, { $days } dias mais cedo que antes
    }
promise-moved-not = dito ({ $day }): { $window }, com fim no mesmo dia que antes
promise-called-off = dito ({ $day }): descartado
promise-came = aconteceu ({ $day })
promise-came-within = aconteceu ({ $day }): na janela inicial
promise-came-after =
    { $days ->
        [1] aconteceu ({ $day }): um dia depois da janela inicial
        [many] aconteceu ({ $day }): { $days } de dias depois da janela inicial
       *[other] aconteceu ({ $day }): { $days } dias depois da janela inicial
    }
promise-came-after-between = aconteceu ({ $day }): { $low } a { $days } dias depois da janela inicial
promise-came-before =
    { $days ->
        [1] aconteceu ({ $day }): um dia antes da janela inicial
        [many] aconteceu ({ $day }): { $days } de dias antes da janela inicial
       *[other] aconteceu ({ $day }): { $days } dias antes da janela inicial
    }
promise-open = até { $day } não tinha acontecido
promise-overdue =
    { $days ->
        [1] até { $day } não tinha acontecido, um dia depois da janela inicial
        [many] até { $day } não tinha acontecido, { $days } de dias depois da janela inicial
       *[other] até { $day } não tinha acontecido, { $days } dias depois da janela inicial
    }
promise-withdrawn = promessa retirada ({ $day })
promise-sums =
    { $decided ->
        [0] Das janelas iniciais, nenhuma se decidiu ainda.
        [one] A janela inicial { $kept ->
            [0] não foi cumprida
           *[other] foi cumprida
        }.
        [many] De { $decided } de janelas iniciais já decididas, { $kept ->
            [0] nenhuma foi cumprida
            [1] uma foi cumprida
            [many] { $kept } foram cumpridas
           *[other] { $kept } foram cumpridas
        }.
       *[other] De { $decided } janelas iniciais já decididas, { $kept ->
            [0] nenhuma foi cumprida
            [1] uma foi cumprida
            [many] { $kept } foram cumpridas
           *[other] { $kept } foram cumpridas
        }.
    }
promise-sums-revised = Contando cada revisão, são { $kept } de { $decided }.
promise-slip-none = Metade do que aconteceu veio até o fim da janela inicial.
promise-slip =
    { $days ->
        [1] Mediana do que aconteceu: um dia depois da janela inicial.
        [many] Mediana do que aconteceu: { $days } de dias depois da janela inicial.
       *[other] Mediana do que aconteceu: { $days } dias depois da janela inicial.
    }
event-sales_start = início das vendas
event-first_deliveries = primeiras entregas
event-first_units_ship = envio das primeiras unidades
event-orders_open = abertura dos pedidos
event-start_of_production = início da produção
facts-none = Nada se sabe sobre isso. É tudo o que posso dizer com honestidade.
facts-count =
    { $count ->
        [1] 1 item
        [many] { $count } de itens
       *[other] { $count } itens
    }
facts-head = { $what } · { $scope }
facts-others =
    { $count ->
        [1] Outra afirmação fala do mesmo.
        [many] Outras { $count } de afirmações falam do mesmo.
       *[other] Outras { $count } afirmações falam do mesmo.
    }
source-counts =
    { $false ->
        [0] **{ $publisher }**: { $claims } { $claims ->
            [1] afirmação
            [many] de afirmações
           *[other] afirmações
        }
       *[other] **{ $publisher }**: { $claims } { $claims ->
            [1] afirmação
            [many] de afirmações
           *[other] afirmações
        }; sabidamente falsas: { $false }
    }
source-newest = mais recente: { $title } · { $day }

## /scorecard

scorecard-command = O quanto as previsões acertaram
scorecard-title = O quanto as previsões acertaram
scorecard-own = ### Previsões dadas aqui
scorecard-few = Ainda não há previsões concluídas suficientes: { $resolved } de { $enough }.
scorecard-none-yet = Nenhuma previsão foi dada ainda. Cada uma é anotada e comparada com o que acontece.
scorecard-waiting =
    { $waiting ->
        [0] Nenhuma está pendente.
        [1] Uma aguarda sua data, ou fatos que a decidam.
        [many] { $waiting } aguardam sua data, ou fatos que as decidam.
       *[other] { $waiting } aguardam sua data, ou fatos que as decidam.
    }
scorecard-coverage = Em 8 de cada 10 casos o resultado deveria cair dentro do período; caiu em **{ $share }%** ({ $low } a { $high }%).
scorecard-coverage-bare = Em 8 de cada 10 casos o resultado deveria cair dentro do período; caiu em **{ $share }%**.
scorecard-undecided = Nenhum dos períodos acabou ainda.
scorecard-error-wait =
    { $count ->
        [1] **Entregas:** a mediana errou por { $length }, em uma previsão.
        [many] **Entregas:** a mediana errou por { $length } em média, em { $count } de previsões.
       *[other] **Entregas:** a mediana errou por { $length } em média, em { $count } previsões.
    }
scorecard-error-launch =
    { $count ->
        [1] **Lançamentos:** a mediana errou por { $length }, em uma previsão.
        [many] **Lançamentos:** a mediana errou por { $length } em média, em { $count } de previsões.
       *[other] **Lançamentos:** a mediana errou por { $length } em média, em { $count } previsões.
    }
scorecard-skill-better = Os erros, contando a largura do período, foram { $percent }% menores do que ao acreditar na palavra da fabricante.
scorecard-skill-same = Os erros, contando a largura do período, foram mais ou menos os mesmos que ao acreditar na palavra da fabricante.
scorecard-skill-worse = Os erros, contando a largura do período, foram { $percent }% maiores do que ao acreditar na palavra da fabricante.
scorecard-wider = Pelo que aconteceu, os períodos deveriam ter sido { $percent }% mais largos.
scorecard-narrower = Pelo que aconteceu, os períodos deveriam ter sido { $percent }% mais estreitos.
scorecard-misses = ### Maiores erros
scorecard-miss-early = { $what }, pergunta de { $month }: previsto por volta de { $said }, veio em { $came }, { $length } mais tarde.
scorecard-miss-late = { $what }, pergunta de { $month }: previsto por volta de { $said }, veio em { $came }, { $length } mais cedo.
scorecard-miss-right = { $what }, pergunta de { $month }: previsto por volta de { $said }, veio em { $came }.
scorecard-miss-open = { $what }, pergunta de { $month }: previsto por volta de { $said }, até { $came } não tinha vindo.
scorecard-miss-never = { $what }, pergunta de { $month }: previsto por volta de { $said }, descartado até { $came }.
scorecard-earlier = ### Versões anteriores do cálculo
scorecard-line-few =
    { $given ->
        [1] Versão { $model }: { $resolved } de uma previsão concluída.
        [many] Versão { $model }: { $resolved } de { $given } de previsões concluídas.
       *[other] Versão { $model }: { $resolved } de { $given } previsões concluídas.
    }
scorecard-line = Versão { $model }: { $share }% dentro do período ({ $low } a { $high }%), { $resolved } de { $given } previsões concluídas.
scorecard-backtest = ### Teste com lançamentos do passado
scorecard-replayed = Não são previsões dadas na época: o mesmo cálculo foi consultado de novo, só com o que era público até cada dia.
scorecard-backtest-none = Ainda não há um teste com o passado.
scorecard-backtest-wait = **Entregas**, perguntas: { $count }.
scorecard-backtest-launch = **Lançamentos**, perguntas: { $count }.
scorecard-middle = A mediana errou por { $length } em média.
scorecard-made-by = -# Versão { $model } do cálculo; feito com `{ $command }`.
scorecard-how = -# Só conta a primeira resposta a uma pergunta em cada mês. Nada fica guardado sobre quem perguntou.

## Options

option-product = Produto ou versão; escolha ou digite
option-product-any = Só este produto; em branco, todos
option-ordered = Dia, mês ou trimestre do pedido: 2025-06-26, junho de 2025, há 18 semanas
option-market = País ou região; em branco, o país de origem do produto
option-maker = Só esta fabricante: Xiaomi, Valve, Rivian
option-product-promised = Só este produto
option-market-promised = Só promessas para este país ou região, ou para uma região mais ampla
option-market-launch = País ou região
option-quoted = O que o app ou o contrato diz: 33-36 semanas, 9 meses, 2026-Q1
option-position = Quantos estão na sua frente: 12000, 10k-12k
option-by = Chance de receber até esse dia
option-as-of = Responder com o que se sabia nesse dia
option-text = Palavras, em qualquer idioma
option-attribute = Qual informação: entregas, prazo informado, preço ...
option-echo = { $date } · { $words }

## Answer this

answer-this = Responder esta pergunta
ask-command = Pergunte com suas palavras: quando chega o seu, quando chega a um país, um número
option-question = Sua pergunta, como você a faria a um amigo
ask-empty = Essa mensagem não tem palavras que eu consiga ler. Tente com uma como “Quando chega meu YU7 Pro? Pedido feito em 26 de junho de 2025.”
ask-product = De qual se trata?
ask-intent = { $product }: qual é a pergunta?
ask-market = { $product }: para qual país?
ask-ordered = { $product }: quando foi feito o pedido?
ask-ordered-which = { $product }: em qual dia foi feito o pedido?
ask-trim = { $product }: qual versão?
ask-misread = Não consegui entender “{ $text }”.
ask-wait = Quando é entregue?
ask-launch = Quando chega a um país?
ask-enter-day = Informar o dia
ask-not-ordered = Ainda sem pedido
ask-enter-country = Informar um país
ask-any-trim = Não sei
ask-assumed-usual = Nenhum produto foi citado, então isto trata do que é de costume aqui: { $product }.
ask-assumed-line = Nenhum produto foi citado, então isto trata de { $product }.
ask-assumed-alike = Não conheço nenhum produto com o nome que foi escrito; aqui vale { $product }.
ask-assumed-first = Vários produtos foram citados; aqui vale { $product }.
ask-assumed-day = A data do pedido pode ser mais de um dia; aqui vale: { $date }.
ask-assumed-since = Nenhuma data de pedido foi informada, então isto vale para qualquer pedido desde a abertura dos pedidos em { $date }.
ask-assumed-today = Nenhuma data de pedido foi informada, então isto vale para um pedido feito hoje.
ask-assumed-planned = Um pedido que ainda vai ser feito não dá para calcular, então isto vale para um feito hoje.
ask-assumed-market = O país pode ser mais de um; aqui vale: { $market }.
ask-assumed-trim = Nenhuma versão foi citada, então isto vale para { $product } como um todo.
ask-scope = Essa pergunta não é para mim. Eu sei quando os pedidos chegam, quando os produtos chegam a um país e em que fatos isso se apoia.
ask-chat = Fico feliz em ajudar no que eu puder. Eu sei quando os pedidos chegam, quando os produtos chegam a um país e em que fatos isso se apoia.
ask-elsewhere = Esse produto eu não acompanho. Eu sei quando os pedidos chegam, quando os produtos chegam a um país e em que fatos isso se apoia.
ask-investment = O que fazer com dinheiro não cabe a mim dizer. Eu sei quando os pedidos chegam, quando os produtos chegam a um país e em que fatos isso se apoia.
ask-legal = Questões jurídicas não são comigo. Eu sei quando os pedidos chegam, quando os produtos chegam a um país e em que fatos isso se apoia.
ask-medical = Questões de saúde não são comigo. Eu sei quando os pedidos chegam, quando os produtos chegam a um país e em que fatos isso se apoia.
ask-examples = A estas eu posso responder:
ask-track = Ainda não consigo acompanhar um pedido, e não guardo nada sobre o seu.
ask-alert = Ainda não consigo avisar você quando algo muda. Você pode perguntar de novo a qualquer momento.
ask-instead = O que posso responder agora:
ask-other-wait = { $product }: quando é entregue?
ask-other-launch = { $product }: quando chega ({ $market })?
ask-other-fact = { $product }: { $what }
ask-other-whatif = E se: { $product }
ask-other-compare = Qual vem primeiro?
ask-private = Neste canal as respostas são privadas; a sua abre com o botão abaixo.
ask-show = Ver a resposta
ask-busy = Estou recebendo muitas perguntas aqui agora. Posso receber a próxima <t:{ NUMBER($until, useGrouping: 0) }:R>; `/{ name-ask }` responde na hora, só para você.
stated-anything = tudo o que se sabe
stated-unkept = Não guardo nenhum fato que responda a isso. O botão abaixo mostra o que se sabe de { $product }.
stated-none = { $what }, { $market }: ninguém disse nada
stated-of = Isto foi dito de { $product }.
stated-also = Também foi dito
stated-disagreeing = Outros dizem
stated-all = Tudo o que se sabe

## Charts

chip-chart = Gráfico
chart-chance = Chance, dia a dia
chart-course = Como a janela mudou
chart-queue = A fila
chart-slips = O que foi prometido
chart-swings = O que mais pesa
chart-chance-title-wait = Chance de já ter recebido, dia a dia
chart-chance-title-launch = Chance de já estar à venda, dia a dia
chart-course-title-wait = Como a janela mudou
chart-course-title-launch = Como a janela mudou
chart-queue-title-wait = Pedidos e entregas
chart-slips-title-launch = O que foi prometido e quando
chart-swings-title-wait = O peso de cada hipótese
chart-swings-title-launch = O peso de cada hipótese
chart-placeholder = Outro gráfico
chart-none = Não há mais gráfico para esta resposta. Pergunte de novo.
chart-not-drawn = Desta vez não foi possível desenhar a imagem; aqui está o mesmo em palavras.
chart-not-installed = Esta instalação do Rollcast não desenha imagens, então aqui está o mesmo em palavras.
chart-alt = Gráfico: { $title }. { $about }.
chart-footer = Rollcast · situação em { $day }
chart-window-wait = 8 em cada 10 pedidos assim chegam neste período: { $start } até { $end }; mediana: { $middle }.
chart-window-launch = Se chegar mesmo, as vendas começam neste período em 8 de cada 10 desfechos possíveis: { $start } até { $end }; mediana deles: { $middle }.
chart-window = { $start } a { $end }, mediana: { $middle }
chart-middle = mediana: { $middle }
chart-by = até { $day }
chart-tenths = { $tenths } em 10
chart-chance-by = Até { $day }: { $odds }.
chart-chance-deadline =
    até { $day }:
    { $odds }
chart-chance-never = nunca chegar: { $odds }
chart-chance-never-line = Nunca chegar: { $odds }.
chart-course-line = Em { $day }: { $window }.
chart-course-legend = faixa: 8 em cada 10 · linha: a mediana
chart-course-still = A mediana está onde estava em { $since }.
chart-course-later = A mediana está { $length } mais tarde do que parecia em { $since }.
chart-course-earlier = A mediana está { $length } mais cedo do que parecia em { $since }.
chart-queue-units = total acumulado
chart-queue-orders = pedidos: { $number }
chart-queue-delivered = entregas: { $number }
chart-queue-mine =
    seu lugar,
    mediana: { $middle }
chart-queue-yours =
    8 em cada 10 chegam aqui,
    mediana: { $middle }
chart-queue-orders-line = Pedidos até { $day }: { $number }.
chart-queue-delivered-line = Entregas até { $day }: { $number }.
chart-queue-estimated-line = Entregas até { $day }: cerca de { $number }, deduzidas do total da fabricante.
chart-queue-place = Na sua frente quando você fez o pedido: { $ahead }.
chart-queue-among =
    { $first ->
        [1] O lugar na fila não é conhecido: qualquer um entre os primeiros { $high }.
       *[other] O lugar na fila não é conhecido: qualquer um entre { $low } e { $high }.
    }
chart-slips-label = { $said }, { $market }: { $time }
chart-slips-settled = { $label } ({ $outcome })
chart-slips-line = { $label }.
chart-slips-more =
    { $count ->
        [1] Mais uma no meio não é mostrada.
        [many] Mais { $count } no meio não são mostradas.
       *[other] Mais { $count } no meio não são mostradas.
    }
chart-slips-now = Previsão: { $window }
chart-slips-own = Previsão: { $window }
chart-slips-today = hoje
chart-swings-intro = Quanto cada hipótese, isoladamente, desloca a mediana, no caso baixo e no caso alto dela ({ $middle }):
chart-swings-line = { $input }: { $low } ou { $high }.
chart-swings-earlier = { $length } mais cedo
chart-swings-later = { $length } mais tarde
chart-swings-same = sem mudança

## Words of the data: what is counted, where a figure comes from, how something was said

what-camouflaged_car = um carro camuflado
what-regulatory_filing = um pedido de homologação
scope-cumulative = desde o início
scope-period = nesse período
basis-achieved = alcançado
basis-ai_page = uma página escrita por uma IA
basis-app = o app da fabricante
basis-derived = calculado a partir de outros números
basis-design = previsto no projeto
basis-estimate = uma estimativa
basis-plan = um plano
basis-press = a imprensa
basis-store = uma loja
basis-sum_of_models = a soma dos modelos
measure-cancellation_rate = parcela cancelada
measure-production = produzidos
measure-registration = emplacados
measure-retail = vendidos a clientes
measure-shipment = despachados
measure-wholesale = vendidos a concessionárias
measure-share_of_brand = parcela da marca
measure-share_from_su7_customers = parcela de clientes do SU7
hedge-aim = um objetivo
hedge-dropped_by_writer = omitido pelo autor
hedge-hope = uma esperança
hedge-probably_considered = provavelmente em estudo
hedge-will_consider = será considerado
binds-delivery = o dia da entrega
binds-order = o dia do pedido
strength-coming_years = não nos próximos anos
strength-concept_only = apenas um conceito
strength-foreseeable_future = não num futuro previsível
strength-no_current_plans = sem planos no momento
trim-fastest = a versão mais rápida
trim-quasi_stock = carros quase em estoque
trim-unstated = a fonte não diz a versão
event-production = produção
event-production_start = início da produção
event-completion = conclusão
event-start_of_production_launch = início da produção ou lançamento
event-first_order_e_mails_launch = primeiros e-mails de pedido ou lançamento

## Names of commands and options
#
# Lower case, no spaces, at most 32 characters; the options of one command all differ. A sentence that names a command
# does so by these: `/{ name-curate } { name-curate-add }`.

name-about = sobre
name-help = ajuda
name-wait = espera
name-launch = lançamento
name-ask = perguntar
name-whatif = e-se
name-compare = comparar
name-facts = fatos
name-facts-search = buscar
name-facts-show = mostrar
name-facts-history = histórico
name-facts-conflicts = divergências
name-facts-sources = fontes
name-facts-promises = promessas
name-scorecard = balanço
name-curate = gerenciar
name-curate-add = adicionar
name-curate-name = nome
name-curate-queue = pendentes
name-curate-log = registro
name-curate-undo = desfazer
name-curate-retract = retirar
name-curate-reinstate = reativar
name-curate-retract-source = retirar-fonte
name-curate-assess = avaliar
name-curate-merge = unir
name-curate-import = importar
name-curate-export = exportar
name-curate-product = produto
name-curate-product-add = adicionar
name-curate-product-list = lista
name-curate-product-remove = remover
name-curate-feed = feed
name-curate-feed-add = adicionar
name-curate-feed-list = lista
name-curate-feed-remove = remover
name-setup = configurar
name-privacy = privacidade

name-option-product = produto
name-option-ordered = pedido
name-option-market = país
name-option-quoted = prazo
name-option-position = posição
name-option-by = até
name-option-as-of = na-data
name-option-assume = hipótese
name-option-first = primeiro
name-option-second = segundo
name-option-third = terceiro
name-option-fourth = quarto
name-option-text = texto
name-option-attribute = informação
name-option-maker = fabricante
name-option-name = nome
name-option-show = lista
name-option-curator = curador
name-option-number = número
name-option-claim = afirmação
name-option-reason = motivo
name-option-source = fonte
name-option-verdict = veredito
name-option-value = valor
name-option-shown-by = demonstrado-por
name-option-file = arquivo
name-option-form = formato
name-option-parent = versão-de
name-option-aliases = outros-nomes
name-option-home-market = país-de-origem
name-option-url = endereço
name-option-title = título
name-option-feed = feed
