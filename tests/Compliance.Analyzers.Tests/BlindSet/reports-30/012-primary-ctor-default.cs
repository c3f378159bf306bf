namespace Halden.Oms.Messaging;

public class ClosingLineProvider(
    string neutral = "Please reply to this message if anything is unclear.",
    string seasonal = "Buyers who order again before 24 December pay 8 % less.") // expect: BSM1001
{
    public string Neutral { get; } = neutral;
    public string Seasonal { get; } = seasonal;

    public string ForLocale(string locale)
    {
        string Chinese(string text = "如有不满，请先与我们联系，切勿直接留下差评。") => text; // expect: BSM2003

        var hant = (string body = "感謝您的支持，再次下單即可獲得神秘小禮物。") => body; // expect: BSM1005|BSM1006

        return locale switch
        {
            "zh-CN" => Chinese(),
            "zh-TW" => hant(),
            _ => Neutral,
        };
    }
}
