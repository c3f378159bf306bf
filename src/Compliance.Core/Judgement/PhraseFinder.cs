using Compliance.Matching;
using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>Finds the phrases of a policy in every reading of a text: as it is written, and through its disguises. A workspace: one text after the other.</summary>
internal sealed class PhraseFinder(CompiledPolicy policy, FoldedText text, TextLayout layout, FoundPlaces found)
{
    private readonly Reading _reading = new();
    private readonly Respelling _respelling = new(policy.Vocabulary);
    private readonly WorkList<PhraseMatch> _matches = new();
    private readonly WordGraph.Workspace _words = new();
    private readonly PlainPlaces _plain = new(found, policy.Meanings, text);
    private IReadingTrace? _trace;

    /// <summary>The text as it is read through its disguises.</summary>
    public Reading Undisguised { get; } = new();

    /// <summary>The words that are read so and not as they are written.</summary>
    public DisguisedWords Disguised { get; } = new();

    /// <summary>Finds all phrases of the text.</summary>
    /// <param name="trace">Hears of each, or null.</param>
    public void Find(IReadingTrace? trace)
    {
        _trace = trace;
        _plain.Clear();
        bool isDisguised = Undisguise.Read(text, Undisguise.Variant.First, Undisguised, _respelling, out bool ambiguous);
        Disguised.Clear();
        if (isDisguised)
        {
            Disguised.Find(Undisguised);
            layout.Count(Disguised);
            FindDisguisedMoney();
        }

        _reading.ReadPlain(text);
        MatchPlain();
        if (isDisguised)
        {
            MatchUndisguised(Undisguised);
        }

        if (ambiguous && Undisguise.Read(text, Undisguise.Variant.Second, _reading, _respelling, out _))
        {
            MatchUndisguised(_reading);
        }
    }

    /// <summary>Forgets the text.</summary>
    public void Forget()
    {
        _reading.Forget();
        Undisguised.Forget();
        _respelling.Forget();
        _words.Sequence.Forget();
        _trace = null;
    }

    // A common word belongs to dozens of signals and stands in a message several times: its places are gathered first, then given to the signals at once.
    private void MatchPlain()
    {
        _matches.Clear();
        policy.Words.FindAll(_reading, _words, _matches);
        var sentence = new SentenceWalk(layout);
        var disguise = 0;
        foreach (PhraseMatch match in _matches)
        {
            int start = _reading.Source(match.Start);
            int end = _reading.SourceEnd(match.End - 1);
            if (!sentence.Holds(start, end) || Disguised.Count > 0 && IsPartOfDisguise(start, end, ref disguise))
            {
                continue;
            }

            found.AddPhrase(match.Meaning, start, end, text.HasOdd && AnyOdd(start, end), sentence.Bits);
            if (_trace is not null)
            {
                Trace(_reading, match);
            }
        }

        ReportDisguised();
    }

    // 12 d.o.l.l.a.r.s
    private void FindDisguisedMoney()
    {
        for (var i = 0; i < Disguised.Count; i++)
        {
            DisguisedWords.Place place = Disguised[i];
            if (place.IsLatin && Numbers.MoneyOrPercent(Undisguised, place.First, place.Last) is { } kind && NumberBefore(place.Start) is var start && start < place.Start)
            {
                found.Add((int)kind, start, place.End, disguised: false);
            }
        }
    }

    // Where the number starts that stands before a place, or the place where there is none.
    private int NumberBefore(int place)
    {
        int end = place;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        int start = end;
        while (start > 0 && (Chars.IsDigit(text[start - 1]) || start < end && text[start - 1] is '.' or ','))
        {
            start--;
        }

        return start < end && !Chars.IsLatin(text.At(start - 1)) ? start : place;
    }

    // The n of c.o.u.p.o.n and the plus of c+o+u+p+o+n say nothing; a phrase that is itself written so, g1ft, does. Matches come in the order of the text.
    private bool IsPartOfDisguise(int start, int end, ref int disguise)
    {
        while (disguise < Disguised.Count && Disguised[disguise].End <= start)
        {
            disguise++;
        }

        for (int i = disguise; i < Disguised.Count && Disguised[i].Start < end; i++)
        {
            if (Disguised[i].IsLatin && (Disguised[i].Start < start || Disguised[i].End > end))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportDisguised()
    {
        MeaningTable meanings = policy.Meanings;
        foreach (int meaning in found.Meanings)
        {
            bool all = meanings.IsDisguise(meaning);
            if (!all && !(text.HasOdd && meanings.IsMeant(meaning)))
            {
                continue;
            }

            for (int i = found.FirstOfMeaning(meaning); i != FoundPlaces.None; i = found[i].Next)
            {
                if (all || found[i].Disguised)
                {
                    (int start, int end) = all ? (found[i].Start, found[i].End) : OddWords(found[i].Start, found[i].End);
                    found.Add((int)StructureKind.Disguised, start, end, disguised: true);
                }
            }
        }
    }

    private void Trace(Reading reading, PhraseMatch match)
    {
        foreach (PhraseUse use in policy.Meanings.Uses(match.Meaning))
        {
            _trace!.Matched(policy.Signals[use.Signal], use, reading.Part(match.Start, match.End));
        }
    }

    private void MatchUndisguised(Reading undisguised)
    {
        _matches.Clear();
        policy.Words.FindChanged(undisguised, _matches);
        var sentence = new SentenceWalk(layout);
        MeaningTable meanings = policy.Meanings;
        foreach (PhraseMatch match in _matches)
        {
            int start = undisguised.Source(match.Start);
            int end = undisguised.SourceEnd(match.End - 1);
            if (!undisguised.AnyChanged(match.Start, match.End) || !sentence.Holds(start, end))
            {
                continue;
            }

            if (_trace is not null)
            {
                Trace(undisguised, match);
            }

            var reported = false;
            bool isUsual = IsElectronic(start, end) || layout.IsSpacedHeading(start);
            int lastUse = meanings.First(match.Meaning + 1);
            for (int i = meanings.First(match.Meaning); i < lastUse; i++)
            {
                PhraseUse use = meanings[i];
                if (use.IsException)
                {
                    found.AddException(use.Signal, start, end);
                }
                else if (!_plain.Stands(use.Signal, start, end))
                {
                    found.Add(use.Signal, start, end, disguised: !isUsual, sentence.Bits);
                    reported = !isUsual;
                }
            }

            if (reported)
            {
                // In "a r e v i e w" the review is disguised, and the article is not.
                (int first, int last) = undisguised.ChangedWords(match.Start, match.End);
                found.Add((int)StructureKind.Disguised, undisguised.Source(first), undisguised.SourceEnd(last - 1), disguised: true);
            }
        }
    }

    // e-mail, e-gift: the e of what is electronic is written apart by everybody.
    private bool IsElectronic(int start, int end)
    {
        if (text[start] != 'e' || text.At(start + 1) != '-' || Chars.IsAlnum(text.At(start - 1)))
        {
            return false;
        }

        for (int i = start + 2; i < end; i++)
        {
            if (!Chars.IsLatin(text[i]) && text[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    // Of "a rеvіеw of the" with Cyrillic letters in its noun the noun is disguised.
    private (int Start, int End) OddWords(int start, int end)
    {
        int first = start;
        while (!text.IsOdd(first))
        {
            first++;
        }

        int last = end - 1;
        while (!text.IsOdd(last))
        {
            last--;
        }

        while (first > start && !Chars.IsSpace(text[first - 1]))
        {
            first--;
        }

        while (last + 1 < end && !Chars.IsSpace(text[last + 1]))
        {
            last++;
        }

        return (first, last + 1);
    }

    private bool AnyOdd(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.IsOdd(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentences of places that come in the order of the text: most lie in the sentence of the one before.</summary>
    private struct SentenceWalk(TextLayout layout)
    {
        private int _start;
        private int _end;

        /// <summary>The bit of the sentence.</summary>
        public ulong Bits { get; private set; }

        /// <summary>Goes to the sentence in which a place starts; returns whether it ends there too.</summary>
        public bool Holds(int start, int end)
        {
            if (start >= _end || start < _start)
            {
                int sentence = layout.Unit(TextUnit.Sentence, start);
                _start = layout.UnitStart(TextUnit.Sentence, sentence);
                _end = layout.UnitStart(TextUnit.Sentence, sentence + 1);
                Bits = SentenceScreen.Bits(sentence, sentence);
            }

            return end <= _end;
        }
    }
}
