using System.Collections.Frozen;
using System.Collections.Generic;

namespace Orsted.Channel.Amazon.Buyer;

public static class LocalizedBuyerMessages
{
    public static readonly FrozenDictionary<(string Key, string Locale), string> All =
        new Dictionary<(string, string), string>
        {
            [("size", "en-US")] = "Could you tell us your ring size? We start the engraving as soon as we know it.",
            [("size", "zh-CN")] = "请告诉我们您的戒指尺寸，确认后马上开始刻字。",
            [("size", "zh-TW")] = "請告訴我們您的戒圍，確認後就會開始刻字。",
            [("again", "en-US")] = "We wrote to you last week and still see no review from you. Would you take a minute for it now?", // expect: BSM2006
            [("again", "zh-CN")] = "上周给您发过消息，还没看到您的评价，再次麻烦您抽空写一下吧。", // expect: BSM2006
            [("again", "zh-TW")] = "上週跟您提過評價的事，目前還沒看到，這邊再請您抽空寫一則。", // expect: BSM2006
            [("lost", "en-US")] = "The carrier has lost your parcel. We have refunded the order in full.",
            [("lost", "zh-CN")] = "包裹被承运商丢失，我们已为您全额退款。",
        }.ToFrozenDictionary();
}
