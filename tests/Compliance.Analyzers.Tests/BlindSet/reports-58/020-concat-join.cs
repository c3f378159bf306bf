namespace Moji.Notify;

public class BuyerNotify
{
    private static readonly string[] Greeting = { "您好", "感谢您的订购" };

    public string Chongfa(string dan) => string.Concat("您好，订单", dan, "的地毯颜色发错了，正确颜色的今天寄出，错的不用退。");

    public string Huiyuan(string name) => string.Concat(
        name,
        "您好，",
        "成为我们的会员，每笔订单返现5%到您的微信零钱。"); // expect: BSM1004|BSM1006

    public string Lianjie(string name) => string.Join("，",
        Greeting[0],
        name,
        "更多款式请看我们的独立站 moji-rug.com"); // expect: BSM3001|BSM3003|BSM1007

    public string Gaiping(string name) => string.Join(
        Environment.NewLine,
        "Hi " + name + ",",
        "your new rug pad left today.",
        "Now that all is fine, please change your 2 star review to 5 stars.", // expect: BSM2004
        "Moji Team");
}
