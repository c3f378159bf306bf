namespace Compliance.Tool.Input;

/// <summary>What an example of a rule shows.</summary>
internal static class ExampleKinds
{
    /// <summary>The rule must fire.</summary>
    public const string Trigger = "trigger";

    /// <summary>The rule must stay silent.</summary>
    public const string Lookalike = "lookalike";

    /// <summary>A person must decide.</summary>
    public const string Review = "review";

    /// <summary>Whether a line is an example: it names a rule, and its <c>kind</c> is one of these.</summary>
    public static bool IsExample(JsonFields fields) => fields["rule"] is not null && fields["kind"] is { IsString: true, Text: Trigger or Lookalike or Review };
}
