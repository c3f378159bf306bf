using System.Collections.Generic;

namespace Qiantang.Reply.Templates
{
    public static class RefundNotices
    {
        public static readonly Dictionary<string, string> BuyerMessages = new()
        {
            ["full"] = "Hello {{buyer}}, the lamp arrived broken, so we have refunded the full price to your original payment method. You can keep the lamp.",
            ["partial"] = "Hello {{buyer}}, one of the three filters was missing. We have refunded $6.00 for it on this order through Amazon.",
            ["shipping"] = "Hello {{buyer}}, we have refunded the shipping fee of order {{order_id}} because the express parcel came two days late.",
            ["coupon_not_applied"] = "Hello {{buyer}}, the 10% coupon you clipped was not applied to order {{order_id}}, because it had expired the day before you bought.",
            ["discount_kept"] = "Hello {{buyer}}, your refund is $17.99, as the discount of $2.00 was already deducted when you placed this order.",
            ["full_zh"] = "您好，退款不会打折扣，58 美元已全额原路退回，也不收取重新上架费。",
            ["gift_order"] = "Hello {{buyer}}, the order was a gift, so Amazon has refunded the person who paid for it and not you as the recipient.",
        };
    }
}
