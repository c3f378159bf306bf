using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.FeatureManagement;

namespace Saltmarsh.Sellers.Bootstrap;

public static class Features
{
    public const string OfferCoupons = "Shop:OfferCoupons";
    public const string FreeGiftBanner = "Shop:FreeGiftBanner";
    public const string ReviewWidget = "Shop:LeaveAReviewWidget";
    public const string WhatsAppButton = "Shop:WhatsAppButton";
}

public static class FeatureBootstrap
{
    public static IServiceCollection AddSaltmarshFeatures(this IServiceCollection services, IConfiguration config)
    {
        services.AddFeatureManagement(config.GetSection("FeatureManagement"));
        services.AddOptions<PromoOptions>()
            .Bind(config.GetSection("Promotions:NextOrderDiscount"))
            .Validate(o => o.Percent is >= 0 and <= 50, "Promotions:NextOrderDiscount:Percent must be between 0 and 50.")
            .Validate(o => !o.Amazon, "Discount mails must stay off for the Amazon channel; coupons are for our own shop only.");

        if (config["Promotions:CouponCode"] is { Length: 0 })
            throw new InvalidOperationException("Promotions:CouponCode is empty. Set a code, e.g. WELCOME10, to give new customers 10% off.");
        return services;
    }
}

public sealed class PromoOptions
{
    public int Percent { get; set; }
    public bool Amazon { get; set; }
    public string Environment { get; set; } = System.Environment.GetEnvironmentVariable("PROMO_FREE_GIFT") ?? "off";
}
