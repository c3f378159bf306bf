namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>Messages whose parts are set in several branches, stand in another part of a type, or are put together by calls without a receiver.</summary>
[TestFixture]
public sealed class PartsElsewhereTests
{
    private const string Coupon = "\"take 10% off your next lamp with the coupon LAMP10.\"";
    private const string Ask = "\"would you please review the lamp?\"";

    [TestCase("class L { string Of(int n) { string t = \"\"; if (n == 1) t = TEXT; if (n == 2) t = \"put the lamp on a dry shelf.\"; if (n == 3) t = ASK; return \"Dear buyer, \" + t + \" Best wishes\"; } }")]
    [TestCase("class L { const string Tpl = \"Dear #NAME#: #WORDS# Regards\"; void Of(int n, string name) { string t; if (n == 1) t = TEXT; else t = ASK; Buyer.Send(Tpl.Replace(\"#NAME#\", name).Replace(\"#WORDS#\", t)); } }")]
    [TestCase("class L { static readonly Dictionary<int, string> BuyerMails = new() { { 1, \"Dear buyer, \" + TEXT }, { 2, \"Dear buyer, \" + ASK } }; static string Of(int n) { string s; return BuyerMails.TryGetValue(n, out s) ? s : null; } }")]
    public void Each_branch_is_read(string source) => Ids(source).Should().Contain(["BSM1002", "BSM2006"]);

    [TestCase("partial class L { const string A = \"Dear buyer, would you please \"; const string B = \"review the lamp?\"; } partial class L { void M() => Buyer.Send(A + B); }", true)]
    [TestCase("class K { const string A = \"Dear buyer, would you please \"; const string B = \"review the lamp?\"; } class L { void M() => Buyer.Send(A + B); }", false)]
    public void A_constant_of_another_part_of_the_type_is_known(string source, bool found) => Ids(source).Contains("BSM2006").Should().Be(found);

    [TestCase("using static System.String; class L { string BuyerMail(string n) => Concat(\"Dear \", n, \", take 10% off your next lamp \", \"with the coupon LAMP10.\"); }", 1)]
    [TestCase("class L { string BuyerMail(string n) => Concat(\"Dear \", n, \", take 10% off your next lamp \", \"with the coupon LAMP10.\"); }", 2)]
    public void Methods_of_strings_need_no_receiver(string source, int texts)
    {
        var call = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>().Single();
        (Analyzers.Extraction.StringCall.Read(call) is not null).Should().Be(texts == 1);
    }

    [Test]
    public void A_bare_number_is_reported_where_a_message_says_what_it_is_for()
    {
        const string Source = "class MailFactory { const string Hotline = \"+48 42 555 01 67\";\n string FitterLetter(string n) => $\"Good day {n}, questions? Our fitter picks up the phone: {Hotline}.\";\n string ShadeLetter(string n) => $\"Good day {n}, questions? Our fitter picks up the phone: {Hotline}.\"; }";
        SourceRun.Of(Source).Where(d => d.Id == "BSM3002").Select(d => d.Location.GetLineSpan().StartLinePosition.Line).Should().Equal(1, 2);
    }

    private static IEnumerable<string> Ids(string source) =>
        SourceRun.Of((source.StartsWith("using", StringComparison.Ordinal) ? string.Empty : "using System.Collections.Generic;\n") + source.Replace("TEXT", Coupon, StringComparison.Ordinal).Replace("ASK", Ask, StringComparison.Ordinal)).Select(d => d.Id);
}
