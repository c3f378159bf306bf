using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML.Data;

namespace Qianwan.Duodian.Analytics.PingLun;

public class PingLunQingGan
{
    private static readonly string[] ZhengMian = { "五星好评", "物超所值", "会回购", "送人有面子", "优惠力度大" };
    private static readonly string[] FuMian = { "给差评", "一星都嫌多", "要求退款", "客服让我删评", "返现没给", "说好的礼品卡没收到" };

    [LoadColumn(0)] public string NeiRong { get; set; } = "";

    [LoadColumn(1)] public float XingJi { get; set; }

    public static double DaFen(string pingLun)
    {
        var z = ZhengMian.Count(w => pingLun.Contains(w, StringComparison.Ordinal));
        var f = FuMian.Count(w => pingLun.Contains(w, StringComparison.Ordinal));
        return (z - f) / (double)Math.Max(1, z + f);
    }

    public static IEnumerable<string> FengXianPingLun(IEnumerable<PingLunQingGan> quan)
        => quan.Where(p => p.NeiRong.Contains("好评返现") || p.NeiRong.Contains("卖家加我微信让我改评价"))
               .Select(p => $"[{p.XingJi}星] {p.NeiRong}");

    public static string ZhouBaoBiaoTi(int zhou) => $"第{zhou}周评价分析：好评率、差评关键词、疑似诱导评价占比";
}
