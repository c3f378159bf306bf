namespace Panda.Global.Templates;

internal sealed class BilingualTemplates
{
    private static readonly List<string> BuyerTexts = new()
    {
        "Hello / 您好, the battery in your order is covered by a two-year warranty. 电池保修两年。",
        "Hello, please write a few words about the charger on its product page. 请您在商品页写几句评价。", // expect: BSM2006
        "Hello, your feedback about our store is still missing, this is our second kind reminder to leave it.", // expect: BSM2006
        "您好，请发邮件到 panda.aftersales@163.com，我们给您视频指导。", // expect: BSM3002
        "Hello, get 90 days of our premium plan free when you post about the charger on Amazon, good or bad.", // expect: BSM2001
        "您好，充电头偶尔发热属于正常现象，温度不会超过六十度。",
    };

    public static string Pick(int i) => BuyerTexts[i];
}
