using System;

namespace Xiamen.KeFu.Wenan;

public static class ChangWen
{
    // expect@+6: BSM2002
    // expect@+7: BSM1002
    public static readonly string ShouHuo = """
        亲爱的 {name}：

        茶饼已经送到您手中了吧？
        如果您觉得满意，请在亚马逊上给我们打五颗星，并写上“包装很好、回甘很快”。

        下单时记得领取专属优惠券，口令 PUER88，仅限今天。
        —— 客服组
        """;

    public static readonly string PoSun = """
        亲爱的 {name}：

        看到您发来的照片，茶饼边缘确实碎了。
        我们已经安排重新发一饼，预计下周二送到，破损的那一饼您留着即可。
        """;

    public static string Tian(string moban, string name) => moban.Replace("{name}", name);

    public static string YaoHaoYou(string name, int jiangli) =>
        string.Format("{0}您好，邀请好友下单，您和好友各得{1}元购物金。", name, jiangli); // expect: BSM1006|BSM1005
}
