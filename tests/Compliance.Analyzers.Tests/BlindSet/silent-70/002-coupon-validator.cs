using System;
using FluentValidation;

namespace Webshop.Core.Promotions
{
    public class CouponValidator : AbstractValidator<Coupon>
    {
        public CouponValidator(ICouponRepository repository)
        {
            RuleFor(c => c.Code)
                .NotEmpty().WithMessage("Enter a coupon code.")
                .Length(4, 20).WithMessage("The coupon code must have between 4 and 20 characters.")
                .Must(code => !repository.Exists(code)).WithMessage("This promo code is already in use.");

            RuleFor(c => c.Percent)
                .InclusiveBetween(1, 80).WithMessage("The discount must be a whole number between 1 and 80 percent.");

            RuleFor(c => c.ValidTo)
                .GreaterThan(c => c.ValidFrom).WithMessage("The end of the promotion must lie after its start.");

            RuleFor(c => c.GiftProductId)
                .NotNull().When(c => c.Kind == CouponKind.FreeGift).WithMessage("Select the free gift that goes with the coupon.");
        }
    }

    public class CouponService
    {
        public decimal Apply(Coupon coupon, Cart cart)
        {
            if (coupon.UsedUp)
                throw new InvalidOperationException($"Coupon {coupon.Code} has been used {coupon.Uses} times and is exhausted.");
            if (cart.Total < coupon.MinimumAmount)
                throw new InvalidOperationException("Your cart has not reached the minimum amount for this coupon.");
            return Math.Round(cart.Total * coupon.Percent / 100m, 2);
        }
    }
}
