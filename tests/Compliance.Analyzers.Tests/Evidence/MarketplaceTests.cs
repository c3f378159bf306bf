using Compliance.Analyzers.Evidence;

namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>A shop writes to its customers in HTML and confirms each order, as it may; that is wrong where Amazon carries the message. Every text that stays silent has a twin that reports.</summary>
[TestFixture]
public sealed class MarketplaceTests
{
    private const string Html = "<b>Hello Ann</b>, thank you for your question about the lamp.";
    private const string Confirmation = "Thank you for your order. Your order has been placed.";
    private const string Emoji = "Hello Ann, thank you for your question about the lamp 💡";

    [TestCase("BSM5002", Html)]
    [TestCase("BSM5001", Emoji)]
    [TestCase("BSM4002", Confirmation)]
    public void A_shop_of_its_own_writes_as_it_likes(string id, string text) =>
        Ids($"class CustomerMails {{ public const string Body = \"{text}\"; }}").Should().NotContain(id);

    [TestCase("BSM5002", Html)]
    [TestCase("BSM5001", Emoji)]
    [TestCase("BSM4002", Confirmation)]
    public void Who_writes_to_buyers_writes_through_a_marketplace(string id, string text)
    {
        Ids($"class BuyerMails {{ public const string Body = \"{text}\"; }}").Should().Contain(id);
        Ids($"namespace Shop.Amazon {{ class CustomerMails {{ public const string Body = \"{text}\"; }} }}").Should().Contain(id);
        Ids($"namespace Amz.Mails {{ class CustomerMails {{ public const string Body = \"{text}\"; }} }}").Should().Contain(id);
        Ids($"// 亚马逊\nclass CustomerMails {{ public const string Body = \"{text}\"; }}").Should().Contain(id);
    }

    [Test]
    public void What_the_messaging_api_takes_goes_through_amazon() =>
        Ids($"class Mails {{ object A() => new CreateUnexpectedProblemRequest {{ Text = \"{Html}\" }}; }}").Should().Contain("BSM5002");

    // Of resources that nobody named, as of code; of a template that the project names, everything.
    [TestCase("BuyerMails.resx", "auto", true)]
    [TestCase("CustomerMails.resx", "auto", false)]
    [TestCase("CustomerMails.resx", "true", true)]
    public void Resources_are_read_like_code(string file, string mark, bool reported)
    {
        string text = $"<root><data name=\"Late\"><value>{System.Security.SecurityElement.Escape(Html)}</value></data></root>";
        RunOptions options = new RunOptions { Analyzers = [new TemplateFileAnalyzer()], Files = [(file, text)], Marked = false }.With("build_metadata.AdditionalFiles.ComplianceScan", mark);
        SourceRun.Of("class Thing { }", options).Any(d => d.Id == "BSM5002").Should().Be(reported);
    }

    [TestCase("compliance.message_members", "CustomerMails", true)]
    [TestCase("compliance.message_namespaces", "Shop.Mails", true)]
    [TestCase("compliance.context", "reply", true)]
    [TestCase("compliance.context", "unknown", false)]
    [TestCase("compliance.message_names", "mails", false)]
    public void Who_states_something_of_the_messages_means_those_of_a_marketplace(string key, string value, bool reported) =>
        SourceRun.Of($"namespace Shop.Mails {{ class CustomerMails {{ public const string Body = \"{Html}\"; }} }}", new RunOptions().With(key, value))
            .Any(d => d.Id == "BSM5002").Should().Be(reported);

    [TestCase("Dear {buyer.Name}", true)]
    [TestCase("Dear {seller.Name}", false)]
    [TestCase("Hello Ann", true)]
    [TestCase("Dear Seller", false)]
    public void What_is_said_to_a_seller_is_said_to_no_buyer(string greeting, bool reported) =>
        Ids($$"""class BuyerMails { string A(Person buyer, Person seller) => $"{{greeting}}, your item was approved and is shown now: <b>thank you</b>!"; }""")
            .Contains("BSM5002").Should().Be(reported);

    [TestCase("ISellerMessaging api")]
    [TestCase("to_buyers")]
    [TestCase("BUYER_NAME")]
    [TestCase("the buyer's order")]
    [TestCase("AmazonOrderId")]
    [TestCase("站内信")]
    [TestCase("using Amazon.SellingPartner;")]
    [TestCase("sold on Amazon; shipped by us")]
    public void A_word_of_a_name_names_a_marketplace(string text) => Marketplace.IsNamedIn(text).Should().BeTrue();

    [TestCase("BestSellers")]
    [TestCase("best sellers of the week")]
    [TestCase("bestseller")]
    [TestCase("flybuyerx")]
    [TestCase("amazonite necklace")]
    [TestCase("using Amazon;")]
    [TestCase("using Amazon.SimpleEmail.Model;")]
    [TestCase("new AmazonS3Client(RegionEndpoint.EUWest1)")]
    [TestCase("sent with Amazon SES")]
    [TestCase("Amazon Web Services")]
    [TestCase("https://bucket.s3.amazonaws.com")]
    [TestCase("")]
    public void Part_of_a_word_does_not(string text) => Marketplace.IsNamedIn(text).Should().BeFalse();

    private static IEnumerable<string> Ids(string source) => SourceRun.Of(source).Select(d => d.Id);
}
