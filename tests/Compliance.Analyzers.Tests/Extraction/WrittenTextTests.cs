namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>What is made of keys and holes alone is not read; where one of the names holds a text, it is.</summary>
[TestFixture]
public sealed class WrittenTextTests
{
    private const string Offer = "Dear buyer, please use coupon code SAVE20 on your next order.";

    [TestCase("var text = \"OFFER\"; return $\"{text}{id}\";")]
    [TestCase("var text = \"Dear buyer; please use coupon code SAVE20 on your next order.\"; return $\"{text}{id}\";")]
    [TestCase("string text; text = \"OFFER\"; return $\"{text}{id}\";")]
    [TestCase("string text = id; text += \"OFFER\"; return $\"{text}{id}\";")]
    [TestCase("var mail = new Mail(); mail.Body = \"OFFER\"; return $\"{mail.Body}{id}\";")]
    [TestCase("var lines = new[] { \"OFFER\", id }; return string.Join(\"\", lines);")]
    public void A_text_behind_a_name_is_read(string body) => Ids(body).Should().Contain("BSM1002");

    [TestCase("return $\"{id}-{count}\";")]
    [TestCase("return \"https://shop.example/coupons/\" + id;")]
    [TestCase("return string.Format(\"{0}:{1}\", id, count);")]
    public void Keys_and_holes_say_nothing(string body) => Ids(body).Should().BeEmpty();

    private static IEnumerable<string> Ids(string body) => SourceRun.Of($$"""
        class Mail { public string Body { get; set; } }
        class BuyerMails
        {
            string Compose(string id, int count) { {{body.Replace("OFFER", Offer, StringComparison.Ordinal)}} }
        }
        """).Select(d => d.Id);
}
