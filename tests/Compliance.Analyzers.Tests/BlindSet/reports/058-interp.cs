using Microsoft.Extensions.Logging;

namespace Goldfinch.Orders
{
    public class DamageClaimService
    {
        private readonly ILogger<DamageClaimService> _logger;
        private readonly IAmazonMessenger _messenger;

        public DamageClaimService(ILogger<DamageClaimService> logger, IAmazonMessenger messenger)
        {
            _logger = logger;
            _messenger = messenger;
        }

        public async Task OfferAsync(Claim claim, decimal amount)
        {
            _logger.LogInformation("Offering remedy for {OrderId}", claim.OrderId);
            if (claim.HasPhotos)
            {
                await _messenger.SendAsync(claim.OrderId, $"Hi {claim.Buyer}, we refunded {amount:C} for the broken glass on this order.");
                return;
            }
            await _messenger.SendAsync(claim.OrderId, $"Hi {claim.Buyer}, drop the claim and we send you {amount:C} through Venmo."); // expect: BSM1003|BSM1004|BSM3003
        }
    }
}
