using System;
using System.Linq;
using Microsoft.Extensions.Localization;

namespace Peony.WebShop.Cart
{
    public class CouponResult
    {
        public bool Success { get; set; }
        public string Text { get; set; }
    }

    public class CartCouponService
    {
        private readonly ICouponStore _store;
        private readonly IStringLocalizer<CartCouponService> _localizer;

        public CartCouponService(ICouponStore store, IStringLocalizer<CartCouponService> localizer)
        {
            _store = store;
            _localizer = localizer;
        }

        public CouponResult Apply(Cart cart, string code)
        {
            var coupon = _store.Find(code);
            if (coupon == null)
                return new CouponResult { Text = _localizer["This coupon does not exist."] };

            if (coupon.ExpiresAt < DateTime.UtcNow)
                return new CouponResult { Text = _localizer["This coupon has expired."] };

            if (coupon.UsedBy.Contains(cart.CustomerId))
                return new CouponResult { Text = _localizer["You have already used this coupon."] };

            if (cart.Total < coupon.MinimumAmount)
                return new CouponResult { Text = _localizer["The cart total is too low for this discount."] };

            cart.Discount = Math.Round(cart.Total * coupon.Percent / 100m, 2);
            return new CouponResult { Success = true, Text = _localizer["The coupon was applied."] };
        }
    }
}
