"""Texts that nobody types in good faith: what tests of reading and of the bot throw at it.

`HOSTILE_EXAMPLES=3000 pytest tests/knowledge/reading/test_hostile.py tests/bot/test_hostile_words.py` runs more of them.
"""

import os
from collections.abc import Mapping
from types import MappingProxyType

from hypothesis import strategies as st


def examples(few: int) -> int:
    """How many examples a test runs: few, or as many as are asked for."""
    return int(os.environ.get("HOSTILE_EXAMPLES", few))


LOCALES = (
    *("en", "de", "fr", "es", "it", "nl", "pt", "pl", "ro", "cs", "ru", "uk", "bg", "tr", "ar", "hi", "el", "hu", "id"),
    *("ja", "ko", "zh", "en-US", "zh-TW", "pt-BR", "es-419", "th", "vi", "sv-SE", "xx", "", "-", "e" * 40),
)
"""Languages we know, Discord's others, and what is none."""
SENSIBLE = (
    *("when", "do I get my", "YU7 Max", "SU7", "XU7", "YU 7", "ordered", "on launch night", "two weeks ago", "germany"),
    *("Georgia", "what if", "production", "+20 %", "x10", "8 weeks", "38-41 wks", "40k a month", "26 June", "3/4/2025"),
    *(
        "31/02/2025",
        "2025-06-26",
        "Q3",
        "or",
        "vs",
        "price",
        "how many",
        "thanks",
        "什么时候",
        "提车",
        "二六三十五万亿",
    ),
    *(
        "いつ",
        "届きますか",
        "언제",
        "когда",
        "متى",
        "कब",
        "kaç",
        "?",
        ".",
        ",",
        "-",
        "\n",
        "1.000.000",
        "12",
        "0",
        "YU7?",
    ),
)
LIVE = (
    *("@everyone", "@here", "<@1>", "<@!22>", "<@&3>", "<#4>", "</setup:5>", "<t:1782432000:R>", "<a:x:6>", "<:y:7>"),
    *("<id:guide>", "[free](https://evil.example)", "[a](<https://evil.example>)", "https://evil.example/a_b", "||s||"),
    *(
        "**b**",
        "__u__",
        "~~x~~",
        "`c`",
        "```\ncode\n```",
        "# h",
        "-# small",
        "> quote",
        "* item",
        "1. one",
        "\\",
        "\\\\",
    ),
    *(
        "http://",
        "discord.gg/x",
        ":smile:",
        "mailto:a@evil.example",
        "<tel:+1>",
        "[[a]](b)",
        "**[**x**](c)**",
        "*_`|~[",
    ),
)
ODD = (
    *("\u200b", "\u202e", "\u2066", "\u200d", "\ufeff", "\u0301", "\u0489", "\ufdfa", "\ud800", "\x00", "\x1b[31m"),
    *(
        "ｙｕ７",
        "уu7",
        "ΥU7",
        "𝐘𝐔𝟕",
        "ⓨⓤ⑦",
        "İ",
        "ß",
        "ﬁ",
        "😀",
        "👨‍👩‍👧",
        "🇩🇪",
        "١٢٣",
        "〇",
        "½",
        "Ⅻ",
        "\u2028",
        "\x85",
    ),
    *(
        "'; DROP TABLE claims; --",
        "{{7*7}}",
        "%s%n",
        "${x}",
        "{ $name }",
        "../../etc/passwd",
        "NaN",
        "inf",
        "1e400",
        "-0",
    ),
    *("a" * 300, "9" * 400, "5u7", "0134579@$0a1", "YU7" * 40, "九" * 60, "兆億" * 30),
)
WORDS = st.sampled_from((*SENSIBLE, *LIVE, *ODD)) | st.text(max_size=12)
TEXTS = (
    st.lists(WORDS, max_size=30).map(" ".join)
    | st.lists(WORDS, max_size=12).map("".join)
    | st.text(max_size=200)
    | st.builds(
        lambda words, times: (words * times)[:6000], st.lists(WORDS, max_size=4).map(" ".join), st.integers(1, 900)
    )
)

LONG: Mapping[str, str] = MappingProxyType(
    {
        "nothing": " ",
        "one word": "x",
        "a name": "YU7 ",
        "no name": "XU7 ZU3 ",
        "numbers": "1 22 333 4444 ",
        "a number": "1",
        "grouped": "1.000.000.",
        "Han numbers": "二六三十五万亿千百",
        "a Han number": "九",
        "months": "一月",
        "dates": "26/6/2025 ",
        "no dates": "31/02/2025 ",
        "days": "5 june 2025, ",
        "weeks": "5 weeks ago ",
        "signs": "1/2-3.4:5 ",
        "digits for letters": "wh3n d0 y0u g3t 5u7 ",
        "digits that may be letters": "0134501345aa a0134501345a 0134a0134a01 ",
        "countries": "germany georgia US NO ",
        "ways": "or vs 20% x10 40k per month ",
        "questions": "when? how many? ",
        "Chinese": "什么时候提车德国小米",
        "Japanese": "いつ届きますか",
        "Korean": "언제 받나요 ",
        "Arabic": "متى ",
        "Hindi": "कब आएगा ",
        "accents": "e\u0301\u0302\u0303",
        "ligatures": "\ufdfa",
        "hidden": "\u200b\u202e",
        "faces": "👨‍👩‍👧😀",
        "mentions": "<@123456> <t:1:R> ",
        "unclosed": "<a:[(http://",
    }
)
"""What is repeated to the longest text that is read: each a way to make a reader work."""
