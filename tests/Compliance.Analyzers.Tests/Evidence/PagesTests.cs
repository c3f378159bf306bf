namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>What people read on the pages of a site is worded like a message and sent to nobody, and so is what is written about a message. Each has a twin that reports.</summary>
[TestFixture]
public sealed class PagesTests
{
    private const string Offer = "<p>Welcome! Please use coupon code LAMP20 for 20% off your next order, and write to us at help@lamps.example.</p>";
    private const string Purpose = "Sent to everybody who has bought a lamp, to offer a coupon of 20% off the next order.";

    [TestCase("class Installer { object All() => new List<Page> { new() { SystemName = \"Start\", Title = \"Lamps\", Body = \"" + Offer + "\" } }; }")]
    [TestCase("class Installer { void All() { var care = new BlogPost { Title = \"Lamps\", Body = \"" + Offer + "\" }; } }")]
    [TestCase("class Installer { object All() => new HelpArticle { Name = \"Lamps\", Content = \"" + Offer + "\" }; }")]
    [TestCase("class Installer { object All() => new NewsItem(\"Lamps\", \"" + Offer + "\"); }")]
    public void Pages_are_sent_to_nobody(string source) => Ids(source).Should().BeEmpty();

    [TestCase("class Installer { object All() => new List<Mail> { new() { SystemName = \"Start\", Title = \"Lamps\", Body = \"" + Offer + "\" } }; }")]
    [TestCase("class BuyerMessages { object All() => new Topic { Name = \"Lamps\", Body = \"" + Offer + "\" }; }")]
    public void Mails_and_topics_of_messages_are(string source) => Ids(source).Should().Contain("BSM1002");

    [TestCase("class CampaignPage { string Row(Coupon c) => $\"{c.Code}: up to 10% off\"; }")]
    [TestCase("class NewsletterEditor { string ConfirmText { get; init; } = \"Do you want to delete the five-star review filter?\"; }")]
    public void The_pages_where_campaigns_are_planned_are_read_by_the_seller(string source) => Ids(source).Should().BeEmpty();

    [TestCase("class CampaignMail { string Row(Coupon c) => $\"{c.Code}: up to 10% off\"; }")]
    [TestCase("class CampaignPage { string Mail(Coupon c) => $\"Dear Ann, use {c.Code} for 10% off, thank you.\"; }")]
    [TestCase("class ReplyEditor { string Text { get; init; } = \"Do you want to delete the five-star review filter?\"; }")]
    public void What_they_send_is_read_by_buyers(string source) => Ids(source).Should().NotBeEmpty();

    [TestCase("PostPurchase", true)]
    [TestCase("LampPosts", false)]
    public void What_comes_after_the_purchase_is_no_post(string type, bool found) =>
        Ids($"static class {type} {{ const string Lamp = \"Please leave us a 5-star review.\"; }}").Contains("BSM2002").Should().Be(found);

    [Test]
    public void The_description_of_a_template_is_written_about_it() => Ids(Templates("Description", Purpose)).Should().BeEmpty();

    [TestCase("Title", Purpose)]
    [TestCase("Subject", Purpose)]
    public void Its_title_and_its_subject_are_parts_of_it(string member, string text) => Ids(Templates(member, text)).Should().NotBeEmpty();

    private static string Templates(string member, string text) => $$"""
        class MailTemplates
        {
            static readonly List<MailTemplate> All =
            [
                new MailTemplate { Name = "thanks", Body = "Dear {Name}, your order is on its way.", {{member}} = "{{text}}" },
                new MailTemplate { Name = "late", Body = "Dear {Name}, your order is late, and we are sorry." },
            ];
        }
        """;

    private static IEnumerable<string> Ids(string source) => SourceRun.Of("using System.Collections.Generic;\n" + source).Select(d => d.Id);
}
