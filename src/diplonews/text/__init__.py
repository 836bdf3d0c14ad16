"""Letters, not words: text to store, text to compare, sentences, language and direction."""

from diplonews.text.cleaning import clean
from diplonews.text.direction import direction, direction_of_text
from diplonews.text.folding import Folded, fold, fold_with_offsets
from diplonews.text.language import identify_language
from diplonews.text.sentences import split_sentences
from diplonews.text.tags import primary_subtag

__all__ = [
    "Folded",
    "clean",
    "direction",
    "direction_of_text",
    "fold",
    "fold_with_offsets",
    "identify_language",
    "primary_subtag",
    "split_sentences",
]
