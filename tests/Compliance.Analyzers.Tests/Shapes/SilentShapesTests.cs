namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>
/// Texts that go nowhere near a buyer, in the shapes that messages have: each line is silent. The twins are in <see cref="ShapesTests"/> and
/// <see cref="FlowTests"/>: the same sentence, sent.
/// </summary>
[TestFixture]
public sealed class SilentShapesTests
{
    private const string Offer = "please use coupon code SAVE20 at checkout.";

    private static readonly string[] Members =
    [
        "[LoggerMessage(EventId = 1, Message = \"Dear {Name}, OFFER\")] static partial void M1(ILogger l, string name);",
        "ILogger<C> _appLogger; void M(string n) { _appLogger.Information($\"Dear {n}, OFFER\"); }",
        "void M(string n) { auditLog.Record($\"Dear {n}, OFFER\"); }",
        "void M(string n) { var text = $\"Dear {n}, OFFER\"; _logger.LogInformation(text); }",
        "void M(string n) { string text = \"Dear \" + n; text += \", OFFER\"; _logger.LogInformation(text); _log.Info(text); }",
        "void M(string n) { var sb = new StringBuilder(); sb.Append(\"Dear \").Append(n).Append(\", OFFER\"); _logger.LogInformation(sb.ToString()); }",
        "void M(string n) { string text = \"Dear \"; text += n; text += \", OFFER\"; throw new InvalidOperationException(text); }",
        "void M(string n) { var part = \"OFFER\"; _logger.LogInformation($\"Dear {n}, {part}\"); }",
        "string M() { var sql = new StringBuilder(\"SELECT * FROM coupons \"); sql.Append(\"WHERE message = 'OFFER' \"); sql.Append(\"AND buyer = @buyer\"); return sql.ToString(); }",
        "void M(Activity activity, string n) { activity.AddEvent($\"Dear {n}, OFFER\"); }",
        "void M(string n) { telemetry.TrackTrace(string.Format(\"Dear {0}, OFFER\", n)); }",
        "void M(string n) { var prompt = $\"You are a polite assistant. Write to {n}: OFFER\"; Complete(prompt); }",
        "void M(string n) { Guard.Against.Null(n, $\"Dear {n}, OFFER\"); Debug.WriteLine($\"Dear {n}, OFFER\"); }",
        "string M(string n) { var sb = new StringBuilder(); sb.Append(\"<div class=\\\"coupon\\\">\"); sb.Append(\"<label>Coupon code</label>\"); sb.Append(\"<input name=\\\"code\\\"/>\"); return sb.ToString(); }",
        "[Obsolete(\"Dear caller, OFFER\")] void M() { }",
        "[Description(\"Dear user, OFFER\")] int X;",
        "object M() => BadRequest($\"Dear user {x}, OFFER\");",
        "void M() { Assert.That(Text, Is.EqualTo(\"Dear buyer, OFFER\")); Assert.Equal(\"Dear buyer, OFFER\", y); }",
        "bool M(string n) { var text = \"Dear \" + n + \", OFFER\"; return mail.Body.Contains(text); }",
        "void M(string n) { Log.Warning(\"Dear {Name}, OFFER\", n); Serilog.Log.Information(\"Dear {Name}, OFFER\", n); }",
        "void M() { NLog.LogManager.GetCurrentClassLogger().Info(\"Dear buyer, OFFER\"); }",
        "string M() { var css = new StringBuilder(); css.AppendLine(\".coupon { color: red; }\"); css.AppendLine(\".free-gift { display: none; }\"); return css.ToString(); }",
        "void M(string n) { LogAndAlert($\"Dear {n}, OFFER\"); WriteAudit($\"Dear {n}, OFFER\"); }",
        "void M(string n) { AnsiConsole.MarkupLine($\"Dear {n}, OFFER\"); _console.MarkupLine(\"Dear \" + n + \", OFFER\"); }",
        "void M(string n) { logger?.LogError($\"Dear {n}, OFFER\"); this.Logger.Info($\"Dear {n}, OFFER\"); }",
        "string[] BannedPhrases = { \"Dear buyer, OFFER\" }; string M() => string.Join(\"|\", BannedPhrases);",
        "Regex M() => new Regex(\"Dear \" + Name + \", OFFER\");",
        "void M() { Label.Text = T(\"Dear buyer, OFFER\"); }",
        "string M(int count) { var text = \"\"; text += count; text += \" coupons were used, \"; text += \"and the rest has expired\"; return text; }",
        "[TestFixture] class T { object M() => new BuyerMessage { Body = \"OFFER\" }; }",
        "class T { [Fact] public object M() => new BuyerMessage { Body = \"OFFER\" }; }",
        "class RuleCatalog { object A = new RuleInfo(\"x\", \"Value is offered for a review, for instance a gift card for five stars.\"); }",
        "class AuditWriter { object M() => _store.Add(user, \"the text was rejected: it gives a gift card for a five star review\"); }",
        "void M() { mail.Body = \"Dear colleagues, OFFER\"; }",
        "void M() { WarningText.Text = \"Your text says OFFER\"; }",
        "object M() => new DiagnosticDescriptor(id: \"A1\", messageFormat: \"Dear user, OFFER\");",
        "string[] T = [\"禁止以返现、退款等方式诱导买家留好评或者删除差评。\"];",
        "object M(bool ok) { var message = ok ? \"Coupon applied\" : \"This coupon is invalid\"; message += \".\"; return Json(new { message }); }",
    ];

    [TestCaseSource(nameof(Members))]
    public void What_is_not_sent_is_silent(string member) =>
        Marked.Verify("using System;\nusing System.Text;\npartial class C\n{\n" + member.Replace("OFFER", Offer, StringComparison.Ordinal) + "\n}\n");
}
