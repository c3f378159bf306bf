#!/usr/bin/env python3
"""Writes src/Compliance.Core/Matching/CommonnessData.cs: how often words and pairs of Han characters stand in usual messages.

Usage: generate-commonness.py tests/Compliance.Core.Tests/Corpus/*.jsonl > src/Compliance.Core/Matching/CommonnessData.cs

Source: every second allowed message of the tests' corpus. Only what stands there three times or more is written, by powers of two.
"""
import collections
import json
import math
import re
import sys

LEAST = 3


def classes(counts, characters):
    by_class = collections.defaultdict(list)
    for part, count in counts.items():
        if count >= LEAST:
            by_class[round(math.log2(count * 1e6 / characters))].append(part)
    return [(power, sorted(by_class[power])) for power in sorted(by_class, reverse=True)]


def constant(name, summary, rows):
    lines = ['    /// <summary>' + summary + '</summary>', f'    public const string {name} =']
    pieces = []
    for power, parts in rows:
        line = str(power)
        for part in parts:
            if len(line) > 130:
                pieces.append(line)
                line = ''
            line += ' ' + part
        pieces.append(line + '\\n')
    lines += [f'        "{piece}" +' for piece in pieces]
    lines[-1] = lines[-1][:-2] + ';'
    return '\n'.join(lines)


def main():
    words, pairs = collections.Counter(), collections.Counter()
    latin = han = 0
    rows = [json.loads(line) for path in sorted(sys.argv[1:]) for line in open(path, encoding='utf-8') if line.strip()]
    for row in [row for row in rows if row['label'] == 'allowed'][::2]:
        if row['lang'] == 'en':
            latin += len(row['text'])
            words.update(re.findall('[a-z]+', row['text'].lower()))
        elif row['lang'] == 'zh-Hans':
            han += len(row['text'])
            for run in re.findall('[\u3400-\u9fff]+', row['text']):
                pairs.update(run[i:i + 2] for i in range(len(run) - 1))
    print('// Written by eng/generate-commonness.py from the allowed messages of the tests\' corpus; do not edit.')
    print('namespace Compliance.Matching;\n')
    print('internal static class CommonnessData')
    print('{')
    summary = 'a line for each power of two of their occurrences in a million characters of English text.'
    print(constant('Words', 'Words, ' + summary, classes(words, latin)))
    print()
    print(constant('Pairs', 'Pairs of Han characters, ' + summary.replace('English', 'Chinese'), classes(pairs, han)))
    print('}')


if __name__ == '__main__':
    main()
