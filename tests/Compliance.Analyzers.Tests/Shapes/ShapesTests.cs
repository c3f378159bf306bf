namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>Every shape in which C# code writes a message, and mixtures of them: reported once, on the words.</summary>
[TestFixture]
public sealed class ShapesTests
{
    private const string Q = "\"\"\"";

    /// <summary>The members with the shapes, in a dozen files: what half-typed code is made of.</summary>
    internal static IEnumerable<TestCaseData> Files
    {
        get
        {
            string[] members = [.. new[] { Chains, Calls, Constants, Sums, Literals, Holders }.SelectMany(c => c).Select(c => (string)c.Arguments[0]!)];
            // Every fifth: neighbours are much alike.
            return members.Where((_, i) => i % 5 == 0).Chunk(3).Take(12).Select((m, i) => new TestCaseData(string.Join("\n", m)).SetArgDisplayNames($"file {i + 1}"));
        }
    }

    private static IEnumerable<TestCaseData> Holders => Cases(
        ("a constant", """const string A = "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a local constant", """void M() { const string a = "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("a static readonly field", """static readonly string A = "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("an instance field", """private string _a = "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a property with an initializer", """public string A { get; set; } = "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a property with an expression body", """public string A => "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("an accessor", """public string A { get { return "Please [|use coupon code SAVE20|] at checkout."; } }"""),
        ("an accessor with an expression body", """public string A { get => "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("an indexer", """public string this[int i] => "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a return", """string A() { return "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("a yield return", """IEnumerable<string> A() { yield return "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("an expression body", """string A() => "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("an operator", """public static explicit operator string(BuyerMessages m) => "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a local", """void M() { var text = "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("an assignment", """void M() { string text; text = "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("an assignment in a branch", """void M(bool a) { string text = ""; if (a) text = "Please [|use coupon code SAVE20|] at checkout."; else text = "Hello."; }"""),
        ("a coalescing assignment", """void M(string text) { text ??= "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("an argument", """void M() => Send("Please [|use coupon code SAVE20|] at checkout."); void Send(string text) { }"""),
        ("a named argument", """void M() => Send(text: "Please [|use coupon code SAVE20|] at checkout.", to: "x"); void Send(string to, string text) { }"""),
        ("an array", """string[] A = { "Hello.", "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("an implicit array", """object A = new[] { "Hello.", "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("a sized array", """string[] A = new string[2] { "Hello.", "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("a jagged array", """string[][] A = [["Hello."], ["Please [|use coupon code SAVE20|] at checkout."]];"""),
        ("a list", """List<string> A = new List<string> { "Hello.", "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("a list by target type", """List<string> A = new() { "Hello.", "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("a collection expression", """List<string> A = ["Hello.", "Please [|use coupon code SAVE20|] at checkout."];"""),
        ("a spread", """string[] A = [.. new[] { "Please [|use coupon code SAVE20|] at checkout." }];"""),
        ("a dictionary by index", """Dictionary<string, string> A = new() { ["en"] = "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("a dictionary by pairs", """Dictionary<string, string> A = new() { { "en", "Please [|use coupon code SAVE20|] at checkout." } };"""),
        ("a dictionary's Add", """void M(Dictionary<string, string> a) { a.Add("en", "Please [|use coupon code SAVE20|] at checkout."); }"""),
        ("a dictionary's entry", """void M(Dictionary<string, string> a) { a["en"] = "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("a dictionary of lists", """Dictionary<string, string[]> A = new() { ["en"] = new[] { "Please [|use coupon code SAVE20|] at checkout." } };"""),
        ("a key-value pair", """object A = new KeyValuePair<string, string>("en", "Please [|use coupon code SAVE20|] at checkout.");"""),
        ("a tuple", """(string, string) A = ("en", "Please [|use coupon code SAVE20|] at checkout.");"""),
        ("an object initializer", """object A => new Mail { Body = "Please [|use coupon code SAVE20|] at checkout." }; class Mail { public string Body { get; set; } }"""),
        ("a nested initializer", """object A => new Mail { Part = { Body = "Please [|use coupon code SAVE20|] at checkout." } }; class Mail { public Mail Part { get; } public string Body { get; set; } }"""),
        ("a with expression", """object A(Mail m) => m with { Body = "Please [|use coupon code SAVE20|] at checkout." }; record Mail(string Body);"""),
        ("an anonymous object", """object A => new { Body = "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("a record's argument", """object A => new Mail("Please [|use coupon code SAVE20|] at checkout."); record Mail(string Body);"""),
        ("a record's parameter", """record Mail(string Body = "Please [|use coupon code SAVE20|] at checkout.");"""),
        ("a primary constructor's parameter", """class Mail(string body = "Please [|use coupon code SAVE20|] at checkout.") { string B => body; }"""),
        ("a constructor's base argument", """class Mail { public Mail(string body) { } } class Offer() : Mail("Please [|use coupon code SAVE20|] at checkout.");"""),
        ("a constructor initializer", """class Mail { public Mail(string body) { } public Mail() : this("Please [|use coupon code SAVE20|] at checkout.") { } }"""),
        ("the default of a parameter", """void M(string body = "Please [|use coupon code SAVE20|] at checkout.") { }"""),
        ("the default of a lambda parameter", """object M() => (string body = "Please [|use coupon code SAVE20|] at checkout.") => body;"""),
        ("the default of a local function's parameter", """void M() { void B(string body = "Please [|use coupon code SAVE20|] at checkout.") { } B(); }"""),
        ("a local function", """void M() { string B() => "Please [|use coupon code SAVE20|] at checkout."; B(); }"""),
        ("a lambda", """Func<string> A = () => "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a lambda with a block", """Func<string, string> A = n => { return "Please [|use coupon code SAVE20|] at checkout."; };"""),
        ("an attribute", """[MailTemplate("Please [|use coupon code SAVE20|] at checkout.")] string A; class MailTemplateAttribute(string t) : Attribute { }"""),
        ("an attribute's property", """[MailTemplate(Text = "Please [|use coupon code SAVE20|] at checkout.")] string A; class MailTemplateAttribute : Attribute { public string Text { get; set; } }"""),
        ("a switch arm", """string A(int n) => n switch { 1 => "Please [|use coupon code SAVE20|] at checkout.", _ => "Hello." };"""),
        ("nested switch arms", """string A(int n, bool b) => n switch { 1 => b switch { true => "Please [|use coupon code SAVE20|] at checkout.", _ => "Hello." }, _ => "Hello." };"""),
        ("a switch section", """string A(int n) { switch (n) { case 1: return "Please [|use coupon code SAVE20|] at checkout."; default: return "Hello."; } }"""),
        ("a ternary", """string A(bool b) => b ? "Please [|use coupon code SAVE20|] at checkout." : "Hello.";"""),
        ("nested ternaries", """string A(int n) => n == 1 ? "Hello." : n == 2 ? "Please [|use coupon code SAVE20|] at checkout." : "Bye.";"""),
        ("a coalesce", """string A(string t) => t ?? "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a cast", """object A => (object)"Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a task's result", """object A() => System.Threading.Tasks.Task.FromResult("Please [|use coupon code SAVE20|] at checkout.");"""),
        ("an enum's attribute", """enum Mails { [MailTemplate("Please [|use coupon code SAVE20|] at checkout.")] A } class MailTemplateAttribute(string t) : Attribute { }"""),
        ("an interface's member", """interface ILetters { string A => "Please [|use coupon code SAVE20|] at checkout."; }"""),
        ("an event handler", """event Action A; void M() { A += () => Send("Please [|use coupon code SAVE20|] at checkout."); } void Send(string text) { }"""));

    private static IEnumerable<TestCaseData> Literals => Cases(
        ("verbatim", "const string A = @\"Please [|use\ncoupon code \"\"SAVE20|]\"\" at checkout.\";"),
        ("escapes", """const string A = "Please [|use\tcoup\u006Fn c\x6Fde \U00000053AVE20|] at checkout.";"""),
        ("Chinese escapes", """const string A = "您好，这是[|给您的\u4f18\u60e0\u7801|]：SAVE20。";"""),
        ("raw on one line", "const string A = " + Q + "Please [|use coupon \"code\" SAVE20|] at checkout." + Q + ";"),
        ("raw on several lines", "const string A = " + Q + "\n    Hello,\n      please [|use coupon\n    code SAVE20|] at checkout.\n    " + Q + ";"),
        ("raw with tabs and CRLF", "const string A = " + Q + "\r\n\t\tHello,\r\n\t\tplease [|use coupon\r\n\t\tcode SAVE20|] at checkout.\r\n\t\t" + Q + ";"),
        ("raw with more quotes", "const string A = \"" + Q + "Please [|use coupon code SAVE20|] with \"\"\" at checkout." + Q + "\";"),
        ("UTF-8", """ReadOnlySpan<byte> A => "Please [|use coupon code SAVE20|] at checkout."u8;"""),
        ("UTF-8 verbatim", "ReadOnlySpan<byte> A => @\"Please [|use coupon\ncode SAVE20|] at checkout.\"u8;"),
        ("UTF-8 raw", "ReadOnlySpan<byte> A => " + Q + "\n  Please [|use coupon\n  code SAVE20|] at checkout.\n  " + Q + "u8;"),
        ("UTF-8 sum", """ReadOnlySpan<byte> A => "Please [|use coup"u8 + "on code SAVE20|] at checkout."u8;"""),
        ("interpolated", """string A(string couponCode) => $"Please [|use {couponCode}|] at checkout.";"""),
        ("interpolated with a format", """string A(decimal couponValue) => $"Please [|use coupon {couponValue:0.00}|] at checkout, it is for you.";"""),
        ("interpolated verbatim", "string A(string couponCode) => $@\"Please \"\"now\"\"\n[|use {couponCode}|] at checkout.\";"),
        ("interpolated verbatim the other way", "string A(string couponCode) => @$\"Please \"\"now\"\" [|use {couponCode}|] at checkout.\";"),
        ("interpolated raw", "string A(string couponCode) => $" + Q + "Please [|use {couponCode}|] at checkout." + Q + ";"),
        ("interpolated raw on several lines", "string A(string couponCode) => $" + Q + "\n    Please,\n    [|use {couponCode}|] at checkout.\n    " + Q + ";"),
        ("interpolated raw with two dollars", "string A(string couponCode) => $$" + Q + "Please {now} [|use {{couponCode}}|] at checkout." + Q + ";"),
        ("interpolated raw with three dollars on several lines", "string A(string couponCode) => $$$" + Q + "\n    Please {{now}}\n    [|use {{{couponCode}}}|] at checkout.\n    " + Q + ";"),
        ("doubled braces", """string A(string n) => $"Dear {n}, please [|use {{coupon_code}}|] at checkout.";"""),
        ("a template's braces", """const string A = "Please [|use {{coupon_code}}|] at checkout.";"""),
        ("a template's ats", """const string A = "Please [|use @couponCode|] at checkout.";"""),
        ("a template's percents", """const string A = "Please [|use %Coupon.Code%|] at checkout.";"""),
        ("a Razor template's model", """const string A = "Please [|use @Model.CouponCode|]. It is for you.";"""),
        ("a template's brackets", """const string A = "Please [|use [CouponCode]|] at checkout.";"""),
        ("a number", """string A() => $"[|Here is a {20}% discount code for your next order|].";"""),
        ("an interpolation in an interpolation", """string A(string couponCode) => $"Please {$"[|use {couponCode}|]"} at checkout.";"""),
        ("a sum in an interpolation", """string A(string c) => $"Please {"[|use coupon " + "code SAVE20|]"} at checkout.";"""),
        ("a choice in an interpolation", """string A(bool b) => $"Please {(b ? "[|use coupon code SAVE20|]" : "wait for us")} at checkout.";"""));

    private static IEnumerable<TestCaseData> Sums => Cases(
        ("lines", "const string A = \"Please [|use coup\" +\n    \"on code \" +\n    \"SAVE20|] at checkout.\";"),
        ("several kinds", "string A() => \"Please [|use \" + @\"coup\" + $\"on c\" + " + Q + "ode" + Q + " + ' ' + \"SAVE20|] at checkout.\";"),
        ("parentheses", """const string A = "Please " + ("[|use " + ("coupon " + "code SAVE20|]")) + " at checkout.";"""),
        ("a number", """string A() => "[|Here is a discount code of " + 20 + "% for your next order|].";"""),
        ("a conversion", """string A(int couponCode) => "Please [|use " + couponCode.ToString()|] + " at checkout.";"""),
        ("a line break by name", """string A() => "Hello," + Environment.NewLine + "please [|use coupon" + Environment.NewLine + "code SAVE20|] at checkout.";"""),
        ("empty strings", """string A() => "Please [|use coupon" + string.Empty + " code" + "" + " SAVE20|] at checkout.";"""),
        ("a trimmed part", """string A() => "Please " + "[|use coupon code ".Trim() + " SAVE20|] at checkout.";"""),
        ("arms", """string A(bool vip) => "Hello, please [|use " + (vip ? "coupon code VIP20|]" : "the door on the left") + " at checkout.";"""),
        ("many arms", """
            string A(int n) => "Hello, please " + n switch { 1 => "wait", 2 => "look", 3 => "see", 4 => "sit", 5 => "read", 6 => "[|use coupon code SAVE20|]", _ => "go" } + " at checkout.";
            """),
        ("a coalesce", """string A(string n) => "Hello, please " + (n ?? "[|use coupon code SAVE20|]") + " today.";"""),
        ("a sum in an argument", """void M(string n) => Send("Hello " + n + ", please [|use coupon " + "code SAVE20|]."); void Send(string text) { }"""),
        ("a sum in an initializer", """object A => new Mail { Body = "Please [|use coupon " + "code SAVE20|] at checkout." }; class Mail { public string Body { get; set; } }"""),
        ("a sum in an entry", """Dictionary<string, string> A = new() { ["en"] = "Please [|use coupon " + "code SAVE20|] at checkout." };"""));

    private static IEnumerable<TestCaseData> Constants => Cases(
        ("once where it is written", """
            const string A = "Please [|use coupon code SAVE20|] at checkout.";
            string B(string name) => "Dear " + name + ", " + A;
            string C(string name) => $"Dear {name}, {A}";
            string D(string name) => string.Format("Dear {0}, {1}", name, A);
            string E(string name) => string.Concat("Dear ", name, ", ", A);
            string F(string name) => A + " Regards, " + name;
            """),
        ("that says nothing of a message alone", """
            const string Offer = "[|use coupon code SAVE20|]";
            string B(string name) => "Dear " + name + ", please " + Offer + " at checkout.";
            string C(string name) => $"Dear {name}, please {Offer} at checkout.";
            string D(string name) => $"Hello {name}, please {Offer} today.";
            """),
        ("read-only, once where it is written", """
            static readonly string Offer = "[|use coupon code SAVE20|]";
            string B(string name) => "Dear " + name + ", please " + Offer + " at checkout.";
            string C(string name) => $"Dear {name}, please {Offer} at checkout.";
            """),
        ("a property, once where it is written", """
            static string Offer => "[|use coupon code SAVE20|]";
            string B(string name) => "Dear " + name + ", please " + Offer + " at checkout.";
            """),
        ("of another type", """
            string B(string name) => "Dear " + name + ", please " + Parts.Offer + " at checkout.";
            string C(string name) => $"Dear {name}, please {Parts.Offer} at checkout.";
            static class Parts { public const string Offer = "[|use coupon code SAVE20|]"; }
            """),
        ("that is cut", """
            string B(string name) => $"Dear {name}, please [|{Parts.Use}pon code SAVE20|] at checkout.";
            static class Parts { public const string Use = "(|use cou|)"; }
            """),
        ("of constants", """
            const string Use = "Please (|use coup|)";
            const string Letter = [|Use + "on code SAVE20|] at checkout.";
            """),
        ("of constants only", """
            const string Hello = "Hello, ";
            const string Offer = "please [|use coupon code SAVE20|].";
            const string Letter = Hello + Offer;
            """),
        ("a local constant", """
            string B(string name) { const string offer = "[|use coupon code SAVE20|]"; return $"Dear {name}, please {offer} at checkout."; }
            """),
        ("a number", """const int Percent = 20; string B() => $"[|Here is a {Percent}% discount code for your next order|].";"""),
        ("a returned sum", """
            const string Use = "please (|use coup|)";
            const string Code = "(|on|) today.";
            string B() { return [|Use + Code|]; }
            """),
        ("of another type in a sum of names", """
            static string B() => [|Parts.Use + Parts.Code|];
            static class Parts { public const string Use = "please (|use coup|)"; public const string Code = "(|on|) today."; }
            """));

    private static IEnumerable<TestCaseData> Calls => Cases(
        ("Format", """string A(string code) => string.Format("Please [|use coupon|] code {0} at checkout.", "SAVE" + code);"""),
        ("Format with a name", """string A(string couponCode) => string.Format("Please [|use {0}|] at checkout.", couponCode);"""),
        ("Format with a culture", """string A(string couponCode) => string.Format(System.Globalization.CultureInfo.InvariantCulture, "Please [|use {0,10:N}|] at checkout.", couponCode);"""),
        ("Format with a constant", """
            const string T = "Please [|use {0}|] today, it is for you.";
            string A(string couponCode) => string.Format(T, couponCode);
            """),
        ("Format with a culture and a constant", """
            const string T = "Please [|use {0}|] today, it is for you.";
            string A(IFormatProvider culture, string couponCode) => string.Format(culture, T, couponCode);
            string B(IFormatProvider culture, string couponCode) => string.Format(culture, T, couponCode);
            """),
        ("Format with a constant that tells alone", """
            const string T = "Please [|use coupon|] code {0} at checkout.";
            string A(string x) => string.Format(T, x);
            string B(string x) => string.Format(null, T, x);
            """),
        ("Format with a constant of another type", """
            string A(string couponCode) => string.Format(Parts.T, couponCode);
            static class Parts { public const string T = "Please [|use {0}|] today, it is for you."; }
            """),
        ("Format with an argument by name", """string A(string couponCode) => string.Format(format: "Please [|use {0}|] at checkout.", arg0: couponCode);"""),
        ("Format with an array", """string A(string couponCode) => string.Format("Please [|use {0}|] at checkout.", new object[] { couponCode });"""),
        ("Format with a text argument", """string A() => string.Format("Please {0} at checkout.", "[|use coupon code SAVE20|]");"""),
        ("Format with a constant and a text argument", """const string T = "Please {0} today."; string A() => string.Format(T, "[|use coupon code SAVE20|]");"""),
        ("Format by extension", """string A(string couponCode) => "Please [|use {0}|] at checkout.".FormatWith(couponCode);"""),
        ("Concat", """string A(string n) => string.Concat("Dear ", n, ", please [|use coup", "on code SAVE20|]");"""),
        ("Concat of an array", """string A() => string.Concat(new[] { "Please [|use coup", "on code SAVE20|] at checkout." });"""),
        ("Join", """string A() => string.Join(" ", "Please [|use", "coupon code SAVE20|]", "at checkout.");"""),
        ("Join of an array", """string A() => string.Join("\n", new[] { "Hello,", "please [|use coupon", "code SAVE20|] at checkout." });"""),
        ("Join of a list", """string A() => string.Join("\n", new List<string> { "Hello,", "please [|use coupon", "code SAVE20|] at checkout." });"""),
        ("Join of a collection expression", """string A() => string.Join("\n", (string[])["Hello,", "please [|use coupon", "code SAVE20|] at checkout."]);"""),
        ("Join by name", """string A() { var lines = new[] { "Hello,", "please [|use coupon", "code SAVE20|] at checkout." }; return string.Join("\n", lines); }"""),
        ("Join of a growing list", """
            string A(bool b)
            {
                var lines = new List<string>();
                lines.Add("Hello,");
                if (b) lines.Add("please [|use coupon");
                lines.Add("code SAVE20|] at checkout.");
                return string.Join(Environment.NewLine, lines);
            }
            """),
        ("Join of a field", """static readonly string[] Lines = { "Hello,", "please (|use cou|)", "(|pon|) today." }; string A() => string.Join("", [|Lines|]);"""),
        ("Join of a field whose element tells alone", """
            static readonly List<string> Lines = new() { "Hello,", "please [|use coupon code SAVE20|] at checkout." };
            string A() => string.Join("\n", Lines);
            """),
        ("Replace", """string A(string couponCode) => "Please [|use {what}|] at checkout.".Replace("{what}", couponCode);"""),
        ("Replace with a text", """string A() => "Please {what} at checkout.".Replace("{what}", "[|use coupon code SAVE20|]");"""),
        ("Replace that completes a phrase", """string A() => "Please [|use |]{what}".Replace("{what}", "(|coupon code SAVE20|)") + " at checkout.";"""),
        ("Replace on a constant", """
            const string T = "Hello {name}, please {what} at checkout.";
            string A(string n) => T.Replace("{name}", n).Replace("{what}", "[|use coupon code SAVE20|]");
            """),
        ("Replace on a local", """
            string A(string n)
            {
                var text = "Hello {name}, please {what} at checkout.";
                return text.Replace("{name}", n).Replace("{what}", "[|use coupon code SAVE20|]");
            }
            """),
        ("Replace assigned again", """
            string A(string n)
            {
                var text = "Hello {name}, please {what} at checkout.";
                text = text.Replace("{name}", n);
                text = text.Replace("{what}", "[|use coupon code SAVE20|]");
                return text;
            }
            """),
        ("Replace on what is not known", """string A(string template) => template.Replace("{what}", "please [|use coupon code SAVE20|] at checkout.");"""),
        ("Replace with a name", """string A(string couponCode) => "Please [|use {0}|] at checkout.".Replace("{0}", couponCode);"""),
        ("Insert", """string A(string n) => ("Hello, please [|use coupon code SAVE20|].").Insert(0, n);"""),
        ("a trim", """string A() => " Please [|use coupon code SAVE20|] at checkout. ".Trim();"""),
        ("string.Create", """string A(string couponCode) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Please [|use {couponCode}|] at checkout.");"""),
        ("FormattableString", """FormattableString A(string couponCode) => $"Please [|use {couponCode}|] at checkout.";"""),
        ("an invariant string", """string A(string couponCode) => FormattableString.Invariant($"Please [|use {couponCode}|] at checkout.");"""),
        ("FormattableStringFactory", """object A(string couponCode) => System.Runtime.CompilerServices.FormattableStringFactory.Create("Please [|use {0}|] at checkout.", couponCode);"""),
        ("a call in a sum", """string A(string c) => "Hello, " + string.Format("please [|use coupon|] code {0}.", c) + " Bye.";"""),
        ("a call in a hole", """string A(string c) => $"Hello, {string.Concat("please [|use coupon ", "code SAVE20|]")}.";"""));

    private static IEnumerable<TestCaseData> Chains => Cases(
        ("+=", """
            string A(string n)
            {
                string text = "Dear " + n + ", please [|use ";
                text += "coup";
                text += "on code SAVE20|]";
                text += " at checkout.";
                return text;
            }
            """),
        ("+= with a branch", """
            string A(bool vip)
            {
                var text = "Hello, please ";
                if (vip)
                {
                    text += "[|use coupon code SAVE20|] ";
                }
                else
                {
                    text += "wait in line ";
                }

                text += "at checkout.";
                return text;
            }
            """),
        ("+= whose branch is a part of the words", """
            string A(bool vip)
            {
                var text = "Hello, please [|use ";
                if (vip) text += "coupon code SAVE20|]";
                else text += "the door";
                text += " at checkout.";
                return text;
            }
            """),
        ("+= in a switch", """
            string A(int n)
            {
                var text = "Hello, please ";
                switch (n)
                {
                    case 1: text += "wait "; break;
                    case 2: text += "[|use coupon code SAVE20|] "; break;
                    default: text += "look "; break;
                }
                text += "at checkout.";
                return text;
            }
            """),
        ("+= in a loop", """
            string A(string[] names)
            {
                var text = "";
                foreach (var n in names) { text += "Dear " + n + ", please [|use coupon "; text += "code SAVE20|]. "; }
                return text;
            }
            """),
        ("+= with choices", """
            string A(bool vip)
            {
                var text = "Hello, please [|use ";
                text += vip ? "coupon code SAVE20|]" : "the door";
                return text + " at checkout.";
            }
            """),
        ("x = x + y", """
            string A(string n)
            {
                var text = "Dear " + n;
                text = text + ", please [|use coup";
                text = text + "on code SAVE20|] at checkout.";
                return text;
            }
            """),
        ("x = $\"{x}y\"", """
            string A(string n)
            {
                var text = $"Dear {n}, please [|use coup";
                text = $"{text}on code SAVE20|] at checkout.";
                return text;
            }
            """),
        ("two messages in one variable", """
            void A()
            {
                var text = "Hello, ";
                text += "please [|use coupon code SAVE20|].";
                Send(text);
                text = "Bye, ";
                text += "please [|use coupon code SAVE30|].";
                Send(text);
            }
            void Send(string text) { }
            """),
        ("+= on a property", """
            void A(Mail mail)
            {
                mail.Body = "Hello, please [|use coup";
                mail.Body += "on code SAVE20|] at checkout.";
            }
            class Mail { public string Body { get; set; } }
            """),
        ("+= on a field", """
            string _text;
            void A()
            {
                _text = "Hello, please [|use coup";
                _text += "on code SAVE20|] at checkout.";
            }
            """),
        ("+= on a parameter", """
            string A(string text)
            {
                text += " Please [|use coup";
                text += "on code SAVE20|] at checkout.";
                return text;
            }
            """),
        ("StringBuilder", """
            string A(string n)
            {
                var sb = new StringBuilder();
                sb.Append("Dear ").Append(n).Append(", please [|use ");
                sb.Append("coupon ");
                sb.Append("code SAVE20|] at checkout.");
                return sb.ToString();
            }
            """),
        ("StringBuilder with a first text", """
            string A()
            {
                StringBuilder sb = new("Hello, please [|use ");
                sb.Append("coupon code SAVE20|] at checkout.");
                return sb.ToString();
            }
            """),
        ("StringBuilder by lines", """
            string A()
            {
                var sb = new StringBuilder();
                sb.AppendLine("Hello,");
                sb.AppendLine("please [|use coupon");
                sb.AppendLine("code SAVE20|] at checkout.");
                return sb.ToString();
            }
            """),
        ("StringBuilder with formats", """
            string A(string couponCode)
            {
                var sb = new StringBuilder();
                sb.AppendFormat("Hello, please [|use {0}|]", couponCode).AppendLine();
                sb.AppendFormat(null, "at {0}.", "checkout");
                return sb.ToString();
            }
            """),
        ("StringBuilder with interpolations", """
            string A(string couponCode)
            {
                var sb = new StringBuilder();
                sb.Append($"Hello, please [|use ");
                sb.AppendLine($"{couponCode}|] at checkout.");
                return sb.ToString();
            }
            """),
        ("StringBuilder in one expression", """
            string A(string n) => new StringBuilder("Hello ").Append(n).Append(", please [|use coup").Append("on code SAVE20|]").AppendLine(" at checkout.").ToString();
            """),
        ("StringBuilder with Insert", """
            string A()
            {
                var sb = new StringBuilder("(|coupon code SAVE20|) at checkout.");
                sb.Insert(0, "Hello, please [|use |]");
                return sb.ToString();
            }
            """),
        ("StringBuilder with Replace", """
            string A()
            {
                var sb = new StringBuilder("Hello, please {what} at checkout.");
                sb.Replace("{what}", "[|use coupon code SAVE20|]");
                return sb.ToString();
            }
            """),
        ("StringBuilder with AppendJoin", """
            string A()
            {
                var sb = new StringBuilder("Hello, ");
                sb.AppendJoin(" ", "please [|use", "coupon code SAVE20|]", "at checkout.");
                return sb.ToString();
            }
            """),
        ("StringBuilder cleared between", """
            void A()
            {
                var sb = new StringBuilder();
                sb.Append("Hello, please [|use coupon ").Append("code SAVE20|].");
                Send(sb.ToString());
                sb.Clear();
                sb.Append("Bye, please wait ").Append("at checkout.");
                Send(sb.ToString());
            }
            void Send(string text) { }
            """),
        ("StringBuilder as a parameter", """
            void A(StringBuilder sb)
            {
                sb.Append("Hello, please [|use ");
                sb.Append("coupon code SAVE20|] at checkout.");
            }
            """),
        ("StringBuilder as a field", """
            readonly StringBuilder _sb = new();
            void A()
            {
                _sb.Append("Hello, please [|use ");
                _sb.Append("coupon code SAVE20|] at checkout.");
            }
            """),
        ("a local in a hole", """
            string A(string n)
            {
                var offer = "[|use coupon code SAVE20|]";
                return $"Dear {n}, please {offer} at checkout.";
            }
            """),
        ("a local in a sum", """
            string A(string n)
            {
                string offer = "(|coupon code SAVE20|)";
                var closing = "Regards";
                return "Dear " + n + ", please [|use " + offer|] + " at checkout. " + closing;
            }
            """),
        ("locals only", """
            string A(string n)
            {
                string greeting = "Hello " + n + ", please (|use |)";
                string offer = "(|coupon code SAVE20|) at checkout.";
                return [|greeting + offer|];
            }
            """),
        ("a local by branches in a hole", """
            string A(bool vip)
            {
                string offer;
                if (vip) offer = "[|use coupon code SAVE20|]";
                else offer = "wait in line";
                return $"Dear customer, please {offer} at checkout.";
            }
            """),
        ("a local of arms in a hole", """
            string A(int n)
            {
                var offer = n switch { 1 => "wait in line", 2 => "[|use coupon code SAVE20|]", _ => "look around" };
                return $"Dear customer, to pay the invoice please {offer} as printed.";
            }
            """),
        ("in a lambda", """
            Func<string, string> A = n =>
            {
                var text = "Dear " + n + ", please [|use ";
                text += "coupon code SAVE20|] at checkout.";
                return text;
            };
            """),
        ("in a local function and a using", """
            void A()
            {
                string B(string n)
                {
                    using var x = Open();
                    try
                    {
                        var text = "Dear " + n + ", please [|use ";
                        text += "coupon code SAVE20|] at checkout.";
                        return text;
                    }
                    finally { }
                }
            }
            IDisposable Open() => null;
            """),
        ("a branch that returns", """
            string A(bool zh)
            {
                var sb = new StringBuilder();
                if (zh)
                {
                    sb.Append("您好，这是[|给您的").Append("优惠码|]：SAVE20。");
                    return sb.ToString();
                }

                sb.Append("Hello, please [|use coupon ").Append("code SAVE20|].");
                return sb.ToString();
            }
            """));

    [TestCaseSource(nameof(Holders)), TestCaseSource(nameof(Literals)), TestCaseSource(nameof(Sums)), TestCaseSource(nameof(Constants)), TestCaseSource(nameof(Calls)), TestCaseSource(nameof(Chains))]
    public void Is_reported_once_on_its_words(string member) => Marked.VerifyMember(member);

    private static IEnumerable<TestCaseData> Cases(params (string Name, string Member)[] cases) => cases.Select(c => new TestCaseData(c.Member).SetArgDisplayNames(c.Name));
}
