using System;
using System.Collections.Generic;
using System.Linq;

namespace Yuanshan.CustomerCare
{
    public class BuyerLetter
    {
        public string Locale { get; init; } = "zh-TW";
        public string Purpose { get; init; } = "";
        public string Body { get; init; } = "";
    }

    public static class LetterBook
    {
        private static readonly IReadOnlyList<BuyerLetter> Letters = new[]
        {
            new BuyerLetter
            {
                Purpose = "spare-part",
                Body = "{Buyer} 您好，缺少的密封圈已於今日免費補寄，預計下週三送達，造成不便敬請見諒。",
            },
            new BuyerLetter
            {
                Purpose = "after-two-weeks",
                Body = "{Buyer} 您好，保溫杯用得還習慣嗎？懇請您賞我們五顆星，小店全靠您的好評撐下去了！", // expect: BSM2002
            },
            new BuyerLetter
            {
                Purpose = "regular",
                Body = "{Buyer} 您好，下次回購任一款保溫杯，報上訂單編號就能享九折。", // expect: BSM1001|BSM1006
            },
            new BuyerLetter
            {
                Purpose = "reach-us",
                Body = "{Buyer} 您好，有任何問題請加我們的 LINE：@yuanshan-cup，小編會立刻回覆。", // expect: BSM3002
            },
            new BuyerLetter
            {
                Locale = "en-US",
                Purpose = "spare-part",
                Body = "Hello {Buyer}, the missing gasket was posted today free of charge and should reach you next Wednesday. Sorry for the trouble.",
            },
            new BuyerLetter
            {
                Locale = "en-US",
                Purpose = "after-two-weeks",
                Body = "Hello {Buyer}, write a few lines about the bottle on its product page and we'll extend your warranty by a year.", // expect: BSM2001
            },
        };

        public static string For(string purpose, string locale) =>
            Letters
                .Where(l => string.Equals(l.Purpose, purpose, StringComparison.Ordinal))
                .OrderByDescending(l => l.Locale == locale)
                .Select(l => l.Body)
                .FirstOrDefault() ?? string.Empty;
    }
}
