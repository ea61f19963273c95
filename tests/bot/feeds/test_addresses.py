"""Which addresses are asked: those of the open internet, and what the operator allows."""

import pytest
from yarl import URL

from bot.feeds.addresses import AddressRefused, GuardedResolver, checked, redirected
from bot.feeds.allowed import Allowed
from tests.bot.feeds.names import Names

NOTHING = Allowed()

INWARD = [
    "127.0.0.1", "127.8.8.8", "0.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "192.88.99.1", "224.0.0.1", "239.255.255.250",
    "240.0.0.1", "255.255.255.255",
    "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::1", "2001::1", "2001:db8::1", "3fff::1",
    "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "100::1", "5f00::1",
]  # fmt: skip
OUTWARD = [
    "93.184.216.34",
    "1.1.1.1",
    "2606:4700:4700::1111",
    "::ffff:93.184.216.34",
    "2002:5db8:d822::1",
    "64:ff9b::101:101",
]


@pytest.mark.parametrize("address", INWARD)
async def test_no_name_leads_inwards(address: str) -> None:
    """A host that resolves to an address that is not of the open internet is refused, in whatever form it comes."""
    with pytest.raises(AddressRefused):
        await GuardedResolver(NOTHING, Names({}, address)).resolve("feeds.example", 443)
    literal = f"[{address}]" if ":" in address else address
    with pytest.raises(AddressRefused):
        checked(f"https://{literal}/feed", NOTHING)


@pytest.mark.parametrize("address", OUTWARD)
async def test_the_open_internet_may_be_asked(address: str) -> None:
    """Public addresses pass, also those that carry a public IPv4 address inside."""
    found = await GuardedResolver(NOTHING, Names({}, address)).resolve("feeds.example", 443)
    assert [each["host"] for each in found] == [address]


async def test_each_answer_of_the_name_server_is_checked() -> None:
    """A name that first leads outwards and then inwards is followed only outwards; of mixed answers the good ones stay."""
    hosts = {"feeds.example": ["93.184.216.34"]}
    guard = GuardedResolver(NOTHING, Names(hosts))
    assert await guard.resolve("feeds.example", 443)
    hosts["feeds.example"] = ["127.0.0.1"]
    with pytest.raises(AddressRefused):
        await guard.resolve("feeds.example", 443)
    hosts["feeds.example"] = ["10.0.0.1", "93.184.216.34", "::1"]
    assert [each["host"] for each in await guard.resolve("feeds.example", 443)] == ["93.184.216.34"]


async def test_odd_ports_are_refused() -> None:
    """A feed is no way to knock at the other doors of a machine."""
    guard = GuardedResolver(NOTHING, Names({}, "93.184.216.34"))
    assert await guard.resolve("feeds.example", 80)
    for port in (22, 25, 6379, 8080):
        with pytest.raises(AddressRefused):
            await guard.resolve("feeds.example", port)
        with pytest.raises(AddressRefused):
            checked(f"http://93.184.216.34:{port}/", NOTHING)


REFUSED = [
    ("file:///etc/passwd", "scheme"),
    ("ftp://example.org/feed", "scheme"),
    ("javascript:alert(1)", "scheme"),
    ("data:text/xml,<rss/>", "scheme"),
    ("//example.org/feed", "scheme"),
    ("feed", "scheme"),
    ("", "scheme"),
    ("https://me:secret@example.org/", "credentials"),
    ("https://me@example.org/", "credentials"),
    ("http:///feed", "host"),
    ("http://2130706433/", "host"),
    ("http://0x7f000001/", "host"),
    ("http://0177.0.0.1/", "host"),
    ("http://127.1/", "host"),
    ("http://0x7f.1/", "host"),
    ("http://example.org:99999/", "address"),
    ("http://[::1/", "address"),
    ("https://example.org/\x00", "address"),
    ("https://example.org/\u202egpj", "address"),
    ("https://example.org/" + "a" * 3000, "address"),
]


@pytest.mark.parametrize(("address", "code"), REFUSED)
def test_an_address_of_the_wrong_form_is_refused(address: str, code: str) -> None:
    """Other schemes, names and passwords, numbers dressed up as hosts, and what is no address at all."""
    with pytest.raises(AddressRefused) as refused:
        checked(address, NOTHING)
    assert refused.value.code == code


async def test_the_operator_can_allow_more() -> None:
    """A network lets in whoever is in it, a host its name wherever it leads, each at any port; nothing else changes."""
    allowed = Allowed.read(["10.1.0.0/16", "Feeds.Internal", "::1"])
    guard = GuardedResolver(allowed, Names({"feeds.internal": ["192.168.0.7"], "other": ["10.1.2.3"]}, "192.168.0.7"))
    assert await guard.resolve("feeds.internal", 8080)
    assert await guard.resolve("other", 8080)
    assert checked("http://[::1]:8080/feed", allowed).port == 8080
    assert checked("http://10.1.2.3/feed", allowed).host == "10.1.2.3"
    for host in ("feeds.internal.example", "elsewhere"):
        with pytest.raises(AddressRefused):
            await guard.resolve(host, 80)
    with pytest.raises(AddressRefused):
        checked("http://10.2.0.1/feed", allowed)


@pytest.mark.parametrize("word", ["http://example.org", "10.0.0.1/8", "a b", "-x.org", "0x7f.1", "300.1.1.1", ""])
def test_what_allows_nothing_is_named(word: str) -> None:
    """An entry that is neither host, address nor network is a fault, with its place."""
    with pytest.raises(ValueError, match="entry 2"):
        Allowed.read(["example.org", word])


@pytest.mark.parametrize(
    ("location", "leads"),
    [
        ("/b", "https://example.org/b"),
        ("//other.example/b", "https://other.example/b"),
        ("http://example.org/b", "downgrade"),
        ("file:///etc/passwd", "scheme"),
        ("//127.0.0.1/", "private"),
        ("//[::ffff:127.0.0.1]/", "private"),
        ("https://me@example.org/", "credentials"),
        ("http://[", "address"),
    ],
)
def test_where_a_redirect_may_lead(location: str, leads: str) -> None:
    """The target is held to the same rules, and never back from https to http."""
    try:
        told = str(redirected(URL("https://example.org/a"), location, NOTHING))
    except AddressRefused as refused:
        told = refused.code
    assert told == leads
