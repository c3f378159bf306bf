using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Rules;

/// <summary>The rules about how the code uses messaging APIs and the checker. What they look at is code, so no policy file states them.</summary>
internal static class UsageDescriptors
{
    /// <summary>A text that the message type does not take: too long, or empty.</summary>
    public static readonly DiagnosticDescriptor TextLimit = new(
        "BSM5005",
        new ResourceText("TextLimitTitle"),
        new ResourceText("UsageMessage"),
        "BuyerMessages.Form",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: new ResourceText("TextLimitDescription"),
        helpLinkUri: RuleFrame.Page("BSM5005"));

    /// <summary>Text that reaches a messaging API unchecked. Off by default: where every message is checked in one place, only that place knows.</summary>
    public static readonly DiagnosticDescriptor UncheckedText = new(
        "BSM6001",
        new ResourceText("UncheckedTextTitle"),
        new ResourceText("UncheckedTextMessage"),
        "BuyerMessages.Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: new ResourceText("UncheckedTextDescription"),
        helpLinkUri: RuleFrame.Page("BSM6001"));

    /// <summary>An operation that the Messaging API no longer has.</summary>
    public static readonly DiagnosticDescriptor ObsoleteOperation = new(
        "BSM6002",
        new ResourceText("ObsoleteOperationTitle"),
        new ResourceText("UsageMessage"),
        "BuyerMessages.Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new ResourceText("ObsoleteOperationDescription"),
        helpLinkUri: RuleFrame.Page("BSM6002"));

    /// <summary>A request of the buyer that the code states for every message.</summary>
    public static readonly DiagnosticDescriptor AssumedRequest = new(
        "BSM6003",
        new ResourceText("AssumedRequestTitle"),
        new ResourceText("AssumedRequestMessage"),
        "BuyerMessages.Usage",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new ResourceText("AssumedRequestDescription"),
        helpLinkUri: RuleFrame.Page("BSM6003"));

    /// <summary>All of them, by id, with the English names that their pages carry.</summary>
    public static ImmutableArray<(string Name, DiagnosticDescriptor Descriptor)> All { get; } =
    [
        (nameof(TextLimit), TextLimit),
        (nameof(UncheckedText), UncheckedText),
        (nameof(ObsoleteOperation), ObsoleteOperation),
        (nameof(AssumedRequest), AssumedRequest),
    ];
}
