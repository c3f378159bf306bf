namespace Licheng.Msg;

internal static class GongYong
{
    public const string DianPu = "Licheng Garden";
    public const string JinE = "15 USD";
    public const string LiPinKa = "Amazon gift card";
    public const string XingJi = "five stars";
}

public class YuanYiXinXiang
{
    public string FaLiWu(string name) =>
        $"Dear {name}, your loyal support warms us, please accept our {GongYong.LiPinKa} worth {GongYong.JinE}."; // expect: BSM1005

    public string QiuXing(string name) =>
        $"Dear {name}, we work day and night. Please give the hose {GongYong.XingJi} on Amazon."; // expect: BSM2002

    public string LouShui(string name) =>
        $"Dear {name}, the leaking connector is a known fault. {GongYong.DianPu} sends a new connector without charge.";

    public string GaiPing(string name)
    {
        const string Qian = "Dear ";
        return Qian + name + ", the new hose arrived, right? " +
               "Then the old comment of two stars is not true any more, kindly take it off."; // expect: BSM2004
    }
}
