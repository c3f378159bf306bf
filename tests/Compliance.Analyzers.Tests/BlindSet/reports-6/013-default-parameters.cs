using System;
using System.Threading.Tasks;

namespace Bowline.Fishing.Outreach;

public static class MessageDefaults
{
    public static async Task RunAsync(IAmazonThread thread, Order[] orders)
    {
        var late = (string orderId, string text = "The rod tube of your order is delayed by two days; if you prefer, we cancel and refund it.") =>
            thread.WriteAsync(orderId, text);

        var thanks = (string orderId, string text = "Thank you for choosing Bowline. Reply with a screenshot of your rating and the lure set is yours for nothing.") => // expect: BSM2001
            thread.WriteAsync(orderId, text);

        foreach (var o in orders)
        {
            if (o.IsLate) await late(o.Id);
            else if (o.DeliveredDaysAgo > 5) await thanks(o.Id);
            else await Remind(o);
        }

        Task Remind(Order o, string note = "Your reel is ready for the spring season? Our braided lines are 25% off for you until Sunday.") // expect: BSM1001|BSM1007
            => thread.WriteAsync(o.Id, note);
    }

    public static Task AskAddressAsync(
        IAmazonThread thread,
        string orderId,
        string text = "The courier could not find your house number. Please send it here so that the rod can be delivered tomorrow.",
        string language = "en")
        => thread.WriteAsync(orderId, text);
}
