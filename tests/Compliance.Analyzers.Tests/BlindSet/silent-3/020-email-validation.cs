using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using FluentValidation;

namespace Redwood.Commerce.Accounts;

public sealed class RegisterModel
{
    [Required(ErrorMessage = "Please enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is not a valid e-mail address, e.g. jane@example.com.")]
    public string Email { get; set; } = "";

    [Phone(ErrorMessage = "Please enter your phone number with country code, e.g. +1 503 555 0147.")]
    public string? Phone { get; set; }

    [StringLength(12, ErrorMessage = "Your coupon code has {1} characters at most.")]
    public string? CouponCode { get; set; }
}

public sealed class RegisterValidator : AbstractValidator<RegisterModel>
{
    private static readonly Regex Relay = new(@"^[\w.+-]+@marketplace\.amazon\.(com|de|co\.uk|co\.jp)$", RegexOptions.IgnoreCase);

    public RegisterValidator()
    {
        RuleFor(m => m.Email).NotEmpty().EmailAddress().WithMessage("Please check your e-mail address.");
        RuleFor(m => m.Email).Must(e => !Relay.IsMatch(e)).WithMessage("An Amazon relay address cannot be used to sign up for the newsletter.");
        RuleFor(m => m.CouponCode).Matches("^[A-Z0-9]*$").WithMessage("Your discount code may only contain capital letters and digits.");
        RuleFor(m => m.Phone).MaximumLength(20).WithMessage("Your WhatsApp number is too long.");
    }
}
