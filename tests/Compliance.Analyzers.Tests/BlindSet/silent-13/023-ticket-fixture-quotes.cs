namespace Xinghai.Bot.Training;

/// <summary>Sätze, die Käufer UNS schreiben - Trainingsdaten für die Absichtserkennung.</summary>
public static class BuyerUtterances
{
    public static readonly Dictionary<string, string[]> FromBuyers = new()
    {
        ["ask_discount"] =
        [
            "Do you have a coupon for my next order?",
            "Can you give me 20% off if I buy two?",
            "有没有优惠券啊，下次还来买",
        ],
        ["blackmail"] =
        [
            "Refund me or I leave a one-star review",
            "I will change my review to five stars if you send me a free one",
            "不给返现我就写差评",
        ],
        ["off_platform"] =
        [
            "What is your WhatsApp number?",
            "Can I pay by PayPal and save the fees?",
            "能加个微信吗，直接转账给你",
        ],
        ["where_is"] = ["My parcel has not arrived", "我的包裹到哪了"],
    };
}
