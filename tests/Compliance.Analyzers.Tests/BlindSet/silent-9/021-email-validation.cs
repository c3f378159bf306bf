using System.Text.RegularExpressions;
using FluentValidation;

namespace WebShop.Accounts
{
    public class SignUpValidator : AbstractValidator<SignUp>
    {
        private static readonly Regex Email = new(@"^[^@\s]+@[^@\s]+\.[^@\s]+$");

        public SignUpValidator()
        {
            RuleFor(x => x.Email).NotEmpty().WithMessage("Please enter your email address.");
            RuleFor(x => x.Email).Must(e => Email.IsMatch(e)).WithMessage("This does not look like an email address, e.g. name@example.com.");
            RuleFor(x => x.Phone).Matches(@"^\+?[0-9 ]{7,15}$").WithMessage("Please enter a phone number such as 0113 496 0000.");
            RuleFor(x => x.VoucherCode).MaximumLength(12).WithMessage("This voucher code is too long.");
            RuleFor(x => x.WeChat).MaximumLength(30).WithMessage("微信号最多30个字符。");
        }
    }
}
