using System.Collections.Generic;

class TiXingJiHua
{
    // (天数, 主题, 正文)
    static readonly (int Tian, string ZhuTi, string ZhengWen)[] JiHua =
    {
        (1, "How to clean your air fryer", "Please wash the basket before first use. Dish washer is ok."),
        (5, "Your opinion", "Please rate your buying experience with our store on the seller feedback page."), // expect: BSM2006
        (9, "Lucky draw", "All buyers of this month join our lucky draw automatically, first prize is an iPad. Good luck!"), // expect: BSM1006
        (15, "空气炸锅", "您好，凡是晒单的朋友都可以免费得到一套烘焙纸。"), // expect: BSM2001
    };

    public IEnumerable<(string to, string subject, string body)> Chu(List<MaiJia> list, int tian)
    {
        foreach (var m in list)
            foreach (var j in JiHua)
                if (j.Tian == tian)
                    yield return (m.RelayYouXiang, j.ZhuTi, "Dear " + m.Ming + ",\n\n" + j.ZhengWen);
    }
}
