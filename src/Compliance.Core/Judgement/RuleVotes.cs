using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Judgement;

/// <summary>
/// Which rule a sentence speaks for: what has a weight in it and around it has a vote for each rule that the weights tell apart. A workspace: one message after the
/// other.
/// </summary>
internal sealed class RuleVotes(Weights weights, WordWeights words, SignalReading reading)
{
    private const int UsualSentences = 16;
    private readonly WorkList<Standing> _standing = new();
    private Weights.Weight _context;
    private int _sentences;

    // Of every sentence, how much it speaks for each rule; and how many features told that, and one more, where it was asked.
    private int[][] _votes = new int[UsualSentences][];
    private int[] _told = new int[UsualSentences];

    // What the whole message, wherever something stands in it, adds to the votes of each sentence.
    private readonly int[] _commonVotes = new int[weights.RoomForVotes];
    private int _commonTold;

    /// <summary>Forgets the message before.</summary>
    /// <param name="sentences">How many sentences this one has.</param>
    public void Restart(int sentences)
    {
        _standing.Clear();
        _sentences = sentences;
        if (_told.Length < sentences)
        {
            int room = Math.Max(sentences, _told.Length * 2);
            _told = new int[room];
            _votes = new int[room][];
        }
    }

    /// <summary>The message stands in another context.</summary>
    public void Place(Weights.Weight context)
    {
        _context = context;
        _commonTold = 0;
        Array.Clear(_told, 0, _sentences);
    }

    /// <summary>A signal stands in the message.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="sentences">Its sentences; see <see cref="SentenceScreen.Bits"/>.</param>
    public void Add(Weights.Signal signal, ulong sentences)
    {
        if (signal.TellsRulesApart)
        {
            _standing.Add(new Standing(signal, sentences));
        }
    }

    /// <summary>The rule that a sentence speaks for most, with what surrounds it: its place in <see cref="Weights.Rules"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lead">How clearly: the logarithm of the odds between this rule and the next one.</param>
    public int Rule(int sentence, out double lead)
    {
        int[] votes = Votes(sentence);
        var most = 0;
        for (var i = 1; i < weights.Rules.Length; i++)
        {
            most = votes[i] > votes[most] ? i : most;
        }

        int next = int.MinValue;
        for (var i = 0; i < weights.Rules.Length; i++)
        {
            next = i == most ? next : Math.Max(next, votes[i]);
        }

        lead = Odds(sentence, votes[most] - (double)next);
        return most;
    }

    /// <summary>How much more clearly a sentence speaks for one rule than for another: the logarithm of the odds.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="rule">The one rule, by its place in <see cref="Weights.Rules"/>.</param>
    /// <param name="other">The other one.</param>
    public double Odds(int sentence, int rule, int other)
    {
        int[] votes = Votes(sentence);
        return Odds(sentence, votes[rule] - (double)votes[other]);
    }

    private double Odds(int sentence, double votes) => WeightSum.RuleScale / WeightSum.RuleOne * votes / Math.Sqrt(_told[sentence]);

    private int[] Votes(int sentence)
    {
        int[] votes = _votes[sentence] ??= new int[weights.RoomForVotes];
        if (_told[sentence] == 0)
        {
            if (_commonTold == 0)
            {
                _commonTold = 1 + VoteInCommon(_commonVotes);
            }

            Array.Copy(_commonVotes, votes, votes.Length);
            _told[sentence] = _commonTold + Vote(sentence, votes);
        }

        return votes;
    }

    private int VoteInCommon(int[] votes)
    {
        Array.Clear(votes, 0, votes.Length);
        int told = weights.Tell(_context, votes);
        foreach (Standing standing in _standing)
        {
            told += weights.Tell(standing.Signal.InMessage, votes);
        }

        return told;
    }

    private int Vote(int sentence, int[] votes)
    {
        var told = 0;
        int first = words.First(sentence);
        int end = words.First(sentence + 1);
        for (int i = first; i < end; i++)
        {
            weights.PrefetchVotes(words[i]);
        }

        for (int i = first; i < end; i++)
        {
            told += weights.Tell(words[i], votes);
        }

        foreach (Standing standing in _standing)
        {
            told += StandsIn(standing, sentence) ? weights.Tell(standing.Signal.InSentence, votes) : 0;
            told += StandsIn(standing, sentence + 1) ? weights.Tell(standing.Signal.InNext, votes) : 0;
        }

        return told;
    }

    // All sentences that have no bit of their own share the last one.
    private bool StandsIn(Standing standing, int sentence) =>
        SentenceScreen.Holds(standing.Sentences, sentence) && (sentence < SentenceScreen.LastBit || reading.StandsIn(standing.Signal.Number, sentence));

    /// <summary>A signal that stands, and in which sentences; see <see cref="SentenceScreen.Bits"/>.</summary>
    private readonly struct Standing(Weights.Signal signal, ulong sentences)
    {
        public Weights.Signal Signal { get; } = signal;

        public ulong Sentences { get; } = sentences;
    }
}
