using System;

namespace Wanli.Erp.Templates;

[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class BuyerTextAttribute(string locale, string text) : Attribute
{
    public string Locale { get; } = locale;
    public string Text { get; } = text;
}

public enum AmazonMessageKind
{
    [BuyerText("en-US", "We could not find unit 4B at your address. Please confirm it so that the driver can deliver your sofa.")]
    [BuyerText("zh-CN", "司机没有找到您的门牌号，请您核对一下收货地址，以便安排派送。")]
    AddressProblem,

    [BuyerText("en-US", "Every buyer of this month takes part in our raffle for an e-scooter, just answer YES.")] // expect: BSM1006
    [BuyerText("zh-CN", "凡本月下单的顾客均可参加抽奖，回复“参加”即有机会赢取电动滑板车。")] // expect: BSM1006
    Holiday,

    [BuyerText("en-US", "Your warranty runs for 24 months from the day of delivery; no registration is needed.")]
    Warranty,

    [BuyerText("zh-CN", "加微信 sofa_kefu88，售后问题我们在那边一对一帮您解决。")] // expect: BSM3002|BSM3003
    AfterSales,
}
