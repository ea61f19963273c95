"""How good the forecasts are on real history: the production pipeline, asked as it would have been on the day.

    cases       a history's outcomes -> the questions to ask, with what came
    replay      questions -> answers, from a log that holds that history and nothing else
    baselines   what one would have said without a model
    waits       every question of some cases, scored
    launches    every promise of a file, scored, its maker left out of the reference class
    report      scored forecasts -> one table per case, and over all of them
    committed   the scores that ship, for whoever shows them
    choices     what other defaults would score, one cluster left out at a time

    history/*.yaml -> cases -> replay -> scores -> report

`scores.json` holds the scores of what ships (`make scores` writes it); a test fails when a change falls behind them.
`choices.jsonl` holds what `rollcast backtest choices` printed when the defaults were chosen.
"""
