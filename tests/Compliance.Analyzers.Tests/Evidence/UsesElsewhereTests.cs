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

    [TestCase("class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, Wordings.A17); } }")]
    [TestCase("class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, Wordings.A17); _mailer.SendToBuyerAsync(id, $\"Dear buyer, thank you for your order. {Wordings.A17}\"); } }")]
    [TestCase("class Flow { object M() => new CreateUnexpectedProblemRequest { Text = Wordings.A17 }; }")]
    public void It_is_reported_where_it_is_written_and_not_again_where_it_is_sent(string user) =>
        SourceRun.Of([("A.cs", Contact), ("B.cs", user)]).Where(d => d.Id == "BSM3002").Should().ContainSingle().Which.Location.SourceTree!.FilePath.Should().EndWith("A.cs");

    [TestCase("class Flow { void M() { logger.LogInformation(Wordings.A17); } }")]
    [TestCase("class Flow { void M() { grid.Fill(Wordings.A17); } }")]
    [TestCase("class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, Others.A17); } }")]
    public void What_nobody_sends_is_none(string user) => Ids(user).Should().BeEmpty();

    [Test]
    public void What_a_private_constant_is_only_its_own_file_tells() =>
        SourceRun.Of([("A.cs", Contact.Replace("public", "private", StringComparison.Ordinal)), ("B.cs", "class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, Wordings.A17); } }")]).Should().BeEmpty();

    [Test]
    public void What_an_interface_holds_others_see() =>
        SourceRun.Of([("A.cs", Interface), ("B.cs", "class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, IWordings.A17); } }")]).Select(d => d.Id).Should().Contain("BSM3002");

    [Test]
    public void What_an_interface_keeps_private_only_its_own_file_tells() =>
        SourceRun.Of([("A.cs", Interface.Replace("const", "private const", StringComparison.Ordinal)), ("B.cs", "class Flow { void M(string id) { _mailer.SendToBuyerAsync(id, IWordings.A17); } }")]).Should().BeEmpty();

    // Of a constant that others see, not all uses are in its file.
    [TestCase("interface IMails { const string Body = \"Dear Ann, please use coupon code SAVE20.\"; void M() => logger.LogInformation(Body); }", true)]
    [TestCase("interface IMails { private const string Body = \"Dear Ann, please use coupon code SAVE20.\"; void M() => logger.LogInformation(Body); }", false)]
    [TestCase("class Mails { const string Body = \"Dear Ann, please use coupon code SAVE20.\"; void M() => logger.LogInformation(Body); }", false)]
    [TestCase("class Mails { private protected const string Body = \"Dear Ann, please use coupon code SAVE20.\"; void M() => logger.LogInformation(Body); }", true)]
    public void What_its_own_file_only_logs_others_may_send(string source, bool reports) => SourceRun.Of(source).Any().Should().Be(reports);

    private const string Interface = "interface IWordings { const string A17 = \"Write to the team at help@lumen-lamps.example about anything.\"; }";

    private static IEnumerable<string> Ids(string user) => SourceRun.Of([("A.cs", Contact), ("B.cs", user)]).Select(d => d.Id);
}
