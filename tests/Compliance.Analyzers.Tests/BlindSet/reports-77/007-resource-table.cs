using System.Collections.Generic;
using System.Globalization;

namespace Pinecrest.SellerDesk.Localization
{
    internal static class BuyerMessageStrings
    {
        private static readonly Dictionary<(string Culture, string Key), string> Table = new()
        {
            [("en", "Salutation")] = "Hello {0},",
            [("zh", "Salutation")] = "{0}，您好：",

            [("en", "ReturnLabelReady")] = "the prepaid label for order {0} is in Your Orders under Return items.",
            [("zh", "ReturnLabelReady")] = "订单 {0} 的预付退货标签已生成，可在“我的订单”里下载。",

            [("en", "RefundDone")] = "we refunded {0} for order {1} today. It usually shows within five days.",
            [("zh", "RefundDone")] = "我们今天已为订单 {1} 退款 {0}，通常五天内到账。",

            [("en", "AfterRefund")] = "Key in BACK4U when you check out with us again and save yourself a tenner.", // expect: BSM1002|BSM1001|BSM1006
            [("zh", "AfterRefund")] = "下回来店里结账时填 BACK4U，立减十美元。", // expect: BSM1002|BSM1001|BSM1006

            [("en", "Sign")] = "The Pinecrest customer desk",
            [("zh", "Sign")] = "Pinecrest 客服组"
        };

        public static string Get(string key, CultureInfo culture, params object[] args)
        {
            var lang = culture.TwoLetterISOLanguageName;
            return Table.TryGetValue((lang, key), out var format)
                ? string.Format(culture, format, args)
                : string.Format(culture, Table[("en", key)], args);
        }
    }
}
