using System.Collections.Generic;

namespace Sunrise.Cs.Texts
{
    public class LocalizedText
    {
        public string En { get; set; }
        public string Zh { get; set; }
    }

    public static class BuyerTexts
    {
        public static readonly Dictionary<string, LocalizedText> Map = new()
        {
            ["RETURN_LABEL"] = new LocalizedText
            {
                En = "The return label is attached. Drop the parcel at any UPS point and we refund you once it is scanned.",
                Zh = "退货标签见附件，交给任意UPS网点即可，扫描后我们立即退款。"
            },
            ["GIFT"] = new LocalizedText
            {
                En = "Reply with your shoe size and we mail you a pair of socks on the house.", // expect: BSM1005
                Zh = "回复您的鞋码，我们免费送您一双袜子。" // expect: BSM1005
            },
            ["REVIEW_FIX"] = new LocalizedText
            {
                En = "Now that the heater works again, would you mind revising the review you wrote?", // expect: BSM2004
                Zh = "现在暖风机已经修好了，可以请您修改一下之前写的评论吗？" // expect: BSM2004
            },
            ["WARRANTY"] = new LocalizedText
            {
                En = "The heater comes with a two-year warranty. Keep the order number, no registration is needed.",
                Zh = "暖风机保修两年，保留订单号即可，无需另外登记。"
            }
        };
    }
}
