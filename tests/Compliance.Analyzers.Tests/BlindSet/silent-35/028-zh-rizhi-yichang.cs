using Microsoft.Extensions.Logging;

namespace DianPu;

public class PingLunTongBu
{
    private readonly ILogger<PingLunTongBu> _rz;
    public PingLunTongBu(ILogger<PingLunTongBu> rz) => _rz = rz;

    public async Task TongBuAsync(IPingLunApi api, string asin)
    {
        _rz.LogInformation("开始同步评价 {Asin}", asin);
        var lb = await api.QuAsync(asin);
        foreach (var p in lb)
        {
            if (p.XingJi <= 2) _rz.LogWarning("发现差评 {Id}，星级 {Xing}，请人工查看", p.Id, p.XingJi);
            if (p.NeiRong.Contains("优惠券")) _rz.LogWarning("评价 {Id} 提到优惠券，可能有人违规送券", p.Id);
            if (p.NeiRong.Contains("返现") || p.NeiRong.Contains("微信"))
                throw new InvalidOperationException($"评价 {p.Id} 里出现返现或微信，停止同步，先查清楚是谁发的");
        }
        _rz.LogInformation("同步完成，五星好评 {N} 条，已删除测试评价 {M} 条", lb.Count(x => x.XingJi == 5), 0);
    }
}

public record PingLun(string Id, int XingJi, string NeiRong);
public interface IPingLunApi { Task<List<PingLun>> QuAsync(string asin); }
