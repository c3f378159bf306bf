namespace Amz.Templates;

public static class ReplyTemplates
{
    public static readonly IReadOnlyDictionary<string, string> Zh = new Dictionary<string, string>
    {
        ["缺件"] = "您好，漏发的螺丝包已经单独寄出，订单{0}不用再付钱，估计四天到。",
        ["换货"] = "您好，订单{0}的换货标签已经发到您的亚马逊账户，打印贴上寄回即可。",
        ["缺货"] = "您好，{1}断货了发不出来，请您自己去后台把订单取消一下，理由选不想要了。", // expect: BSM4001
        ["新品"] = "您好，本店秋季新款毛毯已上架，花色特别多，欢迎进店逛逛。", // expect: BSM1007
        ["券"] = "您好，给您留了张满减券，券码 WARM20，结账时填上就能用。", // expect: BSM1002
        ["发票"] = "您好，订单{0}的发票已作为附件上传，请查收。",
        ["砍价"] = "您好，私下给您降价我们做不到，价格以商品页面显示的为准。",
    };

    public static string Get(string key, params object[] args) =>
        Zh.TryGetValue(key, out var t) ? string.Format(t, args) : throw new KeyNotFoundException(key);
}
