using static Compliance.Tests.Weighing.KazooPolicy;

namespace Compliance.Tests.Weighing;

/// <summary>What a file of weights may hold, and how its mistakes are reported.</summary>
[TestFixture]
internal sealed class WeightsFileTests
{
    [TestCase("x", 1, "Expected two columns, divided by a tab")]
    [TestCase("high\tparcel", 1, "Expected a weight such as -1.25, 'rules', or one of 'bias', 'least', 'sure', 'glance-bias', 'glance-least'")]
    [TestCase("200\tparcel", 1, "Expected a weight such as -1.25, 'rules', or one of 'bias', 'least', 'sure', 'glance-bias', 'glance-least'")]
    [TestCase("bias\thigh", 1, "Expected a weight such as -1.25")]
    public void A_mistake_is_reported_on_its_line(string line, int number, string message)
    {
        PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", line + "\n" + Heads)]);

        reading.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Path = "a.weights", Line = number, Column = 1, Message = message });
    }

    [TestCase("1\tparcel\t1 2", "Expected a number for each of the rules")]
    [TestCase("1\tparcel\t200", "Expected whole numbers from -128 to 127")]
    [TestCase("1\tgolden", "This has a weight already")]
    public void A_mistake_in_what_is_weighed_is_reported(string line, string message)
    {
        PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + "1\tgolden\n" + line)]);

        reading.Errors.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [TestCase("rules", "TST0001 TST0002")]
    [TestCase("glance-rules", "TST0002")]
    [TestCase("labelled", "TST0002")]
    [TestCase("bias", "-9")]
    [TestCase("least", "9")]
    public void A_second_line_of_a_head_is_reported_and_left_out(string head, string value)
    {
        PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + $"4\tgolden\t5\n{head}\t{value}\n4\tsilver\t5\n")]);

        reading.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Line = 10, Message = $"There is a line '{head}' already" });
        new MessageChecker(reading.Policy).Check("A silver one.").Findings.Should().ContainSingle();
    }

    [TestCase("~", "There is room for 131071 weights at a glance; the rest is left out")]
    [TestCase("", "There is room for 65535 weights that tell rules apart; the rest is left out")]
    public void More_weights_than_there_is_room_for_are_reported(string prefix, string message)
    {
        string many = string.Concat(Enumerable.Range(0, 131_100).Select(i => $"1\t{prefix}word{i}\t1\n"));
        PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + Kazoo + many)]);

        reading.Errors.Should().ContainSingle().Which.Message.Should().Be(message);
        new MessageChecker(reading.Policy).Check("Your kazoo.").Findings.Should().ContainSingle();
    }

    [Test]
    public void A_second_file_is_reported_and_left_out()
    {
        PolicyReading reading = CompliancePolicy.Read(
            [new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", Heads + "4\tgolden\n"), new PolicyFile("b.weights", Heads + "4\tsilver\n")]);

        reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("b.weights(1,1): The weights are read from a.weights");
        var checker = new MessageChecker(reading.Policy);
        checker.Check("A golden one.").Findings.Should().ContainSingle();
        checker.Check("A silver one.").Findings.Should().BeEmpty();
    }

    [Test]
    public void Without_its_heads_a_file_weighs_nothing()
    {
        PolicyReading reading = CompliancePolicy.Read([new PolicyFile("a.policy", TestPolicy.Rule(Body)), new PolicyFile("a.weights", "9\tgolden\n")]);

        string[] expected = [.. ((string[])["bias", "least", "sure", "glance-bias", "glance-least"]).Select(h => $"Expected a line '{h}': its name, a tab and a weight such as -1.25")];
        reading.Errors.Select(e => e.Message).Should().Equal([.. expected, "Expected a line 'rules': its name, a tab and the ids of rules, divided by blanks"]);
        new MessageChecker(reading.Policy).Check("A golden one.").Findings.Should().BeEmpty();
    }

    [Test]
    public void Other_weights_are_another_policy() => Checker("1\tgolden\n").Policy.Sha256.Should().NotBe(Checker("2\tgolden\n").Policy.Sha256);
}
