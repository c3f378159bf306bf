namespace Erp.Plugins.Amazon;

public static class XiaoXiZuZhuang
{
    private const string Kai = "亲爱的{0}，";
    private const string Wei = "祝您生活愉快！";

    public static string FanGou(string name)
    {
        return string.Format("亲爱的{0}，复购时在订单备注写上“老友”，每件少收您 {1} 美元。", name, 4); // expect: BSM1001|BSM1006
    }

    public static string YaoQing(string name)
    {
        return string.Concat(Kai.Replace("{0}", name), "诚邀您扫描包装盒内的二维码，进入我们的粉丝群领取福利。", Wei); // expect: BSM3001|BSM3002|BSM1006|BSM3003|BSM1005
    }

    public static string BuJian(string name)
    {
        return string.Concat(Kai.Replace("{0}", name), "缺少的螺丝包已免费补寄。", Wei);
    }

    public static string EnFollow(string name) => string.Join(" ",
        $"Hello {name},",
        "your standing desk was delivered last week.",
        "We are a family workshop and live on ratings, so please, please click the fifth star.", // expect: BSM2002
        "If a bolt is missing, we will post one at no charge.");

    public static string EnSpare(string name) =>
        "Hello #NAME#, the spare motor ships tomorrow.".Replace("#NAME#", name);
}
