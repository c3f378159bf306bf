using Compliance.Image;
using Compliance.Structure;

namespace Compliance.Policy;

/// <summary>
/// The expressions of a policy as numbers, for <see cref="Judgement.SentenceScreen"/>: only which signals must stand in the same scope is left of them.
/// Vetoes, distances and order are left out, so that what the code says is possible may still not meet, and what it rules out cannot.
/// </summary>
/// <remarks>
/// A node is one number, and in a <see cref="Kind.Both"/> or <see cref="Kind.Inside"/> one more, the first node that is asked of its parts; its parts follow: its kind in the lowest three bits, the scope in the next three, and above them the signal, the number
/// of parts of an <see cref="Kind.Either"/>, or how many numbers a <see cref="Kind.Both"/> or <see cref="Kind.Inside"/> takes with its parts.
/// </remarks>
internal sealed unsafe class ScreenCode
{
    public const int KindBits = 3;
    public const int ScopeBits = 3;

    /// <summary>Where the first node that is asked stands behind a <see cref="Kind.Both"/> or <see cref="Kind.Inside"/>.</summary>
    public const int FirstAsked = 1;

    /// <summary>Where the parts of these start.</summary>
    public const int FirstPart = 2;
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
        /// <summary>A signal stands that is made of nothing but its phrases or its form.</summary>
        Phrase,

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
    /// <param name="signals">The signals.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="frequencies">By signal: in how many usual messages it stands. Any numbers are correct; good ones are fast.</param>
    public static ScreenCode Of(IReadOnlyList<CompiledSignal> signals, IEnumerable<CompiledRule> rules, IReadOnlyList<int> frequencies)
    {
        var writer = new Writer(signals, frequencies);
        foreach (CompiledSignal signal in signals)
        {
            writer.StartSignal();
            foreach (ScopedExpression composition in signal.Compositions)
            {
                writer.Add(composition);
            }
        }

        writer.StartSignal();
        foreach (ScopedExpression when in signals.SelectMany(s => s.Vetoes).Distinct().SelectMany(v => v.When).Concat(rules.SelectMany(r => r.Conditions.All()).SelectMany(c => c.When)))
        {
            writer.Add(when);
        }

        return writer.ToCode();
    }

    private sealed class Writer(IReadOnlyList<CompiledSignal> signals, IReadOnlyList<int> frequencies)
    {
        private const double Usual = 1e9;
        private readonly List<int> _code = [];
        private readonly List<int> _starts = [];
        private readonly double[] _frequencies = new double[signals.Count];

        public void StartSignal() => _starts.Add(_code.Count);

        public void Add(ScopedExpression expression)
        {
            expression.Screen = _code.Count;
            Add(expression.Expression, expression.Scope);
        }

        public ScreenCode ToCode()
        {
            var image = new ImageWriter();
            image.Number(_code.Count);
            image.Number(_starts.Count - 1);
            image.Table(_code.ToArray());
            image.Table(_starts.ToArray());
            return new ScreenCode(new ImageReader(new FixedBytes(image.ToArray())));
        }

        private void Add(Expression expression, Scope scope)
        {
            switch (expression)
            {
                case SignalExpression { IsTarget: true }:
                    _code.Add(Node(Kind.Target, scope, 0));
                    break;
                case SignalExpression { Signal: (int)StructureKind.MessageStart or (int)StructureKind.SentenceStart or (int)StructureKind.ClauseStart }:
                    _code.Add(Node(Kind.Always, scope, 0));
                    break;
                case SignalExpression { Signal: (int)StructureKind.Brief }:
                    _code.Add(Node(Kind.Brief, scope, 0));
                    break;
                case SignalExpression signal:
                    _code.Add(Node(signals[signal.Signal].Compositions.Length > 0 ? Kind.Signal : Kind.Phrase, scope, signal.Signal));
                    break;
                case SequenceExpression sequence:
                    AddBoth(sequence.Left, sequence.Right, scope);
                    break;
                case InsideExpression inside:
                    AddParts(Kind.Inside, scope, inside.Inner, inside.Outer);
                    break;
                case MeetExpression { Absent: true } meet:
                    Add(meet.Left, scope);
                    break;
                case MeetExpression meet:
                    AddBoth(meet.Left, meet.Right, scope);
                    break;
                case EitherExpression either:
                    _code.Add(Node(Kind.Either, scope, either.Alternatives.Length));
                    foreach (Expression alternative in either.Alternatives)
                    {
                        Add(alternative, scope);
                    }

                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(expression), expression, null);
            }
        }

        // The rarer part first: where it is not possible the other one is not asked about.
        private void AddBoth(Expression left, Expression right, Scope scope)
        {
            if (Frequency(right) < Frequency(left))
            {
                (left, right) = (right, left);
            }

            AddParts(Kind.Both, scope, left, right);
        }

        private void AddParts(Kind kind, Scope scope, Expression left, Expression right)
        {
            int start = _code.Count;
            _code.Add(0);
            _code.Add(0);
            Add(left, scope);
            Add(right, scope);
            int first = _code[start + FirstPart];
            _code[start] = Node(kind, scope, _code.Count - start);
            _code[start + FirstAsked] = IsOfParts(first) ? _code[start + FirstPart + FirstAsked] : first;
        }

        private double Frequency(Expression expression) => expression switch
        {
            SignalExpression { IsTarget: true } => Usual,
            SignalExpression signal => FrequencyOf(signal.Signal),
            EitherExpression either => either.Alternatives.Sum(Frequency),
            SequenceExpression sequence => Math.Min(Frequency(sequence.Left), Frequency(sequence.Right)),
            InsideExpression inside => Math.Min(Frequency(inside.Inner), Frequency(inside.Outer)),
            MeetExpression meet => meet.Absent ? Frequency(meet.Left) : Math.Min(Frequency(meet.Left), Frequency(meet.Right)),
            _ => Usual,
        };

        private double FrequencyOf(int signal)
        {
            if (_frequencies[signal] == 0)
            {
                // One more, so that it is known; and known before its parts are asked, which may be made of it by mistake.
                _frequencies[signal] = 1 + frequencies[signal];
                _frequencies[signal] += signals[signal].Compositions.Sum(c => Frequency(c.Expression));
            }

            return _frequencies[signal];
        }
    }

    private static bool IsOfParts(int node) => (Kind)(node & (1 << KindBits) - 1) >= Kind.Both;

    private static int Node(Kind kind, Scope scope, int operand) => (operand << (KindBits + ScopeBits)) | ((int)scope << KindBits) | (int)kind;
}
