namespace PawKitchen.Domain;

public sealed record Letter(string Code, string Subject, string Body, string Lang = "en");

public static class LetterCatalog
{
    public static readonly Letter Broken = new("BROKEN", "Your broken plate",
        "Dear buyer, sorry for the broken plate! A new set is sent, please throw the pieces carefully away.");

    public static readonly Letter Club = new("CLUB", "Your dog and us",
        "Dear buyer, collect paw points with each order, for 100 points we send you a bed."); // expect: BSM1006|BSM1005

    public static readonly Letter Price = new("PRICE", "Price",
        "Dear buyer, you saw it cheaper at other seller? Tell us and we match that price for you privately."); // expect: BSM1001

    public static readonly Letter Zh = new("ZH", "关于您的狗窝",
        "亲爱的买家，好评截图发来，红包马上到账，真诚感谢。", "zh"); // expect: BSM2001|BSM1004

    public static readonly Letter Hant = new("HANT", "關於您的訂單",
        "親愛的顧客，方便的話請您把先前的負評修改一下，我們一定好好補救。", "zh-TW"); // expect: BSM2004
}
