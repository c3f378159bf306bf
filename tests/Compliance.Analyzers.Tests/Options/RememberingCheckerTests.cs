using Compliance.Analyzers.Options;

namespace Compliance.Analyzers.Tests.Options;

/// <summary>What is remembered must be what would be said anew.</summary>
[TestFixture]
public sealed class RememberingCheckerTests
{
    private const string Offer = "Dear buyer, please use coupon code SAVE20 on your next order.";

    private static readonly MessageChecker Plain = new(CompliancePolicy.BuiltIn.ForExcerpts());

    // More texts than there are places, so that they drive each other out; asked twice, so that some are remembered.
    [Test]
    public void Texts_that_share_a_place_are_not_mixed_up()
    {
        RememberingChecker checker = new(Plain);
        string[] texts = [.. Enumerable.Range(0, 3000).Select(i => i % 3 == 0 ? $"Use coupon code SAVE{i} on your next order." : $"Shelf number {i} in hall {i % 7}")];
        bool[] expected = [.. texts.Select(Plain.MayFind)];
        expected.Should().Contain(true).And.Contain(false);
        for (int round = 0; round < 2; round++)
        {
            texts.Select(checker.MayFind).Should().Equal(expected);
        }
    }

    [Test]
    public void A_verdict_is_given_again_without_judging_again()
    {
        RememberingChecker checker = new(Plain);
        Verdict first = checker.Check(Offer, MessageContext.Proactive);
        first.Findings.Should().ContainSingle(f => f.Rule.Id == "BSM1002");
        // Another string of the same characters, and a context of the same facts.
        checker.Check(new string(Offer.AsSpan()), MessageContext.Proactive with { }).Should().BeSameAs(first);
    }

    [Test]
    public void Another_context_is_judged_anew()
    {
        RememberingChecker checker = new(Plain);
        foreach (MessageContext context in new[] { MessageContext.Unknown, MessageContext.Reply, MessageContext.BuyerAskedDiscount, MessageContext.Unknown })
        {
            checker.Check(Offer, context).Findings.Select(f => (f.Rule.Id, f.Decision, f.Start)).Should().Equal(Plain.Check(Offer, context).Findings.Select(f => (f.Rule.Id, f.Decision, f.Start)));
        }
    }

    [Test]
    public void A_very_long_text_is_not_kept()
    {
        RememberingChecker checker = new(Plain);
        string text = Offer + new string(' ', 1000);
        Verdict first = checker.Check(text, MessageContext.Unknown);
        first.Findings.Should().NotBeEmpty();
        checker.Check(text, MessageContext.Unknown).Should().NotBeSameAs(first);
        checker.MayFind(text).Should().BeTrue();
    }

    [Test]
    public void Threads_get_the_same_answers()
    {
        RememberingChecker checker = new(Plain);
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? $"Use coupon code SAVE{i % 20} on your next order." : $"Shelf number {i % 30}")];
        bool[] expected = [.. texts.Select(Plain.MayFind)];
        Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(_ => texts.Select(checker.MayFind).ToArray()).ToArray().Should().AllSatisfy(answers => answers.Should().Equal(expected));
    }
}
