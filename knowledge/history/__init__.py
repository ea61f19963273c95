"""Roll-outs of the past as data: what was said as it became known, and what came of it."""
