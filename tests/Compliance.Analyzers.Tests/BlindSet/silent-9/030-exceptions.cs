using System;

namespace WebShop.Domain
{
    public class CouponExpiredException : Exception
    {
        public CouponExpiredException(string code) : base($"Coupon {code} has expired, you cannot use it for your order any more.") { }
    }

    public class ReviewService
    {
        public void Add(Customer c, Product p, int stars)
        {
            if (stars is < 1 or > 5) throw new ArgumentOutOfRangeException(nameof(stars), "A review has one to five stars.");
            if (!c.Bought(p)) throw new InvalidOperationException("You can only leave a review for products that you bought.");
            if (c.HasReviewed(p)) throw new InvalidOperationException("您已经评价过该商品，不能重复评价。");
            p.Reviews.Add(new Review(c, stars));
        }

        public void Redeem(string code)
        {
            if (code.Length == 0) throw new ArgumentException("Please enter the gift card code.", nameof(code));
        }
    }
}
