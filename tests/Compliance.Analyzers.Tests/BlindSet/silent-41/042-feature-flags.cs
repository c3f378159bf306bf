using Microsoft.Extensions.Configuration;

namespace Pebble.Amz.Hosting;

public enum PromotionKind { Coupon, GiftCard, FreeGift, Cashback, ReferralReward, PrizeDraw }

public static class Flags
{
    public const string ReviewReminder = "features:review-reminder-after-14-days";
    public const string CouponBanner = "features:web-shop:coupon-banner";
    public const string WhatsAppWidget = "features:web-shop:whatsapp-widget";

    public static readonly (string Key, string Help)[] Descriptions =
    {
        (ReviewReminder, "Calls Amazon's Request a Review endpoint two weeks after delivery."),
        (CouponBanner, "Shows a banner with the current coupon on the home page of the web shop."),
        (WhatsAppWidget, "Shows the WhatsApp button in the footer of the web shop, not for Amazon."),
    };

    public static bool IsOn(IConfiguration cfg, string key) => cfg.GetValue<bool>(key);

    public static string Column(PromotionKind k) => k switch
    {
        PromotionKind.FreeGift => "free_gift_given",
        PromotionKind.Cashback => "cashback_paid",
        _ => k.ToString().ToLowerInvariant(),
    };
}
