using System.Collections.Generic;

namespace Hengtong.Erp.CustomerService
{
    public static class QuickPhrases
    {
        public static readonly Dictionary<string, string> AmazonBuyer = new Dictionary<string, string>
        {
            ["refuse_discount"] = "您好，我们没有办法单独给您打折，请以商品页面的价格为准。",
            ["refuse_coupon"] = "您好，我们不能通过消息发放优惠券，也没有可用的优惠码，请您谅解。",
            ["refund"] = "您好，您的退款已于今天提交，金额会原路退回。",
            ["gift_wrap"] = "您好，您下单时选择了礼品包装，我们已经包好并附上您写的贺卡。",
            ["review_case"] = "您好，您提交的破损照片我们正在审核，最晚明天答复您。",
            ["star"] = "您好，五角星形的那颗螺丝请装在底板左侧。",
            ["wechat"] = "您好，我们只能通过亚马逊消息与您沟通，无法提供微信或电话，请直接回复本消息。",
            ["warranty"] = "您好，保修期为两年，期内出现故障我们免费维修或更换。",
        };
    }
}
