using System.Threading.Tasks;

namespace Qianwan.Duodian.Application.ShenSu;

/// <summary>把买家的要挟整理成证据提交给亚马逊，同时给买家一份答复。</summary>
public class EYiMaiJiaShenSu
{
    public string ZhengJu(string danHao, string yuanWen)
        => $"订单 {danHao}：买家来信称“{yuanWen}”，我方未同意，请平台核查是否构成评价勒索。";

    public async Task ChuLiAsync(ShenSuDan dan)
    {
        var liZi = ZhengJu(dan.DingDanHao, "不退我一半钱就给你一星差评");
        await _anLi.TiJiaoAsync(dan.DingDanHao, liZi);

        var daFu = "您好，您来信写道“给我发张礼品卡我就改成五星”，对此我们无法同意。"
                 + "耳机右侧无声属于故障，我们会免费更换或全额退款，您任选其一，与评价无关。";
        await _znx.HuiFuAsync(dan.DingDanHao, daFu);
    }

    public static string ZhuanYi(string maiJiaHua)
    {
        const string qianZhui = "买家原话（机器翻译）：";
        return qianZhui + maiJiaHua switch
        {
            "I want 50% off or I leave bad review" => "“给我五折，不然我留差评”",
            "Seller offered me a gift card to delete my review" => "“卖家用礼品卡让我删评”",
            _ => maiJiaHua,
        };
    }
}
