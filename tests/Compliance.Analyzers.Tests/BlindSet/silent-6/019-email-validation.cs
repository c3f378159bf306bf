using System.Text.RegularExpressions;
using FluentValidation;

namespace Bazaar.Identity.Validation
{
    public class RegisterValidator : AbstractValidator<RegisterRequest>
    {
        private static readonly Regex Mail = new Regex(@"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", RegexOptions.IgnoreCase | RegexOptions.Compiled);

        public RegisterValidator()
        {
            RuleFor(x => x.Email)
                .NotEmpty().WithMessage("Please enter your e-mail address.")
                .Must(e => Mail.IsMatch(e)).WithMessage("Your e-mail address looks wrong, it should be like name@example.com.");

            RuleFor(x => x.Phone)
                .Matches(@"^\+?[0-9 ]{7,15}$").WithMessage("请输入有效的手机号，例如 13800138000");

            RuleFor(x => x.InviteCode)
                .Length(8).When(x => x.InviteCode != null)
                .WithMessage("The invitation code has eight characters. You get it from the friend who invited you.");

            RuleFor(x => x.CouponCode)
                .Must(c => c == null || c.StartsWith("NEW"))
                .WithMessage("Only welcome coupons can be entered here; use other coupons at checkout.");

            RuleFor(x => x.WeChat).MaximumLength(40).WithMessage("微信号最长 40 个字符");
        }
    }
}
