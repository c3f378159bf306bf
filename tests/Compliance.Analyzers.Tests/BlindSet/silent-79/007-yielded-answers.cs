using System.Collections.Generic;

namespace NorthFjord.AmazonTools
{
    public class BottleAnswers
    {
        public IEnumerable<string> LinesFor(AmazonOrder order)
        {
            yield return $"Hi {order.BuyerFirstName}, this is about order {order.AmazonOrderId}.";

            if (order.MissingPart)
            {
                yield return "The steel straw was not in your box. A new one is in the post and costs you nothing.";
            }

            if (order.AskedForFreebie)
            {
                yield return "We are not able to add free items or gift cards to an order, I hope you understand.";
            }

            yield return "The star-shaped screw at the bottom is there for the factory only; turning it voids the warranty.";
            yield return "If the lid still leaks after that, tell me here and I will arrange a refund or a replacement.";

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
        public bool MissingPart { get; set; }
        public bool AskedForFreebie { get; set; }
    }
}
