using System;
using System.ComponentModel;

namespace Taskwell.Crm
{
    public enum ViolationKind
    {
        [Description("Offers a coupon or promo code")]
        Coupon,

        [Description("Offers a gift card or free product")]
        Gift,

        [Description("Asks for a 5-star review")]
        FiveStars,

        [Description("Asks the buyer to remove a negative review")]
        ReviewRemoval,

        [Description("Gives a phone number, WhatsApp or e-mail address")]
        ContactData
    }

    public static class FeatureFlags
    {
        public const string EnableCouponImport = "coupon.import.enabled";
        public const string FreeGiftEngine = "promotion.free-gift.v2";
        public const string ReviewReminder = "amazon.solicitations.request-a-review";
        public const string CashBackReport = "report.cashback";

        public static bool IsOn(string key)
        {
            return string.Equals(System.Configuration.ConfigurationManager.AppSettings[key], "true", StringComparison.OrdinalIgnoreCase);
        }
    }
}
