"""From a dossier and a question to an answer: a finished value in no language.

    question    what may be asked
    values      what an answer is made of
    drafts      a question as far as a message tells it
    deciding    ... and what to do about it: answer, ask back, show a fact, say what it is not
    decisions   ... what can be decided, as values
    stated      the one fact that a message asks for
    evidence/   dossier -> the inputs of a scenario, and the claims behind each
    wait        when do I get mine?
    launch      when does it come to my country?
    meant       what the items of a comparison ask
    compare     which of several comes first?
    fate        what two answers have in common
    whatif      what would change it, and by how much
    steps       what may be supposed of an answer
    facts       what is known, who said so, what disagrees
    charts/     what each chart of an answer shows
    given       what the track record keeps of an answer
    outcomes    what came of it
    scorecard   how good the forecasts were
    promises    what makers announced, and what came of it
    whose       ... by whom, of what, for where
    desk        gathers what an answer needs and hands it over

Pure from end to end: the same dossier, question and day give the same answer, to the last bit.
"""
