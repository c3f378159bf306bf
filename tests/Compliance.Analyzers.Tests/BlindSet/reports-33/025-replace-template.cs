namespace Shishi.Cloth;

public static class YiFuMoBan
{
    private static readonly string Yuan = "Hi %Name%, wear the coat with joy! As %Shop% member you enjoy %Discount% on everything till %Date%."; // expect: BSM1001|BSM1006

    private static readonly string ShouJi = "{{buyer}}，您方便留一下手机号吗？新款到货我们短信通知您。"; // expect: BSM3002|BSM3004|BSM1007

    private static readonly string QueHuo = "{{buyer}}，您买的颜色缺货，订单已由我们取消，款项已全额退回。";

    public static string Render(string name, string shop, string discount, string date) => Yuan
        .Replace("%Name%", name)
        .Replace("%Shop%", shop)
        .Replace("%Discount%", discount)
        .Replace("%Date%", date);

    public static string RenderShouJi(string b) => ShouJi.Replace("{{buyer}}", b);

    public static string Wai(string b) =>
        "Dear NAME, why pay Amazon fee? Same coat lives on our web store for 12 less.".Replace("NAME", b); // expect: BSM3003|BSM1001|BSM3001
}
