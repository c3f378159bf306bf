using System;
namespace Baoli.Amz.Reply;

public class ReplyTextProvider
{
    static readonly string Brand = "宝丽家居";

    static readonly string RefuseText = $"您好，{Brand}无法提供私人折扣，请以商品页面价格为准。";

    static readonly string PrivatePrice = $"您好，{Brand}可以给您单独便宜15%，不要在页面下单，我们微信转账。"; // expect: BSM1001|BSM3003

    static readonly Lazy<string> Later = new(() => $"{Brand}：您的桌子明天重新派送，司机会提前联系。");

    public string Pick(string intent) => intent switch
    {
        "discount" => PrivatePrice,
        "no" => RefuseText,
        _ => Later.Value,
    };
}
