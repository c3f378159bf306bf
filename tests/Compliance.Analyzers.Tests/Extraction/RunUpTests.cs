namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>Polite words on a line or in a string of their own are no place of what follows.</summary>
[TestFixture]
public sealed class RunUpTests
{
    [TestCase("string M() => \"The kettle is here. \" + \"We would be so happy if you \" + \"[|rated us \" + \"five stars|].\";", "if you rated us five stars")]
    [TestCase("string M(string name) => $@\"Hi {name},\n[|all kettles are cheaper|] this week.\";", "{name},\nall kettles are cheaper")]
    [TestCase("string M() { var s = \"\"; s += \"We ask you only one thing: \"; s += \"[|no bad stars|], please.\"; return s; }", "only one thing: no bad stars")]
    [TestCase("string M() => \"When it fits, please be so kind and \" + \"[|rate us five stars|].\";", "please be so kind and rate us five stars")]
    public void A_run_up_is_left_out(string member, string words) => Snippet.Parse("class C { " + member + " }").ShouldPlace(words);

    [TestCase("string M() => \"We would be so happy if you [|gave us \" + \"five stars|].\";", "gave us five stars")]
    [TestCase("string M() => \"A kettle [|goes to you \" + \"for five stars|].\";", "goes to you for five stars")]
    [TestCase("string M() => \"[|★★★★★\\n\" + \"gets you a gift card|].\";", "★★★★★\ngets you a gift card")]
    [TestCase("string M(string sum) => \"[|wir zahlen \" + sum + \" zurück|].\";", "wir zahlen {sum} zurück")]
    [TestCase("string M() => \"A kettle for [|you when \" + \"five stars stand|].\";", "you when five stars stand")]
    public void What_says_something_stays(string member, string words) => Snippet.Parse("class C { " + member + " }").ShouldPlace(words);
}
