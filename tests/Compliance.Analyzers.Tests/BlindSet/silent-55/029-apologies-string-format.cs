using System.Globalization;

namespace Oakline.Messages
{
    public class BuyerNotices
    {
        private const string RefundFormat =
            "Dear {0}, we have refunded {1} for the missing lens cap of order {2}. The amount appears on your card within 3-5 business days.";
        private const string RecallFormat =
            "Dear {0}, the charger in order {1} can overheat. Please stop using it. We have refunded the full price; you need not send it back.";
        private const string ChoiceFormat =
            "Dear {0}, the green kettle of order {1} has a dent. You can choose: we send a new kettle at no charge, or we refund you in full. Just reply here.";

        public string Refund(string name, decimal amount, string order) =>
            string.Format(CultureInfo.GetCultureInfo("en-US"), RefundFormat, name, amount.ToString("C"), order);

        public string Recall(string name, string order) => string.Format(RecallFormat, name, order);

        public string Choice(string name, string order) => string.Format(ChoiceFormat, name, order);

        public string Warranty(string name, int years) =>
            string.Concat("Dear ", name, ", your drill has a ", years.ToString(), "-year warranty. ",
                "If the switch fails in this time we repair or replace it free of charge. ",
                "Start the claim from Your Orders with \"Get product support\".");
    }
}
