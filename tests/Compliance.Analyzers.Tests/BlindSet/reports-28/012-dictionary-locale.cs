using System.Collections.Frozen;

namespace Integra.Templates;

public static class FollowUpByMarketplace
{
    public static readonly FrozenDictionary<string, string> Body = new Dictionary<string, string>
    {
        ["A1F83G8C2ARO7P"] = "Dear customer, your kettle carries a UK plug; no adapter is needed.",
        ["ATVPDKIKX0DER"] = "Dear customer, shop with us again this month and we knock five dollars off the price.", // expect: BSM1001|BSM1006
        ["A2EUQ1WTGCTBG2"] = "Dear customer, look for BrightKettle on Instagram, we answer direct messages there.", // expect: BSM3002|BSM3003|BSM3001
        ["AAHKV2X7AFYLW"] = "亲，好评晒图后联系客服领取三十元红包哦。", // expect: BSM2001
        ["A19VAU5U5O7RUS"] = "Dear customer, the heating plate may smell slightly during the first boil.",
    }.ToFrozenDictionary();
}
