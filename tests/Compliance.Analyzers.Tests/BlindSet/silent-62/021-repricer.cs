using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Pricewise.Repricing.Engine
{
    public class RepricingEngine
    {
        private readonly ILogger<RepricingEngine> _logger;
        private readonly IPriceFeed _feed;

        public RepricingEngine(ILogger<RepricingEngine> logger, IPriceFeed feed)
        {
            _logger = logger;
            _feed = feed;
        }

        public RepriceResult Reprice(Listing listing, IReadOnlyList<Offer> offers)
        {
            if (listing.MinPrice <= 0)
                throw new InvalidOperationException($"Listing {listing.Sku} has no minimum price; please set one before you offer a discount on it.");

            var lowest = offers.Where(o => o.IsPrime).OrderBy(o => o.Price).FirstOrDefault();
            if (lowest is null)
            {
                _logger.LogInformation("No competing offer for {Sku}, dropping the 10% discount and going back to the list price", listing.Sku);
                return RepriceResult.Keep("No competitor, your price stays as it is");
            }

            var target = lowest.Price - 0.05m;
            if (target < listing.MinPrice)
            {
                _logger.LogWarning("Target {Target} of {Sku} is below the floor; we would give 15% off and lose money", target, listing.Sku);
                return RepriceResult.Keep("Floor reached: a further price reduction would cost you margin");
            }

            if (listing.Coupon is { } coupon && target - coupon.Amount < listing.MinPrice)
            {
                _logger.LogWarning("Coupon {CouponId} plus new price goes below floor for {Sku}, clip the coupon first", coupon.Id, listing.Sku);
                return RepriceResult.Keep("Coupon and price cut together fall below the floor");
            }

            _feed.Push(listing.Sku, target);
            return RepriceResult.Changed(target, $"Undercut {lowest.SellerName} by 0.05, buyers now save {listing.Price - target:C} with you");
        }
    }

    public record RepriceResult(bool IsChanged, decimal? Price, string Explanation)
    {
        public static RepriceResult Keep(string explanation) => new(false, null, explanation);
        public static RepriceResult Changed(decimal price, string explanation) => new(true, price, explanation);
    }

    public record Coupon(string Id, decimal Amount);
    public record Offer(string SellerName, decimal Price, bool IsPrime);
    public record Listing(string Sku, decimal Price, decimal MinPrice, Coupon Coupon);
    public interface IPriceFeed { void Push(string sku, decimal price); }
}
