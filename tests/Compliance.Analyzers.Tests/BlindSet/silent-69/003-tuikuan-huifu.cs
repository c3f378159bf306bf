using System.Collections.Generic;

namespace YunTong.Erp.CustomerService
{
    public static class AfterSaleReplies
    {
        public static readonly Dictionary<string, string> Zh = new Dictionary<string, string>
        {
            { "全额退款", "您好，订单 {OrderId} 已全额退款，款项将在3-5个工作日内原路退回您的银行卡。" },
            { "部分退款", "您好，因为包装内少了一个挂钩，我们已就此订单退还 {Amount} 美元。" },
            { "拒绝折扣", "您好，很抱歉，我们无法提供私下的折扣或优惠券，请以商品页面的价格为准。" },
            { "补发", "您好，破损的玻璃杯我们今天免费补发，旧的无需寄回。" },
            { "激活码", "您好，您购买的软件激活码为 {Key}，请在安装界面输入后完成激活。" },
            { "礼品包装", "您好，这件商品支持礼品包装，包裹里不会放价格单，请放心送人。" },
            { "保修", "您好，台灯自签收之日起保修两年，凭订单号即可，我们负责免费维修。" },
            { "拒绝微信", "您好，我们不能通过微信或电话联系，有任何问题请直接在这里回复。" },
            { "延误", "您好，包裹因暴雨延误，预计{Date}送达。若不想等待，我们为您取消订单并全额退款。" }
        };
    }
}
