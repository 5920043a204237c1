"""Chance that a seed fixes, the same in every version of Python."""

import random


class Dice:
    """Draws by `random()` alone: of the methods of `Random` only that one promises to stay as it is."""

    def __init__(self, seed):
        self._random = random.Random(seed).random

    def below(self, count):
        """A whole number from 0, below `count`."""
        return int(self._random() * count)

    def between(self, first, last):
        """A whole number of a range, both ends within."""
        return first + self.below(last - first + 1)

    def is_one_of(self, count):
        """Whether the one case of `count` came up."""
        return self.below(count) == 0

    def pick(self, items):
        """Any item, each as often."""
        return items[self.below(len(items))]

    def pick_zipf(self, items):
        """An item by Zipf's law: the one at rank r about 1/r as often as the first."""
        return items[int((len(items) + 1) ** self._random()) - 1]

    def shuffled(self, items):
        """The items in another order."""
        return [item for _, item in sorted((self._random(), item) for item in items)]
