namespace LarchLantern.Shopify.Marketing;

/// <summary>Banner and landing copy of larchlantern.example, the brand's own Shopify storefront. Not used on marketplaces.</summary>
public static class StorefrontBanners
{
    public const string Hero = "Summer sale: 20% off all tents";
    public const string Footer = "Free shipping over $49. Free stickers in every box.";
    public const string Popup = "Sign up for the newsletter and take 10% off";
    public const string Referral = "Give $20, get $20";
    public const string ShippingNote = "Ships from Bend, Oregon";
    public static bool Enabled { get; set; } = true;
    public const string Badge = "4.8 stars from 12,000 campers";

    public static string Countdown(TimeSpan left) => $"Sale ends in {left:hh\\:mm\\:ss}";
}
