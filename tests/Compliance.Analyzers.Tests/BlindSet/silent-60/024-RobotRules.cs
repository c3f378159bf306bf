using System;
using System.Collections.Generic;
using System.Linq;

namespace DianXiaoEr.Robot;

public sealed class AmazonShouHouRobot : IAmazonAutoReply
{
    private static readonly List<KeyValuePair<string[], string>> GuiZe = new()
    {
        new(new[] { "返现", "cashback" }, "您好，我们没有任何返现活动，包裹里如有此类卡片并非我们所放，请不要理会。"),
        new(new[] { "五星", "能效", "five star" }, "您好，冰箱标签上的五颗星代表能效等级，星越多越省电，和型号档次无关。"),
        new(new[] { "优惠码", "coupon", "code" }, "您好，我们不能私下提供优惠码，请以结算页面显示的金额为准。"),
        new(new[] { "微信", "whatsapp" }, "您好，我们不使用微信或WhatsApp联系买家，请在这里说明订单遇到的问题。"),
        new(new[] { "官网", "website" }, "您好，我们不能提供站外网址，您需要的零件图已作为附件附上。"),
        new(new[] { "转账", "bank" }, "您好，请不要向任何人转账，订单款项只通过亚马逊支付。"),
        new(new[] { "取消", "cancel" }, "您好，已收到您的取消请求，我们这边马上为您取消，款项会自动退回。"),
        new(new[] { "赔", "compensat" }, "您好，运输破损的部分可以退款或补发，请选择一种并附上照片。"),
    };

    public string PiPei(string maiJiaXiaoXi)
        => GuiZe.FirstOrDefault(g => g.Key.Any(k => maiJiaXiaoXi.Contains(k, StringComparison.OrdinalIgnoreCase))).Value;
}
