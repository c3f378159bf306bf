using Microsoft.Extensions.Options;

namespace Tidewater.Promotions.Options;

public class PromotionOptions
{
    /// <summary>Prefix of generated codes, for example THANKS10-AB12.</summary>
    public string CodePrefix { get; set; } = "THANKS10";
    public string BannerCssClass { get; set; } = "promo promo--free-gift";
    public string DefaultRuleName { get; set; } = "10% off above 50";
    public string ReviewWidgetTitle { get; set; } = "Customer reviews";
    public string[] ExcludedCategories { get; set; } = { "gift-cards", "sale", "refurbished" };
}

public class PromotionOptionsValidator : IValidateOptions<PromotionOptions>
{
    public ValidateOptionsResult Validate(string? name, PromotionOptions o)
    {
        if (o.CodePrefix.Length > 12)
            return ValidateOptionsResult.Fail("Promotions:CodePrefix may have at most 12 characters, or customers cannot type the coupon.");
        if (o.ExcludedCategories.Length == 0)
            return ValidateOptionsResult.Fail("Promotions:ExcludedCategories is empty; gift cards would get the discount, too.");
        if (o.DefaultRuleName.Contains("free gift"))
            return ValidateOptionsResult.Fail("A free gift needs its own rule, see docs/promotions.md.");
        return ValidateOptionsResult.Success;
    }
}
