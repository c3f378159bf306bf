using FluentValidation;

namespace Nordlicht.Shop.Checkout;

public sealed class CheckoutValidator : AbstractValidator<CheckoutRequest>
{
    public CheckoutValidator()
    {
        RuleFor(x => x.CouponCode)
            .MaximumLength(24).WithMessage("Your coupon code is too long.")
            .Must(BeKnown).WithMessage("This coupon code is not valid or has already been used.");

        RuleFor(x => x.GiftCardNumber)
            .Length(16).When(x => x.GiftCardNumber is not null)
            .WithMessage("The gift card number has 16 digits.");

        RuleFor(x => x.Email)
            .EmailAddress().WithMessage("Please enter a valid e-mail address.");

        RuleFor(x => x.ReviewText)
            .MinimumLength(20).WithMessage("Your review needs at least 20 characters.")
            .When(x => x.Rating > 0);

        RuleFor(x => x.Rating)
            .InclusiveBetween(1, 5).WithMessage("Please choose between one and five stars.");
    }

    private static bool BeKnown(string? code) => code is null || code.Length > 3;
}
