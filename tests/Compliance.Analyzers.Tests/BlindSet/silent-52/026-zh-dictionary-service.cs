using System.Collections.Generic;

namespace YunCang.Amazon.Messages;

public static class BuyerServiceMessagesZh
{
    public static IReadOnlyDictionary<string, string> Templates { get; } = new Dictionary<string, string>
    {
        ["dizhi"] = "您好，您的地址缺少楼层，快递员无法上门，请回复本消息告诉我们。",
        ["kucun"] = "您好，非常抱歉，蓝色款仓库已无货，我们已取消订单并把全部货款退还给您。",
        ["bufentuikuan"] = "您好，您订单中缺少一根数据线，我们已通过亚马逊退还该数据线对应的 6 美元。",
        ["youhuiquan"] = "您好，您问到这款商品有没有公开的优惠券，目前没有，我们也不能单独发给您。",
        ["pingjia"] = "您好，您提出修改评价来换取退款，我们不能接受；若商品有故障，请在订单页面申请退货。",
        ["fapiao"] = "您好，发票上的“折扣”一行是您下单时已经使用的优惠，并不影响保修。",
        ["peidui"] = "您好，配对码是屏幕上的六位数字，输入之后指示灯会变绿。",
    };
}
