namespace JuZhan.MaiJia.TongZhi;

public class MaiJiaXiaoXi
{
    public string MaiJia { get; init; } = "";
    public string NeiRong { get; init; } = "";
}

public static class XiaoXiGongChang
{
    public static List<MaiJiaXiaoXi> ShengCheng(string ming, string dan) => new()
    {
        new() { MaiJia = ming, NeiRong = $"{ming}您好，订单{dan}中的台灯缺少灯罩，我们已免费补寄。" },
        new() { MaiJia = ming, NeiRong = $"{ming}您好，确认收货后联系我们，支付宝返您三十元。" }, // expect: BSM1004|BSM3003
        new() { MaiJia = ming, NeiRong = $"{ming}您好，这段时间辛苦您等待，我们想给您一点心意金，请收下。" }, // expect: BSM1003|BSM1005|BSM1004
        new() { MaiJia = ming, NeiRong = $"{ming}您好，本店新到护眼灯系列，点击店铺首页看看吧。" }, // expect: BSM1007
        new() { MaiJia = ming, NeiRong = $"{ming}您好，成为会员后积分可抵下一单现金。" }, // expect: BSM1006
        new() { MaiJia = ming, NeiRong = $"{ming}您好，方便的话请在商品页面写一下使用感受和评价。" }, // expect: BSM2006
        new() { MaiJia = ming, NeiRong = $"{ming}您好，说明书视频请看 https://taideng.example/shipin 。" }, // expect: BSM3001
        new() { MaiJia = ming, NeiRong = $"{ming}您好，我们不能私下返现，退款只能通过亚马逊处理。" },
        new() { MaiJia = ming, NeiRong = $"{ming}您好，您给店铺的差评反馈请撤掉，撤掉后我们立即退您20元。" }, // expect: BSM2005|BSM2001|BSM2004
    };
}
