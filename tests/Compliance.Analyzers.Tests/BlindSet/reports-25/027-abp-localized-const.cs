using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Services;

namespace Qiandao.Erp.SuoPing;

public class SuoPingManager : DomainService, ITransientDependency
{
    private readonly IZhanNeiXinClient _client;

    public SuoPingManager(IZhanNeiXinClient client) => _client = client;

    /// <summary>催评：签收后第 10 天发站内信</summary>
    public async Task CuiPingAsync(DingDan dingDan)
    {
        if (dingDan.YiTuiKuan) return;

        var neiRong = "您好！商品还喜欢吗？动动手指写下五星好评，让更多人认识我们这个小店。"; // expect: BSM2002
        if (dingDan.ZhanDian == "UK")
        {
            neiRong = "Hello! We'd be glad to read your opinion of the rucksack in a customer review."; // expect: BSM2006
        }

        await _client.FaSongAsync(dingDan.DingDanHao, neiRong);
        Logger.LogInformation("催评站内信已发送，订单 {DingDanHao}", dingDan.DingDanHao);
    }

    public Task BuJianAsync(DingDan dingDan) =>
        _client.FaSongAsync(dingDan.DingDanHao, "您好，漏发的肩带已补寄，运单号会更新在订单页面。");
}
