using Compliance.Analyzers.Files;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests.Files;

/// <summary>What is read from files, and where it is written in them.</summary>
[TestFixture]
public sealed class TemplateFileTests
{
    [TestCase("a.json", """{ "mail": { "body": "our [|free gift|]", "n": 1.5e3, "x": [true, null] } }""", "mail.body", "free gift")]
    [TestCase("a.json", """{ "a": "it\u2019s a [|fr\u0065e\tgift|]" }""", "a", "free\tgift")]
    [TestCase("a.json", """["one", "[|free gift|]",]""", "", "free gift")]
    [TestCase("a.json", "// why\n{ /* what */ \"a\": \"[|free gift|]\" }", "a", "free gift")]
    [TestCase("a.json", "\"[|free gift|]\"", "", "free gift")]
    [TestCase("a.resx", """<root><data name="Mail"><value>our [|free gift|]</value></data></root>""", "Mail", "free gift")]
    [TestCase("a.resx", """<?xml version="1.0"?><root><!-- c --><data name="M" xml:space="preserve"><value>[|free &amp; &#x67;ift|]</value></data></root>""", "M", "free & gift")]
    [TestCase("a.resx", """<root><data name="M"><value><![CDATA[<b>[|free gift|]</b>]]></value></data></root>""", "M", "free gift")]
    [TestCase("a.resx", "<root>\r\n<data name='M' xml:space='preserve'>\r\n  <value>Dear\r\n  [|free\r\ngift|]</value></data></root>", "M", "free\r\ngift")]
    [TestCase("a.resx", """<!DOCTYPE root><root><data name="&quot;A&quot; &amp; &apos;B&apos; &lt;C&gt; &x;"><value/></data><data name="&quot;A&quot; &amp; &apos;B&apos; &lt;C&gt; &x;"><value>[|free &quot;gift&quot;|]</value></data></root>""", "\"A\" & 'B' <C> &x;", "free \"gift\"")]
    [TestCase("a.html", "<p>our <b>[|free gift|]</b></p>", "", "free gift")]
    [TestCase("a.html", "<!-- free gift --><p>[|free gift|]</p>", "", "free gift")]
    [TestCase("a.md", "# Hi\n\nour [|free gift|]", "", "free gift")]
    [TestCase("a.txt", "our [|free gift|]", "", "free gift")]
    [TestCase("a.liquid", "{% if free gift %}our [|{{ free }} gift|]{% endif %}", "", "{{ free }} gift")]
    [TestCase("a.liquid", "{% comment %} free gift {% endcomment %}[|free gift|]", "", "free gift")]
    [TestCase("a.liquid", "{%- # free gift -%}[|free gift|]", "", "free gift")]
    [TestCase("a.cshtml", "@model Order\n@{ var gift = \"free gift\"; }\n<p>our [|free gift|]</p>", "", "free gift")]
    [TestCase("a.cshtml", "<p>[|@Model.Order.CouponCode now|]</p>", "", "{coupon code} now")]
    [TestCase("a.cshtml", "<p>[|@(coupon.Percent)% off|]</p>", "", "{percent}% off")]
    [TestCase("a.cshtml", "@if (Model.Vip) {\n<p>[|free gift|]</p>\n}", "", "free gift")]
    [TestCase("a.cshtml", "<p>mail to [|help@@lamps.example|]</p>", "", "help@lamps.example")]
    public void Words_are_found_where_they_are_written(string path, string markup, string name, string words)
    {
        int start = markup.IndexOf("[|", StringComparison.Ordinal);
        int end = markup.IndexOf("|]", StringComparison.Ordinal) - 2;
        TemplateFile file = TemplateFiles.Read(path, markup.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal));
        file.Error.Should().BeNull();
        FileMessage message = file.Messages.Single(m => m.Text.Text.Contains(words, StringComparison.Ordinal));
        message.Name.Should().Be(name);
        message.Text.Locate(message.Text.Text.IndexOf(words, StringComparison.Ordinal), words.Length).Should().Be(TextSpan.FromBounds(start, end));
    }

    [TestCase("a.json", """{ "a": "x" """, 11)]
    [TestCase("a.json", """{ "a" "x" }""", 6)]
    [TestCase("a.json", """{ "a": nothing }""", 7)]
    [TestCase("a.json", """{ "a": "x\q" }""", 9)]
    [TestCase("a.json", "{ \"a\": \"x\n\" }", 7)]
    [TestCase("a.json", """{ a: 1 }""", 2)]
    [TestCase("a.json", """[1 2]""", 3)]
    [TestCase("a.json", """{} {}""", 3)]
    [TestCase("a.resx", """<root><data name="M"><value>x</data></root>""", 29)]
    [TestCase("a.resx", """<root><data name="M"><value>x""", 21)]
    [TestCase("a.resx", """<root><data name="M"><value>x & y</value></data></root>""", 30)]
    [TestCase("a.resx", """<root><data name="M" <value>x</value></data></root>""", 6)]
    [TestCase("a.resx", """<root><!-- x </root>""", 6)]
    public void A_mistake_is_named_with_its_place(string path, string text, int position) =>
        TemplateFiles.Read(path, text).Error.Should().NotBeNull().And.BeOfType<FileError>().Which.Position.Should().Be(position);

    [Test]
    public void What_stands_before_a_mistake_is_read() => TemplateFiles.Read("a.json", """{ "a": "free gift", "b" """).Messages.Should().ContainSingle(m => m.Name == "a");

    [Test]
    public void Resources_that_are_no_text_are_left_out() =>
        TemplateFiles.Read("a.resx", """
            <root>
              <resheader name="version"><value>2.0 free gift</value></resheader>
              <data name="Icon" type="System.Drawing.Bitmap" mimetype="application/x-microsoft.net.object.bytearray.base64"><value>free gift</value></data>
            </root>
            """).Messages.Should().BeEmpty();

    [Test]
    public void Deep_nesting_is_a_mistake_and_no_crash() => TemplateFiles.Read("a.json", new string('[', 100_000)).Error.Should().NotBeNull();

    [Test]
    public void A_comment_that_is_not_closed_is_none() =>
        TemplateFiles.Read("a.resx", "<root><!-- compliance-ignore BSM1002 </root>").Comments.Should().BeEmpty();

    // At a million of them a search from each to the end of the file would take hours.
    [TestCase("a.html", "<!--")]
    [TestCase("a.liquid", "<!--")]
    [TestCase("a.liquid", "{%")]
    [TestCase("a.liquid", "{% comment %}")]
    [TestCase("a.liquid", "{% comment %}", "endcomment")]
    [TestCase("a.cshtml", "<!--")]
    [TestCase("a.cshtml", "@* ")]
    [TestCase("a.cshtml", "@code ")]
    [TestCase("a.cshtml", "@{")]
    [TestCase("a.cshtml", "@(")]
    [TestCase("a.resx", "<!--")]
    [TestCase("a.resx", "<a>&")]
    [TestCase("a.json", "/*")]
    [TestCase("a.json", "[\"")]
    public void Openers_that_nothing_closes_are_read_in_one_go(string path, string opener, string end = "") =>
        TemplateFiles.Read(path, string.Concat(Enumerable.Repeat(opener, 1_000_000)) + end).Should().NotBeNull();

    [Test]
    public void No_file_crashes_a_reader() => Prop.ForAll(
        Gen.Elements("a.json", "a.resx", "a.cshtml", "a.liquid", "a.html", "a.txt").ToArbitrary(),
        Gen.Elements("<", ">", "/", "data", " name=\"x\"", "value", "root", "&", ";", "\"", "\\", "u00e9", "{", "}", "[", "]", ":", ",", "@", "*", "(", ")", "{%", "%}", "comment", "endcomment", "<!--", "-->", "\n", "a", "您", "if", "<![CDATA[", "]]>", "//", "/*")
            .ListOf().Select(p => string.Concat(p)).ToArbitrary(),
        (path, text) =>
        {
            TemplateFile file = TemplateFiles.Read(path, text);
            foreach (FileMessage message in file.Messages)
            {
                for (int i = 0; i < message.Text.Text.Length; i++)
                {
                    TextSpan span = message.Text.Locate(i, 1);
                    span.End.Should().BeLessThanOrEqualTo(text.Length);
                    // An escape, an entity and what is cut out are longer than what they are read as.
                    if (span.Length == 1)
                    {
                        text[span.Start].Should().Be(message.Text.Text[i]);
                    }
                }
            }

            (file.Error?.Position ?? 0).Should().BeInRange(0, text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
