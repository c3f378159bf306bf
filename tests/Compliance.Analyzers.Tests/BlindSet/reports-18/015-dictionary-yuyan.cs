using System.Collections.Generic;

namespace Tuopu.Erp.Localization
{
    public class MaiJiaMoBan
    {
        public static readonly Dictionary<string, string> QiuPing = new Dictionary<string, string>
        {
            ["en"] = "Dear customer, would you like to tell other buyers how is the product? You can write a review under your order.", // expect: BSM2006
            ["zh"] = "尊敬的顾客，恳请您到亚马逊给本商品留个评论。", // expect: BSM2006
        };

        public static readonly Dictionary<string, string> PoSun = new Dictionary<string, string>
        {
            { "en", "Dear customer, sorry that the glass is broken. Send us one picture of the damage please, then we ship a new glass for free." },
            { "zh", "尊敬的顾客，玻璃破损非常抱歉，请回复一张照片，我们免费补发。" },
            { "en-2", "Dear customer, keep the broken glass, and for the trouble we also give you gift card of Starbucks." }, // expect: BSM1005|BSM1003
        };

        public string Get(string k, string lang) => k == "QiuPing" ? QiuPing[lang] : PoSun[lang];
    }
}
