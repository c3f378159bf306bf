namespace PineAndPlate.Amazon;

internal static class RefusalTexts
{
    public static IReadOnlyList<string> ForBuyers { get; } =
    [
        "We are sorry, we cannot offer discounts outside of Amazon. Please order through the product page only.",
        "We never ask customers to change a review, and no refund of ours depends on one.",
        "Please do not send money by bank transfer or PayPal to anybody who claims to be us. We take payment only through Amazon.",
        "A flyer promising a gift card for five stars did not come from us; please throw it away.",
        "We don't have a phone line. Write back in this thread and you get an answer within 24 hours.",
    ];

    public static IReadOnlyList<string> GeiMaiJia { get; } =
    [
        "抱歉，我们不提供优惠码，也不接受平台之外的付款。",
        "如有人以我们的名义要求您写好评换红包，那不是我们，请不要理会。",
        "我们不会要求您修改评价，退款也与评价无关。",
        "包装里的返现卡片不是我们放的，请直接丢弃。",
    ];
}
