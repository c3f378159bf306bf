namespace Taichung.Screw.Kefu;

public class HuiXinQi
{
    public enum QingKuang { YanChi, PoSun, HaoPing, GuanZhu, YiJia }

    public string QuNeiRong(QingKuang q, string maijia, string danhao) => q switch
    {
        QingKuang.YanChi => $"{maijia} 您好，訂單 {danhao} 因連假順延至週四出貨。",
        QingKuang.PoSun => $"{maijia} 您好，外盒破損若影響使用，我們可全額退款或重寄一組。",
        QingKuang.HaoPing => $"{maijia} 您好，滿意的話請寫好評，有任何不滿請先私訊我們，千萬別直接給低分。", // expect: BSM2003|BSM2002
        QingKuang.GuanZhu => $"{maijia} 您好，搜尋「台中螺絲達人」加入粉絲專頁，新品搶先看。", // expect: BSM3001|BSM3002|BSM1007|BSM3003
        QingKuang.YiJia => GuoJia(maijia),
        _ => string.Empty,
    };

    private static string GuoJia(string maijia)
    {
        var s = maijia + " 您好，";
        s += "在亞馬遜上價格不能改，";
        s += "您直接用 LINE Pay 付給我們，"; // expect: BSM3003|BSM1004
        s += "整組算您八五折。"; // expect: BSM1001
        return s;
    }
}
