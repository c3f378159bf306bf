using System;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;

namespace LanTu.WebShop.Config
{
    public static class FeatureFlags
    {
        public const string EnableGiftCards = "Features:GiftCards:Enabled";
        public const string CouponStacking = "Features:Coupons:AllowStacking";
        public const string ReviewReward = "Features:Reviews:RewardPoints";
        public const string WhatsAppButton = "Features:Footer:WhatsApp";

        private static readonly Dictionary<string, string> Help = new()
        {
            [EnableGiftCards] = "Shows the gift card page in the web shop",
            [CouponStacking] = "Allows more than one coupon per cart",
            [ReviewReward] = "Off since 2023: loyalty points for reviews",
        };

        public static bool IsOn(this IConfiguration c, string flag) => bool.TryParse(c[flag], out var b) && b;
        public static string HelpFor(string flag) => Help.TryGetValue(flag, out var h) ? h : "no help";
    }
}
