using System.Collections.Frozen;

namespace Tessel.Localization;

internal static class BuyerStrings
{
    public static FrozenDictionary<(string Key, string Locale), string> All { get; } = new Dictionary<(string, string), string>
    {
        [("delay", "en")] = "Your parcel needs two more days because of a strike at the airport.",
        [("delay", "zh-TW")] = "因機場罷工，您的包裹將晚兩天送達，敬請見諒。",
        [("review_nudge", "en")] = "How do you like your desk mat? Feel free to leave a review on the product page.", // expect: BSM2006
        [("review_nudge", "zh-TW")] = "桌墊用得還習慣嗎？歡迎到商品頁寫下您的使用心得評論。", // expect: BSM2006
        [("review_gift", "zh-TW")] = "寫完評論把網址傳給我們，就送您一張百元禮物卡。", // expect: BSM2001
        [("loyal", "en")] = "Every order earns you ten points with us; a hundred points get you a mat of your choice.", // expect: BSM1006
        [("address", "en")] = "The carrier needs an apartment number to deliver your desk mat. Please reply with it.",
        [("address", "zh-TW")] = "物流公司需要您的樓層與門牌才能配送，請直接回覆此訊息。",
    }.ToFrozenDictionary();
}
