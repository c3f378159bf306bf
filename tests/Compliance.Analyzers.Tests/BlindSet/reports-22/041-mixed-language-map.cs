namespace KuaJing.ShouHou;

public static class DuoYuYan
{
    public static readonly Dictionary<(string Lang, string Case), string> BuyerReply = new()
    {
        [("en", "damaged")] = "We are sorry for the damage. We will send a new one for free, please do not return the old one.",
        [("zh", "damaged")] = "很抱歉商品受损，我们免费给您重发一件，旧的无需退回。",
        [("en", "lowstar")] = "Dear friend, please change your review to 5 star, my boss will punish me if it stay.", // expect: BSM2004|BSM2002
        [("zh", "lowstar")] = "亲，这条差评对我们影响真的很大，您看方便的话追加修改成好评行吗？", // expect: BSM2004|BSM2002
        [("en", "noreturn")] = "Dear friend, return is trouble, we return you 8 USD to PayPal and you keep it, ok?", // expect: BSM1004|BSM3003|BSM1003
        [("zh", "noreturn")] = "亲，退货挺麻烦的，给您补偿二十块，这单就不退了好吗？", // expect: BSM1003|BSM1004
        [("en", "invoice")] = "Dear friend, the invoice of your order is in the attachment, please check.",
        [("zh", "huodong")] = "亲，领券下单更划算哦，进店首页就能领。", // expect: BSM1002|BSM1007|BSM1001
    };
}
