using MailKit.Net.Smtp;
using MimeKit;

namespace Opsboard.Internal;

public class WeeklyStaffReport
{
    private readonly SmtpClient _smtp = new();

    public async Task SendAsync(IEnumerable<string> colleagues, WeekFigures week)
    {
        var mail = new MimeMessage { Subject = $"Customer care, week {week.Number}" };
        mail.From.Add(MailboxAddress.Parse("ops@opsboard.internal"));
        foreach (var c in colleagues) mail.Bcc.Add(MailboxAddress.Parse(c));

        mail.Body = new TextPart("plain")
        {
            Text = "Dear colleagues,\n\n" +
                   $"we handled {week.Tickets} tickets, {week.Refunds} of them ended in a refund. " +
                   $"The average rating of our listings is {week.Rating:F1} stars; {week.LowReviews} critical reviews came in. " +
                   "Reminder from compliance: agents must not promise coupons or gift cards to buyers, and must not ask for the removal of reviews.\n\n" +
                   "Operations",
        };
        await _smtp.SendAsync(mail);
    }
}
