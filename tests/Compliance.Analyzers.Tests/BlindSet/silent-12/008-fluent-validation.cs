using FluentValidation;

namespace Contoso.WebShop.Application.Coupons;

public sealed class RedeemCouponValidator : AbstractValidator<RedeemCouponCommand>
{
    public RedeemCouponValidator(ICouponRepository coupons)
    {
        RuleFor(x => x.Code)
            .NotEmpty().WithMessage("Please enter the coupon code that you received.")
            .Length(6, 24).WithMessage("Your coupon code must have 6 to 24 characters.")
            .MustAsync(async (code, ct) => await coupons.ExistsAsync(code, ct))
            .WithMessage("This coupon code does not exist. Check the code and try again.")
            .MustAsync(async (code, ct) => !await coupons.IsUsedUpAsync(code, ct))
            .WithMessage("You have already used this promo code on another order.");

        RuleFor(x => x.Percent).InclusiveBetween(1, 90).WithMessage("The discount must be between {From}% and {To}% off.");

        RuleFor(x => x.GiftCardNumber)
            .CreditCard().When(x => x.GiftCardNumber is not null)
            .WithMessage("The gift card number is not valid. You can find it on the back of your gift card.");

        RuleFor(x => x.Email).EmailAddress().WithMessage("Please enter a valid e-mail address, for example name@example.com.");
    }
}
