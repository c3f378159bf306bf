using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>
/// Where phrases and structures were found in a message: a chain of places for each meaning of phrases and for each signal, the last found first. A workspace: one
/// message after the other.
/// </summary>
internal sealed class FoundPlaces(CompiledPolicy policy, TextLayout layout) : IStructureSink
{
    /// <summary>The end of a chain.</summary>
    public const int None = SignalState.None;

    private readonly SignalState[] _states = new SignalState[policy.Signals.Count];
    private readonly MeaningState[] _meanings = new MeaningState[policy.Meanings.Count];
    private readonly List<int> _touchedMeanings = [];
    private readonly List<int> _byForm = [];
    private Place[] _places = new Place[64];
    private int _count = 1;
    private PhraseFound[] _phrases = new PhraseFound[256];
    private int _phraseCount = 1;
    private bool _isDistributed;

    /// <summary>What is known of each signal.</summary>
    public SignalState[] States => _states;

    /// <summary>The meanings of which a phrase was found as it is written.</summary>
    public List<int> Meanings => _touchedMeanings;

    /// <summary>The signals that were found otherwise than by a phrase as it is written.</summary>
    public List<int> ByForm => _byForm;

    /// <summary>The sentences in which something is spelled to be overlooked; see <see cref="SentenceScreen.Bits"/>.</summary>
    public ulong Disguised { get; private set; }

    /// <summary>How many places there are, with the one that is none.</summary>
    public int Count => _count;

    /// <summary>A place, by its number in a chain.</summary>
    public ref readonly Place this[int place] => ref _places[place];

    /// <summary>The last place found of a meaning.</summary>
    public int FirstOfMeaning(int meaning) => _meanings[meaning].FirstFound;

    /// <summary>The last place found of a signal by its form.</summary>
    public int FirstByForm(int signal) => _states[signal].FirstFound;

    /// <summary>Forgets the message before.</summary>
    public void Clear()
    {
        // Most messages touch hundreds of them.
        Array.Clear(_states, 0, _states.Length);
        foreach (int meaning in _touchedMeanings)
        {
            _meanings[meaning] = default;
        }

        _touchedMeanings.Clear();
        _byForm.Clear();
        _count = 1;
        _phraseCount = 1;
        _isDistributed = false;
        Disguised = 0;
    }

    /// <summary>A phrase stands in a sentence as it is written.</summary>
    /// <param name="meaning">Its meaning.</param>
    /// <param name="start">Its first symbol.</param>
    /// <param name="end">The symbol after its last.</param>
    /// <param name="isOdd">Whether letters in it are spelled to be overlooked.</param>
    /// <param name="sentence">The bit of its sentence.</param>
    public void AddPhrase(int meaning, int start, int end, bool isOdd, ulong sentence)
    {
        ref MeaningState state = ref _meanings[meaning];
        if (state.FirstFound == None)
        {
            _touchedMeanings.Add(meaning);
            policy.Meanings.PrefetchUses(meaning);
            policy.Triggers.Watch.PrefetchOfMeaning(meaning);
            policy.WeighedSignals?.PrefetchOfMeaning(meaning);
        }

        state.Sentences |= sentence;
        state.FirstFound = Append(state.FirstFound, start, end, isOdd);
        Disguised |= isOdd ? sentence : 0;
    }

    void IStructureSink.Add(StructureKind kind, int start, int end) => Add((int)kind, start, end, disguised: false);

    /// <summary>A signal stands between two symbols.</summary>
    public void Add(int signal, int start, int end, bool disguised)
    {
        int first = layout.Unit(TextUnit.Sentence, start);
        int last = end > start + 1 ? layout.Unit(TextUnit.Sentence, end - 1) : first;
        Add(signal, start, end, disguised, SentenceScreen.Bits(first, last));
        if (last > first)
        {
            _states[signal].IsWide = true;
        }
    }

    /// <summary>A signal stands between two symbols, in these sentences.</summary>
    public void Add(int signal, int start, int end, bool disguised, ulong sentences)
    {
        ref SignalState state = ref _states[signal];
        if (state.FirstFound == None)
        {
            _byForm.Add(signal);
        }

        state.Sentences |= sentences;
        state.FirstFound = Append(state.FirstFound, start, end, disguised);
        Disguised |= disguised ? sentences : 0;
    }

    /// <summary>Between two symbols a signal is not meant.</summary>
    public void AddException(int signal, int start, int end)
    {
        ref SignalState state = ref _states[signal];
        state.FirstException = Append(state.FirstException, start, end, disguised: false);
    }

    /// <summary>Gives the places of phrases to the signals that they belong to. Asked for when a trigger wakes or words are weighed: many texts need it for neither.</summary>
    public void Distribute()
    {
        if (_isDistributed)
        {
            return;
        }

        _isDistributed = true;
        MeaningTable meanings = policy.Meanings;
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

    /// <summary>Whether a signal has places of its own.</summary>
    public bool Any(int signal) => (_states[signal].FirstFound | _states[signal].FirstPhrase) != None;

    /// <summary>Whether a signal is not meant somewhere.</summary>
    public bool AnyException(int signal) => _states[signal].FirstException != None;

    /// <summary>Adds a signal's own places to an empty list.</summary>
    public void AddTo(OccurrenceList list, int signal)
    {
        SignalState state = _states[signal];
        for (int phrase = state.FirstPhrase; phrase != None; phrase = _phrases[phrase].Next)
        {
            AddChain(list, _meanings[_phrases[phrase].Meaning].FirstFound, _phrases[phrase].IsDisguise);
        }

        AddChain(list, state.FirstFound, isDisguise: false);

        // They were found in the order of the text.
        list.Reverse();
    }

    /// <summary>Adds the places to a list where a signal is not meant.</summary>
    public void AddExceptionsTo(OccurrenceList list, int signal) => AddChain(list, _states[signal].FirstException, isDisguise: false);

    private void AddExceptions(int signal, int first)
    {
        for (int i = first; i != None; i = _places[i].Next)
        {
            AddException(signal, _places[i].Start, _places[i].End);
        }
    }

    private int Append(int next, int start, int end, bool disguised)
    {
        if (_count == _places.Length)
        {
            Room.Widen(ref _places, _count * 2);
        }

        _places[_count] = new Place(start, end, next, disguised);
        return _count++;
    }

    private void AddChain(OccurrenceList list, int first, bool isDisguise)
    {
        for (int i = first; i != None; i = _places[i].Next)
        {
            list.Add(Occurrence.At(_places[i].Start, _places[i].End, _places[i].Disguised || isDisguise));
        }
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

    /// <summary>Where a phrase or a structure stands, in symbols.</summary>
    internal readonly struct Place(int start, int end, int next, bool disguised)
    {
        public int Start { get; } = start;

        public int End { get; } = end;

        /// <summary>The one found before it, or <see cref="None"/>.</summary>
        public int Next { get; } = next;

        public bool Disguised { get; } = disguised;
    }
}
