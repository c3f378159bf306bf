using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class EmailTests
{
    [TestFixture]
    internal sealed class Reports
    {
        [TestCase("Write to jenny@mail.com please", "jenny@mail.com")]
        [TestCase("Write to Jenny.Li-2@mail.co.uk.", "Jenny.Li-2@mail.co.uk")]
        [TestCase("Write to jenny+shop@mail.com", "jenny+shop@mail.com")]
        [TestCase("...jenny@mail.com", "jenny@mail.com")]
        [TestCase("_jenny@mail.com_", "jenny@mail.com_")]
        [TestCase("邮箱jenny@mail.com谢谢", "jenny@mail.com")]
        [TestCase("邮箱：１２３４５６７８＠ｑｑ．ｃｏｍ", "１２３４５６７８＠ｑｑ．ｃｏｍ")]
        [TestCase("12345678@qq.com", "12345678@qq.com")]
        [TestCase("jenny@mail.shop", "jenny@mail.shop")]
        public void An_address(string text, string email) => Emails(text).Should().Equal(email);

        [TestCase("jenny (at) mail dot com", "jenny (at) mail dot com")]
        [TestCase("jenny[at]mail[dot]com", "jenny[at]mail[dot]com")]
        [TestCase("jenny at mail dot com", "jenny at mail dot com")]
        [TestCase("jenny at mail.com", "jenny at mail.com")]
        [TestCase("jenny(@)mail(.)com", "jenny(@)mail(.)com")]
        [TestCase("jenny{at}mail{dot}com", "jenny{at}mail{dot}com")]
        public void An_address_that_is_spelled_to_be_overlooked(string text, string email) => Emails(text).Should().Equal(email);

        [TestCase("jenny@amazon.com.evil.example", "jenny@amazon.com.evil.example")]
        [TestCase("jenny@marketplace-amazon.com", "jenny@marketplace-amazon.com")]
        [TestCase("jenny@marketplace.аmazon.com", "jenny@marketplace.аmazon.com", Description = "a Cyrillic а")]
        public void Who_poses_as_Amazon(string text, string email) => Emails(text).Should().Equal(email);

        [TestCase("mail us at help@{shopDomain} about it", "help@{shopDomain}")]
        [TestCase("mail us at help@{{shop.domain}}.", "help@{{shop.domain}}")]
        [TestCase("mail us at help@{shop}.com, please", "help@{shop}.com")]
        public void An_address_whose_host_is_filled_in(string text, string email) => Emails(text).Should().Equal(email);

        [TestCase("mailto:jenny@mail.com")]
        [TestCase("mailto:")]
        [TestCase("mailto:cs@amazon.com?cc=jenny@mail.com")]
        [TestCase("mailto:cs@amazon.com?bcc=jenny%40mail.com")]
        [TestCase("mailto:cs@amazon.com,jenny@mail.com")]
        [TestCase("mailto:cs@amazon.com.evil.example")]
        [TestCase("mail&#116;o:jenny&#64;mail.com")]
        public void The_address_in_a_tag(string address) => Emails($"<a href=\"{address}\">write</a>").Should().Equal(address);
    }

    [TestFixture]
    internal sealed class StaysSilent
    {
        [TestCase("Your relay address abc123def456@marketplace.amazon.com", Description = "Amazon's relay")]
        [TestCase("abc123def456@marketplace.amazon.co.uk")]
        [TestCase("seller-performance@amazon.com")]
        [TestCase("We meet at mail room")]
        [TestCase("We are at home.Come in")]
        [TestCase("look at this dot pattern")]
        [TestCase("5 pcs @ 3.50")]
        [TestCase("a@b")]
        [TestCase("@shop")]
        [TestCase("name@")]
        [TestCase("@mail.com")]
        [TestCase("<a href=\"mailto:seller-performance@amazon.com\">write</a>")]
        [TestCase("<a href=\"mailto:abc123@marketplace.amazon.co.uk?subject=Order\">write</a>")]
        [TestCase("help@{}")]
        [TestCase("help@{shop domain}")]
        [TestCase("help@{shop")]
        public void On_what_is_none(string text) => Emails(text).Should().BeEmpty();

        [Test]
        public void About_links_in_an_address() => FoundStructures.Kinds("jenny@mail.com").Should().Equal(StructureKind.Email);
    }

    private static string[] Emails(string text) => FoundStructures.Of(StructureKind.Email, text);
}
