"""The Discord shell and the command line: carry questions in and answers out. What is true is decided in `knowledge`.

    __main__    the command line; a table {subcommand: where it lives}, so that none loads more than it needs
    live        runs the bot on Discord          preview     runs the same bot in a browser page, without a token
    assemble    makes every part and hands it to the next; the only place that knows them all
    client      the connection: which commands there are, and when Discord hears of them
    commands    one module per command           panels      buttons and menus that outlive a restart
    cards       answers and facts as messages    arguments   options: what is offered, how it is read
    charts      answers as pictures; no discord
    errors      one place that decides what a member is told when something fails
    explain     what was wrong, as one sentence; both front ends use it
    community   all SQL of community.db          phrases     every sentence, one Fluent file per language
    shell       the subcommands; no discord      worker      one thread per database file
    web         the published copy as a folder for Datasette, and addresses inside it; no discord

Imports point down this list's arrows only; `pyproject.toml` holds the contracts.
"""
