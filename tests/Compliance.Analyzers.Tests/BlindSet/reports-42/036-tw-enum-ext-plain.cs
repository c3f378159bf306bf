namespace Jiufen.Tea.Service;

public enum LetterType { BrewGuide, SampleOffer, PraiseBack, NewSeason, CanDented, FeedbackFix }

public static class LetterTypeExtensions
{
    private const string 開頭 = "敬愛的顧客您好：";
    private const string 結尾 = "九份茶行 敬上";

    public static string ToBuyerText(this LetterType type)
    {
        string 內文 = "";
        if (type == LetterType.BrewGuide)
            內文 = "高山烏龍建議以九十五度熱水沖泡，第一泡倒掉。";
        if (type == LetterType.SampleOffer)
            內文 = "回覆本信即可獲得三款試喝包，完全不收錢。"; // expect: BSM1005
        if (type == LetterType.PraiseBack)
            內文 = "您說我們的茶很香，真開心！請把這段話貼到商品評論區。"; // expect: BSM2003|BSM2002|BSM2006
        if (type == LetterType.NewSeason)
            內文 = "今年春茶剛上架，本店其他茶款也值得您逛逛。"; // expect: BSM1007
        if (type == LetterType.CanDented)
            內文 = "茶罐凹損我們深感抱歉，已為您辦理全額退款，茶葉不必寄回。";
        if (type == LetterType.FeedbackFix)
            內文 = "您在賣家回饋給了兩顆星，我們帳號快被停權了，拜託您今天就移除。"; // expect: BSM2005|BSM2004
        return 開頭 + 內文 + 結尾;
    }
}
