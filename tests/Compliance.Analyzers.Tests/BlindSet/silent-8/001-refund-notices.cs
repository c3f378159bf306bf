using System.Collections.Generic;

namespace LanTu.Erp.CustomerService.Refunds
{
    public static class RefundNotices
    {
        public static readonly Dictionary<string, string> Texts = new()
        {
            ["full"] = "Dear {0}, we have refunded order {1} in full. The discount you used at checkout was taken into account, so {2} goes back to your card.",
            ["coupon_restored"] = "Dear {0}, because we cancelled the order, Amazon has put the coupon you had used back into your account.",
            ["giftcard_share"] = "Dear {0}, {1} of the price had been paid with your gift card balance. Amazon returns this share to the same balance.",
            ["no_restock"] = "Dear {0}, we do not deduct a restocking fee; nothing is taken off your refund.",
            ["full_zh"] = "{0}您好，订单{1}已全额退款，您下单时使用的优惠券由亚马逊自动退回账户。",
        };
    }
}
