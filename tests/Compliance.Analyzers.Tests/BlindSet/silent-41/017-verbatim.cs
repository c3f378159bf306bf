namespace Legacy.AmazonMail
{
    public class BodyStore
    {
        public string BuyerMailBody = @"Dear customer,

you wrote: ""I was promised 15% off my next order by another seller, will you match it?""
We are sorry, but we cannot. We do not give discounts in messages.

The battery you asked about must be charged for four hours before the first use.

Regards, Drill Depot";

        public string ReturnMailBody = @"Dear customer,

please send the drill back with the label ""RETURN"" from Your Orders.
The refund follows as soon as the parcel is scanned.

Regards, Drill Depot";
    }
}
