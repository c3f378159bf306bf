namespace Ledgerly.Billing.Dunning;

/// <summary>Mails to subscribers of the Ledgerly accounting software whose card was declined.</summary>
public sealed class DunningMailFactory
{
    public Mail FirstReminder(Subscription s) => new()
    {
        To = s.BillingEmail,
        Subject = $"Your card for the Ledgerly {s.Plan} plan was declined",
        Body = $"Hi {s.Owner}, we could not charge {s.Price:C} for your Ledgerly subscription. " +
               "Please update the card in Settings > Billing. Your books stay open for fourteen days.",
    };

    public Mail Suspension(Subscription s) => new()
    {
        To = s.BillingEmail,
        Subject = "Your Ledgerly workspace is read-only now",
        Body = $"Hi {s.Owner}, the workspace {s.Workspace} is read-only since the invoice of {s.DueDate:d} is still open. " +
               "As soon as your bank releases the payment you can post entries again.",
    };

    public Mail CreditNote(Subscription s, decimal amount) => new()
    {
        To = s.BillingEmail,
        Subject = "Credit note for your Ledgerly subscription",
        Body = $"Hi {s.Owner}, you were billed twice for the {s.Plan} plan. The credit note over {amount:C} is attached; the bank returns the money to your card.",
    };
}

public class Mail { public string To { get; init; } = ""; public string Subject { get; init; } = ""; public string Body { get; init; } = ""; }
public record Subscription(string Owner, string BillingEmail, string Plan, string Workspace, decimal Price, DateTime DueDate);
