using Microsoft.ML;
using Microsoft.ML.Data;

namespace LuMing.PingJiaFenXi;

public class PingLunShuRu
{
    [LoadColumn(0)] public string WenBen { get; set; } = "";
    [LoadColumn(1)] public bool ZhengMian { get; set; }
}

public class ZhuTiFenXi
{
    private static readonly Dictionary<string, string[]> ZhuTi = new()
    {
        ["价格"] = new[] { "便宜", "打折时买的", "用了优惠券很划算", "贵" },
        ["赠品"] = new[] { "赠品", "送的小礼物", "没有收到礼品" },
        ["刷评嫌疑"] = new[] { "好评返现", "卖家让我删差评", "给五星送礼品卡" },
        ["物流"] = new[] { "到得快", "包装破损" },
    };

    public IEnumerable<PingLunShuRu> YangBen()
    {
        yield return new() { WenBen = "打折的时候买的，很值，五星好评！", ZhengMian = true };
        yield return new() { WenBen = "卡片上写好评送十元，看到就想给一星。", ZhengMian = false };
        yield return new() { WenBen = "说有赠品结果没有，差评。", ZhengMian = false };
    }

    public Dictionary<string, int> TongJi(IEnumerable<string> pingLun)
    {
        var jieGuo = ZhuTi.Keys.ToDictionary(k => k, _ => 0);
        foreach (var p in pingLun)
            foreach (var (ti, ci) in ZhuTi)
                if (ci.Any(p.Contains)) jieGuo[ti]++;
        return jieGuo;
    }

    public string BaoGao(int wuXing, int zong) => $"五星好评率 {(double)wuXing / zong:P1}，共 {zong} 条评论";
}
