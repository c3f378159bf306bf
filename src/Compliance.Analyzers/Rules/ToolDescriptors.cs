using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Rules;

/// <summary>The diagnostics that are not rules of the built-in policy: a company's own rules, and mistakes in configuration and files.</summary>
internal static class ToolDescriptors
{
    /// <summary>A rule that a <c>.policy</c> file of the project states. Diagnostics must be known before files are read, so all of them share an id.</summary>
    public static readonly DiagnosticDescriptor CompanyRule = new(
        "BSM8001",
        new ResourceText("CompanyRuleTitle"),
        RuleFrame.Message,
        "BuyerMessages.Company",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: new ResourceText("CompanyRuleDescription"),
        helpLinkUri: DocsUrl.Base + "policy-format.md");

    /// <summary>A mistake in a <c>.policy</c> file.</summary>
    public static readonly DiagnosticDescriptor PolicyError = new(
        "BSM9001",
        new ResourceText("PolicyErrorTitle"),
        new ResourceText("PolicyErrorMessage"),
        "BuyerMessages.Configuration",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DocsUrl.Base + "policy-format.md");

    /// <summary>An option that there is not, or a value that it does not have.</summary>
    public static readonly DiagnosticDescriptor OptionError = new(
        "BSM9002",
        new ResourceText("OptionErrorTitle"),
        new ResourceText("OptionErrorMessage"),
        "BuyerMessages.Configuration",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DocsUrl.Base + "configuration.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>A template file that cannot be read.</summary>
    public static readonly DiagnosticDescriptor FileError = new(
        "BSM9003",
        new ResourceText("FileErrorTitle"),
        new ResourceText("FileErrorMessage"),
        "BuyerMessages.Configuration",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DocsUrl.Base + "configuration.md");

    /// <summary>A suppression comment without the id of a rule or without a reason.</summary>
    public static readonly DiagnosticDescriptor SuppressionError = new(
        "BSM9004",
        new ResourceText("SuppressionErrorTitle"),
        new ResourceText("SuppressionErrorMessage"),
        "BuyerMessages.Configuration",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: DocsUrl.Base + "configuration.md");
}
