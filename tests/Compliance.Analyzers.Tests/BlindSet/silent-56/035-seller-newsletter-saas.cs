namespace Quillfeather.Platform.Billing;

/// <summary>Mails to our own subscribers, the sellers who use the Quillfeather desk software.</summary>
public sealed class SubscriberMailer(ITransactionalMail mail)
{
    public Task TrialEndsAsync(Subscriber s) => mail.SendAsync(
        s.LoginEmail,
        "Your Quillfeather trial ends on Friday",
        $"Hello {s.Company}, your trial of the Quillfeather desk software ends on Friday. Choose a plan under Settings, Billing to keep your rules.");

    public Task SeatInvoiceAsync(Subscriber s, decimal amount) => mail.SendAsync(
        s.LoginEmail,
        "Invoice for your Quillfeather subscription",
        $"Hello {s.Company}, the invoice over {amount:C} for {s.Seats} seats is attached. Your annual plan already includes the two free months.");

    public Task PolicyDigestAsync(Subscriber s, int blocked) => mail.SendAsync(
        s.LoginEmail,
        "Drafts we stopped last week",
        $"Hello {s.Company}, we stopped {blocked} drafts of your agents that offered coupons or asked for five-star reviews. See the audit log.");
}
