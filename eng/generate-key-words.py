#!/usr/bin/env python3
"""Writes src/Compliance.Core/Text/KeyWordData.cs: the words that sellers write by sound or by shape, and what may stand in place of their characters.

Usage: generate-key-words.py key-words.txt dict.txt > KeyWordData.cs

Sources: key-words.txt (by hand); ICU's Han-Latin transliteration for the sounds, through uconv (Unicode License); jieba's dict.txt (MIT), of which
three facts are taken: which characters are in common use, which are words by themselves, and which stand side by side in ordinary words.
"""
import collections
import subprocess
import sys

IN_USE = 1000       # occurrences, in jieba's corpus, of the words that hold a character: above this, people can write it
OWN_WORD = 3000     # occurrences of a character as a word by itself: above this, it stands anywhere and stands for no other
ORDINARY = 20       # occurrences of a word: above this, it is an ordinary one


def sounds(characters):
    text = "\n".join(characters)
    latin = subprocess.run(["uconv", "-x", "Han-Latin; Latin-ASCII; Lower"], input=text, capture_output=True, text=True, check=True).stdout
    return dict(zip(characters, latin.split("\n")))


def is_han(c):
    return "\u4e00" <= c <= "\u9fff"


def main():
    by_hand, never, splits, words, not_ordinary = {}, {}, {}, [], set()
    for line in open(sys.argv[1], encoding="utf-8"):
        parts = line.split()
        if not parts or parts[0].startswith("#"):
            continue
        if parts[0] == "character":
            by_hand[parts[1]] = parts[2]
        elif parts[0] == "never":
            never[parts[1]] = parts[2]
        elif parts[0] == "not-ordinary":
            not_ordinary |= set(parts[1:])
        elif parts[0] == "split":
            splits[parts[1]] = parts[2:]
        else:
            words += parts[1:]

    use, alone, pairs = collections.Counter(), collections.Counter(), collections.defaultdict(set)
    for line in open(sys.argv[2], encoding="utf-8"):
        word, count = line.split(" ")[:2]
        count = int(count)
        for c in word:
            use[c] += count
        if len(word) == 1:
            alone[word] += count
        elif count >= ORDINARY and word not in not_ordinary:
            for a, b in zip(word, word[1:]):
                pairs[a].add((a, b))
                pairs[b].add((a, b))

    keys = sorted({c for w in words for c in w})
    all_sounds = sounds(sorted(set(keys) | {c for c in use if is_han(c)}))
    rows, stand_ins = [], set()
    for key in keys:
        sounds_alike = key in by_hand
        same = {c for c, s in all_sounds.items() if sounds_alike and s == all_sounds[key] and c != key and use[c] >= IN_USE and alone[c] < OWN_WORD}
        others = sorted((same | set(by_hand.get(key, ""))) - {key} - set(never.get(key, "")))
        stand_ins |= set(others)
        rare = "".join(c for c in others if alone[c] < OWN_WORD)
        common = "".join(c for c in others if alone[c] >= OWN_WORD)
        rows.append(f"{key}{all_sounds[key]}{rare},{common}" + "".join(" " + s for s in splits.get(key, [])))

    ordinary = []
    for c in sorted(stand_ins):
        before = "".join(sorted(a for a, b in pairs[c] if b == c and is_han(a)))
        after = "".join(sorted(b for a, b in pairs[c] if a == c and is_han(b)))
        ordinary.append(f"{c}{before} {after}")

    def literal(rows, indent="        "):
        return '\\n" +\n'.join(f'{indent}"{row}' for row in rows) + '"'

    def chunks(rows, width):
        line = ""
        for row in rows:
            if line and len(line) + len(row) > width:
                yield line
                line = ""
            line += ("\\n" if line else "") + row
        if line:
            yield line

    print("// Written by eng/generate-key-words.py; do not edit. ICU (Unicode License) and jieba (MIT), see THIRD-PARTY-NOTICES.md.")
    print("namespace Compliance.Text;\n")
    print("internal static class KeyWordData\n{")
    print("    /// <summary>The words, longest first.</summary>")
    print("    public const string Words =")
    print(literal(chunks(sorted(set(words), key=lambda w: (-len(w), w)), 120)) + ";\n")
    print("    /// <summary>A character of the words, its sound, the rare characters that stand in for it, a comma, those that are words by themselves; after blanks, what it is taken apart into.</summary>")
    print("    public const string Characters =")
    print(literal(chunks(rows, 120)) + ";\n")
    print("    /// <summary>A stand-in, the characters before it in ordinary words, a blank, those after it.</summary>")
    print("    public const string Ordinary =")
    print(literal(chunks(ordinary, 140)) + ";")
    print("}")
    print(f"{len(set(words))} words, {len(rows)} characters, {len(stand_ins)} stand-ins, {sum(map(len, ordinary))} neighbours", file=sys.stderr)


main()
