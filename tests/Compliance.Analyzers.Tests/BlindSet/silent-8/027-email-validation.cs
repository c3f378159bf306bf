using System;
using System.Text.RegularExpressions;
using FluentValidation;

namespace LanTu.WebShop.Accounts
{
    public class RegisterValidator : AbstractValidator<RegisterForm>
    {
        private static readonly Regex Mail = new(@"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", RegexOptions.IgnoreCase);

        public RegisterValidator()
        {
            RuleFor(x => x.Email).NotEmpty().WithMessage("Please enter your e-mail address.");
            RuleFor(x => x.Email).Matches(Mail).WithMessage("This is not a valid e-mail address, for example name@example.com.");
            RuleFor(x => x.Phone).Matches(@"^\+?\d{7,15}$").WithMessage("请输入正确的手机号码，例如 13800138000");
            RuleFor(x => x.WeChat).MaximumLength(20).WithMessage("微信号最长20个字符");
            RuleFor(x => x.ReferralCode).Length(8).When(x => !string.IsNullOrEmpty(x.ReferralCode)).WithMessage("The referral code of your friend has 8 characters.");
            RuleFor(x => x.CouponCode).Must(c => c == null || c.StartsWith("LT")).WithMessage("Sorry, this coupon code does not exist.");
        }
    }

    public class RegisterForm
    {
        public string Email { get; set; }
        public string Phone { get; set; }
        public string WeChat { get; set; }
        public string ReferralCode { get; set; }
        public string CouponCode { get; set; }
    }
}
