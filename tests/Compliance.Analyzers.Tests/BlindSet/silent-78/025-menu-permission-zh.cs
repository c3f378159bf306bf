using System.Collections.Generic;
using System.ComponentModel;

namespace Wanyue.Admin.Permissions
{
    public enum TicketReason
    {
        [Description("买家要求退款")]
        Refund = 1,

        [Description("买家索要优惠券")]
        AskCoupon = 2,

        [Description("买家以差评要挟")]
        ReviewThreat = 3,

        [Description("客服私加微信（违规）")]
        StaffWechat = 4
    }

    public static class MenuSeed
    {
        public static readonly List<MenuItem> Items = new List<MenuItem>
        {
            new MenuItem("marketing", "营销管理"),
            new MenuItem("marketing.coupon", "优惠券发放"),
            new MenuItem("marketing.giftcard", "礼品卡库存"),
            new MenuItem("review", "评价监控"),
            new MenuItem("review.bad", "差评预警"),
            new MenuItem("service.refund", "退款审批"),
            new MenuItem("service.label", "退货标签打印")
        };

        public const string DeleteConfirm = "确定要删除选中的评价记录吗？删除后不可恢复。";
        public const string CouponNameRequired = "请填写优惠券名称";
        public const string DiscountRange = "折扣必须在 1 到 9.9 之间";
        public const string PolicyHint = "提示：站内信不得包含优惠券、返现、联系方式或索要好评的内容，违者按公司制度处理。";
    }

    public record MenuItem(string Code, string Title);
}
