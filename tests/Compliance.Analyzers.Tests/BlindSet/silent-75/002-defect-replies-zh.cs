using System.Collections.Generic;

namespace RiverBend.Fishing.Support
{
    public class DefectRepliesZh
    {
        private static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
        {
            ["reel_stuck"] = "您好，线轮卡死属于质量问题，我们可以免费补发一个新的线轮，或者为您全额退款，请告诉我们您的选择。",
            ["refund_done"] = "您好，您的退款已经办理，款项会在三到五个工作日内退回原支付方式，请留意账单。",
            ["no_discount"] = "您好，很抱歉，我们不能私下提供折扣或优惠券，请以商品页面显示的价格为准。",
            ["no_wechat"] = "您好，我们不使用微信或电话联系买家，请直接在这里回复，我们会在一个工作日内答复。",
            ["review_case"] = "您好，您的退货申请正在审核，仓库检查完鱼竿之后我们马上通知您结果。",
            ["partial"] = "您好，因为少发了两枚鱼钩，我们已对本订单部分退款12元。",
            ["return_label"] = "您好，退货标签已经生成，请在“我的订单”里下载打印，贴在包裹外面，十四天内寄出即可。",
            ["warranty"] = "您好，鱼竿自签收之日起保修两年。竿稍断裂请发照片给我们，确认后免费更换竿稍。",
        };

        public static string Get(string key) => Texts[key];
    }
}
