using System;

namespace Greaves.Web
{
    public partial class ServiceMail : System.Web.UI.UserControl
    {
        private const string Brand = "Greaves & Sons";

        protected string BuyerName;
        protected string OrderId;
        protected decimal Amount;

        protected string LateBody
        {
            get { return $"Dear {BuyerName}, the soles for order {OrderId} have to be redone. {Brand} ships the boots on the 9th, three days late."; }
        }

        protected string RefundBody
        {
            get { return $"Dear {BuyerName}, {Amount:C} for the missing laces of order {OrderId} was refunded to your original payment method."; }
        }

        protected string ExchangeBody
        {
            get { return $@"Dear {BuyerName}, size 43 is in the post. Please return size 42 with the prepaid label under https://www.amazon.co.uk/returns within 30 days."; }
        }

        protected string CareBody
        {
            get { return $"Dear {BuyerName}, you asked how to wax the boots: brush them, warm the wax, and leave them to dry for one night."; }
        }

        protected string WarrantyBody
        {
            get { return $"Dear {BuyerName}, the warranty of {Brand} covers the seams for two years. The invoice of order {OrderId} is enough as proof."; }
        }
    }
}
