using System;

namespace Ningbo.Garden.Kefu;

public static class LetterFactory
{
    public static string Huan(string buyer) => string.Join(Environment.NewLine,
        "Dear " + buyer + ",",
        "the hose connector you received is the wrong size.",
        "A correct one leaves our warehouse today, free of charge.",
        "Garden Service");

    public static string Hui(string buyer) => string.Join("\n",
        $"尊敬的 {buyer}：",
        "花园水管的使用说明请看包装内页。",
        "另外，凡晒单的朋友，均可获赠喷头一个。", // expect: BSM2001|BSM1005
        "如需帮助请直接回复本信。");

    public static string Zai(string buyer, string lianjie) => string.Concat(
        "Hello ", buyer, ", ",
        "please visit our new web shop ", // expect: BSM3001|BSM3003|BSM1007
        lianjie,
        " for spare parts at lower prices.");
}
