using Compliance.Analyzers.Files;

namespace Compliance.Analyzers.Tests.Files;

[TestFixture]
public sealed class SuppressionTests
{
    [TestCase("compliance-ignore BSM1001 reason=\"approved\"", "BSM1001")]
    [TestCase(" compliance-ignore BSM1001, BSM1002 reason='approved by legal' by=ana until=2027-01-01 ", "BSM1001", "BSM1002")]
    [TestCase("compliance-ignore ACME0001 reason=ticket-17", "ACME0001")]
    public void A_suppression_names_rules_and_a_reason(string comment, params string[] ids) => Suppression.Read(comment, IsRule)!.Ids.Should().Equal(ids);

    [TestCase("compliance-ignore")]
    [TestCase("compliance-ignore BSM1001")]
    [TestCase("compliance-ignore reason=\"approved\"")]
    [TestCase("compliance-ignore BSM1001 reason=\"\"")]
    [TestCase("compliance-ignore BSM1001 reason=\"never closed")]
    [TestCase("compliance-ignore all reason=\"approved\"")]
    [TestCase("compliance-ignore BSM1O01 reason=\"approved\"")]
    [TestCase("compliance-ignore BSM1001, BSM1999 reason=\"approved\"")]
    [TestCase("compliance-ignoreBSM1001 reason=\"approved\"")]
    public void A_suppression_that_lacks_one_suppresses_nothing(string comment)
    {
        Suppression.IsMeant(comment).Should().BeTrue();
        Suppression.Read(comment, IsRule).Should().BeNull();
    }

    private static bool IsRule(string id) => id is "BSM1001" or "BSM1002" or "ACME0001";

    [Test]
    public void Other_comments_are_none() => Suppression.IsMeant("see compliance-ignore in the docs").Should().BeFalse();
}
