using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class LinksTests
{
    [TestFixture]
    internal sealed class Reports
    {
        [TestCase("Visit https://shop.example/sale today", "https://shop.example/sale")]
        [TestCase("Visit http://shop.example today", "http://shop.example")]
        [TestCase("Visit HTTPS://SHOP.EXAMPLE/Sale today", "HTTPS://SHOP.EXAMPLE/Sale")]
        [TestCase("Visit hxxps://shop.example/x today", "hxxps://shop.example/x")]
        [TestCase("Visit https://shop.example:8443/x today", "https://shop.example:8443/x")]
        [TestCase("Visit https://shop.example?x=1 today", "https://shop.example?x=1")]
        [TestCase("Visit https://shop.example#top today", "https://shop.example#top")]
        [TestCase("Visit https://localhost/x today", "https://localhost/x")]
        [TestCase("Visit https://10.0.0.1/x today", "https://10.0.0.1/x")]
        public void An_address_with_its_scheme(string text, string link) => Links(text).Should().Equal(link);

        [TestCase("Visit shop.com today", "shop.com")]
        [TestCase("Visit my-shop.co.uk today", "my-shop.co.uk")]
        [TestCase("Visit www.shop.zz today", "www.shop.zz")]
        [TestCase("Visit shop.com/sale?x=1 today", "shop.com/sale?x=1")]
        [TestCase("Visit Shop.com today", "Shop.com")]
        [TestCase("Visit SHOP.COM today", "SHOP.COM")]
        [TestCase("Visit shop.Com today", "shop.Com")]
        [TestCase("Visit MyShop.Store today", "MyShop.Store")]
        [TestCase("Visit SHOP.SUPPORT today", "SHOP.SUPPORT")]
        [TestCase("Visit my.support today", "my.support")]
        [TestCase("Visit wa.me/447700900123 today", "wa.me/447700900123")]
        [TestCase("Visit t.me/shop today", "t.me/shop")]
        [TestCase("Visit bit.ly/2abc today", "bit.ly/2abc")]
        public void A_bare_domain(string text, string link) => Links(text).Should().Equal(link);

        [TestCase("Visit shop[.]com today", "shop[.]com")]
        [TestCase("Visit shop (.) com today", "shop (.) com")]
        [TestCase("Visit shop[dot]com today", "shop[dot]com")]
        [TestCase("Visit shop dot com today", "shop dot com")]
        [TestCase("Visit shop (dot) com today", "shop (dot) com")]
        [TestCase("Visit shop点com today", "shop点com")]
        [TestCase("Visit ｓｈｏｐ．ｃｏｍ today", "ｓｈｏｐ．ｃｏｍ")]
        [TestCase("Visit sh\u200Bop.com today", "sh\u200Bop.com", TestName = "{m}(a zero-width space inside)")]
        public void An_address_that_is_spelled_to_be_overlooked(string text, string link) => Links(text).Should().Equal(link);

        [TestCase("See https://shop.example/x.", "https://shop.example/x")]
        [TestCase("See https://shop.example/x, please", "https://shop.example/x")]
        [TestCase("See (https://shop.example/x)", "https://shop.example/x")]
        [TestCase("See \"https://shop.example/x\"!", "https://shop.example/x")]
        [TestCase("See https://shop.example/x!?", "https://shop.example/x")]
        [TestCase("See shop.com.", "shop.com")]
        [TestCase("See shop.com, please", "shop.com")]
        [TestCase("See shop.com: new", "shop.com")]
        [TestCase("请看https://shop.example/x，谢谢", "https://shop.example/x")]
        [TestCase("请看https://shop.example/x查看", "https://shop.example/x")]
        [TestCase("请看shop.com购买", "shop.com")]
        [TestCase("请看shop.com。", "shop.com")]
        [TestCase("请看【shop.com】", "shop.com")]
        public void Without_the_punctuation_and_words_around_it(string text, string link) => Links(text).Should().Equal(link);

        [TestCase("...https://shop.example/x", "https://shop.example/x")]
        [TestCase("See _https://shop.example_ now", "https://shop.example_")]
        [TestCase("--www.shop.com", "www.shop.com")]
        [TestCase("-shop.com", "shop.com")]
        [TestCase("*shop.com*", "shop.com")]
        public void Behind_a_sign(string text, string link) => Links(text).Should().Equal(link);

        [TestCase("https://münchen-shop.de/x", "https://münchen-shop.de/x")]
        [TestCase("https://例子.测试/x", "https://例子.测试/x")]
        [TestCase("https://例子.com", "https://例子.com")]
        [TestCase("https://例子.com购买", "https://例子.com", Description = "Han goes on where the last label is Latin")]
        [TestCase("https://xn--fsqu00a.xn--0zwm56d/x", "https://xn--fsqu00a.xn--0zwm56d/x")]
        public void An_internationalised_name(string text, string link) => Links(text).Should().Equal(link);

        [TestCase("x.com/myshop", "x.com/myshop")]
        [TestCase("a.co/d/3abc", "a.co/d/3abc")]
        public void A_name_of_one_letter_before_a_path(string text, string link) => Links(text).Should().Equal(link);

        [Test]
        public void Every_one_of_several() => Links("aa.com, bb.com and https://c.example").Should().Equal("aa.com", "bb.com", "https://c.example");

        [TestCase("<a href=\"https://shop.example/x\">here</a>", "https://shop.example/x")]
        [TestCase("<a href='http://shop.example'>here</a>", "http://shop.example")]
        [TestCase("<a href=//shop.example>here</a>", "//shop.example")]
        [TestCase("<a href=\" https://shop.example \">here</a>", " https://shop.example ")]
        [TestCase("<img src=\"https://cdn.example/x.png\">", "https://cdn.example/x.png")]
        [TestCase("<a href=//a>x</a>", "//a")]
        public void The_address_in_a_tag(string text, string link) => Links(text).Should().Equal(link);
    }

    [TestFixture]
    internal sealed class StaysSilent
    {
        [TestCase("Thanks.We will")]
        [TestCase("It is done.Support will answer")]
        [TestCase("All done.Help is near")]
        [TestCase("Hello.Email me")]
        [TestCase("See manual.pdf and photo.jpg")]
        [TestCase("node.js and Mr.Smith")]
        [TestCase("version 2.0.1")]
        [TestCase("3.50 or 1.000,00")]
        [TestCase("i.e. this, e.g. that")]
        [TestCase("the U.S.A. and the U.K.")]
        [TestCase("Tell me.it works", Description = "it, is, me, so and to are words before they are domains")]
        [TestCase("this.is fine")]
        [TestCase("step a.com", Description = "a name of one letter")]
        [TestCase("https:// nothing")]
        [TestCase("http")]
        [TestCase("...")]
        [TestCase("a..com")]
        [TestCase("and/or")]
        [TestCase("24/7 support")]
        [TestCase("您好.谢谢")]
        [TestCase("<a href=\"#top\">top</a>")]
        [TestCase("<a href=\"page.html\">page</a>")]
        [TestCase("<p style=\"x\">text</p>")]
        public void On_what_is_no_address(string text) => Links(text).Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class KnowsAmazon
    {
        private static readonly string[] Stores =
        [
            "amazon.com", "amazon.ca", "amazon.com.mx", "amazon.com.br", "amazon.co.uk", "amazon.de", "amazon.fr", "amazon.it", "amazon.es", "amazon.nl", "amazon.se", "amazon.pl",
            "amazon.com.be", "amazon.com.tr", "amazon.ie", "amazon.ae", "amazon.sa", "amazon.eg", "amazon.in", "amazon.sg", "amazon.com.au", "amazon.co.jp", "amazon.cn", "amazon.co.za",
        ];

        [TestCaseSource(nameof(Stores))]
        public void In_every_store(string store)
        {
            FoundStructures.LinkKinds($"See https://www.{store}/dp/B08N5WRWNW now").Should().Equal(StructureKind.LinkAmazon);
            FoundStructures.LinkKinds($"See https://{store}/gp/css/order-history now").Should().Equal(StructureKind.LinkOrder);
            FoundStructures.LinkKinds($"See https://{store}.evil.example/gp/css now").Should().Equal(StructureKind.LinkExternal);
            FoundStructures.LinkKinds($"See https://my{store}/gp/css now").Should().Equal(StructureKind.LinkExternal);
            FoundStructures.LinkKinds($"See https://a.b.c.d.{store}/gp/css now").Should().Equal(StructureKind.LinkOrder);
            FoundStructures.LinkKinds($"See https://{store}.a.b.c.example/gp/css now").Should().Equal(StructureKind.LinkExternal);
        }

        [TestCase("amzn.to")]
        [TestCase("amzn.com")]
        [TestCase("amzn.asia")]
        [TestCase("amzn.eu")]
        [TestCase("a.co")]
        public void And_its_short_names(string host)
        {
            FoundStructures.LinkKinds($"See https://{host}/d/3abc now").Should().Equal(StructureKind.LinkAmazon);
            FoundStructures.LinkKinds($"See https://{host}.evil.example/d/3abc now").Should().Equal(StructureKind.LinkExternal);
            FoundStructures.LinkKinds($"See https://my{host}/d/3abc now").Should().Equal(StructureKind.LinkExternal);
        }

        [TestCase("https://www.amazon.com/gp/css/order-history")]
        [TestCase("https://www.amazon.com/gp/your-account/order-details?orderID=112-1234567-1234567")]
        [TestCase("https://www.amazon.com/your-orders/orders")]
        [TestCase("https://www.amazon.com/your-account")]
        [TestCase("https://www.amazon.com/gp/help/customer/display.html")]
        [TestCase("https://www.amazon.com/hz/contact-us")]
        [TestCase("https://www.amazon.com/spr/returns/cart")]
        [TestCase("https://www.amazon.com/returns")]
        [TestCase("https://www.amazon.com/progress-tracker/package")]
        [TestCase("https://WWW.AMAZON.COM/GP/CSS/order-history")]
        [TestCase("https://www.amazon.com:443/gp/css")]
        [TestCase("https://www.amazon.com./gp/css")]
        [TestCase("www.amazon.com/gp/css")]
        [TestCase("amazon.com/your-orders")]
        [TestCase("<a href=\"https://www.amazon.com/gp/css/order-history\">order</a>")]
        public void And_the_pages_of_an_order(string text) => FoundStructures.LinkKinds(text).Should().Equal(StructureKind.LinkOrder);

        [TestCase("https://www.amazon.com/dp/B08N5WRWNW")]
        [TestCase("https://www.amazon.com")]
        [TestCase("amazon.com")]
        [TestCase("Amazon.com")]
        [TestCase("https://www.amazon.com/stores/page/XYZ")]
        [TestCase("https://www.amazon.com/review/create-review")]
        [TestCase("https://www.amazon.com/?x=/gp/css", Description = "the path decides, not the query")]
        [TestCase("https://www.amazon.com/#/gp/css")]
        [TestCase("https://amzn.to/3abc")]
        [TestCase("https://a.co/d/3abc")]
        [TestCase("https://sellercentral.amazon.com/home")]
        [TestCase("https://seller@www.amazon.com/dp/X", Description = "a user name before Amazon's host")]
        public void And_its_other_pages(string text) => FoundStructures.LinkKinds(text).Should().Equal(StructureKind.LinkAmazon);

        [TestCase("https://amazon.com.evil.example/gp/css")]
        [TestCase("https://www.amazon.com.evil.example/gp/css")]
        [TestCase("https://amazon.com@evil.example/gp/css")]
        [TestCase("https://www.amazon.com:443@evil.example/gp/css")]
        [TestCase("https://amazon.com%2Eevil.example/gp/css")]
        [TestCase("https://amazon.com-returns.example/gp/css")]
        [TestCase("https://amazon-com.example/gp/css")]
        [TestCase("https://notamazon.com/gp/css")]
        [TestCase("https://my-amazon.com/gp/css")]
        [TestCase("https://amazon.evil/gp/css")]
        [TestCase("https://amazon.co/gp/css")]
        [TestCase("https://evil.example/amazon.com/gp/css")]
        [TestCase("https://evil.example?amazon.com/gp/css")]
        [TestCase("https://evil.example#@amazon.com/gp/css")]
        [TestCase("https://evil.example/@amazon.com/gp/css")]
        [TestCase("https://аmazon.com/gp/css", Description = "a Cyrillic а")]
        [TestCase("https://www.amazоn.com/gp/css", Description = "a Cyrillic о")]
        [TestCase("https://amázon.com/gp/css", Description = "an accent")]
        [TestCase("https://ama\u0301zon.com/gp/css", Description = "a combining accent")]
        [TestCase("аmazon.com/gp/css", Description = "a Cyrillic а in a bare domain")]
        [TestCase("https://ɑmazon.com/gp/css", Description = "a Latin alpha")]
        [TestCase("<a href=\"https://amazon.com.evil.example/gp/css\">order</a>")]
        [TestCase("<a href=\"https://amazon.com@evil.example/gp/css\">order</a>")]
        [TestCase("<a href=\"https://аmazon.com/gp/css\">order</a>", Description = "a Cyrillic а")]
        public void And_no_one_who_poses_as_it(string text) => FoundStructures.LinkKinds(text).Should().Equal(StructureKind.LinkExternal);

        [TestCase("ａｍａｚｏｎ．ｃｏｍ", Description = "browsers read full width as plain letters")]
        [TestCase("https://ａｍａｚｏｎ．ｃｏｍ")]
        public void Also_in_full_width(string text) => FoundStructures.LinkKinds(text).Should().Equal(StructureKind.LinkAmazon);

        [TestCase("http://www.amazon.com/gp/css/order-history", StructureKind.LinkAmazon)]
        [TestCase("http://evil.example/x", StructureKind.LinkExternal)]
        [TestCase("<a href=\"http://evil.example/x\">x</a>", StructureKind.LinkExternal)]
        public void An_insecure_link_is_never_one_to_an_order(string text, StructureKind kind) =>
            FoundStructures.LinkKinds(text).Should().Equal(StructureKind.LinkInsecure, kind);

        [TestCase("https://evil.example/x")]
        [TestCase("evil.com")]
        [TestCase("<a href=\"//ab:80/x\">x</a>", Description = "a port after two letters is no scheme")]
        public void A_link_is_insecure_only_by_its_scheme(string text) => FoundStructures.LinkKinds(text).Should().Equal(StructureKind.LinkExternal);
    }

    // What a browser makes of the value of an attribute.
    [TestCase("https&#58;//shop.example")]
    [TestCase("https&#58//shop.example", Description = "the semicolon of a number may be missing")]
    [TestCase("https&#x3A;//shop.example")]
    [TestCase("&#104;ttps://shop.example")]
    [TestCase("&#0000000000104;ttps://shop.example")]
    [TestCase("ht&#10;tps://shop.example", Description = "line breaks in an address are dropped")]
    [TestCase("https://amazon.com&#46;evil.example/gp/css")]
    [TestCase("https://amazon.com&#64;evil.example/gp/css")]
    [TestCase("https&colon;&sol;&sol;shop&period;example")]
    [TestCase("&Tab;&NewLine;&nbsp;https://shop.example&#32;")]
    [TestCase("https://amazon.com&commat;evil.example/gp/css")]
    [TestCase("https://evil.example&num;.amazon.com/gp/css")]
    [TestCase("https://evil.example&quest;.amazon.com/gp/css")]
    [TestCase("whatsapp://send?phone=15551234567")]
    [TestCase("WhatsApp:send")]
    [TestCase("weixin://dl/chat?shop")]
    [TestCase("tg://resolve?domain=shop")]
    public void The_address_in_a_tag_is_read_as_a_browser_reads_it(string address) =>
        FoundStructures.LinkKinds($"<a href=\"{address}\">here</a>").Should().Equal(StructureKind.LinkExternal);

    [TestCase("https://www.amazon.com/gp/css?a=1&amp;b=2")]
    [TestCase("https&#58;//www.amazon.com/gp/css")]
    public void And_stays_one_of_Amazon(string address) => FoundStructures.LinkKinds($"<a href=\"{address}\">here</a>").Should().Equal(StructureKind.LinkOrder);

    [TestCase("#top")]
    [TestCase("cid:logo@shop")]
    [TestCase("linen.html")]
    [TestCase("&#;")]
    [TestCase("&#x;")]
    [TestCase("&#")]
    public void Not_every_address_in_a_tag_leads_away(string address) => FoundStructures.Kinds($"<a href=\"{address}\">here</a>").Should().NotContain(StructureKind.Link);

    private static string[] Links(string text) => FoundStructures.Of(StructureKind.Link, text);
}
