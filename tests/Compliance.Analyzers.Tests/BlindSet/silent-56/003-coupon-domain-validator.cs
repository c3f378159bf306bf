using FluentValidation;

namespace Solbakken.Shop.Promotions.CreateCoupon;

public sealed record CreateCouponCommand(string Code, decimal PercentOff, DateOnly ValidUntil, bool FirstOrderOnly);

public sealed class CreateCouponCommandValidator : AbstractValidator<CreateCouponCommand>
{
    public CreateCouponCommandValidator(ICouponRepository coupons)
    {
        RuleFor(x => x.Code)
            .NotEmpty().WithMessage("Enter a coupon code.")
            .Matches("^[A-Z0-9-]{4,24}$").WithMessage("A coupon code may hold capital letters, digits and dashes only.")
            .MustAsync(async (code, ct) => !await coupons.ExistsAsync(code, ct))
            .WithMessage(x => $"There is already a coupon named {x.Code}.");

        RuleFor(x => x.PercentOff)
            .InclusiveBetween(1, 80)
            .WithMessage("The discount must lie between 1% and 80% off.");

        RuleFor(x => x.ValidUntil)
            .GreaterThan(DateOnly.FromDateTime(DateTime.UtcNow))
            .WithMessage("The coupon must not expire before it starts.");

        When(x => x.FirstOrderOnly, () =>
            RuleFor(x => x.PercentOff).LessThanOrEqualTo(20)
                .WithMessage("Coupons for first orders may not give more than 20% off."));
    }
}
