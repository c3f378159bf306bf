using System.ComponentModel;

namespace Haixin.Risk.Contracts
{
    public enum MessageViolationType
    {
        [Description("无")]
        None = 0,

        [Description("发送优惠券或折扣码，例如“下次购买立减 10 美元”")]
        Coupon = 1,

        [Description("以返现、红包、赠品换取五星好评")]
        IncentivizedReview = 2,

        [Description("要求买家删除或修改差评")]
        ReviewRemoval = 3,

        [Description("留下微信、QQ、电话，引导买家到站外沟通")]
        ContactInfo = 4,

        [Description("缺货时请买家自行取消订单")]
        AskCancel = 5,
    }

    public enum RefundReason
    {
        [Description("商品破损，免费补发")]
        Damaged = 1,

        [Description("错发漏发，部分退款")]
        WrongItem = 2,

        [Description("买家以差评索要赔偿，拒绝")]
        Blackmail = 3,
    }

    public static class ViolationText
    {
        public static string ForReport(MessageViolationType type, int count)
        {
            return type switch
            {
                MessageViolationType.Coupon => $"本月共拦截 {count} 条含优惠券的消息",
                MessageViolationType.IncentivizedReview => $"本月共拦截 {count} 条好评返现类消息",
                MessageViolationType.ReviewRemoval => $"本月共拦截 {count} 条要求删改差评的消息",
                _ => $"本月共拦截 {count} 条其他违规消息",
            };
        }
    }
}
