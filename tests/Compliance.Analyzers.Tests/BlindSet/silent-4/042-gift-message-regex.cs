using System.Text.RegularExpressions;

namespace AmzHelper.Core
{
    public class GiftNote
    {
        static readonly Regex Note = new Regex(@"Gift message:\s*(?<m>.+?)\s*(From|$)", RegexOptions.Singleline);
        static readonly Regex Asks = new Regex(@"(any|got|have)\s+(a\s+)?(discount|coupon|promo code)", RegexOptions.IgnoreCase);
        static readonly Regex Threat = new Regex("(bad|1 star|negative) (review|feedback) (if|unless) .*(refund|free|gift card)", RegexOptions.IgnoreCase);

        public string Text;

        public static GiftNote Parse(string slip)
        {
            var m = Note.Match(slip);
            return m.Success ? new GiftNote { Text = m.Groups["m"].Value } : null;
        }

        public static string Sort(string buyerMail)
        {
            if (Threat.IsMatch(buyerMail)) return "report to amazon (wants money for a review)";
            if (Asks.IsMatch(buyerMail)) return "says no to discounts";
            return "normal";
        }

        public static string AnswerFor(string buyerMail, string name)
        {
            switch (Sort(buyerMail))
            {
                case "says no to discounts":
                    return "Hi " + name + ", sorry, I can't give discounts by message, the price on the page is the price.";
                default:
                    return "Hi " + name + ", is it the beige or the green yarn that knots?";
            }
        }
    }
}
