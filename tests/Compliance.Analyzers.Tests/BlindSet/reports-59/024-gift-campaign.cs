using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Lumen.Amazon.Notifications;

public class BuyerNotificationService : IBuyerNotificationService
{
    private readonly ISendGridClient _client;
    private readonly EmailAddress _from = new EmailAddress("orders@lumen-lights.example", "Lumen");

    public BuyerNotificationService(ISendGridClient client) => _client = client;

    public Task SendRecallAsync(string relayAddress, string orderId) =>
        SendAsync(relayAddress, $"Safety of your lamp, order {orderId}",
            plainText: "Please stop using the lamp: its cable can become hot. We have refunded the order in full. Dispose of the lamp at a recycling point.");

    public Task SendAnniversaryAsync(string relayAddress, string orderId) =>
        SendAsync(relayAddress, $"One year with your lamp, order {orderId}",
            plainText: "A year ago you ordered our lamp. "
                     + "For that we have put a little surprise bulb aside, you get it without paying a cent. " // expect: BSM1005
                     + "And whoever brings us a friend as a buyer earns ten dollars for the next lamp."); // expect: BSM1006

    private async Task SendAsync(string to, string subject, string plainText)
    {
        var msg = MailHelper.CreateSingleEmail(_from, new EmailAddress(to), subject, plainText, null);
        await _client.SendEmailAsync(msg);
    }
}
