using System;

namespace Zhijiang.MoBan;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerMessageTemplateAttribute : Attribute
{
    public BuyerMessageTemplateAttribute(string neiRong) => NeiRong = neiRong;
    public string NeiRong { get; }
}

public enum MaiJiaXiaoXiLeiXing
{
    [BuyerMessageTemplate("Dear buyer, the missing remote control ships today and is free of charge.")]
    BuFa = 1,

    [BuyerMessageTemplate("Dear buyer, clip the extra voucher we set up for you and pay less on the next fan.")] // expect: BSM1002|BSM1001
    YouHui = 2,

    [BuyerMessageTemplate("您好，请将卖家反馈里的差评撤下，我们就马上给您退款。")] // expect: BSM2005|BSM2001|BSM2004
    FanKui = 3,

    [BuyerMessageTemplate("您好，退货标签已生成，请在“我的订单”中打印。")]
    TuiHuo = 4,
}
