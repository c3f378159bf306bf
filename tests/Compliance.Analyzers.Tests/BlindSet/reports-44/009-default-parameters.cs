using System;
using System.Threading.Tasks;

namespace LittleAcorn.Notifications;

public class BuyerNotificationService
{
    private readonly IMessageGateway _gateway;

    public BuyerNotificationService(IMessageGateway gateway) { _gateway = gateway; }

    public Task SendCarSeatCheckAsync(
        string orderId,
        string body = "Please check that the red tab of your car seat clicks in; if it does not, we replace the seat without any cost.")
        => _gateway.SendAsync(orderId, body);

    public Task SendSecondTouchAsync(
        string orderId,
        string body = "Did you like the car seat? We'd be over the moon to read your top-rated review on Amazon.") // expect: BSM2002
        => _gateway.SendAsync(orderId, body);

    public Task SendBirthdayAsync(string orderId)
    {
        Task Push(string text = "It's your baby's first birthday! Pick any toy from our range, it's on us.") // expect: BSM1005|BSM1006
            => _gateway.SendAsync(orderId, text);

        var fallback = (string text = "Only for parents like you: the winter footmuff at half the price if you reorder by Sunday.") => text; // expect: BSM1001
        return orderId.EndsWith('7') ? Push() : Push(fallback());
    }
}
