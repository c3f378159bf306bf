using System.Collections.Generic;

namespace PanShi.Amazon.KeFu
{
    public static class HeGuiHuaShu
    {
        // 合规部 2024-05 审定的回复话术
        public static readonly Dictionary<string, string> MaiJiaHuiFu = new Dictionary<string, string>
        {
            ["退款"] = "您好，您的退款已经提交，款项将按原支付方式退回，通常需要三到五个工作日。",
            ["补发"] = "您好，非常抱歉配件漏发，我们今天为您免费补发一套螺丝，无需支付任何费用。",
            ["折扣"] = "您好，我们无法通过消息提供折扣或优惠码，请以商品页面显示的价格为准。",
            ["发票"] = "您好，发票已作为附件上传，如抬头有误请回复本消息。",
            ["破损"] = "您好，帐篷杆断裂属于质量问题，您可以选择全额退款或免费换新。",
            ["退货"] = "您好，退货申请已批准，请打印亚马逊提供的标签，三十天内寄回。",
            ["站外"] = "您好，我们不能在亚马逊以外收款，也不会向您索取银行信息，请您放心。",
        };
    }
}
