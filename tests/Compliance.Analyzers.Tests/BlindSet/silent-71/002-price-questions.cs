using System.Globalization;

namespace Nimbus.Replies;

public static class PriceQuestions
{
    public static string Discount(string buyer, CultureInfo culture) => culture.Name switch
    {
        "zh-CN" => $"{buyer}您好，感谢您的询问。我们不能私下给折扣，也没有优惠券可以发送，请以商品页面上的价格为准。",
        "zh-TW" => $"{buyer} 您好，很抱歉，我們無法提供私下的折扣或優惠碼，請以商品頁面顯示的價格為準。",
        _ => $"Hello {buyer}, thanks for asking. We are not able to give private discounts or coupon codes; the price on the product page is the one that applies.",
    };

    public static string CouponMissing(string buyer, string orderId, CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "zh" => $"{buyer}您好，我们查看了订单{orderId}，您的优惠券在结算时已经生效，发票第二行就是抵扣金额。",
        _ => $"Hello {buyer}, we checked order {orderId}: the coupon was already applied at checkout, you will find it on the second line of the invoice.",
    };

    public static string Freebie(string buyer, CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "zh" => $"{buyer}您好，很抱歉，我们不能随单赠送礼品，包裹里只有您订购的商品。",
        _ => $"Hello {buyer}, I am afraid we cannot add free gifts to an order; the parcel holds only what you have ordered.",
    };
}
