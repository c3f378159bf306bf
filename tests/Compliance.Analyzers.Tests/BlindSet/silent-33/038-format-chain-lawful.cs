using System;

namespace Taining.Shoe;

public static class GenDanXin
{
    private static string T(string f, params object[] a) => string.Format(f, a);

    public static string HuanMa(string buyer, string jiu, string xin) =>
        T("Dear {0}, the exchange of size {1} for size {2} is done. ", buyer, jiu, xin) +
        "The new pair left today" + ", " + "the old pair you can post with the label of Amazon.";

    public static string QueHuo(string buyer, string se, string orderId)
    {
        string s = "Dear " + buyer + ", ";
        s += "the shoe in " + se + " was damaged in our store room, ";
        s += "so we cancelled order " + orderId + " ourselves and refunded you in full. ";
        s += "We are sorry for the trouble.";
        return s;
    }

    public static string ShuiHao(string buyer) =>
        string.Concat(buyer, "您好，", "海关要求提供收件人税号，", "请直接回复本消息，", "否则包裹会被退回。");

    public static string ShiJian(string buyer, DateTime d) =>
        $"Dear {buyer}, because of the snow your parcel comes on {d:MMMM d}, not before. If this is too late for you, we take it back and refund.";
}
