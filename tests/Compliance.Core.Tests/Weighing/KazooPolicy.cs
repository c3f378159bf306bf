namespace Compliance.Tests.Weighing;

/// <summary>A policy whose one rule forbids kazoos, with weights as a test needs them.</summary>
internal static class KazooPolicy
{
    public const string Heads = "bias\t-1\nleast\t-0.5\nsure\t0\nglance-bias\t-1\nglance-least\t-3\nglance-rules\tTST0001\nrules\tTST0001\nlabelled\tTST0001 TST0002\n";

    public const string Body = """
        signal kazoo
          en  kazoo

        condition test
          when     kazoo
          verdict  prohibited
        """;

    /// <summary>What the rule finds speaks for an offence, as in every policy whose weights were learned.</summary>
    public const string Kazoo = "2\t#kazoo\n";

    /// <summary>A checker with that rule and these weights.</summary>
    public static MessageChecker Checker(string weights, string kazoo = Kazoo)
    {
        PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + kazoo + weights)]);
        reading.Errors.Should().BeEmpty();
        return new MessageChecker(reading.Policy);
    }

    /// <summary>The same with a second rule, which the weights tell from the first.</summary>
    public static MessageChecker TwoRules(string weights, string second, string absorbs = "")
    {
        PolicyReading reading = CompliancePolicy.Read(
        [
            new PolicyFile("a.policy", TestPolicy.Rule(Body)),
            new PolicyFile("b.policy", TestPolicy.Rule("TST0002", second).Replace("  source ", absorbs + "  source ", StringComparison.Ordinal)),
            new PolicyFile("a.weights", Heads.Replace("rules\tTST0001\n", "rules\tTST0001 TST0002\n", StringComparison.Ordinal) + Kazoo + weights),
        ]);
        reading.Errors.Should().BeEmpty();
        return new MessageChecker(reading.Policy);
    }

    /// <summary>A policy whose rule decides so about kazoos, and whose weights speak against golden ones.</summary>
    public static MessageChecker Deciding(string verdict)
    {
        PolicyReading reading = CompliancePolicy.Read(
            [new PolicyFile("a.policy", TestPolicy.Rule(Body.Replace("prohibited", verdict, StringComparison.Ordinal))), new PolicyFile("a.weights", Heads + Kazoo + "6\tgolden\n")]);
        reading.Errors.Should().BeEmpty();
        return new MessageChecker(reading.Policy);
    }
}
