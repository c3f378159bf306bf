using FluentValidation;

namespace Checkout.Web.Validation;

public class RedeemRequestValidator : AbstractValidator<RedeemRequest>
{
    public RedeemRequestValidator()
    {
        RuleFor(r => r.Code).NotEmpty().WithMessage("Please enter your coupon code.");
        RuleFor(r => r.Code).Matches("^[A-Z0-9]{4,12}$").WithMessage("Your coupon code may hold letters and digits only.");
        RuleFor(r => r.GiftCard).MaximumLength(16).WithMessage("The number of your gift card has at most 16 digits.");
        RuleFor(r => r.Phone).Matches(@"^\+?\d{7,15}$").WithMessage("Please enter a valid phone number.");
        RuleFor(r => r.Points).LessThanOrEqualTo(r => r.Balance).WithMessage("You do not have enough loyalty points.");
    }
}

public class ReviewRequestValidator : AbstractValidator<ReviewForm>
{
    public ReviewRequestValidator()
    {
        RuleFor(r => r.Stars).InclusiveBetween(1, 5).WithMessage("Please choose between one and five stars.");
        RuleFor(r => r.Body).MinimumLength(20).WithMessage("Your review must have at least 20 characters.");
        RuleFor(r => r.Bought).Equal(true).WithMessage("You can only review products that you have bought.");
    }
}
