using Compliance.Image;
using Compliance.Structure;

namespace Compliance.Policy;

/// <summary>
/// The expressions of a policy as numbers, for <see cref="Judgement.SentenceScreen"/>: only which signals must stand in the same scope is left of them.
/// Vetoes, distances and order are left out, so that what the code says is possible may still not meet, and what it rules out cannot.
/// </summary>
/// <remarks>
/// A node is one number, followed by its parts: its kind in the lowest three bits, the scope in the next three, and above them the signal, the number
/// of parts of an <see cref="Kind.Either"/>, or how many numbers a <see cref="Kind.Both"/> or <see cref="Kind.Inside"/> takes with its parts.
/// </remarks>
internal sealed unsafe class ScreenCode
{
    public const int KindBits = 3;
    public const int ScopeBits = 3;
    private readonly FixedBytes _owner;
    private readonly int _length;
    private readonly int _signalCount;
    private readonly int* _code;
    private readonly int* _signalStarts;

    private ScreenCode(ImageReader image)
    {
        _owner = image.Bytes;
        _length = image.Number();
        _signalCount = image.Number();
        _code = (int*)image.Table(_length * sizeof(int));
        _signalStarts = (int*)image.Table((_signalCount + 1) * sizeof(int));
    }

    /// <summary>What a node asks.</summary>
    internal enum Kind
    {
        /// <summary>A signal stands.</summary>
        Signal,

        /// <summary>What a veto may remove stands.</summary>
        Target,

        /// <summary>Stands in every text: where a sentence starts.</summary>
        Always,

        /// <summary>The message is brief.</summary>
        Brief,

        /// <summary>One of the parts is possible.</summary>
        Either,

        /// <summary>Both parts are possible in the same scope.</summary>
        Both,

        /// <summary>Both parts are possible in the same place; the first is what stands there.</summary>
        Inside,
    }

    /// <summary>The number at an index.</summary>
    public int this[int index] => _code[index];

    /// <summary>Where the compositions of a signal start, one after the other; they end where those of the next one start.</summary>
    public int SignalStart(int signal) => _signalStarts[signal];

    /// <summary>Code that was written to an image; it stays where it is.</summary>
    public static ScreenCode Read(ImageReader image) => new(image);

    /// <summary>Writes the code to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(_length);
        image.Number(_signalCount);
        image.Table(_code, _length * sizeof(int));
        image.Table(_signalStarts, (_signalCount + 1) * sizeof(int));
        GC.KeepAlive(_owner);
    }

    /// <summary>Translates the expressions of a policy, and tells each where its code is.</summary>
    public static ScreenCode Of(IReadOnlyList<CompiledSignal> signals, IEnumerable<CompiledRule> rules)
    {
        var code = new List<int>();
        var starts = new List<int>();
        foreach (CompiledSignal signal in signals)
        {
            starts.Add(code.Count);
            foreach (ScopedExpression composition in signal.Compositions)
            {
                Add(code, composition);
            }
        }

        starts.Add(code.Count);
        foreach (ScopedExpression when in signals.SelectMany(s => s.Vetoes).Distinct().SelectMany(v => v.When).Concat(rules.SelectMany(r => r.Conditions).SelectMany(c => c.When)))
        {
            Add(code, when);
        }

        var image = new ImageWriter();
        image.Number(code.Count);
        image.Number(signals.Count);
        image.Table(code.ToArray());
        image.Table(starts.ToArray());
        return new ScreenCode(new ImageReader(new FixedBytes(image.ToArray())));
    }

    private static void Add(List<int> code, ScopedExpression expression)
    {
        expression.Screen = code.Count;
        Add(code, expression.Expression, expression.Scope);
    }

    private static void Add(List<int> code, Expression expression, Scope scope)
    {
        switch (expression)
        {
            case SignalExpression { IsTarget: true }:
                code.Add(Node(Kind.Target, scope, 0));
                break;
            case SignalExpression { Signal: (int)StructureKind.MessageStart or (int)StructureKind.SentenceStart or (int)StructureKind.ClauseStart }:
                code.Add(Node(Kind.Always, scope, 0));
                break;
            case SignalExpression { Signal: (int)StructureKind.Brief }:
                code.Add(Node(Kind.Brief, scope, 0));
                break;
            case SignalExpression signal:
                code.Add(Node(Kind.Signal, scope, signal.Signal));
                break;
            case SequenceExpression sequence:
                AddBoth(code, Kind.Both, scope, sequence.Left, sequence.Right);
                break;
            case InsideExpression inside:
                AddBoth(code, Kind.Inside, scope, inside.Inner, inside.Outer);
                break;
            case MeetExpression { Absent: true } meet:
                Add(code, meet.Left, scope);
                break;
            case MeetExpression meet:
                AddBoth(code, Kind.Both, scope, meet.Left, meet.Right);
                break;
            case EitherExpression either:
                code.Add(Node(Kind.Either, scope, either.Alternatives.Length));
                foreach (Expression alternative in either.Alternatives)
                {
                    Add(code, alternative, scope);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(expression), expression, null);
        }
    }

    private static void AddBoth(List<int> code, Kind kind, Scope scope, Expression left, Expression right)
    {
        int start = code.Count;
        code.Add(0);
        Add(code, left, scope);
        Add(code, right, scope);
        code[start] = Node(kind, scope, code.Count - start);
    }

    private static int Node(Kind kind, Scope scope, int operand) => (operand << (KindBits + ScopeBits)) | ((int)scope << KindBits) | (int)kind;
}
