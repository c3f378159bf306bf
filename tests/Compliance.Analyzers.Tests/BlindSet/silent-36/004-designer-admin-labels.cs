using System.Globalization;

namespace Parcelwise.Admin.Properties
{
    internal static class UiLabels
    {
        internal static CultureInfo Culture { get; set; }

        internal static string Promo_Title { get { return Pick("Coupons and promo codes", "优惠券与折扣码"); } }
        internal static string Promo_Percent { get { return Pick("Percent off", "折扣比例"); } }
        internal static string Promo_Gift { get { return Pick("Add free gift to the cart", "购物车赠品"); } }
        internal static string Promo_Expired { get { return Pick("This coupon has expired.", "该优惠券已过期。"); } }
        internal static string Review_Delete { get { return Pick("Delete selected reviews", "删除所选评价"); } }
        internal static string Review_Filter { get { return Pick("Show only 5-star reviews", "只显示五星好评"); } }
        internal static string Cashback_Column { get { return Pick("Cashback paid", "已返现金额"); } }
        internal static string Contact_Wechat { get { return Pick("WeChat ID of the supplier", "供应商微信号"); } }

        private static string Pick(string en, string zh)
        {
            return Culture != null && Culture.Name.StartsWith("zh") ? zh : en;
        }
    }
}
