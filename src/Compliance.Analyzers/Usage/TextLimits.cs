namespace Compliance.Analyzers.Usage;

/// <summary>
/// How long the text of a message may be, by the schema of the Selling Partner API's Messaging v1 (messaging.json of amzn/selling-partner-api-models,
/// commit 34dc93f, read on 2026-10-30). Every text has at least one character. The schema counts characters: code points of Unicode, of which
/// one outside of the basic plane is two UTF-16 code units.
/// </summary>
internal static class TextLimits
{
    /// <summary>The most characters; null where the API knows no text of this kind.</summary>
    public static int? Of(MessageKind kind) => kind switch
    {
        MessageKind.DigitalAccessKey => 400,
        MessageKind.ConfirmCustomizationDetails => 800,
        MessageKind.ConfirmDeliveryDetails or MessageKind.ConfirmOrderDetails or MessageKind.ConfirmServiceDetails or MessageKind.UnexpectedProblem => 2000,
        _ => null,
    };

    /// <summary>The name of a kind, as the API writes it.</summary>
    public static string Name(MessageKind kind) =>
        ContextFacts.Values("kind").First(v => ContextFacts.TryApply(MessageContext.Unknown, "kind", v, out MessageContext context, out _) && context.Kind == kind);
}
