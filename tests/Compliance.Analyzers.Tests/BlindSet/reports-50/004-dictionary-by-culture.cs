using System.Collections.Frozen;
using System.Globalization;

namespace Brightpaw.Localization;

internal static class BuyerLetters
{
    public static readonly FrozenDictionary<string, string> Apology = new Dictionary<string, string>
    {
        ["en-US"] = "We packed the wrong harness size. The right one leaves today and you may keep or donate the other.",
        ["en-GB"] = "We're sorry about the mix-up. Chat to our team on WhatsApp (+44 7700 900 214) and we will sort it out.", // expect: BSM3002|BSM3003
        ["zh-CN"] = "非常抱歉给您发错了尺码，正确的胸背带今天寄出，无需退回原来的商品。",
        ["zh-TW"] = "很抱歉寄錯尺寸，我們已安排重新寄送，原商品不必退回。",
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, string> ThankYou = new Dictionary<string, string>
    {
        ["en-US"] = "Thanks for shopping small. Snap a picture of your dog in the harness, post it with your rating, and a bag of treats is on its way to you.", // expect: BSM2001
        ["en-GB"] = "Thanks for your order. The care label on the inside of the strap tells you how to wash it.",
        ["zh-CN"] = "感谢购买！满意的话麻烦给个五星好评，小店会一直努力的。", // expect: BSM2002|BSM2003
        ["zh-TW"] = "感謝您的支持！加入我們的 LINE 官方帳號 @brightpaw，專人為您服務。", // expect: BSM3002|BSM3003
    }.ToFrozenDictionary();

    public static string Get(FrozenDictionary<string, string> set, CultureInfo culture)
        => set.TryGetValue(culture.Name, out var text) ? text : set["en-US"];
}
