using System.CodeDom.Compiler;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Shenghe.Amz.Resources
{
    [GeneratedCode("ResGen", "3.2")]
    internal static partial class UiStrings
    {
        internal static string Menu_Coupons { get; } = "优惠券管理";

        internal static string Menu_ReviewMonitor { get; } = "差评监控";

        internal static string Button_RequestReview { get; } = "批量请求评论";

        internal static string Column_RefundReason { get; } = "退款原因";

        internal static string Tooltip_RequestReview { get; } = "调用亚马逊官方的请求评论接口，每个订单只能点一次";

        internal static string Confirm_DeleteReviewNote { get; set; } = "确定要删除选中的评价备注吗？删除后无法恢复。";

        internal static string Error_CouponInteger { get; set; } = "折扣必须填写整数，例如八五折请填 85。";

        internal static readonly FrozenDictionary<string, string> All = new Dictionary<string, string>
        {
            { nameof(Menu_Coupons), Menu_Coupons },
            { "Placeholder_WeChat", "请输入员工的企业微信账号" },
            { "Placeholder_Phone", "请输入仓库联系人的手机号码" },
            { "Status_Blocked", "含有返现字样，已拦截，未发送" },
        }.ToFrozenDictionary();
    }
}
