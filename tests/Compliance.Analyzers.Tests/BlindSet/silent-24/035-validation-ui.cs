using FluentValidation;

namespace Shopfront.Checkout;

public class CheckoutValidator : AbstractValidator<CheckoutForm>
{
    public CheckoutValidator()
    {
        RuleFor(x => x.CouponCode).MaximumLength(24).WithMessage("That coupon code is too long to be one of ours.");
        RuleFor(x => x.CouponCode).Must(NotBeUsed).WithMessage("You have already used this coupon code.");
        RuleFor(x => x.GiftCard).Must(HaveBalance).WithMessage("This gift card has no balance left.");
        RuleFor(x => x.Phone).NotEmpty().WithMessage("Please enter your phone number.");
        RuleFor(x => x.ReviewText).MinimumLength(20).WithMessage("Please write at least 20 characters for your review.");
    }

    private static bool NotBeUsed(string? code) => code is null || !Ledger.Used.Contains(code);
    private static bool HaveBalance(string? card) => card is null || Ledger.Balance(card) > 0;
}
