using System;

namespace Shipping.Delay
{
    public static class DelayNotice
    {
        public const string Storm = "Hello, a storm has closed the port, and your order is delayed by four days. If you would rather not wait, we will cancel it and give you a full refund.";
        public const string Gift = "Hello, as you marked the order as a birthday gift: the parcel is delayed and will not arrive before Sunday. Would you like to wait, or shall we cancel it and refund you?";
        public const string Sale = "Hello, the carriers are overloaded after the Black Friday sale. Your parcel will reach you on 4 December instead of 1 December.";
        public const string ZhLate = "您好，双十一期间快递积压，您的订单预计晚两天送达；如不想等待，可以取消并全额退款。";
        public const string ZhGift = "您好，您备注的生日礼物包装纸缺货，我们已退还礼品包装费，商品照常发出，晚一天送达。";
        public const string HantLate = "您好，因颱風停航，您的訂單預計週五送達；若不願等候，我們會取消並全額退款。";

        public static string Pick(string locale, bool gift) => (locale, gift) switch
        {
            ("zh_CN", true) => ZhGift,
            ("zh_CN", _) => ZhLate,
            ("zh_TW", _) => HantLate,
            (_, true) => Gift,
            _ => DateTime.UtcNow.Month == 12 ? Sale : Storm,
        };
    }
}
