namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>A message inside a string that is JSON: its values are read, and the words are shown where they are written.</summary>
[TestFixture]
public sealed class JsonInCodeTests
{
    [TestCase("string Gift => \"{\\\"text\\\":\\\"Hello, please [|use coupon code SAVE20|] at checkout.\\\"}\";")]
    [TestCase("ReadOnlySpan<byte> Gift => \"{\\\"text\\\":\\\"Hello, please [|use coupon code SAVE20|] at checkout.\\\"}\"u8;")]
    [TestCase("string Gift => @\"{ \"\"order\"\": 7, \"\"text\"\": \"\"Hello,\\n\\nplease [|use coupon code SAVE20|] at checkout.\"\" }\";")]
    [TestCase("string Gift => \"\"\"\n    { \"text\": \"Hello, please [|use coupon\\u0020code SAVE20|] at checkout.\", \"tags\": [\"a\", \"b\"] }\n    \"\"\";")]
    [TestCase("string Gift(string id) => $$\"\"\"{ \"order\": \"{{id}}\", \"text\": \"Hello, please [|use coupon code SAVE20|] at checkout.\" }\"\"\";")]
    [TestCase("string Gift => \"\"\"\n    { \"text\": \"Hello,\n      please [|use coupon code SAVE20|] at checkout.\" }\n    \"\"\";")]
    [TestCase("string Gift => \"{ \\\"body\\\": \\\"Hello, please [|use coupon \" + \"code SAVE20|] at checkout.\\\" }\";")]
    public void A_value_that_is_a_message_is_reported_where_it_is_written(string member) => Marked.VerifyMember(member);

    [TestCase("string Gift => \"{\\\"text\\\":\\\"Hello, your parcel is late; it comes on Friday.\\\"}\";")]
    [TestCase("string Gift => \"{\\\"coupon code\\\":\\\"SAVE20\\\",\\\"use at checkout\\\":true}\";")]
    [TestCase("string Gift => \"{\\\"systemPrompt\\\":\\\"Please use coupon code SAVE20 at checkout.\\\"}\";")]
    public void A_value_that_is_none_stays_silent(string member) => Marked.VerifyMember(member);
}
