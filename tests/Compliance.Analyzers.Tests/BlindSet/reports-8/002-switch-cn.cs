using System;
using System.Collections.Generic;

namespace LanTu.Erp.Kefu;

public enum HuaShuLeiXing { YanChi, BuFa, HaoPing, TuiKuan, ChaPing }

// 话术工厂：客服点按钮后直接把文本塞进回复框
public sealed class HuaShuGongChang
{
    private readonly Dictionary<string, string> _bianLiang = new();

    public string ShengCheng(HuaShuLeiXing leiXing, string maiJia, string dingDanHao)
    {
        _bianLiang["buyer"] = maiJia;
        return leiXing switch
        {
            HuaShuLeiXing.YanChi => $"{maiJia} 您好，您的订单 {dingDanHao} 因为海关查验晚到了三天，预计本周五送达，给您添麻烦了。",
            HuaShuLeiXing.BuFa => $"{maiJia} 您好，漏发的充电线今天已经补寄，不收任何费用，请留意收件。",
            HuaShuLeiXing.HaoPing => $"{maiJia} 您好，收到货后给个五星好评，截图发给客服，马上返现5美元！", // expect: BSM2001
            HuaShuLeiXing.TuiKuan => $"{maiJia} 您好，订单 {dingDanHao} 已全额退款，款项会原路退回您的付款账户。",
            HuaShuLeiXing.ChaPing => $"{maiJia} 您好，问题已经给您解决了，麻烦您把之前的差评删除一下，拜托了。", // expect: BSM2004
            _ => throw new NotSupportedException($"没有这种话术：{leiXing}"),
        };
    }
}
