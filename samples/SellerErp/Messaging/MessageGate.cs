using Compliance;

namespace SellerErp.Messaging;

/// <summary>The check just before a message is sent: what people type and tables hold, no build has seen.</summary>
public sealed class MessageGate(MessageChecker checker)
{
    /// <summary>Whether a text may be sent. Where it may not, the staff is told which words, why, and what to do instead.</summary>
    public bool IsAllowed(string orderId, string text, MessageContext context)
    {
        Verdict verdict = checker.Check(text, context);
        if (verdict.Decision == Decision.Allowed)
        {
            return true;
        }

        Console.WriteLine($"[{orderId}] held back by policy {verdict.Policy.Version}: {text}");
        foreach (Finding finding in verdict.Findings)
        {
            Console.WriteLine($"    {finding.Rule} at {finding.Start}: {finding.Text}. {finding.Remedy.In("en")}");
        }

        return false;
    }
}
