using Compliance.Text;

namespace Compliance.Tests.Text;

/// <summary>HTML read as its reader sees it: entities as characters, tags as breaks or as nothing.</summary>
[TestFixture]
internal sealed class MarkupReadingTests
{
    [TestFixture]
    internal sealed class Entities
    {
        [TestCase("a &amp; b", "a & b")]
        [TestCase("&lt;3", "<3")]
        [TestCase("5&nbsp;%", "5 %")]
        [TestCase("&euro;5 &pound;6 &yen;7", "€5 £6 ¥7")]
        [TestCase("cou&shy;pon", "coupon")]
        [TestCase("cou&zwnj;pon", "coupon")]
        [TestCase("&#99;oupon", "coupon")]
        [TestCase("&#x63;oupon", "coupon")]
        [TestCase("&#X63;OUPON", "coupon")]
        [TestCase("&#20248;惠券", "优惠券")]
        [TestCase("&#x512A;惠券", "优惠券", TestName = "{m}(a Traditional character)")]
        [TestCase("&#65313;", "a", TestName = "{m}(a full-width letter)")]
        [TestCase("&#x1D41C;oupon", "coupon", TestName = "{m}(a mathematical letter)")]
        [TestCase("&#128512;", "😀", TestName = "{m}(an emoji)")]
        [TestCase("a&#13;&#10;b", "a\n\nb", TestName = "{m}(a carriage return written out is a break of its own)")]
        [TestCase("&amp;lt;", "&lt;", TestName = "{m}(once, not twice)")]
        [TestCase("&lt;br&gt;", "<br>", TestName = "{m}(a tag that is shown)")]
        public void Are_read(string text, string expected) => Fold(text).Should().Be(expected);

        [TestCase("R&D; ok", "r&d; ok")]
        [TestCase("a & b; c", "a & b; c")]
        [TestCase("&;", "&;")]
        [TestCase("&#;", "&#;")]
        [TestCase("&#x;", "&#x;")]
        [TestCase("&#0;", "&#0;")]
        [TestCase("&#xD800;", "&#xd800;", TestName = "{m}(a surrogate)")]
        [TestCase("&#1114112;", "&#1114112;", TestName = "{m}(past the last code point)")]
        [TestCase("&#9999999999;", "&#9999999999;", TestName = "{m}(a number that is too long)")]
        [TestCase("&#12a;", "&#12a;")]
        [TestCase("&amp", "&amp", TestName = "{m}(without its semicolon)")]
        [TestCase("&unknown;", "&unknown;")]
        public void Stay_text_when_they_are_none(string text, string expected) => Fold(text).Should().Be(expected);
    }

    [TestFixture]
    internal sealed class Tags
    {
        [TestCase("a<br>b")]
        [TestCase("a<br/>b")]
        [TestCase("a<BR />b")]
        [TestCase("a</p>b")]
        [TestCase("a<div class=\"x\">b")]
        [TestCase("a<td>b")]
        [TestCase("a<!DOCTYPE html>b")]
        public void Of_blocks_end_the_line(string text) => Fold(text).Should().Be("a\nb");

        [TestCase("cou<b>pon</b>", "coupon")]
        [TestCase("cou<!-- x -->pon", "coupon")]
        [TestCase("cou<span style='color:red'>pon</span>", "coupon")]
        [TestCase("<a href=\"https://x.example\">coupon</a>", "coupon")]
        [TestCase("cou<wbr>pon", "coupon")]
        public void Inside_a_line_are_passed_over_by_the_matcher(string text, string expected) =>
            Reading.Plain(FoldedText.Fold(text)).ToString().Should().Be(expected);

        [TestCase("a<style>p { color: red }</style>b")]
        [TestCase("a<script>coupon()</script>b")]
        [TestCase("a<STYLE type='text/css'>x</STYLE>b")]
        public void That_show_nothing_hide_their_content(string text) =>
            Reading.Plain(FoldedText.Fold(text)).ToString().Should().Be("ab");

        [TestCase("a <Enter> b")]
        [TestCase("1 < 2 > 0")]
        [TestCase("a <3 b")]
        [TestCase("<b")]
        [TestCase("<b <i", TestName = "{m}(the next bracket opens before it closes)")]
        [TestCase("<blockquotes>")]
        [TestCase("<>")]
        [TestCase("</>")]
        [TestCase("<your name>")]
        [TestCase("<!-- never closed")]
        public void Stay_text_when_they_are_none(string text) =>
            FoldedText.Fold(text).ToString().Should().Be(text.ToLowerInvariant());

        [Test]
        public void That_never_close_their_content_do_not_hide_it() =>
            Reading.Plain(FoldedText.Fold("a<style>coupon")).ToString().Should().Be("acoupon");

        [TestCase("<img src=x.png width=1>", "width", "1")]
        [TestCase("<img WIDTH = '100%' src=x>", "width", "100%")]
        [TestCase("<img data-width=\"5\">", "width", "")]
        [TestCase("<img alt=\"width\">", "width", "")]
        [TestCase("<p style=\"margin: 0\">", "style", "margin: 0")]
        [TestCase("<p>", "style", "")]
        public void Have_attributes(string text, string name, string expected)
        {
            FoldedText folded = FoldedText.Fold(text);

            HtmlTag tag = folded.Tags.ToArray().Should().ContainSingle().Which.Tag;
            tag.TryAttribute(text, name, out int start, out int end).Should().Be(expected.Length > 0);
            text[start..end].Should().Be(expected);
        }
    }

    private static string Fold(string text) => FoldedText.Fold(text).ToString();
}
