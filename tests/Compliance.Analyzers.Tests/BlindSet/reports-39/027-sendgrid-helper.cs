using SendGrid;
using SendGrid.Helpers.Mail;

namespace Crestline.Notifications;

public sealed class BuyerMailService(ISendGridClient client, EmailAddress sender)
{
    public Task<Response> SendWelcomeAsync(EmailAddress buyer, string name, CancellationToken ct)
    {
        var message = MailHelper.CreateSingleEmail(
            sender,
            buyer,
            "Your coffee grinder",
            $"Hi {name}, register your coffee grinder at crestline.coffee/club and receive free beans every month.", // expect: BSM3001|BSM1005|BSM1006
            $"<p>Hi {name}, your loyalty points for this order: 120. Collect 500 and a grinder is on us.</p>"); // expect: BSM1006|BSM1005

        return client.SendEmailAsync(message, ct);
    }

    public Task<Response> SendRefundAsync(EmailAddress buyer, string name, decimal amount, CancellationToken ct)
    {
        var message = MailHelper.CreateSingleEmail(
            sender,
            buyer,
            "Your refund",
            $"Hi {name}, we refunded {amount:C} for the damaged hopper.",
            $"<p>Hi {name}, we refunded {amount:C} for the damaged hopper.</p>");

        return client.SendEmailAsync(message, ct);
    }
}
