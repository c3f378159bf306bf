using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>
/// In which sentences an expression could meet at all: those where the signals that it needs stand, whatever their distance and whatever removes them.
/// Sets of sentences are the bits of one number, so that asking costs a few machine instructions for each signal, and almost everything that cannot
/// meet is never evaluated. What is found possible may still not meet; what is ruled out cannot. An open screen rules nothing out: tests compare with it.
/// </summary>
internal sealed class SentenceScreen(SignalReading reading, ScreenCode code, SignalState[] states, bool isOpen)
{
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

    /// <summary>Where a signal could stand.</summary>
    public Places PlacesOf(int signal)
    {
        ref SignalState state = ref states[signal];
        if (state.Message != reading.Message)
        {
            state.Start(reading.Message);
        }

        if (!state.IsScreened)
        {
            state.IsScreened = true;
            int end = code.SignalStart(signal + 1);
            for (int at = code.SignalStart(signal); at < end;)
            {
                Places composed = Run(ref at, default);
                state.Sentences |= composed.Sentences;
                state.IsWide |= composed.IsWide;
            }
        }

        return isOpen ? Anywhere : new Places(state.Sentences, state.IsWide);
    }

    /// <summary>Whether an expression could meet.</summary>
    public bool MayMeet(ScopedExpression expression) => MayMeet(expression, default);

    /// <summary>Whether an expression of a veto could meet, with what it may remove standing in these places.</summary>
    public bool MayMeet(ScopedExpression expression, Places target)
    {
        int at = expression.Screen;
        return Run(ref at, target).Sentences != 0;
    }

    private Places Run(ref int at, Places target)
    {
        int node = code[at];
        int operand = node >> OperandShift;
        switch ((ScreenCode.Kind)(node & KindMask))
        {
            case ScreenCode.Kind.Phrase:
                at++;
                ref SignalState state = ref states[operand];
                return isOpen ? Anywhere : state.Message == reading.Message ? new Places(state.Sentences, state.IsWide) : default;
            case ScreenCode.Kind.Signal:
                at++;
                return PlacesOf(operand);
            case ScreenCode.Kind.Target:
                at++;
                return target;
            case ScreenCode.Kind.Always:
                at++;
                return EverySentence;
            case ScreenCode.Kind.Brief:
                at++;
                return isOpen || reading.IsBrief ? Anywhere : default;
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
            Places part = Run(ref at, target);
            sentences |= part.Sentences;
            isWide |= part.IsWide;
        }

        return new Places(sentences, isWide);
    }

    private Places Both(ref int at, int node, int end, Places target)
    {
        at++;
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

    /// <summary>Sentences in which something may stand, and whether a single place may reach over several of them.</summary>
    internal readonly struct Places(ulong sentences, bool isWide)
    {
        public ulong Sentences { get; } = sentences;

        public bool IsWide { get; } = isWide;
    }
}
