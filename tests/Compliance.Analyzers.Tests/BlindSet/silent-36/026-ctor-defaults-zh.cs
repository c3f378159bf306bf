namespace LingHang.Erp.GouTong;

/// <summary>售后模板默认值</summary>
public class ShouHouMoBan(
    string tuiKuan = "您好，您的退款已受理，预计 3-5 个工作日退回原支付方式。",
    string poSun = "您好，杯子在运输中破损，我们已安排重新发货，不收取任何费用。",
    string zaiFa = "您好，地址中缺少门牌号，请回复完整地址，以便我们重新派送。",
    string baoXiu = "您好，本产品保修两年，请描述故障现象，我们会寄出替换件。",
    string juJue = "您好，您问能否返现或送礼品卡，抱歉，这不符合亚马逊规定，我们做不到。")
{
    public string TuiKuan { get; } = tuiKuan;
    public string PoSun { get; } = poSun;
    public string ZaiFa { get; } = zaiFa;
    public string BaoXiu { get; } = baoXiu;
    public string JuJue { get; } = juJue;

    public string Render(string moBan, IReadOnlyDictionary<string, string> bianLiang)
    {
        foreach (var (k, v) in bianLiang)
            moBan = moBan.Replace("{" + k + "}", v);
        return moBan;
    }
}
