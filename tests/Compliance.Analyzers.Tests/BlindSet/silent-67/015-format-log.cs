using System.Globalization;

namespace Orrin.Amazon.Letters
{
    public static class Formats
    {
        private const string Customs =
            "Hello {0}, customs in {1} ask for your tax number before they release order {2}. Please reply with it.";

        private const string StaffNote =
            "{0} gave two stars for {1}. Team, check the batch and do not contact the customer about the review.";

        private const string RefundNote =
            "Hello {0}, we refunded {1:C} for the broken hinge on order {2}. The amount goes back to the card you paid with.";

        public static string CustomsText(string buyer, string country, string order) =>
            string.Format(CultureInfo.InvariantCulture, Customs, buyer, country, order);

        public static string SlackLine(string reviewer, string asin) =>
            string.Format(CultureInfo.InvariantCulture, StaffNote, reviewer, asin);

        public static string RefundText(string buyer, decimal amount, string order) =>
            string.Format(CultureInfo.GetCultureInfo("en-US"), RefundNote, buyer, amount, order);
    }
}
