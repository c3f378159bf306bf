using System.Collections.Generic;

namespace LanTu.Erp.Web.Resources
{
    public static class UiText
    {
        public static readonly Dictionary<string, string> Zh = new()
        {
            ["menu.coupon"] = "优惠券管理",
            ["menu.review"] = "评价管理 / 差评监控",
            ["btn.sendCoupon"] = "发送优惠券",
            ["btn.deleteReview"] = "删除评价",
            ["tip.coupon.expired"] = "该优惠券已过期，请重新选择",
            ["confirm.deleteReview"] = "确定要删除选中的差评记录吗？",
            ["placeholder.discount"] = "请输入折扣百分比，例如 15",
        };

        public static readonly Dictionary<string, string> En = new()
        {
            ["menu.coupon"] = "Coupons & promo codes",
            ["menu.review"] = "Reviews / negative review monitor",
            ["btn.sendCoupon"] = "Send coupon",
            ["btn.deleteReview"] = "Delete review",
            ["tip.coupon.expired"] = "This coupon has expired",
            ["confirm.deleteReview"] = "Delete the selected reviews?",
            ["col.gift"] = "Free gift",
        };
    }
}
