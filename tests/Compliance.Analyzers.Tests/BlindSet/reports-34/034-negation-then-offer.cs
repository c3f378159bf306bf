namespace Fairweather.Flutes.Replies;

public static class CannedReplies
{
    public static readonly (string Tag, string BuyerText)[] All =
    [
        ("no-discount", "We cannot lower the price by message, sorry. The price on the product page holds for everybody."),
        ("no-discount-but", "Amazon forbids us to hand out coupons here. What we may whisper is FLUTE8, try it at the checkout."), // expect: BSM1002|BSM1001
        ("no-gift", "There are no free gifts with our flutes, but the cleaning rod in the case belongs to the set."),
        ("no-gift-but", "We are not buying reviews! We merely thank every reviewer with a silk swab in the post."), // expect: BSM2001
        ("no-phone", "We may not give you a phone number. Please write here and we will answer within a day."),
        ("no-phone-but", "Officially we only talk here; unofficially, Telegram @fairflutes never sleeps."), // expect: BSM3002|BSM3003
        ("zh-no", "按平台规定，我们不能私下给折扣，请以商品页面价格为准。"),
        ("zh-no-but", "平台规定不能送券，不过您下次下单前找我，少收您十欧元。"), // expect: BSM1001|BSM1006
    ];
}
