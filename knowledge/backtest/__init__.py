"""How the calculator did when it was asked, as of then, about roll-outs of the past."""
