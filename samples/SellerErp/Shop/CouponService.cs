using System.ComponentModel.DataAnnotations;

namespace SellerErp.Shop;

/// <summary>Coupons of the seller's own shop. It talks about coupons to the shop's staff and users, never to a buyer on Amazon.</summary>
public sealed class CouponService
{
    private readonly Dictionary<string, Coupon> _coupons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WELCOME10"] = new("WELCOME10", "10% discount on your first purchase", 10),
        ["SUMMER"] = new("SUMMER", "Summer sale: 15% off everything", 15),
    };

    public string Redeem(string code, decimal total)
    {
        if (!_coupons.TryGetValue(code, out Coupon? coupon))
        {
            return "This coupon is invalid or has expired.";
        }

        if (total < 20m)
        {
            throw new InvalidOperationException("A coupon can only be used for orders above $20.");
        }

        Console.WriteLine($"Coupon {coupon.Code} applied: {coupon.PercentOff}% discount");
        return "coupon.applied";
    }
}

public sealed record Coupon(string Code, string Description, int PercentOff)
{
    [Display(Name = "Discount code", Prompt = "Enter a coupon code")]
    public string Code { get; init; } = Code;
}
