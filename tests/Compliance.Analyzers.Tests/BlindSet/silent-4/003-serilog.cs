using Serilog;
using Serilog.Context;

namespace Qianwan.Duodian.Worker.PingJia;

public class PingJiaTongBuRenWu
{
    private static readonly ILogger Log = Serilog.Log.ForContext<PingJiaTongBuRenWu>();

    public async Task TongBuAsync(long dianPuId, CancellationToken ct)
    {
        using var _ = LogContext.PushProperty("DianPuId", dianPuId);
        Log.Information("开始同步评价，店铺 {DianPuId}", dianPuId);

        var lieBiao = await _ke.LaQuAsync(dianPuId, ct);
        foreach (var p in lieBiao)
        {
            if (p.YiShanChu)
            {
                Log.Warning("买家删除了差评 {PingJiaId}，请核实客服是否承诺返现或赠送礼品卡", p.Id);
                continue;
            }

            if (p.XingJi <= 2 && p.YouTuiKuan)
                Log.Warning("差评 {PingJiaId} 的买家已收到全额退款，若客服再要求修改评价将触发合规警报", p.Id);

            Log.Debug("评价 {PingJiaId} 五星好评，优惠券发放功能已关闭，跳过", p.Id);
        }

        Log.Error("本次同步共 {Shu} 条；请勿手工给买家发送“好评返现”类消息！", lieBiao.Count);
    }
}
