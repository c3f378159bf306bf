namespace Firth.Templates
{
    public class ReplaceTemplates
    {
        private const string Refund = "Hello {buyer}, we refunded {amount} for the missing {item} of order {order}.";
        private const string Carrier = "Hello {buyer}, {carrier} could not read the label. A new parcel leaves on {date}.";

        public string RenderRefund(Order o, decimal amount)
        {
            return Refund
                .Replace("{buyer}", o.Buyer)
                .Replace("{amount}", amount.ToString("C"))
                .Replace("{item}", "free-standing mirror")
                .Replace("{order}", o.Id);
        }

        public string RenderCarrier(Order o)
        {
            return Carrier.Replace("{buyer}", o.Buyer).Replace("{carrier}", "UPS").Replace("{date}", "Monday");
        }
    }
}
