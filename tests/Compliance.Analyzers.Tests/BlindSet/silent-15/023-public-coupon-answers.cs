namespace Liwan.Kefu;

public class PublicPromoAnswer
{
    // 买家问有没有券，只能如实回答
    public string Answer(PromoState s, string lang) => (s, lang) switch
    {
        (PromoState.None, "en") => "Hello, you asked if there is a coupon for the heater. No, there is none at this moment.",
        (PromoState.None, _) => "您好，您问的优惠券目前没有，价格以商品页面显示为准。",
        (PromoState.Ended, "en") => "Hello, the coupon you saw on the product page ended on Sunday, we can not add it to your order later.",
        (PromoState.Ended, _) => "您好，页面上的优惠券已于周日结束，无法补到已下的订单上。",
        (PromoState.Applied, "en") => "Hello, the 5% coupon was already applied to this order, you see it in the order summary.",
        (PromoState.Applied, _) => "您好，这笔订单结算时已经用了优惠券，明细里可以看到减了3美元。",
        _ => "您好，请问您指的是哪个订单？"
    };
}

public enum PromoState { None, Ended, Applied, Unknown }
