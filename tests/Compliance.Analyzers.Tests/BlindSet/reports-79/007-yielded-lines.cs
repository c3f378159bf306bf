using System.Collections.Generic;

namespace NorthFjord.AmazonTools
{
    public class FollowUpScript
    {
        public IEnumerable<string> LinesFor(AmazonOrder order)
        {
            yield return $"Hi {order.BuyerFirstName}, this is about order {order.AmazonOrderId}.";

            if (order.HasBackordered)
            {
                yield return "The blue bottle is back in our hands and goes out with tomorrow's collection.";
            }

            if (order.IsRepeat)
            {
                yield return "You have shopped with us twice now, so the third bottle is on the house."; // expect: BSM1005|BSM1006
            }

            yield return "Loving the bottle? Tell everyone in a review. Not so happy? Then write to us first and please skip the review."; // expect: BSM2003

            yield return order.Locale == "en_GB"
                ? "Kind regards, the Fjord desk"
                : "Best, the Fjord desk";
        }
    }

    public class AmazonOrder
    {
        public string AmazonOrderId { get; set; }
        public string BuyerFirstName { get; set; }
        public string Locale { get; set; }
        public bool HasBackordered { get; set; }
        public bool IsRepeat { get; set; }
    }
}
