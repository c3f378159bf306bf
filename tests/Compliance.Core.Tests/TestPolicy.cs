namespace Compliance.Tests;

/// <summary>Tiny policies written inline.</summary>
internal static class TestPolicy
{
    private const string RuleHead = """
        rule TST0001 Test
          category  promotion
          title     en  Title
          why       en  Why
          remedy    en  Remedy
          source    2026-10-30  https://example.com/  Page

        """;

    private const string Examples = """

        examples
          prohibited  en  x
          compliant   en  y

        """;

    /// <summary>A rule TST0001 with these conditions, signals and vetoes.</summary>
    public static string Rule(string body) => RuleHead + body.ReplaceLineEndings("\n") + Examples;

    /// <summary>A rule of another id.</summary>
    public static string Rule(string id, string body) => Rule(body).Replace("TST0001 Test", $"{id} {id}Rule", StringComparison.Ordinal);

    /// <summary>Reads a file that must be without mistakes.</summary>
    public static CompliancePolicy Read(params string[] texts)
    {
        PolicyReading reading = CompliancePolicy.Read(texts.Select((t, i) => new PolicyFile($"{i}.policy", t)));
        reading.Errors.Should().BeEmpty();
        return reading.Policy;
    }

    /// <summary>A checker for a policy of one rule with these conditions, signals and vetoes.</summary>
    public static MessageChecker Checker(string body) => new(Read(Rule(body)));

    /// <summary>The words that one expression finds, with signals defined in a body.</summary>
    public static string[] Found(string expression, string signals, string text)
    {
        MessageChecker checker = Checker($"""
            condition test
              when     {expression}
              verdict  prohibited

            {signals}
            """);
        return [.. checker.Check(text).Findings.OrderBy(f => f.Start).Select(f => f.Text)];
    }

    /// <summary>The words of a text that a signal's phrase matches, in whatever disguise.</summary>
    public static SignalTrace[] Matches(string phrases, string text)
    {
        MessageChecker checker = Checker($"""
            condition test
              when     probe
              verdict  prohibited

            signal probe
              any      {phrases}
            """);
        return [.. checker.Explain(text).Signals.Where(s => s.Name == "probe")];
    }
}
