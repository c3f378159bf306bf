namespace Legacy.AmazonMail
{
    public class BodyStore
    {
        // expect@+6: BSM1001|BSM1006
        public string BuyerMailBody = @"Dear customer,

thank you for choosing our drill.
The battery must be charged for four hours before the first use.

As a thank-you, your next order gets 15% off, only for you.

Regards, Drill Depot";

        public string ReturnMailBody = @"Dear customer,

please send the drill back with the label ""RETURN"" from Your Orders.
The refund follows as soon as the parcel is scanned.

Regards, Drill Depot";
    }
}
