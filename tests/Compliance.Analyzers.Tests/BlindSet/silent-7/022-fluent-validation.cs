using FluentValidation;

namespace Wherry.Accounts.Validation;

public sealed class RegisterCommandValidator : AbstractValidator<RegisterCommand>
{
    public RegisterCommandValidator(IUserStore users)
    {
        RuleFor(c => c.Email)
            .NotEmpty().WithMessage("Please enter your e-mail address.")
            .EmailAddress().WithMessage("This does not look like an e-mail address. Example: name@example.com")
            .MustAsync(async (e, ct) => !await users.ExistsAsync(e, ct)).WithMessage("An account with this e-mail address exists already.");

        RuleFor(c => c.Phone)
            .Matches(@"^\+?[0-9 \-]{7,20}$").WithMessage("Please enter a phone number such as +44 20 7946 0018.");

        RuleFor(c => c.CouponCode)
            .MaximumLength(12).WithMessage("Coupon codes have at most 12 characters.")
            .Must(c => c is null || !c.Contains(' ')).WithMessage("Your coupon code must not contain spaces.");

        RuleFor(c => c.GiftCard)
            .CreditCard().WithMessage("Your gift card number is not valid.");

        RuleFor(c => c.Referral)
            .NotEqual(c => c.Email).WithMessage("You cannot refer yourself to get the reward.");
    }
}

public sealed record RegisterCommand(string Email, string Phone, string? CouponCode, string? GiftCard, string? Referral);
