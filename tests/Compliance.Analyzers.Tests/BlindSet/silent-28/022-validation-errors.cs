using FluentValidation;

namespace Integra.Checkout.Validators;

public sealed class ApplyCouponValidator : AbstractValidator<ApplyCoupon>
{
    public ApplyCouponValidator(IClock clock)
    {
        RuleFor(c => c.Code).NotEmpty().WithMessage("Please enter a coupon code.");
        RuleFor(c => c.Code).Must(NotBeExpired).WithMessage("This coupon has expired.");
        RuleFor(c => c.Total).GreaterThan(20m).WithMessage("The discount applies to orders over 20 euros only.");
        RuleFor(c => c.GiftCardNumber).Length(16).WithMessage("礼品卡号必须为 16 位数字。");
        RuleFor(c => c.Email).EmailAddress().WithMessage("Please enter a valid e-mail address.");

        bool NotBeExpired(string code) => CouponCalendar.IsValid(code, clock.Now);
    }
}
