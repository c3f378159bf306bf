using Compliance.Image;
using Compliance.Matching;
using Compliance.Weighing;

namespace Compliance.Policy;

/// <summary>
/// A policy prepared for use: names resolved, phrases expanded and put into their graph. The built-in policy is prepared when its assembly is
/// built, because a compiler loads it in every process: reading it takes a few milliseconds where reading the files takes a second.
/// </summary>
internal static class PolicyImage
{
    // Changes with the format, so that an image is never read by code that expects another one.
    private const string Format = "compliance policy image 17";

    /// <summary>Prepares a policy.</summary>
    public static byte[] Write(CompliancePolicy policy)
    {
        CompiledPolicy compiled = policy.Compiled;
        CompiledSignal[] signals = compiled.Signals.All();
        List<CompiledVeto> vetoes = [.. signals.SelectMany(s => s.Vetoes).Distinct()];
        var image = new ImageWriter();
        image.Text(Format);
        image.Text(policy.Version);
        image.Text(policy.Sha256);
        image.Number(compiled.OrderProblem + 1);
        image.Parts(vetoes, (w, veto) =>
        {
            w.Number(veto.Number);
            w.Text(veto.Name);
            w.List(veto.When, Scoped);
        });
        image.Parts(signals, (w, signal) =>
        {
            w.Text(signal.Name);
            w.List(signal.Compositions, Scoped);
            w.List(signal.Vetoes, (v, veto) => v.Number(vetoes.IndexOf(veto)));
        });
        image.List(compiled.Rules, Rule);
        compiled.Triggers.Write(image);
        compiled.Screen.Write(image);
        compiled.Meanings.Write(image);
        compiled.Graph.Write(image);
        compiled.Words.Write(image);
        compiled.Vocabulary.Write(image);
        image.Byte(compiled.Weights is null ? (byte)0 : (byte)1);
        compiled.Weights?.Write(image);
        compiled.WeighedSignals?.Write(image);
        return image.ToArray();
    }

    /// <summary>Reads a prepared policy. Its tables are used where they lie.</summary>
    /// <param name="bytes">What <see cref="Write"/> returned.</param>
    /// <param name="files">The files it was prepared from, when they are asked for.</param>
    public static CompliancePolicy Read(FixedBytes bytes, Func<IReadOnlyList<PolicyFile>> files)
    {
        var image = new ImageReader(bytes);
        if (image.Text() != Format)
        {
            throw new InvalidDataException("The prepared policy was written by another version.");
        }

        string version = image.Text();
        string sha256 = image.Text();
        int orderProblem = image.Number() - 1;
        PartsOnDemand<CompiledVeto> vetoes = image.Parts(r => new CompiledVeto(r.Number(), r.Text(), r.List(Scoped)));
        PartsOnDemand<CompiledSignal> signals = image.Parts(r => new CompiledSignal(r.Text(), r.List(Scoped), r.List(v => vetoes[v.Number()])));
        CompiledRule[] rules = image.List(Rule);
        TriggerIndex triggers = TriggerIndex.Read(image, rules);
        ScreenCode screen = ScreenCode.Read(image);
        MeaningTable meanings = MeaningTable.Read(image);
        PhraseGraph graph = PhraseGraph.Read(image);
        WordGraph words = WordGraph.Read(image, graph);
        Vocabulary vocabulary = Vocabulary.Read(image, words);
        Weights? weights = image.Byte() == 0 ? null : Weights.Read(image);
        WatchIndex? weighedSignals = weights is null ? null : WatchIndex.Read(image);
        var compiled = new CompiledPolicy(rules, signals, graph, words, vocabulary, meanings, triggers, screen, weights, weighedSignals, orderProblem);
        return new CompliancePolicy(compiled, files, version, sha256);
    }

    private static void Rule(ImageWriter image, CompiledRule rule)
    {
        PolicyRule face = rule.Public;
        image.Number(rule.Number);
        image.Number(rule.PlaceInWeights + 1);
        image.Text(face.Id);
        image.Byte((byte)face.Category);
        image.Byte((byte)face.Severity);
        image.Later(w => Wording(w, face.Wording));
        image.Later(w => w.List(face.Examples, Example));
        image.List(rule.Absorbs, (w, id) => w.Text(id));
        image.Parts(rule.Conditions.All(), (w, condition) =>
        {
            w.Text(condition.Name);
            w.List(condition.When, Scoped);
            w.List(condition.Verdicts, Verdict);
            Optional(w, condition.Why);
            Optional(w, condition.Remedy);
        });
    }

    private static CompiledRule Rule(ImageReader image)
    {
        int number = image.Number();
        int placeInWeights = image.Number() - 1;
        string id = image.Text();
        var category = (RuleCategory)image.Byte();
        var severity = (RuleSeverity)image.Byte();
        ImageReader wording = image.Later();
        ImageReader examples = image.Later();
        string[] absorbs = image.List(r => r.Text());
        PartsOnDemand<CompiledCondition> conditions = image.Parts(r => new CompiledCondition(r.Text(), r.List(Scoped), r.List(Verdict), Optional(r), Optional(r)));
        var face = new PolicyRule(id, category, severity, new Lazy<RuleWording>(() => Wording(wording)), new Lazy<RuleExample[]>(() => examples.List(Example)));
        return new CompiledRule(number, placeInWeights, face, conditions, absorbs);
    }

    private static void Wording(ImageWriter image, RuleWording wording)
    {
        image.Text(wording.Name);
        image.Text(wording.Path);
        Localized(image, wording.Title);
        Localized(image, wording.Why);
        Localized(image, wording.Remedy);
        Optional(image, wording.Replacement);
        image.List(wording.Sources, (w, source) =>
        {
            w.Text(source.Title);
            w.Text(source.Url);
            w.Text(source.Read);
        });
    }

    private static RuleWording Wording(ImageReader image) => new(
        image.Text(), image.Text(), Localized(image), Localized(image), Localized(image), Optional(image), image.List(r => new RuleSource(r.Text(), r.Text(), r.Text())));

    private static void Example(ImageWriter image, RuleExample example)
    {
        image.Text(example.Language);
        image.Byte((byte)example.Expected);
        Context(image, example.Context);
        image.Text(example.Text);
        image.Number(example.Line);
    }

    private static RuleExample Example(ImageReader image) =>
        new(image.Text(), (Decision)image.Byte(), Context(image), image.Text(), image.Number());

    private static void Context(ImageWriter image, MessageContext context)
    {
        image.Byte((byte)context.Initiator);
        image.Byte((byte)context.BuyerAsked);
        image.Byte((byte)context.OrderProblem);
        image.Byte((byte)context.Bulk);
        image.Number(context.EarlierReviewRequests);
        image.Byte((byte)context.Kind);
        image.Byte((byte)context.Profile);
    }

    private static MessageContext Context(ImageReader image) => new()
    {
        Initiator = (Initiator)image.Byte(),
        BuyerAsked = (BuyerRequest)image.Byte(),
        OrderProblem = (Answer)image.Byte(),
        Bulk = (Answer)image.Byte(),
        EarlierReviewRequests = image.Number(),
        Kind = (MessageKind)image.Byte(),
        Profile = (Profile)image.Byte(),
    };

    private static void Verdict(ImageWriter image, VerdictLine line)
    {
        image.Byte((byte)line.Decision);
        image.OptionalText(line.Row);
        image.List(line.Facts, (w, fact) =>
        {
            w.Text(fact.Name);
            w.List(fact.Values, (v, value) => v.Text(value));
        });
    }

    private static VerdictLine Verdict(ImageReader image)
    {
        var decision = (Decision)image.Byte();
        string? row = image.OptionalText();
        return new VerdictLine(decision, image.List(r => new FactTest(r.Text(), r.List(v => v.Text()))), row);
    }

    private static void Optional(ImageWriter image, LocalizedText? text)
    {
        image.Byte(text is null ? (byte)0 : (byte)1);
        if (text is not null)
        {
            Localized(image, text);
        }
    }

    private static LocalizedText? Optional(ImageReader image) => image.Byte() == 0 ? null : Localized(image);

    private static void Localized(ImageWriter image, LocalizedText text) => image.List(text.ByLanguage, (w, entry) =>
    {
        w.Text(entry.Key);
        w.Text(entry.Value);
    });

    private static LocalizedText Localized(ImageReader image)
    {
        var byLanguage = new KeyValuePair<string, string>[image.Number()];
        for (var i = 0; i < byLanguage.Length; i++)
        {
            byLanguage[i] = new KeyValuePair<string, string>(image.Text(), image.Text());
        }

        return new LocalizedText(byLanguage);
    }

    private static void Scoped(ImageWriter image, ScopedExpression expression)
    {
        image.Byte((byte)expression.Scope);
        image.Number(expression.Line);
        image.Number(expression.Screen);
        image.Later(w => Expression(w, expression.Expression));
    }

    private static ScopedExpression Scoped(ImageReader image)
    {
        var scope = (Scope)image.Byte();
        int line = image.Number();
        int screen = image.Number();
        return new ScopedExpression(scope, image.Later(), line) { Screen = screen };
    }

    private static void Expression(ImageWriter image, Expression expression)
    {
        switch (expression)
        {
            case SignalExpression { IsTarget: true }:
                image.Byte((byte)Kind.Target);
                break;
            case SignalExpression signal:
                image.Byte((byte)Kind.Signal);
                image.Number(signal.Signal);
                break;
            case SequenceExpression sequence:
                image.Byte((byte)(sequence.Ordered ? Kind.Sequence : Kind.Pair));
                image.Number(sequence.MostHalfWords);
                Expression(image, sequence.Left);
                Expression(image, sequence.Right);
                break;
            case InsideExpression inside:
                image.Byte((byte)Kind.Inside);
                Expression(image, inside.Inner);
                Expression(image, inside.Outer);
                break;
            case MeetExpression meet:
                image.Byte((byte)(meet.Absent ? Kind.Without : Kind.Meet));
                Expression(image, meet.Left);
                Expression(image, meet.Right);
                break;
            case EitherExpression either:
                image.Byte((byte)Kind.Either);
                image.List(either.Alternatives, Expression);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(expression), expression, null);
        }
    }

    /// <summary>Reads an expression.</summary>
    public static Expression Expression(ImageReader image)
    {
        var kind = (Kind)image.Byte();
        return kind switch
        {
            Kind.Target => SignalExpression.Target(),
            Kind.Signal => SignalExpression.Resolved(image.Number()),
            Kind.Sequence or Kind.Pair => Sequence(image, ordered: kind == Kind.Sequence),
            Kind.Inside => new InsideExpression(Expression(image), Expression(image)),
            Kind.Meet or Kind.Without => new MeetExpression(Expression(image), Expression(image), absent: kind == Kind.Without),
            Kind.Either => new EitherExpression(image.List(Expression)),
            _ => throw new InvalidDataException("The prepared policy holds an expression of an unknown kind."),
        };
    }

    private static SequenceExpression Sequence(ImageReader image, bool ordered)
    {
        int mostHalfWords = image.Number();
        return new SequenceExpression(Expression(image), Expression(image), ordered, mostHalfWords);
    }

    private enum Kind : byte
    {
        Target,
        Signal,
        Sequence,
        Pair,
        Inside,
        Meet,
        Without,
        Either,
    }
}
