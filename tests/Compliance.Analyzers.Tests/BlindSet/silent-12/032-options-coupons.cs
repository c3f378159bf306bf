using System.ComponentModel.DataAnnotations;

namespace Contoso.WebShop.Configuration;

/// <summary>
/// Settings of the coupon module of our own shop. Customers get 10% off their next order when they enter a code;
/// a free gift may be added. Not used by the Amazon connector.
/// </summary>
public sealed class CouponModuleOptions
{
    public const string SectionName = "WebShop:Coupons";

    [Required(ErrorMessage = "A default coupon prefix is needed.")]
    public string Prefix { get; set; } = "WELCOME";

    [Display(Name = "Text next to the coupon field", Prompt = "Got a promo code?")]
    public string FieldLabel { get; set; } = "Got a promo code?";

    public string ExpiredError { get; set; } = "This coupon has expired.";
    public string LimitError { get; set; } = "You can use this coupon only once.";
    public string MinimumError { get; set; } = "Your cart must be worth at least {0} to use this coupon.";

    [Obsolete("Use NextOrderPercent; the discount for the next order is now a whole percent.")]
    public decimal NextOrderDiscount { get; set; }

    [Range(0, 90)] public int NextOrderPercent { get; set; } = 10;
    public string GiftSku { get; set; } = "GIFT-SOCKS-01";
}
