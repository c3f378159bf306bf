using FluentValidation;

namespace Oakline.Shop.Checkout;

public class CheckoutValidator : AbstractValidator<CheckoutModel>
{
    public CheckoutValidator()
    {
        RuleFor(x => x.CouponCode)
            .MaximumLength(20).WithMessage("A coupon code has at most 20 characters.")
            .Must(NotBeUsed).WithMessage("You have already used this coupon code.");

        RuleFor(x => x.GiftCardNumber)
            .CreditCard().When(x => x.PaysByGiftCard).WithMessage("Please enter a valid gift card number.");

        RuleFor(x => x.Email)
            .EmailAddress().WithMessage("Please enter a valid e-mail address.");

        RuleFor(x => x.Rating)
            .InclusiveBetween(1, 5).WithMessage("Please choose between one and five stars.");

        RuleFor(x => x.ReviewText)
            .MinimumLength(20).WithMessage("Your review needs at least 20 characters.");
    }

    private static bool NotBeUsed(string? code) => code is null || !code.StartsWith("USED-", StringComparison.Ordinal);
}
