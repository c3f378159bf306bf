namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>What today's C# makes of messages, several shapes at once: reported once, on the words.</summary>
[TestFixture]
public sealed class CombinedShapesTests
{
    private static readonly (string Name, string Member)[] Members =
    [
        ("a default of a record's parameter", """record Mail(string To, string Body = "Please [|use coupon code SAVE20|] at checkout.");"""),
        ("a default of a primary constructor", """class Composer(string tail = "Please [|use coupon code SAVE20|] at checkout.") { string All => tail; }"""),
        ("a copy of a record with changes", """record Mail(string To, string Body); Mail M(Mail m) => m with { Body = "Please [|use coupon code SAVE20|] at checkout." };"""),
        ("a collection with a spread", """string[] Head = ["Hello."]; string[] A => [.. Head, "Please [|use coupon code SAVE20|] at checkout."];"""),
        ("a switch with when", """string A(int n, bool old) => n switch { > 3 when old => "Please [|use coupon code SAVE20|] at checkout.", > 3 => "Hello.", _ => "Bye." };"""),
        ("a local function with a default", """void M() { Send(); void Send(string body = "Please [|use coupon code SAVE20|] at checkout.") { } }"""),
        ("an argument of params", """void M() => Lines("Hello.", "Please [|use coupon code SAVE20|] at checkout."); void Lines(params string[] lines) { }"""),
        ("an interpolation in an interpolation", """string A(decimal d, bool late) => $"Please {(late ? $"accept {d,8:C2} back and [|use coupon code {"SAVE20|]"}" : "wait")} at checkout.";"""),
        ("a raw interpolation of two dollars", "string A(string name) => $$\"\"\"\n    Dear {{name}} {lamp},\n    please [|use coupon code SAVE20|] at checkout.\n    \"\"\";"),
        ("UTF-8 in an array of bytes", """byte[] A() => "Please [|use coupon code SAVE20|] at checkout."u8.ToArray();"""),
        ("a constant in an attribute's argument", """const string Code = "SAVE20"; [MailText("Please [|use coupon code " + Code|] + " at checkout.")] void M() { }"""),
        ("words cut between two constants", """const string A = "Hello, please [|use our vou|]"; int Between; const string B = "(|cher|) with the lamp."; const string C = A + B;"""),
        ("a string made with a culture", """string A(decimal d) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Please pay {d:N2} and [|use coupon code SAVE20|] at checkout.");"""),
        ("a builder with format, join and handler", """
            string A(string name, string[] items)
            {
                var sb = new StringBuilder();
                sb.AppendLine($"Dear {name},");
                sb.AppendJoin(", ", items).AppendLine();
                sb.AppendFormat("please [|use coupon|] code {0} at checkout.", name);
                return sb.ToString();
            }
            """),
        ("a chain of Replace", """string A(string n) => "Dear [name], please [|use coupon|] code [code] at checkout.".Replace("[name]", n).Replace("[code]", n);"""),
        ("an indexer in an initializer within another", """
            Dictionary<string, Dictionary<string, string>> A = new() { ["en"] = new() { ["thanks"] = "Please [|use coupon code SAVE20|] at checkout." } };
            """),
        ("a target-typed new in a list", """record Reply(string Key, string Text); List<Reply> A = [new("a", "Please [|use coupon code SAVE20|] at checkout.")];"""),
        ("a static property of a resource class", """static string Thanks => "Please [|use coupon code SAVE20|] at checkout.";"""),
        ("a constant of another part of the class", """
            partial class Part { const string Head = "Please use "; }
            partial class Part { string A => [|Head + "coupon code SAVE20|] at checkout."; }
            """),
        ("the field of a property", """string A { get => field ?? "Please [|use coupon code SAVE20|] at checkout."; set; }"""),
        ("a StringWriter", """
            string A(string name)
            {
                using var writer = new System.IO.StringWriter();
                writer.WriteLine("Dear {0},", name);
                writer.Write("please [|use coupon ");
                writer.WriteLine("code SAVE20|] at checkout.");
                return writer.ToString();
            }
            """),
        ("a choice in a choice", """string A(bool a, bool b, string n) => "Dear " + n + ", " + (a ? "hello." : b ? "please [|use coupon code SAVE20|] at checkout." : "bye.");"""),
        ("a tuple with names", """(string Key, string Body)[] A = [("a", "Please [|use coupon code SAVE20|] at checkout.")];"""),
        ("a lambda in a dictionary", """Dictionary<int, Func<string, string>> A = new() { [1] = n => $"Dear {n}, please [|use coupon code SAVE20|] at checkout." };"""),
        ("a format held by a local", """string A(string n) { var format = "Dear {0}, please [|use coupon code |]{1} at checkout."; return string.Format(format, n, "SAVE20"); }"""),
        ("a queue of lines", """string A() { var lines = new List<string> { "Hello," }; lines.Add("please [|use coupon code SAVE20|] at checkout."); return string.Join("\n", lines); }"""),
    ];

    private static IEnumerable<TestCaseData> Cases => Members.Select(c => new TestCaseData(c.Member).SetArgDisplayNames(c.Name));

    [TestCaseSource(nameof(Cases))]
    public void Is_reported_once_on_its_words(string member) => Marked.VerifyMember(member);

    // What the words are alone is not known before it is known what goes on behind their name.
    [Test]
    public void Words_that_only_their_uses_show_to_be_a_message_are_reported_once() => Marked.Verify(
        """
        static class Phrases { public const string Bonus = "a [BSM1005|$20 Amazon gift card|]"; }
        static class Letters
        {
            public const string Anniversary = $"Dear buyer, enclosed in your parcel: {Phrases.Bonus}.";
            public const string Birthday = $"Dear buyer, inside the box: {Phrases.Bonus}.";
        }
        """);

    // Two calls deep, in one file: the words are reported where they are written.
    [Test]
    public void What_a_private_method_hands_on_is_reported_at_its_first_call() => Marked.Verify("""
        class Care
        {
            void Late(string id) => Post(id, "Questions are answered by [BSM3003|[BSM3002|help@lumen-lamps.example|]|].");
            void Post(string id, string words) => Submit(id, words, true);
            void Submit(string id, string it, bool now) => Api.SendBuyerMessage(id, it, now);
        }
        static class Api { public static void SendBuyerMessage(string id, string text, bool now) { } }
        """);

    [Test]
    public void What_a_private_method_logs_stays_silent() => Marked.Verify("""
        class Care
        {
            void Late(string id) => Post(id, "Questions are answered by help@lumen-lamps.example.");
            void Post(string id, string words) => Submit(id, words, true);
            void Submit(string id, string it, bool now) => System.Console.WriteLine(it);
        }
        """);

    [Test]
    public void A_console_is_no_StringWriter() => Marked.Verify("""
        class Mails
        {
            void M() { Console.WriteLine("Dear customer,"); Console.WriteLine("please use coupon code SAVE20 at checkout."); }
        }
        """);

    [Test]
    public void Statements_at_the_top_send_messages_too() => Marked.Verify("""
        string name = args[0];
        var text = $"Dear {name}, ";
        text += "please [|use coupon code SAVE20|] at checkout.";
        Mailer.Send(name, text);
        """);
}
