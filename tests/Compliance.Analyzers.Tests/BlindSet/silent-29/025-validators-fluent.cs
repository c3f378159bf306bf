using FluentValidation;

namespace WebShop.Checkout.Validation;

public sealed class ApplyCouponValidator : AbstractValidator<ApplyCoupon>
{
    public ApplyCouponValidator(ICouponStore store)
    {
        RuleFor(x => x.Code).NotEmpty().WithMessage("Please enter your coupon code.");
        RuleFor(x => x.Code).Must(store.Exists).WithMessage("We do not know this coupon code. Please check the spelling.");
        RuleFor(x => x.Code).Must(store.IsOpen).WithMessage("This coupon has expired.");
        RuleFor(x => x.BasketTotal).GreaterThan(25).WithMessage("This discount applies to orders over $25 only.");
        RuleFor(x => x.GiftCardNumber).Length(16).When(x => x.GiftCardNumber != null)
            .WithMessage("A gift card number has 16 digits.");
        RuleFor(x => x.Email).EmailAddress().WithMessage("Please enter a valid e-mail address.");
    }
}

public sealed record ApplyCoupon(string Code, decimal BasketTotal, string? GiftCardNumber, string Email);
