namespace Helpdesk.Triage
{
    public class Categorizer
    {
        private static readonly (string Pattern, string Category)[] Map =
        {
            ("discount", "Buyer asks for a discount"),
            ("coupon", "Coupon not applied"),
            ("refund", "Refund"),
            ("review", "Buyer threatens with a bad review"),
            ("gift", "Gift receipt"),
            ("free", "Buyer asks for a freebie"),
        };

        public string Categorize(string subject, string body)
        {
            foreach (var (p, c) in Map)
                if ((subject + " " + body).Contains(p, StringComparison.OrdinalIgnoreCase)) return c;
            return "Other";
        }
    }
}
