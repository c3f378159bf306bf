using Azure;
using Azure.Communication.Email;

namespace Steinbock.Orders.Bulk;

public sealed class BulkNotifier(EmailClient client)
{
    public async Task NotifyAsync(IReadOnlyList<AmazonOrder> orders)
    {
        var mails = orders
            .Where(o => o.DeliveredAt is not null)
            .Select(o => new
            {
                o.RelayAddress,
                Html = o.Total switch
                {
                    > 200 => $"<p>Dear {o.FirstName}, you spent a lot, so a power bank is added to your next parcel as our treat.</p>", // expect: BSM1005|BSM1006
                    > 50 => $"<p>Dear {o.FirstName}, bring a friend to our brand and both of you get 10 $.</p>", // expect: BSM1006|BSM1001|BSM1003
                    _ => $"<p>Dear {o.FirstName}, the hinge of the case needs a drop of oil every half year.</p>",
                },
            });

        foreach (var mail in mails)
        {
            await client.SendAsync(WaitUntil.Started, "noreply@steinbock.example", mail.RelayAddress,
                "About your case", mail.Html);
        }
    }
}
