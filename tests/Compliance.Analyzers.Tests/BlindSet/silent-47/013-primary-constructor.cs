namespace Beike.Plugins.Amazon;

/// <summary>延迟发货与售后通知（发给买家）</summary>
public class MaiJiaTongZhi(
    IXiaoXiFaSong faSong,
    string yanChiNeiRong = "尊敬的买家，您的订单将晚两天发出，给您添麻烦了，敬请谅解。",
    string tuiKuanNeiRong = "尊敬的买家，因仓库缺货，我们已取消订单并全额退款，款项将原路退回。",
    string baoXiuNeiRong = "尊敬的买家，水泵的保修期为两年，保修单已附在本消息中。")
{
    public string BiaoTi { get; set; } = "关于您的订单";

    public async Task FaSongAsync(string dingDanHao, ShiJian shiJian)
    {
        var neiRong = shiJian switch
        {
            ShiJian.YanChi => yanChiNeiRong,
            ShiJian.QueHuo => tuiKuanNeiRong,
            _ => baoXiuNeiRong,
        };
        await faSong.FaGeiMaiJiaAsync(dingDanHao, BiaoTi, neiRong);
    }
}

public enum ShiJian { YanChi, QueHuo, BaoXiu }

public interface IXiaoXiFaSong
{
    Task FaGeiMaiJiaAsync(string dingDanHao, string biaoTi, string neiRong);
}
