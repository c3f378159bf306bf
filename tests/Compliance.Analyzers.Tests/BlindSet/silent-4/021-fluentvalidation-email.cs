using FluentValidation;

namespace Hartwell.Web.Checkout;

public sealed class GuestDetailsValidator : AbstractValidator<GuestDetails>
{
    public GuestDetailsValidator()
    {
        RuleFor(x => x.Email)
            .NotEmpty().WithMessage("Please enter your email address.")
            .EmailAddress().WithMessage("Enter your email in the form name@example.com so we can send your receipt.");

        RuleFor(x => x.Phone)
            .Matches(@"^\+?[0-9 ]{9,15}$").WithMessage("Please give us a UK phone number, for example 07700 900123.");

        RuleFor(x => x.VoucherCode)
            .Matches("^[A-Z]{4}[0-9]{2,4}$").When(x => !string.IsNullOrEmpty(x.VoucherCode))
            .WithMessage("Sorry, that voucher code isn't one of ours. Check it and try again.");

        RuleFor(x => x.GiftMessage)
            .MaximumLength(240).WithMessage("Your gift message can be up to {MaxLength} characters.");

        RuleFor(x => x.ReviewTitle)
            .Must(t => t is null || !t.Contains("http")).WithMessage("Your review can't contain links.");
    }
}
