using System.Collections.Generic;

namespace Wexley.Pets.Notify;

public partial class BuyerPing
{
    readonly List<string> messages =
    [
        "Hi {{first_name}}, your dog bed is delayed by the storm. New date: {{eta}}. You may also get your money back.",
        "Hi {{first_name}}, {{coupon_code}} is yours. Works on every bed until Sunday.", // expect: BSM1002|BSM1001
        "Hi {{first_name}}, show us {{pet_name}} in the bed on Amazon, with stars, and a chew toy flies to you.", // expect: BSM2001
        "Hi {{first_name}}, our vet answers on Telegram @wexleyvet.", // expect: BSM3002|BSM3003
    ];

    public void Send(Order order)
    {
        foreach (var m in messages)
            client.SendBuyerMessage(order.AmazonOrderId, m.Replace("{{first_name}}", order.

        var late = "Hi {{first_name}}, we know the bed was late, so here is something: {{gift_card_amount}} as gift card."; // expect: BSM1005|BSM1003
        client.SendBuyerMessage(order.AmazonOrderId, late);
    }
}
