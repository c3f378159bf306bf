using System.Globalization;

namespace Shenma.Lang
{
    /// <summary>买家消息资源（手工维护，勿自动生成）</summary>
    internal static class BuyerStrings
    {
        internal static CultureInfo Culture { get; set; } = CultureInfo.CurrentUICulture;

        private static bool IsZh => Culture.TwoLetterISOLanguageName == "zh";

        internal static string LostParcel => IsZh
            ? "包裹在运输途中遗失，我们已重新发货，无需您支付任何费用。"
            : "The parcel was lost in transit. We have shipped a new one and you pay nothing.";

        internal static string NextTime => IsZh
            ? "为表歉意，您下次购物我们给您减免20元。" // expect: BSM1001|BSM1006
            : "As an apology we take $3 off your next purchase."; // expect: BSM1001|BSM1006

        internal static string Shop => IsZh
            ? "配件请到我们的独立站 www.shenma-shop.com 下单。" // expect: BSM3001|BSM3003
            : "The batteries are not part of the set; two AAA cells are needed.";

        internal static string Contact => IsZh
            ? "有问题请直接拨打店主手机 13800138000。" // expect: BSM3002
            : "If a button does not react, hold it for ten seconds to reset the remote control.";
    }
}
