using System.Collections.Generic;

namespace Harbourline.Service.Templates
{
    public static class AfterSaleTemplates
    {
        public static readonly IReadOnlyDictionary<string, string> English = new Dictionary<string, string>
        {
            ["late_delivery"] =
                "Hello {BuyerName}, order {OrderId} is running three days late because of the snow in Ohio. " +
                "If you would rather not wait, tell us and we will stop the parcel and refund you in full.",

            ["missing_bolt"] =
                "Hello {BuyerName}, sorry that the bag of bolts was not in the box. A new bag left our warehouse today, " +
                "there is nothing to pay for it.",

            ["after_fix"] =
                "Hello {BuyerName}, we hope the new hinge for order {OrderId} fits. " +
                "Now that it works, would you kindly take the two-star comment off the product page? " + // expect: BSM2004
                "Our small team would be very grateful.",

            ["wrong_colour"] =
                "Hello {BuyerName}, you ordered the lamp in sand and got it in slate. " +
                "Send it back with the prepaid label in Your Orders, or keep it and use 30% off your next lamp from us.", // expect: BSM1001|BSM1006|BSM1003

            ["return_received"] =
                "Hello {BuyerName}, the return for {OrderId} has reached us. $24.99 went back to your original payment method this morning.",
        };
    }
}
