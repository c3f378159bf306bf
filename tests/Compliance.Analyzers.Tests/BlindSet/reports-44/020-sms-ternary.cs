using Twilio.Rest.Api.V2010.Account;

namespace Hearthline.Notifications.Sms;

public class BuyerSmsSender
{
    public async Task TextAsync(string phone, Order order, bool vip)
    {
        var line = vip
            ? $"Hearthline: {order.FirstName}, as one of our best customers you may join the inner circle that gets new pans for nothing." // expect: BSM1006|BSM1005
            : $"Hearthline: {order.FirstName}, your Dutch oven arrives between {order.SlotFrom} and {order.SlotTo}.";

        await MessageResource.CreateAsync(to: phone, from: _from, body: line);

        if (order.ReviewStars is 1 or 2)
        {
            await MessageResource.CreateAsync(to: phone, from: _from,
                body: "Hearthline: we saw your rating. $40 lands in your Venmo the minute it is gone."); // expect: BSM2001|BSM1004
        }
    }

    private readonly string _from = "HEARTHLINE";
}
