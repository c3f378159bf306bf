using System.Collections.Generic;

namespace Wexley.Pets.Notify;

public partial class ServicePing
{
    // never: coupons, gifts, stars. see wiki "Amazon messages"
    readonly List<string> messages =
    [
        "Hi {{first_name}}, your dog bed is delayed by the storm. New date: {{eta}}. You may also get your money back.",
        "Hi {{first_name}}, the cover for {{pet_name}}'s bed was the wrong size. The right one is on its way at no charge.",
        "Hi {{first_name}}, {{refund_amount}} for the torn cover of this order was refunded to your card.",
    ];

    public void Send(Order order)
    {
        var question = "Hi {{first_name}}, which name shall be stitched on the bed?";
        client.SendBuyerMessage(order.AmazonOrderId, question);

        if (order.Status == "RETURN" &&
            client.SendBuyerMessage(order.AmazonOrderId, "Hi {{first_name}}, your return has arrived and the refund was started.");
    }
}
