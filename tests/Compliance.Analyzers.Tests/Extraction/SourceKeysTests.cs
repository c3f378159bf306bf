using Compliance.Analyzers.Extraction;

namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>Which strings are told to be keys by the characters around them: ¦ stands before the quotation mark that is asked about.</summary>
[TestFixture]
public sealed class SourceKeysTests
{
    [TestCase("labels[¦\"title\"] = text;")]
    [TestCase("Map()[¦\"order/id\"].Trim()")]
    [TestCase("new() { [¦\"lamp-oak\"] = 3 }")]
    [TestCase("const string Key = ¦\"orders.export\";")]
    [TestCase("Set(key: 3, Name = ¦\"Shelf\")")]
    [TestCase("if (state == ¦\"open\")")]
    public void A_key(string source)
    {
        SourceKeys.StandsAt(Text(source, out int quote), quote, out int end).Should().BeTrue();
        Text(source, out _)[end - 1].Should().Be('"');
    }

    [TestCase("labels[¦\"Dear buyer\"] = text;", TestName = "A_blank")]
    [TestCase("labels[¦\"好评返现\"] = text;", TestName = "Han_characters")]
    [TestCase("labels[¦\"a\\nb\"] = text;", TestName = "An_escape")]
    [TestCase("labels[¦\"\"] = text;", TestName = "Nothing")]
    [TestCase("labels[¦\"\"\"title\"\"\"] = text;", TestName = "A_raw_string")]
    [TestCase("string[] all = [¦\"Hello\"];", TestName = "A_list_of_one")]
    [TestCase("text += ¦\"Hello\";", TestName = "What_is_added_to_a_text")]
    [TestCase("text = ¦\"Hello\" + name;", TestName = "A_sum")]
    [TestCase("text = ¦\"Hello\" // dear\n + name;", TestName = "A_sum_behind_a_comment")]
    [TestCase("text = ¦\"Hello\".Replace(a, b);", TestName = "A_text_that_is_changed")]
    [TestCase("text = a + labels[¦\"title\" + b];", TestName = "An_index_that_is_a_sum")]
    [TestCase("text.Append(¦\"Hello\")", TestName = "An_argument")]
    [TestCase("name is null ? ¦\"Hello\" : name", TestName = "A_choice")]
    [TestCase("¦\"Hello\"", TestName = "Nothing_around_it")]
    public void No_key(string source) => SourceKeys.StandsAt(Text(source, out int quote), quote, out _).Should().BeFalse();

    private static ReadOnlySpan<char> Text(string source, out int quote)
    {
        quote = source.IndexOf('¦', StringComparison.Ordinal);
        return source.Remove(quote, 1);
    }
}
