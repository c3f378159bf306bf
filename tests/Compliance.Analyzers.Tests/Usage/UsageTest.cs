using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Tests.Usage;

/// <summary>Runs a rule about the use of APIs over a member, beside stand-ins for the client and the checker.</summary>
internal static partial class UsageTest
{
    private const string StandIns = """
        namespace software.amzn.spapi.Model.messaging.v1
        {
            public class CreateDigitalAccessKeyRequest(string text = null) { public string Text { get; set; } = text; }
            public class CreateConfirmCustomizationDetailsRequest(string text = null) { public string Text { get; set; } = text; }
            public class CreateUnexpectedProblemRequest(string text = null) { public string Text { get; set; } = text; }
            public class CreateAmazonMotorsRequest { }
        }

        namespace Compliance
        {
            public enum Initiator { Unknown, Seller, Buyer }
            public enum BuyerRequest { Unknown, None, Discount, Compensation }
            public enum Decision { Allowed, Review, Prohibited }
            public record MessageContext
            {
                public static MessageContext BuyerAskedDiscount { get; } = new();
                public Initiator Initiator { get; init; }
                public BuyerRequest BuyerAsked { get; init; }
            }
            public class Verdict { public Decision Decision { get; } }
            public class MessageChecker { public static MessageChecker Default { get; } = new(); public Verdict Check(string text, MessageContext context = null) => new(); }
        }

        class Order { public string Id { get; } = ""; public string Item { get; } = ""; }
        class Template { public string Render(Order order) => order.Item; }
        class Api
        {
            public object CreateUnexpectedProblemAsync(string id, object body) => body;
            public object CreateNegativeFeedbackRemovalAsync(string id) => id;
            public object CreateAmazonMotorsWithHttpInfo(string id, object body) => body;
        }
        """;

    private const string Usings = "using System; using System.Collections.Generic; using System.Net.Mail; using Compliance; using software.amzn.spapi.Model.messaging.v1;\n";

    /// <summary>The member is reported exactly where its markup says.</summary>
    public static void VerifyMember<TAnalyzer>(string member, RunOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new() => Verify<TAnalyzer>("class Mailer\n{\n" + member + "\n}", options);

    /// <summary>The statements of a method are reported exactly where their markup says. What they do not declare is unbound, as in half-written code.</summary>
    public static void VerifyStatements<TAnalyzer>(string statements, RunOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new() => VerifyMember<TAnalyzer>("async void Send(Order order, Api api, MessageChecker checker, Template template) {\n" + statements + "\n}", options);

    /// <summary>The file is reported exactly where its markup says.</summary>
    public static void Verify<TAnalyzer>(string code, RunOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new() => Verify<TAnalyzer>(code, beside: string.Empty, options);

    /// <summary>The file is reported exactly where its markup says, with another one beside it.</summary>
    public static void Verify<TAnalyzer>(string code, string beside, RunOptions? options = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        code = Usings + code;
        var expected = new List<string>();
        string plain = Markup().Replace(code, m =>
        {
            expected.Add(m.Groups[1].Value + ": " + m.Groups[2].Value);
            return m.Groups[2].Value;
        });
        options = (options ?? new RunOptions()) with { Analyzers = [new TAnalyzer()], Enabled = [.. new TAnalyzer().SupportedDiagnostics.Select(d => d.Id)] };
        IReadOnlyList<Diagnostic> found = SourceRun.Of([("Mailer.cs", plain), ("StandIns.cs", StandIns), ("Beside.cs", beside)], options);
        found.Where(d => d.Location.SourceTree is { FilePath: var path } && path.EndsWith("Mailer.cs", StringComparison.Ordinal) || d.Id == "AD0001")
            .Select(d => d.Id + ": " + (d.Id == "AD0001" ? d.GetMessage(System.Globalization.CultureInfo.InvariantCulture) : plain.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)))
            .Should().Equal(expected);
    }

    [GeneratedRegex(@"\{\|(BSM\d{4}):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
