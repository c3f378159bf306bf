using System;
using System.Linq;

namespace Shoply.Core.Discounts
{
    public class CouponService : ICouponService
    {
        private readonly IRepository<Coupon> _coupons;
        public CouponService(IRepository<Coupon> coupons) { _coupons = coupons; }

        public CouponResult Validate(string code, Cart cart)
        {
            var c = _coupons.Table.FirstOrDefault(x => x.Code == code);
            if (c == null) return CouponResult.Fail("The coupon code you entered does not exist.");
            if (c.EndDate < DateTime.UtcNow) return CouponResult.Fail("Sorry, this coupon has expired.");
            if (c.UsedBy(cart.CustomerId)) return CouponResult.Fail("You have already used this promo code.");
            if (cart.Total < c.MinTotal) return CouponResult.Fail($"This coupon requires a minimum order of {c.MinTotal:C}.");
            return CouponResult.Ok(c.Percent);
        }
    }
}
