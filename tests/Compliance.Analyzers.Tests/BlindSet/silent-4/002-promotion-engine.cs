using System;
using System.Collections.Generic;
using System.Linq;

namespace Qianwan.Duodian.Domain.CuXiao.YinQing;

public interface ICuXiaoGuiZe
{
    string BianMa { get; }

    bool MingZhong(GouWuChe che);

    decimal JiSuan(GouWuChe che);
}

public sealed class ManJianGuiZe(decimal menKan, decimal jianE) : ICuXiaoGuiZe
{
    public string BianMa => $"MANJIAN_{menKan:0}_{jianE:0}";

    public string XianShiMing => $"满{menKan:0}减{jianE:0}";

    public bool MingZhong(GouWuChe che) => che.XiaoJi >= menKan;

    public decimal JiSuan(GouWuChe che) => jianE;
}

public sealed class DiErJianBanJia : ICuXiaoGuiZe
{
    public string BianMa => "SECOND_HALF_PRICE";

    public bool MingZhong(GouWuChe che) => che.HangXiang.Any(h => h.ShuLiang >= 2);

    public decimal JiSuan(GouWuChe che)
        => che.HangXiang.Where(h => h.ShuLiang >= 2).Sum(h => h.DanJia * (h.ShuLiang / 2) * 0.5m);
}

public class CuXiaoYinQing
{
    private readonly IReadOnlyList<ICuXiaoGuiZe> _guiZe;

    public CuXiaoYinQing(IEnumerable<ICuXiaoGuiZe> guiZe) => _guiZe = guiZe.ToList();

    public CuXiaoJieGuo JiSuan(GouWuChe che)
    {
        var mingXi = new List<CuXiaoMingXi>();
        foreach (var g in _guiZe)
        {
            if (!g.MingZhong(che)) continue;
            mingXi.Add(new CuXiaoMingXi(g.BianMa, g.JiSuan(che), LaiYuan: "优惠券与满减不可叠加"));
        }

        var zuiYou = mingXi.OrderByDescending(m => m.JinE).FirstOrDefault();
        return zuiYou is null
            ? CuXiaoJieGuo.Wu("购物车不满足任何促销条件")
            : new CuXiaoJieGuo(zuiYou, $"命中规则 {zuiYou.BianMa}，优惠 {zuiYou.JinE:F2} 元");
    }
}
