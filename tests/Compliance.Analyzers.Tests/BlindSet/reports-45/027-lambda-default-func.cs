using System;
using System.Collections.Generic;

namespace Zhihuo.Tools;

public static class XinXiShengCheng
{
    private static readonly Dictionary<string, Func<string, string>> _shengCheng = new()
    {
        ["签收"] = maiJia => $"{maiJia}您好，包裹显示已签收，如果没有收到请回复我们，我们会联系承运商。",
        ["礼品"] = maiJia => $"{maiJia}您好，给您的包裹里放了一张刮刮卡，刮开就有惊喜礼品，记得去领哦。", // expect: BSM1005|BSM1006
        ["索评"] = maiJia => $"{maiJia}您好，给个好评呗，我们小店不容易。", // expect: BSM2002
        ["返款"] = maiJia => $"{maiJia}您好，把您的支付宝账号发来，这单的钱我们返给您。", // expect: BSM1004|BSM3003|BSM3004
        ["质量"] = maiJia => $"{maiJia}您好，杯盖漏水是这一批的问题，新杯盖今天免费寄出。",
    };

    public static string ShengCheng(string leiXing, string maiJia)
    {
        var huoQu = (string lx, string moRen = "您好，您的消息已收到，我们会在24小时内回复。") =>
            _shengCheng.TryGetValue(lx, out var f) ? f(maiJia) : moRen;
        return huoQu(leiXing);
    }
}
