namespace Rasp.Kitchenware.Localisation;

public static class BuyerTexts
{
    public static readonly (string Key, string En, string Zh)[] All =
    {
        ("partial",
            "One of the four steak knives was missing, so we have refunded 25% of order {orderId} to your card.",
            "您的订单{orderId}少了一把牛排刀，我们已按比例退还 25% 的货款到您的支付账户。"),
        ("loyal",
            "Say the word RASP in your reply and we unlock a lower price on the matching block for you alone.", // expect: BSM1001
            "回复“刀架”，即可为您单独开通专属优惠价。"), // expect: BSM1001
        ("wechat",
            "Prefer talking? Our kitchen team is on WeChat: raspkitchen_88.", // expect: BSM3002|BSM3003
            "想聊聊？加我们的威信 raspkitchen_88，厨房顾问在线解答。"), // expect: BSM3002|BSM3003
        ("manual",
            "The sharpening guide for the knives in order {orderId} is attached as a PDF.",
            "订单{orderId}所购刀具的磨刀说明已作为附件发送。"),
    };
}
