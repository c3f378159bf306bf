using Microsoft.AspNetCore.SignalR;

namespace KeFu.Bot;

public class BuyerChatHub : Hub
{
    private static readonly (string Intent, string Reply)[] Replies =
    {
        ("where_is_my_order", "Your order is with the carrier; the latest scan was in Memphis yesterday evening."),
        ("ask_discount", "Officially the price is fixed, but between us I can knock 8 dollars off if you order two."), // expect: BSM1001
        ("complaint", "So sorry! Tell me your email and I will get back to you there, it's easier than this chat."), // expect: BSM3002|BSM3003|BSM3004
        ("broken", "抱歉给您带来不便，请告诉我们破损的位置，我们为您退款或换货，由您选择。"),
        ("satisfied", "太好了！给个好评呗，亲，五颗小星星就是对我最大的鼓励~"), // expect: BSM2002|BSM2003
        ("bulk", "量大的话可以直接跟工厂签合同打款，价格比平台上低不少，留个电话给您。"), // expect: BSM3003|BSM3002|BSM1001
    };

    public async Task Ask(string intent)
    {
        var hit = Array.Find(Replies, r => r.Intent == intent);
        await Clients.Caller.SendAsync("ReceiveBuyerMessage", hit.Reply ?? "Let me check that for you.");
    }
}
