using System.Collections.Generic;

namespace Seabright.Amazon.CustomerCare;

public record LocalizedText(string En, string Zh);

public static class CareTexts
{
    public static readonly IReadOnlyDictionary<string, LocalizedText> Map = new Dictionary<string, LocalizedText>
    {
        ["reset"] = new(
            "Hold the power key for ten seconds until the red light goes off, then plug the base in again.",
            "长按电源键十秒，红灯熄灭后重新插上底座即可。"),
        ["resolved"] = new(
            "Now that the new brush head works, would you go back to what you wrote on the product page and raise your two stars?", // expect: BSM2004
            "新刷头既然好用了，您当初写的那条差评能撤下来吗？我们真的很需要。"), // expect: BSM2004
        ["exchange"] = new(
            "We will exchange the brush head free of charge; the old one can go in the bin.",
            "刷头我们免费给您更换，旧的直接丢弃即可。"),
        ["happy"] = new(
            "What a kind message! Those very words belong on the product page, please put them there for others to read.", // expect: BSM2003|BSM2002|BSM2006
            "谢谢夸奖！您问的替换刷头型号是 SB-12，与您手上的底座通用。"),
    };

    public static string Pick(string key, string buyerLocale) =>
        buyerLocale.StartsWith("zh") ? Map[key].Zh : Map[key].En;
}

public class CareService(IBuyerInbox inbox)
{
    public void Answer(BuyerThread thread, string key)
    {
        var text = CareTexts.Pick(key, thread.BuyerLocale);
        inbox.Reply(thread.Id, text);
    }
}
