using System;
using System.Text.RegularExpressions;

namespace Accounts
{
    public class RegisterValidator
    {
        private static readonly Regex Mail = new Regex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$");

        public string Validate(RegisterModel m)
        {
            if (string.IsNullOrEmpty(m.Email)) return "Please enter your e-mail address.";
            if (!Mail.IsMatch(m.Email)) return "Your e-mail address must look like name@example.com.";
            if (string.IsNullOrEmpty(m.Phone)) return "Please enter your phone number, for example +1 202 555 0100.";
            if (!string.IsNullOrEmpty(m.CouponCode) && m.CouponCode.Length != 8) return "Your coupon code must have eight characters.";
            if (m.GiftCard != null && m.GiftCard.Balance <= 0) return "Your gift card has no balance left.";
            if (m.Website != null && !Uri.IsWellFormedUriString(m.Website, UriKind.Absolute)) return "Your website must start with https://.";
            return null;
        }
    }
}
