#!/usr/bin/env python3
"""Writes src/Compliance.Core/Text/FoldingData.cs: which character is read as which when phrases are matched.

Usage: generate-folding-data.py TSCharacters.txt JPShinjitaiCharacters.txt > FoldingData.cs

Sources: the Unicode character database of this Python (compatibility decompositions, lower case), OpenCC's TSCharacters and
JPShinjitaiCharacters (Apache-2.0: Traditional and Japanese forms to Simplified), and the look-alike letters listed below, a small
part of the confusables of Unicode TR39: only letters that are put in place of Latin ones, never the other way round.
"""
import sys
import unicodedata

LOOKALIKES = {
    # Cyrillic
    "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "н": "h", "і": "i", "ј": "j", "к": "k", "ӏ": "l", "м": "m", "п": "n", "о": "o",
    "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "ц": "u", "ѵ": "v", "ԝ": "w", "х": "x", "у": "y", "ү": "y", "ё": "e", "ї": "i",
    "А": "a", "В": "b", "С": "c", "Е": "e", "Н": "h", "І": "i", "Ј": "j", "К": "k", "М": "m", "О": "o", "Р": "p", "Ѕ": "s", "Т": "t", "Х": "x", "У": "y",
    # Greek: capitals and small letters look like different Latin letters
    "Α": "a", "Β": "b", "Ε": "e", "Ζ": "z", "Η": "h", "Ι": "i", "Κ": "k", "Μ": "m", "Ν": "n", "Ο": "o", "Ρ": "p", "Τ": "t", "Υ": "y", "Χ": "x",
    "α": "a", "ε": "e", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "τ": "t", "υ": "u", "χ": "x", "γ": "y", "ω": "w", "η": "n",
    # Latin letters of other alphabets and phonetic letters
    "ı": "i", "ɩ": "i", "ɑ": "a", "ɡ": "g", "ɪ": "i", "ʟ": "l", "ɴ": "n", "ʀ": "r", "ʏ": "y", "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f",
    "ɢ": "g", "ʜ": "h", "ᴊ": "j", "ᴋ": "k", "ᴍ": "m", "ᴏ": "o", "ᴘ": "p", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ᴢ": "z", "ƒ": "f",
    "օ": "o", "ս": "u", "ո": "n", "հ": "h", "ց": "g",
    # Cyrillic letters of other languages
    "ғ": "f", "ҩ": "o", "ҽ": "e", "ҟ": "k",
    # Cherokee capitals
    "Ꭺ": "a", "Ᏼ": "b", "Ꮯ": "c", "Ꮟ": "c", "Ꭰ": "d", "Ꭼ": "e", "Ꮐ": "g", "Ꮋ": "h", "Ꭵ": "i", "Ꭻ": "j", "Ꮶ": "k", "Ꮮ": "l", "Ꮇ": "m", "Ꮑ": "n", "Ꮎ": "o",
    "Ꮲ": "p", "Ꭱ": "r", "Ꮢ": "r", "Ꮪ": "s", "Ꭲ": "t", "Ꮜ": "u", "Ꮩ": "v", "Ꮃ": "w", "Ꮤ": "w", "Ꭹ": "y", "Ꮓ": "z",
}
# Digits in black and double circles, in brackets and with a point; letters in brackets.
STYLED = {chr(o + d): str(d + 1) for o in (0x2474, 0x2488, 0x24F5, 0x2776, 0x2780, 0x278A) for d in range(9)} | {chr(0x249C + d): chr(97 + d) for d in range(26)} | {"\u24FF": "0"}
# Parts of characters, as they stand alone.
RADICALS = dict(zip("⺅⺈⺉⺋⺍⺘⺡⺣⺨⺬⺭⺮⺼⺾⻀⻈⻊⻌⻍⻎⻏⻐", "亻刀刂㔾小扌氵灬犭示礻竹月艹艹讠足辶辶辶阝阝"))

PLAIN_LATIN = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ß": "ss", "Ł": "l", "Ø": "o", "Đ": "d", "Æ": "ae", "Œ": "oe"}
PUNCTUATION = {
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2032": "'", "\u00b4": "'", "\uff07": "'",
    "\u2010": "-", "\u2011": "-", "\u2212": "-", "\ufe63": "-", "\uff0d": "-", "\u00ad": "",
    "\u2012": "\u2014", "\u2013": "\u2014", "\u2015": "\u2014",
    "\uff5e": "~", "\u301c": "~", "\u2217": "*", "\u204e": "*", "\u22c6": "\u2605", "\u2606": "\u2605", "\u2b50": "\u2605",
    "\u3000": " ", "\u00a0": " ", "\uff61": "\u3002", "\uff64": "\u3001", "\u30fb": "\u00b7", "\u2022": "\u00b7", "\u2027": "\u00b7", "\u2219": "\u00b7",
    "\uffe5": "\u00a5", "\u2795": "+", "\u271a": "+", "\u2665": "\u2764", "\u2661": "\u2764", "\u2765": "\u2764",
    **dict.fromkeys("\u2726\u2727\u2729\u272a\u272b\u272c\u272d\u272e\u272f\u2730\u274b\u2b51\u2b52", "\u2605"),
}
KEEP = set("…™℠ªº℃℉№½¼¾⅓⅔⅛⅜⅝⅞\u00a8\u00af\u00b8\u203c\u2047\u2048\u2049")


def ignorable(c):
    o = ord(c)
    return (unicodedata.category(c) in ("Mn", "Me", "Cf") and c not in "\u0600\u0601\u06dd"
            or 0xFE00 <= o <= 0xFE0F or o in (0x115F, 0x1160, 0x3164, 0xFFA0, 0x034F, 0x17B4, 0x17B5, 0x2800))


def main():
    ts = {}
    for path in sys.argv[1:2]:
        for line in open(path, encoding="utf-8"):
            if line.startswith("#") or "\t" not in line:
                continue
            source, targets = line.rstrip("\n").split("\t")
            bmp = [t for t in targets.split(" ") if len(t) == 1 and ord(t) < 0x10000]
            if len(source) == 1 and ord(source) < 0x10000 and bmp and bmp[0] != source:
                ts[source] = bmp[0]
    # Japanese forms: each line is the new form and the old one(s), which are Traditional.
    for line in open(sys.argv[2], encoding="utf-8"):
        if line.startswith("#") or "\t" not in line:
            continue
        new, old = line.rstrip("\n").split("\t")
        traditional = old.split(" ")[0]
        simplified = ts.get(traditional, traditional)
        if len(new) == 1 and len(traditional) == 1 and new not in ts and new != simplified and new not in ts.values():
            ts[new] = simplified

    single, multi, ignored, lookalike = {}, {}, [], []
    for o in range(1, 0x10000):
        if 0xD800 <= o <= 0xDFFF or 0xE000 <= o <= 0xF8FF or 0xAC00 <= o <= 0xD7A3 or 0x1100 <= o <= 0x11FF:
            continue
        c = chr(o)
        if c in KEEP:
            continue
        if c in PUNCTUATION:
            (ignored.append(c) if PUNCTUATION[c] == "" else single.__setitem__(c, PUNCTUATION[c]))
            continue
        if ignorable(c):
            ignored.append(c)
            continue
        if c in STYLED or c in RADICALS:
            single[c] = STYLED.get(c) or RADICALS[c]
            continue
        if c in LOOKALIKES:
            single[c] = LOOKALIKES[c]
            lookalike.append(c)
            continue
        if c in PLAIN_LATIN:
            folded = PLAIN_LATIN[c]
        else:
            # A look-alike letter with an accent is one too; what looks like none of them by itself may do so in lower case.
            decomposed = unicodedata.normalize("NFKD", c)
            folded = "".join(LOOKALIKES.get(d, d) for d in decomposed if not ignorable(d)).lower()
            folded = "".join(d for d in folded if not ignorable(d))
            folded = "".join(LOOKALIKES.get(d, PLAIN_LATIN.get(d, d)) for d in folded)
            folded = "".join(PUNCTUATION.get(d, d) for d in folded)
            folded = "".join(ts.get(ts.get(d, d), ts.get(d, d)) for d in folded)
            if len(folded) == 1 and folded.isascii() and folded.isalpha() and any(d in LOOKALIKES or d.lower() in LOOKALIKES for d in decomposed):
                lookalike.append(c)
        if folded == "" or folded == c:
            continue
        if len(folded) == 1 and ord(folded) < 0x10000:
            single[c] = folded
        elif 2 <= len(folded) <= 4 and all(d.isalnum() for d in folded):
            multi[c] = folded

    # Circled, squared and other styled letters are spelling for show or for disguise; full width is an input method's habit.
    styled = [c for c in single if single[c].isascii() and single[c].isalnum() and unicodedata.decomposition(c)[:8] in ("<circle>", "<square>")
              or c in STYLED or 0x1D00 <= ord(c) <= 0x1DBF]

    def literal(text):
        out = []
        for c in text:
            o = ord(c)
            if c in '"\\':
                out.append("\\" + c)
            elif o < 0x20 or o == 0x7F or unicodedata.category(c) in ("Mn", "Me", "Mc", "Cf", "Zs", "Zl", "Zp", "Cc", "Cn", "Co", "Cs", "Lm", "Sk") or 0xFB00 <= o or 0x590 <= o <= 0x8FF:
                out.append("\\u%04X" % o)
            else:
                out.append(c)
        return "".join(out)

    def constant(name, summary, text):
        print(f"    /// <summary>{summary}</summary>")
        print(f"    public const string {name} =")
        lines = [text[i:i + 60] for i in range(0, len(text), 60)] or [""]
        for i, line in enumerate(lines):
            print(f'        "{literal(line)}"' + (" +" if i < len(lines) - 1 else ";"))
        print()

    print("// Written by eng/generate-folding-data.py; do not edit. Unicode %s; OpenCC (Apache-2.0), see THIRD-PARTY-NOTICES.md." % unicodedata.unidata_version)
    print("namespace Compliance.Text;\n")
    print("internal static partial class FoldingData\n{")
    keys = sorted(single)
    constant("From", "Characters that are read as one other character.", "".join(keys))
    constant("To", "What the character at the same index of <see cref=\"From\"/> is read as.", "".join(single[k] for k in keys))
    constant("Expansions", "Characters that are read as several: the character and the letters, divided by line feeds.", "\n".join(k + multi[k] for k in sorted(multi)))
    # Ignorables as inclusive ranges: first, last.
    ranges, start, previous = [], None, None
    for c in ignored:
        if start is None:
            start = previous = c
        elif ord(c) == ord(previous) + 1:
            previous = c
        else:
            ranges.append(start + previous)
            start = previous = c
    if start:
        ranges.append(start + previous)
    constant("IgnorableRanges", "Characters a reader does not see, as pairs of first and last.", "".join(ranges))
    constant("Lookalikes", "Letters of other alphabets that stand for Latin ones.", "".join(lookalike))
    constant("Styled", "Circled, squared and small-capital letters and digits.", "".join(styled))
    print("}")
    print(f"single {len(single)} multi {len(multi)} ignored {len(ignored)} lookalike {len(lookalike)} styled {len(styled)}", file=sys.stderr)


main()
