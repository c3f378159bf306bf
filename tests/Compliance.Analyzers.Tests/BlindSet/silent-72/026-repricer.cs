using System;
using Microsoft.Extensions.Logging;

namespace Pricewell.Repricing
{
    public class BuyBoxStrategy : IPriceStrategy
    {
        private readonly ILogger<BuyBoxStrategy> _logger;

        public BuyBoxStrategy(ILogger<BuyBoxStrategy> logger) => _logger = logger;

        public string DisplayName => "Match the lowest FBA price, then take 2% off";

        public string Description => "Gives a discount of at most 15% off your list price. Coupons you run in Seller Central come on top.";

        public decimal Next(Listing listing, Competitor best)
        {
            if (listing.Floor > listing.Ceiling)
                throw new InvalidOperationException($"Your minimum price for {listing.Sku} is above the maximum price.");

            if (best == null)
            {
                _logger.LogInformation("No competitor for {Sku}; go up to the ceiling", listing.Sku);
                return listing.Ceiling;
            }

            var target = Math.Round(best.LandedPrice * 0.98m, 2);
            if (target < listing.Floor)
            {
                _logger.LogWarning("Special price for {Sku} would fall under the floor, keep {Floor}", listing.Sku, listing.Floor);
                return listing.Floor;
            }

            _logger.LogDebug("{Sku}: 2% off the best offer of {Seller}, next price {Price}", listing.Sku, best.SellerName, target);
            return Math.Min(target, listing.Ceiling);
        }
    }
}
