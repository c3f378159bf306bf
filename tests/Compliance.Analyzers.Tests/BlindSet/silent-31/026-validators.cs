using FluentValidation;

namespace Shopwell.Checkout;

public class ApplyCouponValidator : AbstractValidator<ApplyCouponCommand>
{
    public ApplyCouponValidator()
    {
        RuleFor(x => x.Code).NotEmpty().WithMessage("Please enter a coupon code.");
        RuleFor(x => x.Code).MaximumLength(24).WithMessage("A coupon code has at most 24 characters.");
        RuleFor(x => x.GiftCardPin).Matches("^[0-9]{4}$").WithMessage("The PIN of the gift card has four digits.");
        RuleFor(x => x.Email).EmailAddress().WithMessage("This is not a valid e-mail address.");
    }
}

public class ReviewValidator : AbstractValidator<ReviewCommand>
{
    public ReviewValidator()
    {
        RuleFor(x => x.Stars).InclusiveBetween(1, 5).WithMessage("Select between one and five stars.");
        RuleFor(x => x.Text).MinimumLength(20).WithMessage("A review needs at least 20 characters.");
        RuleFor(x => x.OrderId).NotEmpty().WithMessage("You can only review products you have bought.");
    }
}

public record ApplyCouponCommand(string Code, string? GiftCardPin, string Email);
public record ReviewCommand(int Stars, string Text, string OrderId);
