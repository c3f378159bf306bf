using System;
using System.Globalization;

namespace Orbit.Channel.Amazon
{
    public class BuyerLetterFormatter
    {
        private const string GreetingFormat = "Dear {0},\n\n";
        private const string DiscountFormat = "Order again before {1:d} and we take {0:C} off the bill."; // expect: BSM1001
        private const string RefundFormat = "We refunded {0:C} to the card you paid with on {1:d}.";
        private const string StarFormat = "{0}, kindly rate your {1} with {2} out of {2} stars."; // expect: BSM2002

        public string Discount(BuyerOrder o)
        {
            return string.Format(GreetingFormat, o.Buyer) + string.Format(CultureInfo.GetCultureInfo("en-US"), DiscountFormat, 5m, DateTime.Today.AddDays(20));
        }

        public string Refund(BuyerOrder o)
        {
            return string.Format(GreetingFormat, o.Buyer) + string.Format(CultureInfo.GetCultureInfo("en-US"), RefundFormat, o.Total, DateTime.Today);
        }

        public string Code(BuyerOrder o, string code)
        {
            return string.Concat("Dear ", o.Buyer, ", the promo code ", code, " works on every kettle in our shop until Sunday."); // expect: BSM1002
        }

        public string Lines(BuyerOrder o)
        {
            return string.Join("\n", new[]
            {
                "Dear " + o.Buyer + ",",
                "the kettle's lid has been replaced under warranty.",
                "For anything urgent write to care@orbit-kettles.com instead of this inbox.", // expect: BSM3002|BSM3003
                "Kind regards",
            });
        }

        public string Stars(BuyerOrder o)
        {
            return string.Format(StarFormat, o.Buyer, o.ItemTitle, 5);
        }
    }
}
