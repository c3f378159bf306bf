using Compliance.Policy;

namespace Compliance;

/// <summary>The names of contexts and of their facts, as policy files, the command line and JSON Lines write them.</summary>
public static class ContextFacts
{
    internal const string Proactive = "proactive";
    internal const string Reply = "reply";
    internal const string BuyerAskedDiscount = "buyer-asked-discount";
    private static readonly string[] FactNames = ["initiator", "asked", "problem", "bulk", "requests", "kind", "profile"];

    /// <summary>The names of all facts.</summary>
    public static IReadOnlyList<string> Names { get; } = Array.AsReadOnly(FactNames);

    /// <summary>Reads a context by its name: <c>unknown</c>, <c>proactive</c>, <c>reply</c> or <c>buyer-asked-discount</c>.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <param name="context">The context; <see cref="MessageContext.Unknown"/> where there is none of this name.</param>
    /// <returns>Whether there is a context of this name.</returns>
    public static bool TryParseContext(string name, out MessageContext context)
    {
        (bool known, context) = name switch
        {
            "unknown" => (true, MessageContext.Unknown),
            Proactive => (true, MessageContext.Proactive),
            Reply => (true, MessageContext.Reply),
            BuyerAskedDiscount => (true, MessageContext.BuyerAskedDiscount),
            _ => (false, MessageContext.Unknown),
        };
        return known;
    }

    /// <summary>Adds a fact to a context.</summary>
    /// <param name="context">The context to start from.</param>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="value">Its value, as docs/policy-format.md lists them; for <c>requests</c> also a number.</param>
    /// <param name="result">The context with the fact, or <paramref name="context"/> where there is an error.</param>
    /// <param name="error">What is wrong and what was expected, in English; null where nothing is.</param>
    /// <returns>Whether the fact and its value are known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static bool TryApply(MessageContext context, string fact, string value, out MessageContext result, out string? error)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        result = context;
        MessageContext? changed = fact switch
        {
            "initiator" => Parse<Initiator>(value, InitiatorName) is { } v ? context with { Initiator = v } : null,
            "asked" => Parse<BuyerRequest>(value, RequestName) is { } v ? context with { BuyerAsked = v } : null,
            "problem" => Parse<Answer>(value, AnswerName) is { } v ? context with { OrderProblem = v } : null,
            "bulk" => Parse<Answer>(value, AnswerName) is { } v ? context with { Bulk = v } : null,
            "kind" => Parse<MessageKind>(value, KindName) is { } v ? context with { Kind = v } : null,
            "profile" => Parse<Profile>(value, ProfileName) is { } v ? context with { Profile = v } : null,
            "requests" => Requests(value) is { } v ? context with { EarlierReviewRequests = v } : null,
            _ => null,
        };
        if (changed is null)
        {
            error = Array.IndexOf(FactNames, fact) < 0 ? NoFact(fact) : NoValue(fact, value, Values(fact));
            return false;
        }

        result = changed;
        error = null;
        return true;
    }

    /// <summary>The values of a fact, by their names. Empty for what is not a fact.</summary>
    /// <param name="fact">The name of the fact.</param>
    public static IReadOnlyList<string> Values(string fact) => Array.AsReadOnly(ValuesOf(fact));

    private static string[] ValuesOf(string fact) => fact switch
    {
        "initiator" => All<Initiator>(InitiatorName),
        "asked" => All<BuyerRequest>(RequestName),
        "problem" or "bulk" => All<Answer>(AnswerName),
        "kind" => All<MessageKind>(KindName),
        "profile" => All<Profile>(ProfileName),
        "requests" => ["none", "some"],
        _ => [],
    };

    /// <summary>What is wrong with asking whether a fact has a value; null where nothing is. A value that no context has is never met.</summary>
    internal static string? MistakeInTest(string fact, string value)
    {
        if (Array.IndexOf(FactNames, fact) < 0)
        {
            return NoFact(fact);
        }

        string[] met = [.. Values(fact).Where(v => IsMet(fact, v))];
        return Array.IndexOf(met, value) >= 0 ? null : NoValue(fact, value, met);
    }

    /// <summary>The value of a fact, as the policy sees it: what is unknown counts as its default where the fact has one.</summary>
    internal static string ValueOf(KnownFacts known, string fact) => fact switch
    {
        "initiator" => InitiatorName(known.Context.Initiator == Initiator.Unknown ? Initiator.Seller : known.Context.Initiator),
        "asked" => RequestName(known.Context.BuyerAsked == BuyerRequest.Unknown ? BuyerRequest.None : known.Context.BuyerAsked),
        "problem" => AnswerName(known.OrderProblem),
        "bulk" => AnswerName(known.Context.Bulk),
        "kind" => KindName(known.Context.Kind == MessageKind.Unknown ? MessageKind.FreeText : known.Context.Kind),
        "profile" => ProfileName(known.Context.Profile),
        "requests" => known.Context.EarlierReviewRequests > 0 ? "some" : "none",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };

    // What is unknown may count as something else: see ValueOf.
    private static bool IsMet(string fact, string value) =>
        TryApply(MessageContext.Unknown, fact, value, out MessageContext context, out _) && ValueOf(new KnownFacts(context, context.OrderProblem), fact) == value;

    private static string NoFact(string fact) => $"'{fact}' is not a fact: one of {string.Join(", ", FactNames)} was expected";

    private static string NoValue(string fact, string value, IEnumerable<string> expected) => $"'{value}' is not a value of {fact}: one of {string.Join(", ", expected)} was expected";

    private static T? Parse<T>(string value, Func<T, string> name)
        where T : struct, Enum
    {
        foreach (T candidate in Members<T>())
        {
            if (name(candidate) == value)
            {
                return candidate;
            }
        }

        return null;
    }

    private static string[] All<T>(Func<T, string> name)
        where T : struct, Enum => [.. Members<T>().Select(name)];

    private static T[] Members<T>()
        where T : struct, Enum =>
#if NETSTANDARD2_0
        (T[])Enum.GetValues(typeof(T));
#else
        Enum.GetValues<T>();
#endif

    private static int? Requests(string value) => value switch
    {
        "none" => 0,
        "some" => 1,
        _ => int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null,
    };

    private static string InitiatorName(Initiator value) => value switch
    {
        Initiator.Seller => "seller",
        Initiator.Buyer => "buyer",
        _ => "unknown",
    };

    private static string RequestName(BuyerRequest value) => value switch
    {
        BuyerRequest.None => "nothing",
        BuyerRequest.Discount => "discount",
        BuyerRequest.Compensation => "compensation",
        BuyerRequest.Contact => "contact",
        BuyerRequest.DirectSale => "direct-sale",
        BuyerRequest.ReviewTrade => "review-trade",
        _ => "unknown",
    };

    private static string AnswerName(Answer value) => value switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        _ => "unknown",
    };

    private static string KindName(MessageKind value) => value switch
    {
        MessageKind.FreeText => "free-text",
        MessageKind.ConfirmCustomizationDetails => "confirmCustomizationDetails",
        MessageKind.ConfirmDeliveryDetails => "confirmDeliveryDetails",
        MessageKind.ConfirmOrderDetails => "confirmOrderDetails",
        MessageKind.ConfirmServiceDetails => "confirmServiceDetails",
        MessageKind.DigitalAccessKey => "digitalAccessKey",
        MessageKind.UnexpectedProblem => "unexpectedProblem",
        MessageKind.PackageInsert => "packageInsert",
        _ => "unknown",
    };

    private static string ProfileName(Profile value) => value == Profile.Strict ? "strict" : "standard";
}
