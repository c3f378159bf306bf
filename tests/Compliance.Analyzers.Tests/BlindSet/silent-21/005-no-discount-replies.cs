namespace Kontor.Service;

public static class PriceReplies
{
    public const string NoPrivateDiscount =
        "Hello {0}, thank you for asking. We cannot grant discounts in messages; the price on the product page is the same for everyone.";

    public const string NoCoupon =
        "Hello {0}, we do not send coupon codes to single buyers, Amazon does not permit it.";

    public const string NoOffAmazon =
        "Hello {0}, we are not able to sell outside of Amazon. Please place the order here as usual.";

    public const string NoPrivateDiscountZh = "您好，我们无法提供私人折扣，请以商品页面价格为准。";

    public const string NoCashbackZh = "您好，平台不允许返现，我们也不会以任何方式返现，敬请谅解。";

    public const string NoWechatHant = "您好，我們不能提供 LINE 或電話，請直接在此回覆，我們會盡快處理。";
}
