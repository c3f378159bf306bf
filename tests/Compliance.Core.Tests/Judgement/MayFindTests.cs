using Compliance.Policy;

namespace Compliance.Tests.Judgement;

/// <summary>The cheap question before the dear one: it may be wrong in one direction only.</summary>
[TestFixture]
internal sealed class MayFindTests
{
    private static readonly MessageChecker Checker = MessageChecker.Default;

    // Every context that makes a difference to some rule: what any of them finds must be foreseen without knowing which it is.
    private static readonly MessageContext[] Contexts =
    [
        MessageContext.Unknown,
        MessageContext.Reply,
        MessageContext.Unknown with { Profile = Profile.Strict },
        MessageContext.Unknown with { OrderProblem = Answer.No, Bulk = Answer.Yes },
        MessageContext.Reply with { BuyerAsked = BuyerRequest.Discount },
    ];

    private static readonly string[] Messages = [.. JsonLines.Texts("Corpus")];

    [Test]
    public void Nothing_is_found_where_it_says_so()
    {
        string[] foreseen = [.. Messages.Where(Checker.MayFind)];

        Messages.Except(foreseen).Where(m => Contexts.Any(c => Checker.Check(m, c).Findings.Count > 0)).Should().BeEmpty();
        foreseen.Should().NotBeEmpty();
    }

    [Test]
    public void Prohibited_examples_of_every_rule_are_foreseen() =>
        Checker.Policy.Rules.SelectMany(r => r.Examples).Where(e => e.Expected != Decision.Allowed && !Checker.MayFind(e.Text)).Select(e => e.Text).Should().BeEmpty();

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("application/json")]
    [TestCase("Customer")]
    [TestCase("SELECT Id, Status FROM Orders WHERE Number = 1")]
    [TestCase("The file {0} cannot be read.")]
    [TestCase("文件不存在")]
    public void Texts_of_programs_cannot_hold_anything(string text) => Checker.MayFind(text).Should().BeFalse();

    [Test]
    public void No_text_is_an_error() => FluentActions.Invoking(() => Checker.MayFind(null!)).Should().Throw<ArgumentNullException>();
}
