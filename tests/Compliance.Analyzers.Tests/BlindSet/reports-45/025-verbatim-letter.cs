namespace PaperLane.Legacy
{
    public class LetterStore
    {
        public string BuyerLetter(int kind)
        {
            switch (kind)
            {
                case 1:
                    // expect@+7: BSM1001|BSM1006
                    return @"Dear customer,

thank you for ordering our notebooks on Amazon.
The refill pages go in with the punched side to the left.

Please keep the order number.
It entitles you to half price on every later order.

Yours, PaperLane";
                case 2:
                    return @"Dear customer,

one of the three notebooks was missing in your parcel.
We refunded a third of the price to your card today.

Yours, PaperLane";
                case 3:
                    return "Dear customer, would you kindly delete the review about the torn cover? We have mailed the new copy."; // expect: BSM2004
                default:
                    return string.Empty;
            }
        }
    }
}
