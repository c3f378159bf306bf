namespace LingHang.Erp.GouTong;

/// <summary>沟通模板默认值。租户可在后台覆盖。</summary>
public class GouTongMoBan(
    string tuiKuan = "您好，您的退款已受理，预计 3-5 个工作日退回原支付方式。",
    string peiChang = "您好，给您添麻烦了，我们愿意额外赔付您 20 美元现金，您看可以吗？", // expect: BSM1003|BSM1004
    string cuiPing = "您好，上周给您发过消息，还没看到您的评价，方便的话请尽快评价一下哦。", // expect: BSM2006
    string zengPin = "您好，这次特意为您准备了一份小礼物，随货寄出，请注意查收。") // expect: BSM1005
{
    public string TuiKuan { get; } = tuiKuan;
    public string PeiChang { get; } = peiChang;
    public string CuiPing { get; } = cuiPing;
    public string ZengPin { get; } = zengPin;

    public string Render(string moBan, IReadOnlyDictionary<string, string> bianLiang)
    {
        foreach (var (k, v) in bianLiang)
            moBan = moBan.Replace("{" + k + "}", v);
        return moBan;
    }
}
