"""Which markets there are: countries of ISO 3166-1 as CLDR lists them, our groups, and short forms of their names."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from babel import Locale

EUROPE = "EU"
WORLD = "global"
WORLDWIDE = "worldwide"

# CLDR names these two-letter codes, but ISO 3166-1 assigns them to no country: exceptional reservations (AC, CP, CQ, DG,
# EA, EU, EZ, IC, TA, UN) and user-assigned codes (QO outlying Oceania, XA and XB for tests, XK Kosovo, ZZ unknown).
_NO_COUNTRY = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"})
_ALPHA_2 = re.compile("[A-Z]{2}")
COUNTRIES: frozenset[str] = frozenset(filter(_ALPHA_2.fullmatch, map(str, Locale("en").territories))) - _NO_COUNTRY
"""The 249 countries and territories of ISO 3166-1, alpha-2."""

# "Europe" in an announcement: Europe of the United Nations' M49 list, and Cyprus (a member of the Union) and Turkey (in
# its customs union). Russia and Belarus are in M49 but not here: cars may not be exported there from the Union (its
# Regulations 833/2014 and 765/2006), so no launch "in Europe" has meant them since 2022; both can be asked for alone.
# fmt: off
_EUROPE = frozenset({
    "AD", "AL", "AT", "AX", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB",
    "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK",
    "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SJ", "SK", "SM", "TR", "UA", "VA",
})
# fmt: on
GROUPS: Mapping[str, frozenset[str]] = MappingProxyType({EUROPE: _EUROPE, WORLD: COUNTRIES})
"""From the nearest group outwards."""

CLDR_GROUPS: Mapping[str, str] = MappingProxyType({"150": EUROPE, "EU": EUROPE, "001": WORLD})
"""Codes under which CLDR names our groups; the first is the name shown."""
SHORT_FORMS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("GB", "Great Britain", "Britain", "UK", "U.K.", "England", "Scotland", "Wales"), "GB"),
        **dict.fromkeys(("Northern Ireland", "Royaume Uni", "Grossbritannien", "Inglaterra"), "GB"),
        **dict.fromkeys(("USA", "U.S.", "U.S.A.", "the US", "the States", "America", "United States of America"), "US"),
        **dict.fromkeys(("EEUU", "EE. UU.", "États Unis d'Amérique", "Amerika", "美國"), "US"),
        **dict.fromkeys(("UAE", "U.A.E.", "Emirates", "the Emirates", "VAE", "阿联酋", "阿聯酋"), "AE"),
        **dict.fromkeys(("Holland", "the Netherlands", "Holanda", "荷兰", "荷蘭"), "NL"),
        **dict.fromkeys(("Turkey", "Türkei", "Turquía"), "TR"),
        **dict.fromkeys(("Czech Republic", "Tschechische Republik"), "CZ"),
        **dict.fromkeys(("Hong Kong", "Hongkong", "HK", "香港"), "HK"),
        **dict.fromkeys(("Macau", "Macao", "澳门", "澳門"), "MO"),
        **dict.fromkeys(
            ("PRC", "Mainland China", "China mainland", "中国大陆", "中國大陸", "大陆", "大陸", "国内"), "CN"
        ),
        **dict.fromkeys(("Korea", "ROK", "Republic of Korea", "Corea", "南韩", "韓國"), "KR"),
        **dict.fromkeys(("Ivory Coast", "Elfenbeinküste"), "CI"),
        **dict.fromkeys(("KSA", "Saudi"), "SA"),
        **dict.fromkeys(("NZ", "Aotearoa"), "NZ"),
        **dict.fromkeys(("Burma", "Birma"), "MM"),
        **dict.fromkeys(("Viet Nam",), "VN"),
        **dict.fromkeys(("Macedonia",), "MK"),
        **dict.fromkeys(("Bosnia",), "BA"),
        **dict.fromkeys(("Palestine",), "PS"),
        **dict.fromkeys(("Vatican",), "VA"),
        **dict.fromkeys(("Eire", "Republic of Ireland"), "IE"),
        **dict.fromkeys(("European Union", "E.U.", "UE", "EEA", "欧盟", "歐盟", "欧洲", "歐洲"), EUROPE),
        **dict.fromkeys(
            ("worldwide", "world", "global", "globally", "everywhere", "weltweit", "全球", "todo el mundo"), WORLD
        ),
    }
)
"""What people write that CLDR does not list, in any language."""
SHARED: Mapping[str, tuple[str, ...]] = MappingProxyType({"Congo": ("CD", "CG"), "Virgin Islands": ("VG", "VI")})
"""Short forms that mean either."""
