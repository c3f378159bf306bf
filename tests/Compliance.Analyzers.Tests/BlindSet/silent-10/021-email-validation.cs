using System.Text.RegularExpressions;
using FluentValidation;

namespace Accounts.Validation
{
    public class SellerProfileValidator : AbstractValidator<SellerProfile>
    {
        public SellerProfileValidator()
        {
            RuleFor(x => x.Email).NotEmpty().WithMessage("Please enter your e-mail address, e.g. name@example.com.")
                .EmailAddress().WithMessage("Your e-mail address is not valid.");
            RuleFor(x => x.WeChat).Matches(@"^[a-zA-Z][-_a-zA-Z0-9]{5,19}$").WithMessage("微信号格式不正确，请检查后重新填写");
            RuleFor(x => x.Phone).Must(p => Regex.IsMatch(p, @"^\+?\d{8,15}$")).WithMessage("请填写正确的手机号");
            RuleFor(x => x.PromoCode).MaximumLength(20).WithMessage("Your promo code is too long.");
            RuleFor(x => x.Website).Must(u => u.StartsWith("https://")).WithMessage("Your website must start with https://");
        }
    }

    public class SellerProfile
    {
        public string Email { get; set; } = "";
        public string WeChat { get; set; } = "";
        public string Phone { get; set; } = "";
        public string PromoCode { get; set; } = "";
        public string Website { get; set; } = "";
    }
}
