using FluentValidation;

namespace Contora.Shop.Checkout;

public class CheckoutValidator : AbstractValidator<CheckoutForm>
{
    public CheckoutValidator()
    {
        RuleFor(x => x.CouponCode)
            .Must(c => c is null || c.Length <= 20).WithMessage("This coupon code is too long.")
            .MustAsync(BeUsableAsync).WithMessage("This coupon has already been used or has expired.");

        RuleFor(x => x.GiftCardNumber)
            .Matches("^[0-9]{16}$").When(x => x.GiftCardNumber is not null)
            .WithMessage("Please enter the 16 digits of your gift card.");

        RuleFor(x => x.Phone).NotEmpty().WithMessage("Please enter your phone number so that the courier can call you.");
        RuleFor(x => x.Email).EmailAddress().WithMessage("请输入正确的邮箱地址。");
        RuleFor(x => x.ReviewStars).InclusiveBetween(1, 5).WithMessage("请选择1到5星。");
        RuleFor(x => x.Points).LessThanOrEqualTo(x => x.Balance).WithMessage("积分不足，无法抵扣。");
    }

    private Task<bool> BeUsableAsync(string? code, CancellationToken ct) => Task.FromResult(true);
}
