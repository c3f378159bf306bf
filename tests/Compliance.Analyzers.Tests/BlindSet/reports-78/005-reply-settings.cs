using System.Collections.Generic;

namespace Zhihai.CustomerService.Settings
{
    public class ReplyTemplateOptions
    {
        public const string SectionName = "ReplyTemplates";

        public Dictionary<string, string> Texts { get; set; } = new Dictionary<string, string>
        {
            ["refund_done"] = "您好，您的退款已经通过亚马逊处理完毕，款项会退回原支付方式。",
            ["resend_done"] = "您好，我们已为您重新发货，新的物流单号是 {TrackingNo}。",
            ["ask_photo"] = "您好，为了确认是哪个配件损坏，请您直接回复本消息并附上一张照片。",
            ["next_order"] = "您好，感谢您的支持，下次下单直接告诉客服，我们给您打八折。", // expect: BSM1001|BSM1006
            ["wechat"] = "您好，亚马逊消息回复比较慢，您可以加我们客服微信 lianhe_kf01 沟通。", // expect: BSM3002|BSM3003
            ["manual"] = "您好，说明书已作为附件发给您，第六页有安装步骤。",
            ["gift"] = "您好，感谢购买本店耳机，我们准备了一个收纳包免费送给您，回复地址即可领取。", // expect: BSM1005
            ["no_discount"] = "您好，抱歉我们无法提供私下折扣，请以商品页面价格为准。",
            ["delay"] = "您好，因台风影响，您的包裹预计晚两天送达，如不愿等待，我们可以为您取消并全额退款。"
        };
    }
}
