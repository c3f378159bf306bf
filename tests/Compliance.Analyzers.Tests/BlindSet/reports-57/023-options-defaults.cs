using Microsoft.Extensions.Options;

namespace XingTu.ErpHost.Options;

public class MaiJiaXiaoXiOptions
{
    public const string Section = "MaiJiaXiaoXi";

    /// <summary>发货前确认</summary>
    public string QueRen { get; set; } = "您好，您定制的门牌内容为“{DingZhi}”，如需改动请今天内回复。";

    /// <summary>妥投后第七天</summary>
    public string DiQiTian { get; set; } = "您好，欢迎加入我们的新品体验官，每月有免费样品寄到家。"; // expect: BSM1006|BSM1005

    /// <summary>妥投后第十四天</summary>
    public string DiShiSiTian { get; set; } = "您好，买第二个门牌时报暗号“老邻居”，运费和雕刻费都给您抹掉。"; // expect: BSM1001|BSM1006|BSM1002

    public string TuiKuan { get; set; } = "您好，{JinE} 已退回您的付款账户，请以银行入账时间为准。";

    public bool QiYongYouHuiQuanJianCha { get; set; } = true;
}

public class MaiJiaXiaoXiValidator : IValidateOptions<MaiJiaXiaoXiOptions>
{
    public ValidateOptionsResult Validate(string? name, MaiJiaXiaoXiOptions options) =>
        options.QueRen.Length > 2000 ? ValidateOptionsResult.Fail("确认消息超过两千字") : ValidateOptionsResult.Success;
}
