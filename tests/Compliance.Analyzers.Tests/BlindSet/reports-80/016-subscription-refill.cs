using System;
using System.Threading.Tasks;
using MediatR;
using Microsoft.Extensions.Options;

namespace Brewly.Coffee.Notifications;

public record RefillReminder(string AmazonOrderId, string BuyerName, int DaysSinceDelivery) : INotification;

public class RefillReminderHandler : INotificationHandler<RefillReminder>
{
    private readonly IBuyerSellerMessaging _messaging;
    private readonly RefillOptions _options;

    public RefillReminderHandler(IBuyerSellerMessaging messaging, IOptions<RefillOptions> options)
    {
        _messaging = messaging;
        _options = options.Value;
    }

    public async Task Handle(RefillReminder n, CancellationToken ct)
    {
        if (n.DaysSinceDelivery < _options.MinDays) return;

        var subject = $"Your beans, order {n.AmazonOrderId}";
        var body = $"Hi {n.BuyerName}, by now the jar must be nearly empty! Our Colombian roast is back in stock, go grab a bag before it sells out."; // expect: BSM1007
        if (n.DaysSinceDelivery > 45)
            body += " Tick the green voucher box under the price and you get three bucks off your next bag."; // expect: BSM1002|BSM1001|BSM1006
        else if (n.DaysSinceDelivery > 40)
            body += " Tell a friend about us: for each one who buys, you earn a free mug."; // expect: BSM1006|BSM1005

        await _messaging.SendMessageAsync(n.AmazonOrderId, subject, body, ct);
    }
}

public class RefillOptions
{
    public int MinDays { get; set; } = 30;
}
