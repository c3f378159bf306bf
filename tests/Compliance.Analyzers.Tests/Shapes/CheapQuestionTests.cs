using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;

namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>Cheap questions come first and end the look at most texts. They must not end it where only the dear ones tell.</summary>
[TestFixture]
public sealed class CheapQuestionTests
{
    [TestCase("string M(string n) => $\"Dear customer {n}, please use {Texts.Kind} SAVE20 on your next order.\"; } static class Texts { public const string Kind = \"coupon code\";",
        TestName = "A_constant_of_another_type_completes_a_text_that_breaks_nothing_by_itself")]
    [TestCase("string M(string n) => $\"Dear customer {n}, please use {kind} SAVE20 on your next order.\"; protected const string kind = \"coupon code\";",
        TestName = "A_constant_of_the_type_completes_it_whatever_its_name_looks_like")]
    [TestCase("string M(string n) { var sb = new StringBuilder(); sb.Append(\"Dear customer, please use cou\"); sb.Append(\"pon co\"); sb.Append(\"de SAVE20 on your next order.\"); return sb.ToString(); }",
        TestName = "Pieces_of_a_builder_that_break_nothing_one_by_one")]
    [TestCase("string M(bool b) { string text = \"Dear customer, please use cou\"; text = b ? text + \"pon code SAVE20 on your next order.\" : text; return text; }",
        TestName = "A_text_that_a_choice_goes_on")]
    [TestCase("string M(bool b) { string text = \"Dear customer, please use coupon code SAVE20 on your next order.\"; text = b ? \"The long screws are in the bag.\" : text; return text; }",
        TestName = "A_harmless_arm_of_a_choice_that_speaks_for_the_text_before_it")]
    [TestCase("[BuyerMessage] object M() => new InvalidOperationException(\"Dear customer, please use coupon code SAVE20 on your next order.\");",
        TestName = "What_is_annotated_wherever_it_stands")]
    public void Is_reported(string member) => SourceRun.Of(Marked.Frame(member)).Select(d => d.Id).Should().Equal("BSM1002");

    [TestCase("string M(string n, int kind) => $\"Dear customer {n}, please use {kind} screws of the bag.\";", TestName = "A_parameter_completes_nothing")]
    [TestCase("string M(string n) => $\"Dear customer {n}, please use {Texts.Kind} of the bag.\"; } static class Texts { public const string Kind = \"the long screws\";", TestName = "A_harmless_constant_changes_nothing")]
    [TestCase("object M() => new InvalidOperationException(\"Dear customer, please use coupon code SAVE20 on your next order.\");", TestName = "What_an_exception_says_is_no_message")]
    public void Stays_silent(string member) => SourceRun.Of(Marked.Frame(member)).Should().BeEmpty();

    [TestCase("class C { int buyerasked; }", true, TestName = "In_any_case")]
    [TestCase("class C { string Text => \"a BuyerAsked b\"; }", true, TestName = "In_a_text")]
    [TestCase("class C { int \\u0042uyerAsked; }", true, TestName = "An_escape_may_hide_it")]
    [TestCase("class C { int Buyer; int Asked; }", false, TestName = "Two_words_are_not_one")]
    public void A_rare_word_is_found(string source, bool found) => new RareWords("BuyerAsked").StandIn(CSharpSyntaxTree.ParseText(source)).Should().Be(found);
}
