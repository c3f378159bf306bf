using System.Collections.Generic;

namespace Songtao.Kefu.Config
{
    public class AfterSaleTexts
    {
        public IReadOnlyDictionary<string, string> Items { get; } = new Dictionary<string, string>
        {
            ["refund"] = "您好，您的订单 {OrderId} 已全额退款，款项三到五个工作日内原路退回。",
            ["resend"] = "您好，水龙头缺少的密封圈今天已经免费补寄，请留意查收。",
            ["discount"] = "您好，很抱歉，我们不能提供私人折扣，商品页面上的价格就是当前价格。",
            ["coupon"] = "您好，您说的优惠券在本次订单中已经使用，发票上可以看到减免的金额。",
            ["gift"] = "您好，礼品包装需要在下单时勾选，发货以后我们无法再补包装。",
            ["wechat"] = "您好，我们无法通过微信或电话联系您，请直接回复本消息。",
            ["wire"] = "您好，电线下方有一个红色按钮，长按五秒即可复位。",
            ["case"] = "您好，您的申请正在审核，审核结果明天会在这里告诉您。",
            ["warranty"] = "您好，水龙头保修两年，保修卡见附件。",
            ["return"] = "您好，退货标签已生成，请在订单详情页下载打印，运费由我们承担。"
        };
    }
}
