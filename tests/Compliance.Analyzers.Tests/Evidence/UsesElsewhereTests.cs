namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>A constant whose own file tells nothing of a message: another file of the compilation sends it, or does not.</summary>
[TestFixture]
public sealed class UsesElsewhereTests
{
    private const string Contact = "class Wordings { public const string A17 = \"Write to the team at help@lumen-lamps.example about anything.\"; }";

    [TestCase("class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, Wordings.A17); } }")]
    [TestCase("class Flow { object M() => new CreateUnexpectedProblemRequest { Text = Wordings.A17 }; }")]
    [TestCase("class Flow { object M() => new CreateUnexpectedProblemRequest(Wordings.A17); }")]
    public void What_another_file_sends_is_a_message(string user) => Ids(user).Should().Contain("BSM3002");

    [TestCase("class Flow { void M() { logger.LogInformation(Wordings.A17); } }")]
    [TestCase("class Flow { void M() { grid.Fill(Wordings.A17); } }")]
    [TestCase("class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, Others.A17); } }")]
    public void What_nobody_sends_is_none(string user) => Ids(user).Should().BeEmpty();

    [Test]
    public void What_a_private_constant_is_only_its_own_file_tells() =>
        SourceRun.Of([("A.cs", Contact.Replace("public", "private", StringComparison.Ordinal)), ("B.cs", "class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, Wordings.A17); } }")]).Should().BeEmpty();

    private static IEnumerable<string> Ids(string user) => SourceRun.Of([("A.cs", Contact), ("B.cs", user)]).Select(d => d.Id);
}
