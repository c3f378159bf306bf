using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace WebShop.Checkout
{
    public class CouponService
    {
        private readonly ICouponRepository _repository;
        private readonly ILogger<CouponService> _logger;

        public CouponService(ICouponRepository repository, ILogger<CouponService> logger)
        {
            _repository = repository;
            _logger = logger;
        }

        public async Task<CouponResult> ApplyAsync(Cart cart, string code)
        {
            var coupon = await _repository.FindAsync(code);
            if (coupon == null)
            {
                _logger.LogWarning("Coupon code {Code} not found for cart {CartId}", code, cart.Id);
                return CouponResult.Fail("This coupon code does not exist.");
            }

            if (coupon.ExpiresAt < DateTime.UtcNow)
                return CouponResult.Fail("The coupon has expired.");

            if (coupon.MinimumTotal > cart.Total)
                return CouponResult.Fail($"The discount is only valid for orders over {coupon.MinimumTotal:C}.");

            if (coupon.UsedBy.Contains(cart.CustomerId))
                return CouponResult.Fail("You have already used this promo code.");

            if (coupon.Percent <= 0 || coupon.Percent > 100)
                throw new InvalidOperationException("Discount percentage must be between 1 and 100.");

            cart.Discount = cart.Total * coupon.Percent / 100m;
            _logger.LogInformation("Applied {Percent}% off to cart {CartId}", coupon.Percent, cart.Id);
            return CouponResult.Ok();
        }
    }
}
