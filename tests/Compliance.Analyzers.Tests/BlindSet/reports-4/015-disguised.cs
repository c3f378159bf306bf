using System;

namespace Qianwan.Duodian.Application.HuaShu.YunYing;

/// <summary>
/// 运营同事自己加的“防屏蔽”版本，2025-02 起所有店铺共用。
/// </summary>
internal sealed class FangPingBiHuaShu
{
    private static readonly string[] _banBen =
    {
        "亲，留个好~评截个图，返*现30，秒到账。", // expect: BSM2001
        "加葳信 mm-shop2020 领取，平台上不方便说。", // expect: BSM3002|BSM3003
        "五✩好坪晒图，送亚*马*逊礼.品.卡一张", // expect: BSM2001
        "私下走，支.付.宝给您退一半，别在平台申请。", // expect: BSM1004|BSM3003
        "优 惠 券 领 取 请 回 复 1 ， 满 50 减 10", // expect: BSM1002|BSM1001
        "您好，您的包裹已由邻居代签，签收人写的是“Tom”，请核实一下。",
    };

    private int _xiaBiao = -1;

    public string XiaYiTiao()
    {
        var i = System.Threading.Interlocked.Increment(ref _xiaBiao);
        return _banBen[(i & int.MaxValue) % _banBen.Length];
    }

    public string SuiJi(Random r) => _banBen[r.Next(_banBen.Length)];
}
