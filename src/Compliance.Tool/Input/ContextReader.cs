using System.Text.Json;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Input;

/// <summary>
/// What a line, or the command line, says about a message besides its text. A fact that a line states goes before the context that it names, and
/// both go before the command line.
/// </summary>
internal static class ContextReader
{
    /// <summary>The property of a line that names a context.</summary>
    public const string ContextName = "context";

    private const string Kind = "kind";

    /// <summary>A context with what a line states.</summary>
    /// <param name="fields">The line.</param>
    /// <param name="context">The context to start from.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static MessageContext Read(JsonFields fields, MessageContext context, out string? problem)
    {
        if (fields[ContextName] is { } named)
        {
            context = WithName(context, Text(named), out problem);
            if (problem is not null)
            {
                return context;
            }
        }

        foreach (string fact in ContextFacts.Names)
        {
            // A line of examples says which kind of example it is; that is no kind of message.
            if (fields[fact] is { } value && !(fact == Kind && ExampleKinds.IsExample(fields)))
            {
                context = WithFact(context, fact, Text(value), out problem);
                if (problem is not null)
                {
                    return context;
                }
            }
        }

        problem = null;
        return context;
    }

    /// <summary>A context with who wrote first and what was asked for, by the name of a context.</summary>
    public static MessageContext WithName(MessageContext context, string name, out string? problem)
    {
        if (!ContextFacts.TryParseContext(name, out MessageContext named))
        {
            problem = ToolText.NoContext(name);
            return context;
        }

        problem = null;
        return context with { Initiator = named.Initiator, BuyerAsked = named.BuyerAsked };
    }

    /// <summary>A context with one more fact.</summary>
    public static MessageContext WithFact(MessageContext context, string fact, string value, out string? problem)
    {
        problem = null;
        if (!ContextFacts.TryApply(context, fact, value, out MessageContext result, out _))
        {
            IReadOnlyList<string> values = ContextFacts.Values(fact);
            problem = values.Count == 0
                ? ToolText.NoFact(fact, string.Join(", ", ContextFacts.Names))
                : ToolText.NoValue(value, fact, string.Join(", ", fact == "requests" ? [.. values, "0, 1, 2…"] : values));
        }

        return result;
    }

    private static string Text(JsonField value) => value.Type switch
    {
        JsonTokenType.True => "yes",
        JsonTokenType.False => "no",
        JsonTokenType.String or JsonTokenType.Number => value.Text,
        _ => "[]",
    };
}
