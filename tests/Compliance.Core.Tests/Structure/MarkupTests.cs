using Compliance.Structure;

namespace Compliance.Tests.Structure;

[TestFixture]
internal sealed class MarkupTests
{
    [TestFixture]
    internal sealed class Html
    {
        [TestCase("<b>x</b>", 2)]
        [TestCase("a<br>b", 1)]
        [TestCase("<!-- x -->", 1)]
        [TestCase("<script>x</script>", 1, Description = "with its content")]
        [TestCase("a < b and c > d", 0)]
        [TestCase("&lt;b&gt;", 0)]
        public void Tags_are_counted(string text, int count) => FoundStructures.Of(StructureKind.Html, text).Should().HaveCount(count);
    }

    [TestFixture]
    internal sealed class Styles
    {
        [TestCase("<p style=\"margin:0\">x</p>")]
        [TestCase("<style>p{margin:0}</style>")]
        [TestCase("<center>x")]
        [TestCase("<FONT color=red>x")]
        public void Are_found_in_tags(string text) => FoundStructures.Of(StructureKind.HtmlStyle, text).Should().ContainSingle();

        [TestCase("<p class=\"x\">x</p>")]
        [TestCase("<b>style</b>")]
        public void Are_not_what_is_none(string text) => FoundStructures.Of(StructureKind.HtmlStyle, text).Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class Images
    {
        [TestCase("<img src=x width=\"1\">")]
        [TestCase("<img src=x height=0>")]
        [TestCase("<img src=x width='1px'>")]
        [TestCase("<img src=x style=\"display:none\">")]
        [TestCase("<img src=x style=\"display: none\">", Description = "with a space")]
        [TestCase("<img src=x style=\"DISPLAY:NONE\">")]
        [TestCase("<img src=x style=\"visibility: hidden\">")]
        public void Are_hidden(string text) => FoundStructures.Of(StructureKind.HiddenImage, text).Should().ContainSingle();

        [TestCase("<img src=x width=\"10\">")]
        [TestCase("<img src=x width=\"100\" height=\"100\">")]
        [TestCase("<img src=x>")]
        [TestCase("<p style=\"display:none\">x</p>")]
        public void Are_shown(string text) => FoundStructures.Of(StructureKind.HiddenImage, text).Should().BeEmpty();

        [TestCase("<img src=x width=\"100%\">", 1)]
        [TestCase("<img src=x width=\"81%\">", 1)]
        [TestCase("<img src=x width=\"80%\">", 0)]
        [TestCase("<img src=x width=\"100\">", 0)]
        [TestCase("<img src=x width=\"99999999999999999999%\">", 1)]
        public void Are_wide_beyond_four_fifths_of_the_page(string text, int count) => FoundStructures.Of(StructureKind.WideImage, text).Should().HaveCount(count);
    }

    [TestFixture]
    internal sealed class Declarations
    {
        [TestCase("width:95%; hello", "width:95%")]
        [TestCase("Please see max-width: 100px;", "max-width: 100px")]
        [TestCase("color:#ff0000;", "color:#ff0000")]
        [TestCase("font-family: Arial;", "font-family: Arial")]
        [TestCase("margin:0px", "margin:0px")]
        public void Of_CSS_in_the_text_are_found(string text, string css) => FoundStructures.Of(StructureKind.Css, text).Should().Equal(css);

        [TestCase("Width: 30 cm")]
        [TestCase("Color: navy")]
        [TestCase("Note: 5px")]
        [TestCase("Order: 112")]
        [TestCase("width")]
        [TestCase(":")]
        public void Of_a_product_are_none(string text) => FoundStructures.Of(StructureKind.Css, text).Should().BeEmpty();
    }

    [TestFixture]
    internal sealed class LineBreaks
    {
        [TestCase("a\n\n\nb")]
        [TestCase("a\r\n\r\n\r\nb")]
        [TestCase("a\n \n \n b")]
        [TestCase("a<br><br/><BR>b")]
        [TestCase("a\n<br>\nb")]
        public void More_than_two_in_a_row_are_found(string text) => FoundStructures.Of(StructureKind.LineBreak, text).Should().ContainSingle();

        [TestCase("a\n\nb\n\nc")]
        [TestCase("a\r\n\r\nb")]
        [TestCase("a<br><br>b")]
        [TestCase("<div><div><p>a</p></div></div>", Description = "blocks end lines by their nature")]
        public void Two_are_a_paragraph(string text) => FoundStructures.Of(StructureKind.LineBreak, text).Should().BeEmpty();
    }
}
