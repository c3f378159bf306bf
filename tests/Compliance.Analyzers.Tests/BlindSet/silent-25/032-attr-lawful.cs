using System;

namespace Zhijiang.MoBan.ShouHou;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageTemplateAttribute(string neiRong) : Attribute
{
    public string NeiRong { get; } = neiRong;
}

public enum ShouHouLeiXing
{
    [BuyerMessageTemplate("Dear buyer, the replacement for your faulty charger was posted today; the old one need not come back.")]
    HuanXin,

    [BuyerMessageTemplate("Dear buyer, the store page says 60 W, but this lot delivers 45 W. You may return the charger at our cost for a full refund.")]
    MiaoShuCuoWu,

    [BuyerMessageTemplate("您好，快递显示已签收但您未收到，我们已发起调查，三天内给您答复。")]
    WeiShouDao,

    [BuyerMessageTemplate("您好，充电器在保修期内，请回复故障照片，我们免费换新。")]
    BaoXiu,
}
