using Compliance.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

/// <summary>Every fix over every shape of string: what it leaves compiles and is reported no more.</summary>
[TestFixture]
public sealed class FixShapesTests
{
    private static readonly (string Name, string Code)[] Shapes =
    [
        ("regular", """const string A = "Hello, your lamp is on its way. TEXT Reply if it is late.";"""),
        ("escaped lines", """const string A = "Hello,\nyour lamp is on its way.\nTEXT\nReply if it is late.";"""),
        ("list", """const string A = "Hello,\n- your lamp is on its way.\n- TEXT\n- Reply if it is late.";"""),
        ("html", """const string A = "<p>Hello, your lamp is on its way.</p><p>TEXT Reply if it is late.</p>";"""),
        ("verbatim", """const string A = @"Hello, your ""lamp"" is on its way. TEXT Reply if it is late.";"""),
        ("raw", "const string A = \"\"\"Hello, your \"lamp\" is on its way. TEXT Reply if it is late.\"\"\";"),
        ("raw lines", "const string A = \"\"\"\n    Hello,\n    your lamp is on its way.\n    TEXT\n    Reply if it is late.\n    \"\"\";"),
        ("raw last line", "const string A = \"\"\"\n    Hello,\n    your lamp is on its way.\n    TEXT\n    \"\"\";"),
        ("utf-8", """static System.ReadOnlySpan<byte> A => "Hello, your lamp is on its way. TEXT Reply if it is late."u8;"""),
        ("interpolated", """string A(string name) => $"Hello {name}, your lamp is on its way. TEXT Reply if it is late.";"""),
        ("interpolated verbatim", """string A(string name) => $@"Hello {name}, your ""lamp"" is on its way. TEXT Reply if it is late.";"""),
        ("interpolated raw lines", "string A(string name) => $\"\"\"\n    Hello {name},\n    your lamp is on its way.\n    TEXT\n    Reply if it is late.\n    \"\"\";"),
        ("chain", """
            string A(string name) =>
                "Hello " + name + ", your lamp is on its way. " +
                "TEXT " +
                "Reply if it is late.";
            """),
        ("cut chain", """const string A = "Hello, your lamp is on its way. HALF" + "OTHER Reply if it is late.";"""),
        ("format", """string A(string name) => string.Format("Hello {0}, your lamp is on its way. TEXT Reply if it is late.", name);"""),
        ("concat", """string A(string name) => string.Concat("Hello ", name, ", your lamp is on its way. ", "TEXT ", "Reply if it is late.");"""),
        ("ternary", """string A(bool late) => late ? "Hello, your lamp is late." : "Hello, your lamp is on its way. TEXT Reply if it is late.";"""),
        ("switch arm", """string A(int state) => state switch { 1 => "Hello, your lamp is on its way. TEXT Reply if it is late.", _ => "Hello, your lamp is late." };"""),
        ("array", """string[] A = new[] { "Hello, your lamp is late.", "Hello, your lamp is on its way. TEXT Reply if it is late." };"""),
        ("collection", """string[] A = ["Hello, your lamp is on its way. TEXT Reply if it is late."];"""),
        ("dictionary", """System.Collections.Generic.Dictionary<string, string> A = new() { ["way"] = "Hello, your lamp is on its way. TEXT Reply if it is late." };"""),
        ("default", """string A(string text = "Hello, your lamp is on its way. TEXT Reply if it is late.") => text;"""),
        ("lambda default", """object A() => (string text = "Hello, your lamp is on its way. TEXT Reply if it is late.") => text;"""),
        ("local function", """string A() { string Inner() => "Hello, your lamp is on its way. TEXT Reply if it is late."; return Inner(); }"""),
        ("return", """string A() { return "Hello, your lamp is on its way. TEXT Reply if it is late."; }"""),
        ("local", """string A() { var text = "Hello, your lamp is on its way. TEXT Reply if it is late."; return text; }"""),
        ("property", """public string A { get; set; } = "Hello, your lamp is on its way. TEXT Reply if it is late.";"""),
        ("added", """
            string A(string name)
            {
                string text = "Hello " + name + ", your lamp is on its way. ";
                text += "TEXT ";
                text += "Reply if it is late.";
                return text;
            }
            """),
        ("added within", """string A(string name) { var text = $"Hello {name}, "; text += "your lamp is on its way. TEXT Reply if it is late."; return text; }"""),
        ("added in halves", """
            string A(string name)
            {
                var text = $"Hello {name}, your lamp is on its way. ";
                text += "HALF";
                text += "OTHER ";
                text += "Reply if it is late.";
                return text;
            }
            """),
        ("added in a branch", """
            string A(bool late)
            {
                var text = "Hello, your lamp is on its way. ";
                if (late)
                {
                    text += "TEXT ";
                }

                text += "Reply if it is late.";
                return text;
            }
            """),
        ("builder", """
            string A(string name)
            {
                var text = new System.Text.StringBuilder();
                text.Append("Hello ").Append(name).Append(", your lamp is on its way. ");
                text.Append("TEXT ");
                text.Append("Reply if it is late.");
                return text.ToString();
            }
            """),
        ("builder lines", """
            string A(string name)
            {
                var text = new System.Text.StringBuilder();
                text.AppendLine($"Hello {name},");
                text.AppendLine("your lamp is on its way.");
                text.AppendLine("TEXT");
                text.AppendLine("Reply if it is late.");
                return text.ToString();
            }
            """),
        ("raw piece of a builder", """"
            string A()
            {
                var text = new System.Text.StringBuilder("Hello, your lamp is on its way. ");
                text.Append("""TEXT """);
                text.Append("Reply if it is late.");
                return text.ToString();
            }
            """"),
        ("raw operand of a sum", """"const string A = "Hello, your lamp is on its way. " + """TEXT """ + "Reply if it is late.";""""),
        ("raw element of a list", """"static readonly string A = string.Concat(new[] { "Hello, your lamp is on its way. ", """TEXT """, "Reply if it is late." });""""),
        ("raw lines in a sum", "string A(string name) => \"Hello \" + name + \", your lamp is on its way. \" +\n    \"\"\"\n    TEXT\n    \"\"\" +\n    \" Reply if it is late.\";"),
        ("interpolated raw operand", """"string A(string name) => $"Hello {name}, your lamp is on its way. " + $"""TEXT """ + "Reply if it is late.";""""),
        ("builder chain", """string A() => new System.Text.StringBuilder("Hello, your lamp is on its way. ").Append("TEXT ").Append("Reply if it is late.").ToString();"""),
        ("builder links", """
            string A()
            {
                var text = new System.Text.StringBuilder();
                text.Append("Hello, your lamp is on its way. ").Append("TEXT ").Append("Reply if it is late.");
                return text.ToString();
            }
            """),
        ("writer", """
            string A()
            {
                var text = new System.IO.StringWriter();
                text.WriteLine("Hello,");
                text.WriteLine("your lamp is on its way.");
                text.WriteLine("TEXT");
                text.Write("Reply if it is late.");
                return text.ToString();
            }
            """),
        ("lines joined", """
            string A()
            {
                var lines = new System.Collections.Generic.List<string> { "Hello,", "your lamp is on its way." };
                lines.Add("TEXT");
                lines.Add("Reply if it is late.");
                return string.Join("\n", lines);
            }
            """),
        ("Chinese", """const string A = "您好，您的台灯已发货。中文如有延误请回复本消息。";"""),
    ];

    private static readonly (CodeFixProvider Fix, string? Key, string English, string Chinese)[] Fixes =
    [
        (new RemoveSentenceCodeFix(), null, "Please use coupon code SAVE20 at checkout.", "这是给您的优惠码：SAVE20。"),
        (new ReplaceSentenceCodeFix(), null, "Leave us a review and we will send you a $10 gift card.", "给我们写评价，我们就送您10美元礼品卡。"),
        (new RequestReviewCodeFix(), null, "Leave us a review and we will send you a $10 gift card.", "给我们写评价，我们就送您10美元礼品卡。"),
        (new AnnotateContextCodeFix(), "AnnotateDiscount", "You find our discounts for this lamp on the product page.", "现有的优惠都显示在商品页面上。"),
        (new AllowPhraseCodeFix(), "AllowNotSent", "Please use coupon code SAVE20 at checkout.", "这是给您的优惠码：SAVE20。"),
    ];

    // Where a fix need not be offered, and leaves what compiles and breaks no more rules where it is.
    private static readonly string[] OddPlaces =
    [
        """string A(bool late) { var text = "Hello, your lamp is on its way. "; if (late) text += "TEXT "; else text += "Reply if it is late."; return text; }""",
        """string A(int n) { var text = "Hello, your lamp is on its way. "; for (int i = 0; i < n; i++) text += "TEXT "; return text; }""",
        """string A(int n) { var text = "Hello, your lamp is on its way. "; switch (n) { case 1: text += "TEXT "; break; default: text += "Reply."; break; } return text; }""",
        """System.Action A(System.Text.StringBuilder text) => () => text.Append("Hello, your lamp is on its way. ").Append("TEXT ");""",
        """string A(bool late) => $"Hello, your lamp is on its way. {(late ? "TEXT " : "")}Reply if it is late.";""",
        """string A(string? note) => "Hello, your lamp is on its way. " + (note ?? "TEXT ") + "Reply if it is late.";""",
        """string A() => "Hello, your lamp is on its way. " + ("TEXT " + "Reply if it is late.");""",
        """string A(int n) => "Hello, your " + n + 1 + " lamps are on their way. " + "TEXT ";""",
        """string A() => ("Hello, your lamp is on its way. TEXT Reply if it is late.").Trim().ToString();""",
        """string A(int n) => string.Format("Hello, your {0} lamps are on their way. TEXT Reply in {1} days.", n, n + 1);""",
        """(string Subject, string Body) A() => ("Your lamp", "Hello, your lamp is on its way. TEXT Reply if it is late.");""",
        """string A() { const string body = "Hello, your lamp is on its way. " + "TEXT "; return body; }""",
        """System.FormattableString A(string name) => $"Hello {name}, your lamp is on its way. TEXT Reply if it is late.";""",
        """string A() { lock (this) { var text = new System.Text.StringBuilder(); text.Append("TEXT "); text.Append("Hello, your lamp is on its way."); return text.ToString(); } }""",
        """string A() { try { return "Hello, your lamp is on its way. TEXT"; } finally { } }""",
        """string A { get; init; } = string.Concat("Hello, your lamp is on its way. ", "TEXT ");""",
        """string? A(object o) => o is "Hello, your lamp is on its way. TEXT" ? null : "Hello, your lamp is on its way. TEXT Reply if it is late.";""",
        """"string A(string name) => $$"""Hello {{name}}, your "lamp" is {on} its way. TEXT "Reply" if it is late.""";"""",
        """string A(string name) => $"{name}: hello, your lamp is on its way. " + $"{name}: TEXT " + $"{name}, reply if it is late.";""",
        """string A() => "Hello, your lamp is on its way.\n" /* offer */ + /* the offer */ "TEXT\n" /* end */ + "Reply if it is late.";""",
        """string[] A = { "Hello, your lamp is on its way.", "TEXT" /* offer */, "Reply if your lamp is late." };""",
        """System.Collections.Generic.List<string> A = new() { "Hello, your lamp is on its way.", { "TEXT" }, "Reply if your lamp is late." };""",
        """object A = new { Subject = "Your lamp", Body = "Hello, your lamp is on its way. TEXT Reply if it is late." };""",
    ];

    private static IEnumerable<TestCaseData> OddCases => from fix in Fixes from i in Enumerable.Range(0, OddPlaces.Length)
        select new TestCaseData(fix.Fix, fix.Key, Fill(OddPlaces[i], fix.English, fix.Chinese)).SetName($"{fix.Fix.GetType().Name} odd place {i}");

    [TestCaseSource(nameof(OddCases))]
    public void What_a_fix_leaves_in_an_odd_place_compiles_and_breaks_no_more(CodeFixProvider fix, string? key, string member)
    {
        using var run = new FixRun("class BuyerMessages\n{\n    " + member + "\n}\n");
        run.Errors().Should().BeEmpty();
        int before = run.Reported().Count;
        if (run.Apply(fix, key))
        {
            run.Errors().Should().BeEmpty(run.Source);
            run.Reported().Should().HaveCountLessThan(before, run.Source);
        }
    }

    private static IEnumerable<TestCaseData> Cases => from fix in Fixes from shape in Shapes
        select new TestCaseData(fix.Fix, fix.Key, Fill(shape.Code, fix.English, fix.Chinese)).SetName($"{fix.Fix.GetType().Name} {shape.Name}");

    [TestCaseSource(nameof(Cases))]
    public void What_a_fix_leaves_compiles_and_is_reported_no_more(CodeFixProvider fix, string? key, string member)
    {
        using var run = new FixRun("class BuyerMessages\n{\n    " + member.ReplaceLineEndings("\n") + "\n}\n");
        run.Errors().Should().BeEmpty();
        run.Reported().Should().NotBeEmpty(member);
        run.Apply(fix, key).Should().BeTrue($"a fix is offered for {member}");
        run.Errors().Should().BeEmpty(run.Source);
        run.Reported().Where(d => fix.FixableDiagnosticIds.Contains(d.Id) && !d.Id.StartsWith("BSM5", StringComparison.Ordinal)).Should().BeEmpty(run.Source);
        run.Source.Should().NotContain(".  ", "blanks that lost their sentence go with it").And.Contain(member.Contains("您好", StringComparison.Ordinal) ? "您好" : "Hello");
    }

    // Where what is left would be no string any more: """"Lamp"…
    [TestCase("\"\"\"Please use coupon code SAVE20 at checkout. \"Lamps\", hello, are on their way to you.\"\"\"")]
    [TestCase("\"\"\"Hello, here are \"your lamps.\" Please use coupon code SAVE20 at checkout.\"\"\"")]
    public void No_fix_leaves_what_does_not_parse(string text)
    {
        using var run = new FixRun("class BuyerMessages\n{\n    const string A = " + text + ";\n}\n");
        run.Reported().Should().NotBeEmpty(text);
        run.Apply(new RemoveSentenceCodeFix());
        run.Errors().Should().BeEmpty(run.Source);
    }

    [Test]
    public void Fixes_that_change_text_have_no_fix_of_all()
    {
        foreach (CodeFixProvider fix in new CodeFixProvider[] { new RemoveSentenceCodeFix(), new ReplaceSentenceCodeFix(), new RequestReviewCodeFix() })
        {
            fix.GetFixAllProvider().Should().BeNull();
        }
    }

    [Test]
    public void Fixes_of_API_use_fix_all_of_a_solution()
    {
        foreach (CodeFixProvider fix in new CodeFixProvider[] { new DeleteObsoleteCallCodeFix(), new ForgetRequestCodeFix() })
        {
            fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Should().Contain(FixAllScope.Solution);
        }
    }

    private static string Fill(string shape, string english, string chinese)
    {
        int half = english.IndexOf(' ', english.Length / 2) + 1;
        return shape.Replace("TEXT", english, StringComparison.Ordinal).Replace("中文", chinese, StringComparison.Ordinal)
            .Replace("HALF", english[..half], StringComparison.Ordinal).Replace("OTHER", english[half..], StringComparison.Ordinal);
    }
}
