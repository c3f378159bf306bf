using Compliance.Analyzers.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

[TestFixture]
public sealed class RequestReviewTests
{
    private const string Hint = "// Request the review with Solicitations createProductReviewAndSellerFeedbackSolicitation";

    [Test]
    public void The_hint_stands_above_the_declaration() => Verify(
        "    /// <summary>Delivered.</summary>\n    const string A = \"Hello, your lamp is on its way. Please leave us a five-star review.\";",
        $"    /// <summary>Delivered.</summary>\n    {Hint}\n    const string A = \"Hello, your lamp is on its way.\";");

    [Test]
    public void Above_the_statement() => Verify(
        "    string A()\n    {\n        return \"Hello, your lamp is on its way. Please leave us a five-star review.\";\n    }",
        $"    string A()\n    {{\n        {Hint}\n        return \"Hello, your lamp is on its way.\";\n    }}");

    [Test]
    public void Above_the_element_of_a_list() => Verify(
        "    string[] A =\n    [\n        \"Hello, your lamp is late.\",\n        \"Hello, your lamp is on its way. Please leave us a five-star review.\",\n    ];",
        $"    string[] A =\n    [\n        \"Hello, your lamp is late.\",\n        {Hint}\n        \"Hello, your lamp is on its way.\",\n    ];");

    [Test]
    public void Above_a_raw_string_and_not_in_it() => Verify(
        "    const string A = \"\"\"\n        Hello, your lamp is on its way.\n        Please leave us a five-star review.\n        \"\"\";",
        $"    {Hint}\n    const string A = \"\"\"\n        Hello, your lamp is on its way.\n        \"\"\";");

    [Test]
    public void An_element_that_is_only_the_request_goes() => Verify(
        "    string[] A =\n    [\n        \"Hello, your lamp is late.\",\n        \"Please leave us a five-star review.\",\n        \"Hello, your lamp is on its way.\",\n    ];",
        $"    string[] A =\n    [\n        \"Hello, your lamp is late.\",\n        {Hint}\n        \"Hello, your lamp is on its way.\",\n    ];");

    [Test]
    public void Not_where_no_message_would_remain()
    {
        using var run = new FixRun("class BuyerMessages\n{\n    const string A = \"Please leave us a five-star review.\";\n}\n");
        run.Reported().Should().NotBeEmpty();
        run.Apply(new RequestReviewCodeFix()).Should().BeFalse();
    }

    // What would remain is a notice that Amazon sends itself (BSM4002): no better message.
    [Test]
    public void Not_where_the_rest_is_judged_no_better()
    {
        using var run = new FixRun("class BuyerMessages\n{\n    const string A = \"Hello, your lamp has arrived. Please leave us a five-star review.\";\n}\n");
        run.Reported().Should().NotBeEmpty();
        run.Apply(new RequestReviewCodeFix()).Should().BeFalse();
    }

    [Test]
    public void Not_for_requests_to_remove_a_review_which_no_call_may_make() => new RequestReviewCodeFix().FixableDiagnosticIds.Should().NotContain(["BSM2004", "BSM2005"]);

    private static void Verify(string before, string after)
    {
        using var run = new FixRun("class BuyerMessages\n{\n" + before + "\n}\n");
        run.Apply(new RequestReviewCodeFix()).Should().BeTrue();
        run.Source.Should().Be("class BuyerMessages\n{\n" + after + "\n}\n");
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }
}
