using Compliance.Policy;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>
/// In which sentences an expression could meet at all: those where the signals that it needs stand, whatever their distance and whatever removes them.
/// Sets of sentences are the bits of one number, so that asking costs a few machine instructions for each signal, and almost everything that cannot
/// meet is never evaluated. What is found possible may still not meet; what is ruled out cannot. An open screen rules nothing out: tests compare with it.
/// </summary>
internal sealed class SentenceScreen(SignalReading reading, ScreenCode code, SignalState[] states, bool isOpen)
{
    // By veto, where it could meet.
    private VetoState[] _vetoes = new VetoState[64];
    private long _message = 1;

    /// <summary>The sentences that have a bit of their own. All after them share the last one, which makes more possible and never less.</summary>
    public const int LastBit = 63;

    private const int KindMask = (1 << ScreenCode.KindBits) - 1;
    private const int ScopeMask = (1 << ScreenCode.ScopeBits) - 1;
    private const int OperandShift = ScreenCode.KindBits + ScreenCode.ScopeBits;
    private static readonly Places Anywhere = new(ulong.MaxValue, isWide: true);
    private static readonly Places EverySentence = new(ulong.MaxValue, isWide: false);

    /// <summary>The bits of the sentences from one to another.</summary>
    public static ulong Bits(int first, int last)
    {
        first = Math.Min(first, LastBit);
        last = Math.Min(last, LastBit);
        return (ulong.MaxValue >> (LastBit - last)) & (ulong.MaxValue << first);
    }

    /// <summary>Whether a sentence is one of a set.</summary>
    public static bool Holds(ulong sentences, int sentence) => (sentences >> Math.Min(sentence, LastBit) & 1) != 0;

    /// <summary>Forgets the message before.</summary>
    public void Clear() => _message++;

    /// <summary>Where a signal could stand.</summary>
    public Places PlacesOf(int signal) => isOpen ? Anywhere : Screened(signal);

    /// <summary>Where an expression could meet, by where its code is.</summary>
    public Places PlacesOfCode(int screen) => isOpen ? Anywhere : IsRuledOut(screen) ? default : Run(ref screen, default);

    /// <summary>Whether a composition of a signal could meet, by its place among them; the signal was asked for before.</summary>
    public bool MayMeet(int signal, int composition) => isOpen || (states[signal].Compositions >> composition & 1) != 0;

    /// <summary>Whether an expression of a veto could meet, with what it may remove standing in these places.</summary>
    public bool MayMeet(ScopedExpression expression, Places target)
    {
        int at = expression.Screen;
        return isOpen || !IsRuledOut(at) && Run(ref at, target).Sentences != 0;
    }

    /// <summary>
    /// Whether a veto could meet where something stands that it may remove. Where it could meet at all is asked once, because many vetoes are of many signals, and
    /// hardly any could.
    /// </summary>
    public bool MayMeet(CompiledVeto veto, Places target)
    {
        if (veto.Number >= _vetoes.Length)
        {
            Room.Widen(ref _vetoes, veto.Number * 2 + 1);
        }

        if (_vetoes[veto.Number].Message != _message)
        {
            _vetoes[veto.Number] = new VetoState(SentencesOf(veto), _message);
        }

        // What stands in several sentences at once may meet in one of them with what stands in another.
        ulong sentences = _vetoes[veto.Number].Sentences;
        return (target.IsWide ? sentences : sentences & target.Sentences) != 0;
    }

    // What is removed takes part, so that its sentence is one of these.
    private ulong SentencesOf(CompiledVeto veto)
    {
        ulong sentences = 0;
        foreach (ScopedExpression when in veto.When)
        {
            int at = when.Screen;
            sentences |= isOpen ? ulong.MaxValue : IsRuledOut(at) ? 0 : Run(ref at, EverySentence).Sentences;
        }

        return sentences;
    }

    // What a signal is made of is looked at once.
    private Places Screened(int signal)
    {
        if (!states[signal].IsScreened)
        {
            states[signal].IsScreened = true;
            int end = code.SignalStart(signal + 1);
            for (int at = code.SignalStart(signal), composition = 0; at < end; composition++)
            {
                if (IsRuledOut(at))
                {
                    at += code[at] >> OperandShift;
                    continue;
                }

                Places composed = Run(ref at, default);
                states[signal].Sentences |= composed.Sentences;
                states[signal].IsWide |= composed.IsWide;
                states[signal].Compositions |= (composed.Sentences != 0 ? 1UL : 0) << composition;
            }
        }

        return Found(signal);
    }

    private Places Found(int signal)
    {
        ref SignalState state = ref states[signal];
        return new Places(state.Sentences, state.IsWide);
    }

    // Most expressions fail at the first signal that they ask for: those are told without taking the expression apart.
    private bool IsRuledOut(int at)
    {
        if ((ScreenCode.Kind)(code[at] & KindMask) < ScreenCode.Kind.Both)
        {
            return false;
        }

        int node = code[at + ScreenCode.FirstAsked];
        return (ScreenCode.Kind)(node & KindMask) switch
        {
            ScreenCode.Kind.Phrase => states[node >> OperandShift].Sentences == 0,
            ScreenCode.Kind.Signal => Screened(node >> OperandShift).Sentences == 0,
            _ => false,
        };
    }

    private Places Run(ref int at, Places target)
    {
        int node = code[at];
        int operand = node >> OperandShift;
        switch ((ScreenCode.Kind)(node & KindMask))
        {
            case ScreenCode.Kind.Phrase:
                at++;
                return Found(operand);
            case ScreenCode.Kind.Signal:
                at++;
                return Screened(operand);
            case ScreenCode.Kind.Target:
                at++;
                return target;
            case ScreenCode.Kind.Always:
                at++;
                return EverySentence;
            case ScreenCode.Kind.Brief:
                at++;
                return reading.IsBrief ? Anywhere : default;
            case ScreenCode.Kind.Either:
                at++;
                return Either(ref at, operand, target);
            default:
                return Both(ref at, node, at + operand, target);
        }
    }

    private Places Either(ref int at, int count, Places target)
    {
        ulong sentences = 0;
        var isWide = false;
        for (var i = 0; i < count; i++)
        {
            if (IsRuledOut(at))
            {
                at += code[at] >> OperandShift;
                continue;
            }

            Places part = Run(ref at, target);
            sentences |= part.Sentences;
            isWide |= part.IsWide;
        }

        return new Places(sentences, isWide);
    }

    private Places Both(ref int at, int node, int end, Places target)
    {
        at += ScreenCode.FirstPart;
        Places left = Run(ref at, target);
        Places right = left.Sentences == 0 ? default : Run(ref at, target);
        at = end;
        if (right.Sentences == 0)
        {
            return default;
        }

        bool isWide = left.IsWide || right.IsWide;
        if ((ScreenCode.Kind)(node & KindMask) == ScreenCode.Kind.Inside)
        {
            ulong shared = left.Sentences & right.Sentences;
            return shared == 0 ? default : new Places(isWide ? left.Sentences : shared, left.IsWide);
        }

        switch ((Scope)((node >> ScreenCode.KindBits) & ScopeMask))
        {
            case Scope.Clause or Scope.Segment or Scope.Sentence:
                ulong shared = left.Sentences & right.Sentences;
                return shared == 0 ? default : new Places(isWide ? left.Sentences | right.Sentences : shared, isWide);
            case Scope.Nearby:
                ulong met = (left.Sentences & WithNeighbours(right.Sentences)) | (right.Sentences & WithNeighbours(left.Sentences));
                return met == 0 ? default : new Places(isWide ? left.Sentences | right.Sentences : met, isWide: true);
            default:
                // From the first of them to the last: all that lies between belongs to the meeting.
                return Anywhere;
        }
    }

    private static ulong WithNeighbours(ulong sentences) => sentences | (sentences << 1) | (sentences >> 1);

    /// <summary>The sentences in which a veto could meet.</summary>
    private readonly struct VetoState(ulong sentences, long message)
    {
        public long Message { get; } = message;

        public ulong Sentences { get; } = sentences;
    }

    /// <summary>Sentences in which something may stand, and whether a single place may reach over several of them.</summary>
    internal readonly struct Places(ulong sentences, bool isWide)
    {
        public ulong Sentences { get; } = sentences;

        public bool IsWide { get; } = isWide;
    }
}
