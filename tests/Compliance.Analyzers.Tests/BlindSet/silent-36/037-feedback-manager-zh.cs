namespace ZhuoYue.Erp.FeedbackManager;

public enum ChaPingLeiXing { DianPu, ShangPin, WuLiu }

/// <summary>差评看板。只统计，不联系买家（亚马逊禁止要求买家删除或修改差评）。</summary>
public class ChaPingKanBan
{
    private readonly IChaPingCangKu _cangKu;
    private readonly ILogger<ChaPingKanBan> _logger;

    public ChaPingKanBan(IChaPingCangKu cangKu, ILogger<ChaPingKanBan> logger)
    {
        _cangKu = cangKu;
        _logger = logger;
    }

    public string BiaoTi(ChaPingLeiXing leiXing) => leiXing switch
    {
        ChaPingLeiXing.DianPu => "店铺差评（近 30 天）",
        ChaPingLeiXing.ShangPin => "商品差评（近 30 天）",
        ChaPingLeiXing.WuLiu => "物流差评，可向亚马逊申请移除",
        _ => "全部评价",
    };

    public async Task TongJiAsync(string dianPu)
    {
        var n = await _cangKu.CountAsync(dianPu);
        _logger.LogInformation("店铺 {DianPu} 差评 {N} 条，五星好评率低于目标", dianPu, n);
    }
}
