namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>What the names that hold a text tell of it: of an attribute, a property that is written, a field, the type and the namespace around.</summary>
[TestFixture]
public sealed class HoldingNamesTests
{
    private const string Ink = "\"Reply YES and a bottle of blue-black ink comes to you as a gift from the house.\"";
    private const string Card = "\"Leave a review of the pen and get a $10 gift card.\"";

    [TestCase("enum Notice { [BuyerText(TEXT)] Ink }")]
    [TestCase("enum BuyerNotice { [Text(TEXT)] Ink }")]
    [TestCase("enum LetterKind { [Wording(En = TEXT)] Ink }")]
    public void An_attribute_whose_names_speak_of_texts_for_buyers_holds_messages(string source) => Ids(source, Ink).Should().Contain("BSM1005");

    [TestCase("enum Notice { [Label(TEXT)] Ink }")]
    [TestCase("enum PageKind { [Text(TEXT)] Ink }")]
    [TestCase("enum BuyerNotice { [Display(Name = TEXT)] Ink }")]
    public void Other_attributes_hold_none(string source) => Ids(source, Ink).Should().BeEmpty();

    [TestCase("class BuyerMessages { void M() { _json.WritePropertyName(\"text\"); _json.WriteStringValue(TEXT); } }")]
    [TestCase("class BuyerMessages { void M() { _xml.WriteElementString(\"Body\", TEXT); } }")]
    [TestCase("class BuyerMessages { void M() { _json.WriteString(\"text\", TEXT); } }")]
    public void The_value_of_a_property_that_is_written_is_held_by_its_name(string source) => Ids(source, Ink).Should().Contain("BSM1005");

    [TestCase("class Pages { void M() { _json.WritePropertyName(\"error\"); _json.WriteStringValue(TEXT); } }")]
    [TestCase("class Pages { void M() { _xml.WriteElementString(\"Query\", TEXT); } }")]
    [TestCase("class Pages { void M() { _xml.WriteComment(TEXT); } }")]
    public void Another_name_holds_another_text(string source) => Ids(source, Ink).Should().BeEmpty();

    [TestCase("class OrderTexts { static string KeywordReply = TEXT; }")]
    [TestCase("class OrderTexts { static string TriggerMail = TEXT; }")]
    [TestCase("class BuyerMessages { static string ClosingBlock = TEXT; }")]
    public void A_name_that_ends_in_a_message_holds_one(string source) => Ids(source, Ink).Should().Contain("BSM1005");

    [TestCase("class OrderTexts { static string ReplyKeyword = TEXT; }")]
    [TestCase("class OrderTexts { static string MailWarning = TEXT; }")]
    [TestCase("class BuyerMessages { static string BlockMessage = TEXT; }")]
    public void A_name_that_ends_otherwise_does_not(string source) => Ids(source, Ink).Should().BeEmpty();

    [TestCase("class AntiFilterTexts { static string[] All = [TEXT]; }")]
    [TestCase("class BypassFilterTemplates { static string[] All = [TEXT]; }")]
    [TestCase("namespace Shop.Prompts { class OrderLetters { static string[] All = [TEXT]; } }")]
    public void What_is_written_against_a_filter_or_by_a_prompt_is_sent(string source) => Ids(source, "\"Hi, reply YES and a bottle of ink comes to you as a gift from the house.\"").Should().Contain("BSM1005");

    [TestCase("class FilterTexts { static string[] All = [TEXT]; }")]
    [TestCase("class FilterTemplates { static string[] All = [TEXT]; }")]
    [TestCase("namespace Shop.Prompts { class OrderWording { static string[] All = [TEXT]; } }")]
    public void What_a_filter_or_a_prompt_has_is_not(string source) => Ids(source, "\"Hi, reply YES and a bottle of ink comes to you as a gift from the house.\"").Should().BeEmpty();

    [TestCase("namespace Desk.Rules { class CannedReplies { string One = TEXT; } }")]
    public void Rules_choose_between_messages(string source) => Ids(source, Card).Should().Contain("BSM2001");

    [TestCase("namespace Desk.Rules { class Reasons { string One = TEXT; } }")]
    [TestCase("namespace Desk.Samples { class CannedReplies { string One = TEXT; } }")]
    [TestCase("class CannedReplies { string Incoming = TEXT; }")]
    public void What_is_written_about_them_or_comes_from_buyers_is_none(string source) => Ids(source, "\"Hello, could I have a 10% discount if I buy two?\"").Should().BeEmpty();

    private static IEnumerable<string> Ids(string source, string text) => SourceRun.Of(source.Replace("TEXT", text, StringComparison.Ordinal)).Select(d => d.Id);
}
