using SendGrid;
using SendGrid.Helpers.Mail;

namespace Agency.Reporting;

// monthly report: from our agency to the brand (our client)
public sealed class ClientReportMailer(ISendGridClient client)
{
    public async Task SendAsync(ClientAccount account, MonthStats s, CancellationToken ct)
    {
        var plain = $"""
            Dear {account.ContactName},

            here are the figures of {s.Month:MMMM}.
            Coupon redemptions: {s.Coupons} (5% coupon, public on the listing)
            New reviews: {s.Reviews}, average {s.Stars:0.0} stars
            Negative seller feedback: {s.NegativeFeedback}; two entries were removed by Amazon.

            We advise against any contact with reviewers: asking for changes of reviews breaks Amazon's rules.

            Agency Ltd, Dublin
            """;
        var mail = MailHelper.CreateSingleEmail(
            new EmailAddress("reports@example.com"), new EmailAddress(account.Email),
            $"Monthly report {s.Month:yyyy-MM}", plain, null);
        await client.SendEmailAsync(mail, ct);
    }
}
