namespace Compliance.Tests.Structure;

/// <summary>HTML, styles, images and line breaks as form.</summary>
[TestFixture]
internal sealed class MarkupTests
{
    [TestCase("<p>Your order is late.</p><p>Sorry.</p>", "<p>")]
    [TestCase("Your order<br>is late", "<br>")]
    public void A_text_in_html_is_found_once_at_its_first_tag(string text, string tag) => Found("html", text).Should().Equal(tag);

    [TestCase("Press <Enter> and wait.")]
    [TestCase("The gap is < 3 mm, the load > 10 kg.")]
    [TestCase("Dear {BuyerName}")]
    [TestCase("a < b and c > d")]
    [TestCase("&lt;b&gt;")]
    public void Angle_brackets_in_prose_are_no_html(string text) => Found("html", text).Should().BeEmpty();

    [TestCase("<img src=\"https://a.example/o.png\" width=\"1\" height=\"1\">")]
    [TestCase("<img src='https://a.example/o.png' style='display: none'>")]
    [TestCase("<img src=\"https://a.example/o.png\" style=\"border:0; Visibility : hidden\">")]
    [TestCase("<IMG SRC=\"https://a.example/o.png\" STYLE=\"width:1px;height:1px\">")]
    [TestCase("<img src=x width=\"1\">")]
    [TestCase("<img src=x height=0>")]
    [TestCase("<img src=x width='1px'>")]
    [TestCase("<img src=x style=\"DISPLAY:NONE\">")]
    public void An_image_that_nobody_sees_is_hidden(string text) => Found("html-image-hidden", text).Should().Equal(text);

    [TestCase("<img src=\"https://a.example/o.png\" width=\"10\" height=\"100\">")]
    [TestCase("<img src=\"https://a.example/o.png\" style=\"max-width:100px\">")]
    [TestCase("<td width=\"1\">")]
    [TestCase("<img src=x>")]
    [TestCase("<p style=\"display:none\">")]
    public void A_small_image_and_a_narrow_cell_are_not_hidden(string text) => Found("html-image-hidden", text).Should().BeEmpty();

    [TestCase("<img src=\"https://a.example/o.png\" width=\"81%\">")]
    [TestCase("<img width=\"100%\">")]
    [TestCase("<img src=x width=\"99999999999999999999%\">")]
    public void An_image_above_four_fifths_of_the_width_is_wide(string text) => Found("html-image-wide", text).Should().Equal(text);

    [TestCase("<img src=\"https://a.example/o.png\" width=\"80%\">")]
    [TestCase("<table width=\"100%\">")]
    [TestCase("<img src=x width=\"100\">")]
    public void An_image_of_four_fifths_and_a_full_table_are_not_wide(string text) => Found("html-image-wide", text).Should().BeEmpty();

    [TestCase("<img src=\"https://a.example/step.gif\">")]
    [TestCase("<img src=\"https://a.example/STEP.GIF?v=2\">")]
    public void An_image_in_the_gif_format_is_animated(string text) => Found("html-image-animated", text).Should().Equal(text);

    [TestCase("<img src=\"https://a.example/step.png\">")]
    [TestCase("<img src=\"https://a.example/o.gif\" width=\"1\" height=\"1\">", TestName = "A hidden image is no animation")]
    [TestCase("See step.gif in the manual.")]
    public void Other_images_are_not_animated(string text) => Found("html-image-animated", text).Should().BeEmpty();

    [TestCase("<img src=\"http://a.example/label.png\">")]
    [TestCase("<a href=\"HTTP://a.example/\">")]
    [TestCase("<td style=\"background-image: url('http://a.example/b.png')\">")]
    public void What_a_tag_fetches_without_tls_is_insecure(string text) => Found("html-insecure", text).Should().Equal(text);

    [TestCase("<img src=\"https://a.example/label.png\">")]
    [TestCase("<a href=\"https://a.example/?from=http://b.example\">")]
    [TestCase("http://a.example/label.png", TestName = "An address in plain text is a link and no tag")]
    public void What_is_fetched_over_tls_is_not(string text) => Found("html-insecure", text).Should().BeEmpty();

    [TestCase("<p style=\"color:red\">")]
    [TestCase("<center>")]
    [TestCase("<font size=\"5\">")]
    [TestCase("<td align=\"center\">")]
    [TestCase("<body bgcolor=\"#eee\">")]
    [TestCase("<style>p{margin:0}</style>")]
    [TestCase("<FONT color=red>")]
    public void A_tag_that_says_how_the_text_looks_is_styled(string text) => Found("html-style", text).Should().Equal(text);

    [TestCase("</font>")]
    [TestCase("</center>")]
    public void A_closing_tag_styles_nothing(string text) => Found("html-style", text).Should().BeEmpty();

    [TestCase("<p>")]
    [TestCase("<b>")]
    [TestCase("<td align=\"left\">")]
    [TestCase("<p style=\"\">")]
    [TestCase("<h1>Delay</h1><h2>New date</h2><p>14 May</p>", TestName = "Three sizes of letters are allowed")]
    [TestCase("<p class=\"x\">")]
    [TestCase("<b>style</b>")]
    public void A_tag_that_says_what_the_text_is_is_not(string text) => Found("html-style", text).Should().BeEmpty();

    [Test]
    public void The_fourth_size_of_letters_is_styled() =>
        Found("html-style", "<h1>Delay</h1><h2>New date</h2><small>14 May</small><h1>Sorry</h1>").Should().Equal("<small>");

    [TestCase("Hello,\n\n\nyour order")]
    [TestCase("Hello,\r\n\r\n\r\nyour order")]
    [TestCase("Hello,\n \n\t\nyour order", TestName = "Blanks between line breaks do not part them")]
    [TestCase("Hello,<br><br/><BR>your order")]
    [TestCase("Hello,\n<br>\nyour order")]
    public void More_than_two_line_breaks_in_a_row_are_found(string text) => Found("line-break", text).Should().ContainSingle();

    [TestCase("Hello,\n\nyour order\n\nis late")]
    [TestCase("Hello,\r\n\r\nyour order")]
    [TestCase("<div><p>Hello,</p></div>\n<div><p>your order</p></div>", TestName = "Block tags are no typed line breaks")]
    [TestCase("Hello,<br><br>your order")]
    public void One_empty_line_is_not(string text) => Found("line-break", text).Should().BeEmpty();

    [TestCase("width:95%; display:block", "width:95%")]
    [TestCase("font-family: Arial", "font-family: Arial")]
    [TestCase("font-size:40px 您好", "font-size:40px")]
    [TestCase("color:#c00;", "color:#c00")]
    [TestCase("background: #ffeecc", "background: #ffeecc")]
    [TestCase("p { margin: 2em }", "margin: 2em")]
    [TestCase("Please see max-width: 100px;", "max-width: 100px")]
    public void A_declaration_in_the_text_is_css(string text, string declaration) => Found("css", text).Should().Equal(declaration);

    [TestCase("Width: 95 cm")]
    [TestCase("Color: navy")]
    [TestCase("Color: 100% cotton")]
    [TestCase("Color: #120")]
    [TestCase("Font: Garamond, 12 pt")]
    [TestCase("Please note the width: it is 30 embossed dots.")]
    [TestCase("Note: 5px")]
    [TestCase("Order: 112")]
    [TestCase("width")]
    [TestCase(":")]
    public void The_data_of_a_product_are_not(string text) => Found("css", text).Should().BeEmpty();

    private static string[] Found(string structure, string text) => TestPolicy.Found(structure, string.Empty, text);
}
