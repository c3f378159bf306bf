namespace Sanming.Erp.Options;

/// <summary>appsettings: AmazonMsg 节点，未配置时使用以下默认值</summary>
public sealed class AmazonMsgOptions
{
    public const string Section = "AmazonMsg";

    public int YanChiXiaoShi { get; set; } = 72;

    public string DefaultSubject { get; init; } = "A question about order {orderId}";

    public string KeHuGuanHuaiText { get; init; } = "Dear {buyerName}, birthday month means present month, tell us the date and a free wallet is coming."; // expect: BSM1005|BSM3004

    public string DelayText { get; init; } = "Dear {buyerName}, heavy rain stopped the trucks, the belt comes one or two days late.";

    public string ReviewText { get; init; } = "Dear {buyerName}, you may copy this for the review: great leather, fast shipping, I will buy again!"; // expect: BSM2002|BSM2006

    public string[] Signatures { get; init; } =
    {
        "Sanming Leather",
        "Sanming Leather, find us on Instagram @sanming.leather", // expect: BSM3002|BSM3001|BSM1007|BSM3003
    };
}
