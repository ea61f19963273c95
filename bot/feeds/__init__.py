"""New articles come by themselves: feeds are polled politely, and what names a known product waits for a curator.

    allowed     which machines may be asked, by their address     addresses   which URLs, and the resolver that checks
    fetch       one conditional request, limited in every way     unpacking   gzip and deflate with a bound
    reading     a body -> entries: syndicated (RSS, Atom) and jsonfeed, made plain by entries
    matching    which product an entry names; which stories are one
    pacing      when a feed is asked next                         polling     all of it, for ever

A feed is a stranger's: its addresses, headers and words are hostile until shown otherwise. Nothing here becomes a fact;
headlines go to `bot.community.feeds`, and a person decides. Knows no Discord.
"""
