using System.Collections.Generic;

namespace WanJu.KeFu
{
    // 售后回复，均已由合规同事审核
    public static class ShouHouHuiFu
    {
        public static readonly Dictionary<string, string> MoBan = new Dictionary<string, string>
        {
            { "退款", "您好，订单款项已全额原路退回，一般三到五个工作日到账。" },
            { "补发", "您好，缺少的车轮今天免费补发，运单号为{0}。" },
            { "延迟", "您好，因港口拥堵，包裹预计晚到两天。如不愿等待，请回复，我们为您取消订单并全额退款。" },
            { "拒绝优惠", "您好，我们不能通过站内信提供优惠券或折扣，请以商品页面价格为准。" },
            { "拒绝微信", "您好，抱歉，我们不能提供微信或电话，请直接回复本消息。" },
            { "退货", "您好，请在亚马逊订单页面申请退货并打印标签。" },
        };
    }
}
