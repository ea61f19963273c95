"""One cached matrix of quasi-random standard normals: the only "randomness" there is, and it is a constant.

The points are Sobol's, in Gray-code order, with the direction numbers of S. Joe and F. Y. Kuo, "Constructing Sobol
sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30 (2008), table new-joe-kuo-6.21201, as
shipped with SciPy (BSD). They are randomised by nested uniform scrambling (A. B. Owen, 1995), whose random bits are a
hash of the seed (the finaliser of SplitMix64: G. Steele, D. Lea and C. Flood, OOPSLA 2014). Scrambling keeps every
column a permutation of the n strata when n is a power of two, so a normal score is looked up instead of computed.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

SIZE = 16_384
SEED = 20_250_626
GATES = 8
"""How many gates a launch may have: each has a column of its own."""

COLUMNS: tuple[str, ...] = (
    "place",
    "rate_later",
    "quote",
    "rate_now",
    "rate_noise",
    "ramp_days",
    "trim",
    "cancelled",
    "bypass",
    "dead_days",
    "lag_days",
    "order_day",
    "place_count",
    "reference",
    "statement",
    "common",
    "analogue",
    "widened",
    *(f"gate_{number}" for number in range(1, GATES + 1)),
    "plan",
    "window",
)
"""Names of the columns, those that matter most on the best-spread dimensions. A name never changes its column."""

_INDEX = {name: number for number, name in enumerate(COLUMNS)}

# One row a dimension after the first: the primitive polynomial's coefficients as bits (with leading and trailing one),
# and the initial direction numbers m_1, m_2, ...
_JOE_KUO: tuple[tuple[int, tuple[int, ...]], ...] = (
    (3, (1,)),
    (7, (1, 3)),
    (11, (1, 3, 1)),
    (13, (1, 1, 1)),
    (19, (1, 1, 3, 3)),
    (25, (1, 3, 5, 13)),
    (37, (1, 1, 5, 5, 17)),
    (41, (1, 1, 5, 5, 5)),
    (47, (1, 1, 7, 11, 19)),
    (55, (1, 1, 5, 1, 1)),
    (59, (1, 1, 1, 3, 11)),
    (61, (1, 3, 5, 5, 31)),
    (67, (1, 3, 3, 9, 7, 49)),
    (91, (1, 1, 1, 15, 21, 21)),
    (97, (1, 3, 1, 13, 27, 49)),
    (103, (1, 1, 1, 15, 7, 5)),
    (109, (1, 3, 1, 15, 13, 25)),
    (115, (1, 1, 5, 5, 19, 61)),
    (131, (1, 3, 7, 11, 23, 15, 103)),
    (137, (1, 3, 7, 13, 13, 15, 69)),
    (143, (1, 1, 3, 13, 7, 35, 63)),
    (145, (1, 3, 5, 9, 1, 25, 53)),
    (157, (1, 3, 1, 13, 9, 35, 107)),
    (167, (1, 3, 1, 5, 27, 61, 31)),
    (171, (1, 1, 5, 11, 19, 41, 61)),
    (185, (1, 3, 5, 3, 3, 13, 69)),
    (191, (1, 1, 7, 13, 1, 19, 1)),
)


@dataclass(frozen=True, eq=False)
class Draws:
    """A balanced sample: `n` rows, one named column for every uncertain input.

    `normals` is (columns, n); `strata` holds each entry's stratum among `cells` equally likely ones, or is None for a
    hand-made design (see `design`). The arrays are read-only.
    """

    normals: FloatArray
    strata: NDArray[np.uint16] | None
    cells: int
    seed: int | None
    like: "Draws | None" = None
    """For a design: the balanced draws that tell how sure each expert is, which chosen rows cannot."""

    @property
    def n(self) -> int:
        """Number of rows."""
        return int(self.normals.shape[1])

    def normal(self, name: str) -> FloatArray:
        """Return a column as standard normals."""
        column: FloatArray = self.normals[_INDEX[name]]
        return column

    def uniform(self, name: str) -> FloatArray:
        """Return the same column on (0, 1)."""
        if self.strata is None:
            below = NormalDist().cdf
            return np.array([below(z) for z in self.normal(name).tolist()])
        uniform: FloatArray = (self.strata[_INDEX[name]] + 0.5) / self.cells
        return uniform

    def bins(self, name: str, count: int) -> NDArray[np.intp]:
        """Return which of `count` equally likely bins (a power of two) each row of a column is in."""
        if self.strata is None:
            return (self.uniform(name) * count).astype(np.intp)
        numbers: NDArray[np.intp] = (self.strata[_INDEX[name]] // (self.cells // count)).astype(np.intp)
        return numbers

    @lru_cache(maxsize=4)  # noqa: B019  # draws live as long as the process
    def head(self, n: int) -> "Draws":
        """Return the first `n` rows, balanced again when `n` is a power of two: for cheap paired comparisons."""
        strata = None if self.strata is None else self.strata[:, :n]
        return Draws(self.normals[:, :n], strata, self.cells, None)

    @lru_cache(maxsize=4)  # noqa: B019  # draws live as long as the process
    def apart(self, bonds: frozenset[tuple[str, float]]) -> "Draws":
        """Return the same rows with these columns drawn again: another one's luck, met by the same fate.

        Each is named with its correlation to the column it was: 0 has nothing to do with it. The rows are shuffled, so
        that every column stays balanced. Scrambling the same points with another seed would not do: what it makes of a
        point is a function of that point, and follows the column of which it should know nothing.
        The result is never doubled, so that its rows go on belonging to those it is compared with. A design has no
        strata to shuffle, and stays as it is.
        """
        if not bonds or self.strata is None:
            return Draws(self.normals, self.strata, self.cells, None)
        rows = np.argsort(_mixed(np.arange(self.n, dtype=np.uint64) << np.uint64(32)), kind="stable")
        normals, strata = self.normals.copy(), self.strata.copy()
        for name, alike in sorted(bonds):
            column = _INDEX[name]
            mixed = alike * normals[column] + np.sqrt(1.0 - alike**2) * normals[column][rows]
            strata[column][np.argsort(mixed, kind="stable")] = np.sort(strata[column])
            normals[column] = normal_scores(self.cells)[strata[column]]
        for array in (normals, strata):
            array.setflags(write=False)
        return Draws(normals, strata, self.cells, None)

    def doubled(self) -> "Draws":
        """Return twice as many rows of the same sequence; a head or a design stays as it is."""
        return self if self.seed is None else draws(2 * self.n, self.seed)


@cache
def draws(n: int = SIZE, seed: int = SEED) -> Draws:
    """Return the matrix of `n` (a power of two, 32 to 65,536) rows. Made once per process and seed."""
    if n & (n - 1) or not 2**5 <= n <= 2**16:
        raise ValueError(n)
    strata = scrambled(sobol(n, len(COLUMNS)), seed)
    normals = normal_scores(n)[strata]
    for array in (strata, normals):
        array.setflags(write=False)
    return Draws(normals, strata, n, seed)


def design(rows: FloatArray, like: Draws | None = None) -> Draws:
    """Make draws of chosen normals, (columns, n): rows for a tornado, or a single row of medians."""
    return Draws(rows, None, rows.shape[1], None, like)


@cache
def normal_scores(n: int) -> FloatArray:
    """Return the median of each of `n` equally likely strata of the standard normal, rising."""
    quantile = NormalDist().inv_cdf
    scores = np.array([quantile((stratum + 0.5) / n) for stratum in range(n)])
    scores.setflags(write=False)
    return scores


def sobol(n: int, dimensions: int) -> NDArray[np.uint16]:
    """Return the first `n` = 2^m Sobol points as (dimensions, n) integers 0 .. n-1, that is n times the coordinate."""
    bits = n.bit_length() - 1
    points = np.zeros((dimensions, n), dtype=np.uint16)
    directions = np.array([_directions(dimension, bits) for dimension in range(dimensions)], dtype=np.uint16)
    for bit in range(bits):  # the reflected Gray code: the next block is this one backwards, one bit changed
        block = 1 << bit
        points[:, block : 2 * block] = points[:, block - 1 :: -1] ^ directions[:, bit : bit + 1]
    return points


def _directions(dimension: int, bits: int) -> list[int]:
    """Return the first `bits` direction numbers of a dimension, scaled to integers of so many bits."""
    if dimension == 0:
        return [1 << (bits - 1 - k) for k in range(bits)]
    polynomial, initial = _JOE_KUO[dimension - 1]
    degree = polynomial.bit_length() - 1
    m = list(initial)
    for k in range(degree, bits):
        value = m[k - degree] ^ (m[k - degree] << degree)
        for j in range(1, degree):
            if polynomial >> (degree - j) & 1:
                value ^= m[k - j] << j
        m.append(value)
    return [m[k] << (bits - 1 - k) for k in range(bits)]


def scrambled(points: NDArray[np.uint16], seed: int) -> NDArray[np.uint16]:
    """Flip each bit by a coin that depends on seed, dimension and the bits above it (nested uniform scrambling)."""
    dimensions, n = points.shape
    bits = n.bit_length() - 1
    result = points.copy()
    for level in range(bits):
        shift = bits - 1 - level
        coins = _coins(seed, dimensions, level)
        above = points >> (shift + 1)
        result ^= np.take_along_axis(coins, above.astype(np.intp), axis=1) << np.uint16(shift)
    return result


def _coins(seed: int, dimensions: int, level: int) -> NDArray[np.uint16]:
    """Return one random bit for each dimension and each of the 2^level prefixes."""
    node = np.arange(1 << level, dtype=np.uint64) + np.uint64(1 << level)
    dimension = np.arange(dimensions, dtype=np.uint64)[:, None] << np.uint64(32)
    start = _mixed(np.array([seed], dtype=np.uint64))
    return (_mixed(_mixed(dimension + node) ^ start) >> np.uint64(63)).astype(np.uint16)


def _mixed(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Hash 64-bit words with SplitMix64."""
    z = words + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))
