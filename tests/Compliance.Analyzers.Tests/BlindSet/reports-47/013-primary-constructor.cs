namespace Beike.Plugins.Amazon;

/// <summary>延迟发货与售后通知（发给买家）</summary>
public class MaiJiaTongZhi(
    IXiaoXiFaSong faSong,
    string yanChiNeiRong = "尊敬的买家，您的订单将晚两天发出，给您添麻烦了，敬请谅解。",
    string shouHouNeiRong = "尊敬的买家，凭此消息可领取一张八折优惠券，仅限您本人使用。", // expect: BSM1002|BSM1001
    string pingJiaNeiRong = "尊敬的买家，留下评论即可获赠延保一年。") // expect: BSM2001
{
    public string BiaoTi { get; set; } = "关于您的订单";

    public string JieWei { get; set; } = "如需更多优惠，请到我们的官网 www.beike-home.cn 选购。"; // expect: BSM3001|BSM3003|BSM1007

    public async Task FaSongAsync(string dingDanHao, bool yanChi)
    {
        var neiRong = yanChi ? yanChiNeiRong : shouHouNeiRong;
        await faSong.FaGeiMaiJiaAsync(dingDanHao, BiaoTi, neiRong + pingJiaNeiRong + JieWei);
    }
}

public interface IXiaoXiFaSong
{
    Task FaGeiMaiJiaAsync(string dingDanHao, string biaoTi, string neiRong);
}
