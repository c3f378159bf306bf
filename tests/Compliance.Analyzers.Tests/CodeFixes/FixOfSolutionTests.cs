using Compliance.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

/// <summary>What states something of messages is stated of a whole solution, as dotnet format asks, only where an option has said so.</summary>
[TestFixture]
public sealed class FixOfSolutionTests
{
    private const string Messages = """
        class BuyerMessageAttribute : System.Attribute { public string Initiator { get; set; } = ""; public string BuyerAsked { get; set; } = ""; }
        class BuyerMessages
        {
            const string A = "Hello, the lamp is 10% off for everybody on the product page this week.";
            const string B = "Hello, please use coupon code SAVE20 at checkout.";
        }

        """;

    [Test]
    public void Nothing_is_stated_unasked()
    {
        using var run = new FixRun(Messages);
        run.ApplyToAll(new AnnotateContextCodeFix(), "AnnotateDiscount", FixAllScope.Solution).Should().BeFalse();
        run.ApplyToAll(new AllowPhraseCodeFix(), "AllowNotSent", FixAllScope.Solution).Should().BeFalse();
        run.Source.Should().Be(Messages.ReplaceLineEndings("\n"));
        run.Files.Should().BeEmpty();
    }

    [Test]
    public void Nothing_is_stated_that_needs_a_new_file()
    {
        string undeclared = Messages[Messages.IndexOf("class BuyerMessages", StringComparison.Ordinal)..];
        using FixRun annotated = new FixRun(undeclared).With("compliance.format_fix = annotate-discount");
        annotated.ApplyToAll(new AnnotateContextCodeFix(), string.Empty, FixAllScope.Solution).Should().BeFalse("no attribute is declared");
        using FixRun allowed = new FixRun(Messages).With("compliance.format_fix = allow-not-sent");
        allowed.ApplyToAll(new AllowPhraseCodeFix(), string.Empty, FixAllScope.Solution).Should().BeFalse("there is no list");
    }

    [Test]
    public void The_option_annotates_what_its_claim_settles()
    {
        using FixRun run = new FixRun(Messages).With("compliance.format_fix = annotate-discount");
        run.ApplyToAll(new AllowPhraseCodeFix(), "AllowNotSent", FixAllScope.Solution).Should().BeFalse("the option says something else");
        run.ApplyToAll(new AnnotateContextCodeFix(), string.Empty, FixAllScope.Solution).Should().BeTrue();
        run.Source.Should().Contain("    [BuyerMessage(Initiator = \"buyer\", BuyerAsked = \"discount\")]\n    const string A").And.Contain("\n    const string B");
        run.Errors().Should().BeEmpty();
        run.Reported().Select(d => d.Id).Should().Equal(["BSM1002"], "a code is prohibited in every conversation");
    }

    [Test]
    public void The_option_allows_every_phrase()
    {
        using FixRun run = new FixRun(Messages, ("compliance.allowed", string.Empty)).With("compliance.format_fix = allow-not-sent");
        run.ApplyToAll(new AnnotateContextCodeFix(), "AnnotateDiscount", FixAllScope.Solution).Should().BeFalse("the option says something else");
        run.ApplyToAll(new AllowPhraseCodeFix(), string.Empty, FixAllScope.Solution).Should().BeTrue();
        run.Source.Should().Be(Messages.ReplaceLineEndings("\n"));
        run.Files["compliance.allowed"].Should().Contain("BSM1002 | ").And.Contain(" | It is not sent to buyers\n");
        run.Reported().Should().BeEmpty();
    }
}
