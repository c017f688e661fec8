"""Cuts the fallback font: what BIZ UDPGothic lacks, out of Noto Sans JP. Needs fontTools.

usage: fallback.py BIZUDPGothic-Regular.ttf NotoSansJP_400Regular.ttf JissekiFallback-Regular.ttf
"""

import collections
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Jisseki Fallback"
HANGUL = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xFFA0, 0xFFDC), (0xAC00, 0xD7A3))
SOFT_HYPHEN = 0xAD


def is_wanted(character):
    return character != SOFT_HYPHEN and not any(first <= character <= last for first, last in HANGUL)


def main(first, source, result):
    had = set(TTFont(first).getBestCmap())
    font = TTFont(source)
    by_glyph = collections.defaultdict(list)
    for character, glyph in font.getBestCmap().items():
        if character not in had:
            by_glyph[glyph].append(character)
    characters = [character for character in map(min, by_glyph.values()) if is_wanted(character)]

    options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["STAT", "GPOS", "GSUB", "GDEF", "BASE", "vhea", "vmtx"]
    cut = subset.Subsetter(options)
    cut.populate(unicodes=characters)
    cut.subset(font)

    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = FAMILY
        elif record.nameID == 6:
            record.string = FAMILY.replace(" ", "") + "-Regular"
    font.save(result)
    print(len(characters), "characters")


if __name__ == "__main__":
    main(*sys.argv[1:])
