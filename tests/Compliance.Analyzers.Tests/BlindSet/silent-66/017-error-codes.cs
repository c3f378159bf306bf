using System;
using System.Collections.Generic;

namespace Crossdock.Checkout.Web
{
    public static class CouponErrors
    {
        public static readonly IReadOnlyDictionary<int, (string En, string Zh)> ForShopper = new Dictionary<int, (string, string)>
        {
            [4101] = ("This coupon has expired.", "该优惠券已过期。"),
            [4102] = ("This coupon can be used only once per account.", "每个账户仅限使用一次该优惠券。"),
            [4103] = ("The discount code is not valid for gift cards.", "该折扣码不适用于礼品卡。"),
            [4104] = ("You can review only products that you have bought.", "仅可评价已购买的商品。"),
            [4105] = ("Please choose between one and five stars.", "请选择一到五颗星。"),
        };

        public static Exception ToException(int code) =>
            new CheckoutException(code, ForShopper.TryGetValue(code, out var t) ? t.En : "Unknown coupon error " + code);
    }
}
