using Compliance.Matching;
using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>
/// All signals of one message: phrases matched in every reading, structures, compositions, and what vetoes left of them. Phrases and structures are
/// found at once; a signal is put together from them when it is asked for, because most never are. A workspace: one message after the other.
/// </summary>
internal sealed class SignalReading : IStructureSink
{
    private const int None = SignalState.None;

    // What a text of usual length needs. A workspace that grew far beyond it is not kept for the next message.
    private const int LongestKept = 1 << 16;

    /// <summary>How many bits of a set one number holds.</summary>
    public const int BitsOfRow = 64;

    private readonly CompiledPolicy _policy;
    private readonly bool _isScreened;
    private readonly Reading _reading = new();
    private readonly Respelling _respelling;
    private readonly StructureFinder _structures = new();
    private readonly ListArena _lists = new();
    private readonly WorkList<PhraseMatch> _matches = new();
    private readonly WordGraph.Workspace _words = new();
    private readonly SignalState[] _states;
    private readonly MeaningState[] _meanings;
    private readonly List<int> _touchedMeanings = [];
    private PhraseFound[] _phrases = new PhraseFound[256];
    private int _phraseCount = 1;
    private readonly SentenceScreen _screen;
    private readonly OccurrenceList?[] _signals;
    private readonly List<int> _evaluated = [];
    private readonly List<int> _byForm = [];

    // A bit for each trigger that something in the text wakes, and those of them that may meet.
    private readonly ulong[] _woken;
    private readonly WorkList<AwakeTrigger> _awake = new();
    private Found[] _found = new Found[64];
    private int _foundCount = 1;
    private bool _hasStarts;
    private bool _isDistributed;

    // By symbol, the last place found plainly that starts there; by place, the next one.
    private bool _isPlainIndexed;
    private int[] _plainAt = [];
    private PlainPlace[] _plainPlaces = new PlainPlace[64];
    private ulong _disguised;
    private IReadingTrace? _trace;

    /// <param name="policy">The policy.</param>
    /// <param name="isScreened">Whether expressions that cannot meet are left out. Makes no difference but to the time it takes.</param>
    public SignalReading(CompiledPolicy policy, bool isScreened = true)
    {
        _policy = policy;
        _isScreened = isScreened;
        _respelling = new Respelling(policy.Vocabulary);
        _states = new SignalState[policy.Signals.Count];
        _meanings = new MeaningState[policy.Meanings.Count];
        _signals = new OccurrenceList?[policy.Signals.Count];
        _woken = new ulong[RowsOf(policy.Triggers.Count)];
        _screen = new SentenceScreen(this, policy.Screen, _states, isOpen: !isScreened);
        Layout = new TextLayout(Text);
        Quoted = new MailQuotes(Text, Layout);
        Evaluator = new Evaluator(this);
        Weighed = policy.Weights is null ? null : new WeighedMessage(policy.Weights, this);
    }

    public FoldedText Text { get; } = new();

    public TextLayout Layout { get; }

    /// <summary>The lines of the mail that is answered.</summary>
    public MailQuotes Quoted { get; }

    /// <summary>The text as it is read through its disguises.</summary>
    public Reading Undisguised { get; } = new();

    /// <summary>The words that are read so and not as they are written.</summary>
    public DisguisedWords Disguised { get; } = new();

    public Evaluator Evaluator { get; }

    /// <summary>What its sentences weigh, once that is asked for; null where the policy has no weights.</summary>
    public WeighedMessage? Weighed { get; }

    /// <summary>The parts of a text that are read without the others.</summary>
    public WorkList<TextRange> Parts { get; } = new();

    /// <summary>The conditions that met.</summary>
    public CandidateList Candidates { get; } = new();

    /// <summary>Of those that met the ones that are shown.</summary>
    public CandidateList Chosen { get; } = new();

    /// <summary>The name of a signal.</summary>
    public string NameOf(int signal) => _policy.Signals[signal].Name;

    /// <summary>Whether anything that was found is spelled to be overlooked.</summary>
    public bool HasDisguised => _disguised != 0;

    /// <summary>Whether the message is brief.</summary>
    public bool IsBrief => StructureFinder.IsBrief(Layout);

    /// <summary>Whether the workspace is worth keeping for the next message.</summary>
    public bool IsOfUsualSize => Text.Original.Length <= LongestKept;

    /// <summary>Where a signal stands.</summary>
    public OccurrenceList this[int signal] => _signals[signal] ?? Look(signal);

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="trace">Hears what takes part, or null.</param>
    public void Read(string text, IReadingTrace? trace = null)
    {
        Clear();
        _trace = trace;
        Text.Read(text);
        Find();
    }

    /// <summary>Reads parts of a message.</summary>
    public void Read(string text, WorkList<TextRange> parts)
    {
        Clear();
        _trace = null;
        Text.Read(text, parts);
        Find();
    }

    private void Find()
    {
        Layout.Read();
        Quoted.Restart();
        MatchPhrases();
        _structures.Find(Text, this);
    }

    /// <summary>How many numbers a set needs.</summary>
    public static int RowsOf(int count) => (count + BitsOfRow - 1) / BitsOfRow;

    /// <summary>The triggers that may meet in this text, in the order of the policy. The others cannot: signals that they need do not stand, or not together.</summary>
    /// <param name="leftOut">A bit for each trigger that is not asked about, or null.</param>
    public WorkList<AwakeTrigger> AwakeTriggers(ulong[]? leftOut = null)
    {
        Wake(_policy.Triggers.Watch, _woken);
        for (var row = 0; row < _woken.Length; row++)
        {
            for (ulong woken = leftOut is null ? _woken[row] : _woken[row] & ~leftOut[row]; woken != 0; woken &= woken - 1)
            {
                Distribute();
                int trigger = row * BitsOfRow + Bits.TrailingZeros(woken);
                if (_screen.PlacesOfCode(_policy.Triggers.ScreenOf(trigger)) is { Sentences: not 0 } places)
                {
                    _awake.Add(new AwakeTrigger(trigger, places));
                }
            }

            _woken[row] = 0;
        }

        return _awake;
    }

    /// <summary>Whether sentences in which a trigger could meet weigh more than so much, or hold words that were spelled to be overlooked.</summary>
    /// <param name="places">Where the trigger could meet.</param>
    /// <param name="weighed">What the sentences weigh.</param>
    /// <param name="least">What one of them must weigh more than.</param>
    public bool MayMeetOver(SentenceScreen.Places places, WeighedMessage weighed, double least) =>
        (_disguised & (places.IsWide ? ulong.MaxValue : places.Sentences)) != 0 || !weighed.IsAtMost(least, places.Sentences);

    /// <summary>Sets the bits of those weighed signals that may stand in this text; of all where nothing is screened.</summary>
    public void WakeWeighed(ulong[] woken)
    {
        WatchIndex signals = _policy.WeighedSignals!;
        Wake(signals, woken);
        for (var signal = 0; signal < signals.Count && !_isScreened; signal++)
        {
            Set(woken, signal);
        }
    }

    /// <summary>The sentences in which a signal could stand; see <see cref="SentenceScreen.Bits"/>.</summary>
    public ulong MayStandIn(int signal)
    {
        Distribute();
        return StructureFinder.IsStart(signal) ? ulong.MaxValue : _screen.PlacesOf(signal).Sentences;
    }

    /// <summary>A list for the time of this judgement.</summary>
    public OccurrenceList TakeList() => _lists.Take();

    void IStructureSink.Add(StructureKind kind, int start, int end) => Add((int)kind, start, end, disguised: false);

    // Sets the bits of what something in the text wakes.
    private void Wake(WatchIndex index, ulong[] woken)
    {
        Set(woken, index.Unwatched);
        foreach (int meaning in _touchedMeanings)
        {
            Set(woken, index.WatchersOfMeaning(meaning));
        }

        // What was found otherwise than by a phrase as it is written.
        foreach (int signal in _byForm)
        {
            Set(woken, index.Watchers(signal));
        }
    }

    private static void Set(ulong[] bits, WatcherList watchers)
    {
        foreach (int watcher in watchers)
        {
            Set(bits, watcher);
        }
    }

    private static void Set(ulong[] bits, int bit) => bits[bit / BitsOfRow] |= 1UL << bit;

    private void Clear()
    {
        foreach (int signal in _evaluated)
        {
            _signals[signal] = null;
        }

        // Most messages touch hundreds of them.
        Array.Clear(_states, 0, _states.Length);
        foreach (int meaning in _touchedMeanings)
        {
            _meanings[meaning] = default;
        }

        _screen.Clear();
        _touchedMeanings.Clear();
        _evaluated.Clear();
        _byForm.Clear();
        _awake.Clear();
        Candidates.Clear();
        Chosen.Clear();
        _lists.Reset();
        _foundCount = 1;
        _phraseCount = 1;
        _hasStarts = false;
        _isDistributed = false;
        _isPlainIndexed = false;
        _disguised = 0;
    }

    private void Add(int signal, int start, int end, bool disguised)
    {
        int first = Layout.Unit(TextUnit.Sentence, start);
        int last = end > start + 1 ? Layout.Unit(TextUnit.Sentence, end - 1) : first;
        Add(signal, start, end, disguised, SentenceScreen.Bits(first, last));
        if (last > first)
        {
            _states[signal].IsWide = true;
        }
    }

    private void Add(int signal, int start, int end, bool disguised, ulong sentences)
    {
        ref SignalState state = ref _states[signal];
        if (state.FirstFound == None)
        {
            _byForm.Add(signal);
        }

        state.Sentences |= sentences;
        state.FirstFound = Append(state.FirstFound, start, end, disguised);
        _disguised |= disguised ? sentences : 0;
    }

    private void AddException(int signal, int start, int end)
    {
        ref SignalState state = ref _states[signal];
        state.FirstException = Append(state.FirstException, start, end, disguised: false);
    }

    private int Append(int next, int start, int end, bool disguised)
    {
        if (_foundCount == _found.Length)
        {
            Room.Widen(ref _found, _foundCount * 2);
        }

        _found[_foundCount] = new Found(start, end, next, disguised);
        return _foundCount++;
    }

    private void MatchPhrases()
    {
        bool isDisguised = Undisguise.Read(Text, Undisguise.Variant.First, Undisguised, _respelling, out bool ambiguous);
        Disguised.Clear();
        if (isDisguised)
        {
            Disguised.Find(Undisguised);
            Layout.Count(Disguised);
            FindDisguisedMoney();
        }

        _reading.ReadPlain(Text);
        MatchPlain();
        if (isDisguised)
        {
            MatchUndisguised(Undisguised);
        }

        if (ambiguous && Undisguise.Read(Text, Undisguise.Variant.Second, _reading, _respelling, out _))
        {
            MatchUndisguised(_reading);
        }
    }

    // A common word belongs to dozens of signals and stands in a message several times: its places are gathered first, then given to the signals at once.
    private void MatchPlain()
    {
        _matches.Clear();
        _policy.Words.FindAll(_reading, _words, _matches);
        var sentence = new SentenceWalk(Layout);
        var disguise = 0;
        foreach (PhraseMatch match in _matches)
        {
            int start = _reading.Source(match.Start);
            int end = _reading.SourceEnd(match.End - 1);
            if (!sentence.Holds(start, end) || Disguised.Count > 0 && IsPartOfDisguise(start, end, ref disguise))
            {
                continue;
            }

            ref MeaningState state = ref _meanings[match.Meaning];
            if (state.FirstFound == None)
            {
                _touchedMeanings.Add(match.Meaning);
            }

            state.Sentences |= sentence.Bits;
            bool isOdd = Text.HasOdd && AnyOdd(start, end);
            state.FirstFound = Append(state.FirstFound, start, end, isOdd);
            _disguised |= isOdd ? sentence.Bits : 0;
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
                ((IStructureSink)this).Add(kind, start, place.End);
            }
        }
    }

    // Where the number starts that stands before a place, or the place where there is none.
    private int NumberBefore(int place)
    {
        int end = place;
        while (end > 0 && Text[end - 1] == ' ')
        {
            end--;
        }

        int start = end;
        while (start > 0 && (Chars.IsDigit(Text[start - 1]) || start < end && Text[start - 1] is '.' or ','))
        {
            start--;
        }

        return start < end && !Chars.IsLatin(Text.At(start - 1)) ? start : place;
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

    // Asked for when a trigger wakes or words are weighed: many texts need it for neither.
    private void Distribute()
    {
        if (_isDistributed)
        {
            return;
        }

        _isDistributed = true;
        MeaningTable meanings = _policy.Meanings;
        SignalState[] states = _states;
        foreach (int meaning in _touchedMeanings)
        {
            MeaningState places = _meanings[meaning];
            int first = meanings.First(meaning);
            int end = meanings.First(meaning + 1);
            if (_phrases.Length < _phraseCount + end - first)
            {
                Room.Widen(ref _phrases, (_phraseCount + end - first) * 2);
            }

            for (int i = first; i < end; i++)
            {
                PhraseUse use = meanings[i];
                if (use.IsException)
                {
                    AddExceptions(use.Signal, places.FirstFound);
                    continue;
                }

                ref SignalState state = ref states[use.Signal];
                state.Sentences |= places.Sentences;
                _phrases[_phraseCount] = new PhraseFound(meaning, state.FirstPhrase, use.IsDisguise);
                state.FirstPhrase = _phraseCount++;
            }
        }
    }

    private void AddExceptions(int signal, int first)
    {
        for (int found = first; found != None; found = _found[found].Next)
        {
            AddException(signal, _found[found].Start, _found[found].End);
        }
    }

    private void ReportDisguised()
    {
        MeaningTable meanings = _policy.Meanings;
        foreach (int meaning in _touchedMeanings)
        {
            bool all = meanings.IsDisguise(meaning);
            if (!all && !(Text.HasOdd && meanings.IsMeant(meaning)))
            {
                continue;
            }

            for (int i = _meanings[meaning].FirstFound; i != None; i = _found[i].Next)
            {
                if (all || _found[i].Disguised)
                {
                    (int start, int end) = all ? (_found[i].Start, _found[i].End) : OddWords(_found[i].Start, _found[i].End);
                    Add((int)StructureKind.Disguised, start, end, disguised: true);
                }
            }
        }
    }

    private void Trace(Reading reading, PhraseMatch match)
    {
        foreach (PhraseUse use in _policy.Meanings.Uses(match.Meaning))
        {
            _trace!.Matched(_policy.Signals[use.Signal], use, reading.Part(match.Start, match.End));
        }
    }

    private void MatchUndisguised(Reading undisguised)
    {
        _matches.Clear();
        _policy.Words.FindChanged(undisguised, _matches);
        var sentence = new SentenceWalk(Layout);
        MeaningTable meanings = _policy.Meanings;
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

            IndexPlain();
            var reported = false;
            bool isUsual = IsElectronic(start, end) || Layout.IsSpacedHeading(start);
            int lastUse = meanings.First(match.Meaning + 1);
            for (int i = meanings.First(match.Meaning); i < lastUse; i++)
            {
                PhraseUse use = meanings[i];
                if (use.IsException)
                {
                    AddException(use.Signal, start, end);
                }
                else if (!IsFoundPlainly(use.Signal, start, end))
                {
                    Add(use.Signal, start, end, disguised: !isUsual, sentence.Bits);
                    reported = !isUsual;
                }
            }

            if (reported)
            {
                // In "a r e v i e w" the review is disguised, and the article is not.
                (int first, int last) = undisguised.ChangedWords(match.Start, match.End);
                Add((int)StructureKind.Disguised, undisguised.Source(first), undisguised.SourceEnd(last - 1), disguised: true);
            }
        }
    }

    // e-mail, e-gift: the e of what is electronic is written apart by everybody.
    private bool IsElectronic(int start, int end)
    {
        if (Text[start] != 'e' || Text.At(start + 1) != '-' || Chars.IsAlnum(Text.At(start - 1)))
        {
            return false;
        }

        for (int i = start + 2; i < end; i++)
        {
            if (!Chars.IsLatin(Text[i]) && Text[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    // Which places start at the same symbol: a flood of disguises asks for each of them.
    private void IndexPlain()
    {
        if (_isPlainIndexed)
        {
            return;
        }

        _isPlainIndexed = true;
        if (_plainAt.Length < Text.Count)
        {
            _plainAt = new int[Math.Max(Text.Count, _plainAt.Length * 2)];
        }

        if (_plainPlaces.Length < _foundCount)
        {
            _plainPlaces = new PlainPlace[_found.Length];
        }

        Array.Clear(_plainAt, 0, Text.Count);
        foreach (int meaning in _touchedMeanings)
        {
            for (int i = _meanings[meaning].FirstFound; i != None; i = _found[i].Next)
            {
                if (!_found[i].Disguised)
                {
                    _plainPlaces[i] = new PlainPlace(meaning, _plainAt[_found[i].Start]);
                    _plainAt[_found[i].Start] = i;
                }
            }
        }
    }

    // "five-star" is read as "five star" already; that it also reads as "fivestar" is no disguise.
    private bool IsFoundPlainly(int signal, int start, int end)
    {
        for (int i = _plainAt[start]; i != None; i = _plainPlaces[i].Next)
        {
            if (_found[i].End == end && IsMeantPlainly(signal, _plainPlaces[i].Meaning))
            {
                return true;
            }
        }

        // Structures are not looked for yet, but for money that is disguised.
        for (int i = (StructureKind)signal is StructureKind.Money or StructureKind.Percent ? _states[signal].FirstFound : None; i != None; i = _found[i].Next)
        {
            if (_found[i].Start == start && _found[i].End == end && !_found[i].Disguised)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMeantPlainly(int signal, int meaning)
    {
        MeaningTable meanings = _policy.Meanings;
        int last = meanings.First(meaning + 1);
        for (int i = meanings.First(meaning); i < last; i++)
        {
            if (meanings[i].Signal == signal && !meanings[i].IsException && !meanings[i].IsDisguise)
            {
                return true;
            }
        }

        return false;
    }

    // Of "a rеvіеw of the" with Cyrillic letters in its noun the noun is disguised.
    private (int Start, int End) OddWords(int start, int end)
    {
        int first = start;
        while (!Text.IsOdd(first))
        {
            first++;
        }

        int last = end - 1;
        while (!Text.IsOdd(last))
        {
            last--;
        }

        while (first > start && !Chars.IsSpace(Text[first - 1]))
        {
            first--;
        }

        while (last + 1 < end && !Chars.IsSpace(Text[last + 1]))
        {
            last++;
        }

        return (first, last + 1);
    }

    private bool AnyOdd(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Text.IsOdd(i))
            {
                return true;
            }
        }

        return false;
    }

    private OccurrenceList Look(int signal)
    {
        Distribute();
        return _screen.PlacesOf(signal).Sentences == 0 && !StructureFinder.IsStart(signal) ? OccurrenceList.Empty : Evaluate(signal);
    }

    private OccurrenceList Evaluate(int id)
    {
        if (!_hasStarts && StructureFinder.IsStart(id))
        {
            _hasStarts = true;
            StructureFinder.FindStarts(Text, Layout, this);
        }

        // A signal that is made of itself, through a mistake in the policy, stands nowhere while it is put together.
        _signals[id] = OccurrenceList.Empty;
        _evaluated.Add(id);
        CompiledSignal signal = _policy.Signals[id];
        OccurrenceList? found = null;
        if ((_states[id].FirstFound | _states[id].FirstPhrase) != None)
        {
            found = Places(_states[id]);
            KeepLongest(found);
        }

        for (var i = 0; i < signal.Compositions.Length; i++)
        {
            if (_screen.MayMeet(id, i) && Evaluator.Find(signal.Compositions[i]) is { Count: > 0 } composed)
            {
                _trace?.Composed(signal, signal.Compositions[i]);
                (found ??= TakeList()).AddAll(composed);
            }
        }

        if (found is null)
        {
            return OccurrenceList.Empty;
        }

        if (_states[id].FirstException != None)
        {
            OccurrenceList exceptions = TakeList();
            AddChain(exceptions, _states[id].FirstException, isDisguise: false);
            RemoveExcepted(found, exceptions.Seal());
        }

        if (found.Count > 0 && signal.Vetoes.Length > 0)
        {
            found.Seal();
            RemoveVetoed(signal, found, _screen.PlacesOf(id));
        }

        return _signals[id] = found.Seal();
    }

    private OccurrenceList Places(SignalState state)
    {
        OccurrenceList list = TakeList();
        for (int phrase = state.FirstPhrase; phrase != None; phrase = _phrases[phrase].Next)
        {
            AddChain(list, _meanings[_phrases[phrase].Meaning].FirstFound, _phrases[phrase].IsDisguise);
        }

        AddChain(list, state.FirstFound, isDisguise: false);

        // They were found in the order of the text.
        list.Reverse();
        return list;
    }

    private void AddChain(OccurrenceList list, int first, bool isDisguise)
    {
        for (int i = first; i != None; i = _found[i].Next)
        {
            list.Add(Occurrence.At(_found[i].Start, _found[i].End, _found[i].Disguised || isDisguise));
        }
    }

    // Of phrases of one signal that lie inside each other the longest counts: "promo code" is one coupon, not two.
    private static void KeepLongest(OccurrenceList found)
    {
        if (found.Count < 2)
        {
            return;
        }

        found.Sort(default(OccurrenceList.LongestFirst));
        var kept = 0;
        var reach = -1;
        for (var i = 0; i < found.Count; i++)
        {
            Occurrence occurrence = found[i];
            if (occurrence.End > reach || occurrence.End == occurrence.Start)
            {
                found.Replace(kept++, occurrence);
                reach = Math.Max(reach, occurrence.End);
            }
        }

        found.Truncate(kept);
    }

    private static void RemoveExcepted(OccurrenceList found, OccurrenceList exceptions)
    {
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            int over = exceptions.FurthestReaching(found[i].Start);
            if (over < 0 || exceptions[over].End < found[i].End)
            {
                found.Replace(kept++, found[i]);
            }
        }

        found.Truncate(kept);
    }

    private void RemoveVetoed(CompiledSignal signal, OccurrenceList found, SentenceScreen.Places places)
    {
        OccurrenceList? targets = null;
        foreach (CompiledVeto veto in signal.Vetoes)
        {
            if (!_screen.MayMeet(veto, places))
            {
                continue;
            }

            foreach (ScopedExpression when in veto.When)
            {
                if (!_screen.MayMeet(when, places))
                {
                    continue;
                }

                targets ??= Targets(found);
                OccurrenceList met = Evaluator.Find(when, targets);
                for (var i = 0; i < met.Count; i++)
                {
                    int target = met[i].Target;
                    if (target > 0)
                    {
                        _trace?.Removed(signal, veto, when, found[target - 1]);

                        // The mark of what is removed; what stays has none.
                        found.Replace(target - 1, found[target - 1].AsTarget(target));
                    }
                }
            }
        }

        if (targets is null)
        {
            return;
        }

        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Target == 0)
            {
                found.Replace(kept++, found[i]);
            }
        }

        found.Truncate(kept);
    }

    private OccurrenceList Targets(OccurrenceList found)
    {
        OccurrenceList targets = TakeList();
        for (var i = 0; i < found.Count; i++)
        {
            targets.Add(found[i].AsTarget(i + 1));
        }

        return targets.Seal();
    }

    /// <summary>Where the phrases of one meaning stand.</summary>
    private struct MeaningState
    {
        public ulong Sentences;

        /// <summary>The last of its places found.</summary>
        public int FirstFound;
    }

    /// <summary>That phrases of a meaning were found, for one of the signals they belong to; those of one signal are chained.</summary>
    private readonly struct PhraseFound(int meaning, int next, bool isDisguise)
    {
        public int Meaning { get; } = meaning;

        public int Next { get; } = next;

        public bool IsDisguise { get; } = isDisguise;
    }

    /// <summary>What a place found plainly means, and the next one that starts at the same symbol.</summary>
    private readonly struct PlainPlace(int meaning, int next)
    {
        public int Meaning { get; } = meaning;

        public int Next { get; } = next;
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

    /// <summary>A phrase or a structure that was found; those of one meaning, or of one signal, are chained, the last found first.</summary>
    private readonly struct Found(int start, int end, int next, bool disguised)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        public int Next { get; } = next;

        public bool Disguised { get; } = disguised;
    }
}
