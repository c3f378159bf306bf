namespace LianYun.Seller.Desktop.Resources
{
    /// <summary>界面文字与提示（简体中文）</summary>
    internal static class UiStrings
    {
        public static string MenuReviews => "评价管理";
        public static string MenuCoupons => "优惠券";
        public static string MenuGiftCards => "礼品卡";
        public static string ButtonDeleteReview => "删除评价";
        public static string ButtonRequestReview => "请求评论";
        public static string ButtonCancelOrder => "取消订单";
        public static string TooltipCoupon => "在这里新建优惠券，折扣范围 5% 到 50%。";
        public static string TooltipRequestReview => "调用亚马逊官方“请求评论”接口，每个订单只能使用一次。";
        public static string TooltipPayPal => "PayPal 账户用于收取订阅费，与亚马逊订单退款无关。";
        public static string ConfirmDeleteReviews => "确定要删除选中的 {0} 条评价记录吗？此操作只影响本地数据。";
        public static string ErrorCouponExpired => "优惠券 {0} 已过期，不能再次启用。";
        public static string ErrorDiscountRange => "折扣必须是 1 到 99 之间的整数。";
        public static string LabelWeChat => "客服微信号（仅内部显示）";
        public static string HintTemplateEmpty => "模板内容为空，请先填写站内信正文。";
        public static string HintTemplateForbidden => "模板中不允许出现好评、返现、赠品、联系方式或站外链接。";
    }
}
