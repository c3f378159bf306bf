using Grindhaus.Support.Bot.Intents;

namespace Grindhaus.Support.Bot;

public sealed class ReplyComposer(IOrderLookup orders, IClock clock)
{
    // one sentence per intent, appended to the greeting line
    public async Task<string> ComposeAsync(BuyerIntent intent, string orderId, CancellationToken ct)
    {
        var order = await orders.GetAsync(orderId, ct);
        var days = (order.PromisedBy - clock.Today).Days;

        var sentence = intent switch
        {
            BuyerIntent.WhereIsMyOrder when days < 0 =>
                $"Your burr grinder is {-days} day(s) late; the carrier now promises {order.NewEta:d MMM}. You may keep waiting or have the full amount back, just tell us here.",
            BuyerIntent.WhereIsMyOrder => $"Your burr grinder is with the carrier and due on {order.PromisedBy:d MMM}.",
            BuyerIntent.Complaint => "We would rather not have it back: keep the grinder, do not open a return, and we will quietly give you 40% of the price.", // expect: BSM1003
            BuyerIntent.Praise => "So glad you like it! Please copy these kind words into a product review so that others can read them.", // expect: BSM2003|BSM2006
            BuyerIntent.AsksForManual => "Setting 1 is espresso, setting 18 is French press. Turn the collar only while the motor is running.",
            BuyerIntent.AsksForLowerPrice => "Normally we don't, but I can set up a private price for you if you order a second grinder this week.", // expect: BSM1001
            BuyerIntent.WantsCancellation => "The order has been cancelled as you wished, and Amazon returns the amount to your card.",
            _ => string.Empty,
        };

        return sentence.Length == 0 ? sentence : $"Hello {order.BuyerFirstName},\n\n{sentence}\n\nThe Grindhaus team";
    }
}
