using System;

namespace Pinnacle.Amz
{
    public static class ProactiveTexts
    {
        // expect@+4: BSM1002
        public const string WelcomeMail = @"Hello [BuyerName],

your drone (order [OrderId]) needs a first charge of two hours before take-off.
There is a promo code inside this mail for your second battery: [PromoCode].

Pinnacle Hobby";

        // expect@+5: BSM2003
        public const string CheckInMail = @"Hello [BuyerName],

we hope the drone flies well.

Happy? Then share it in a review. Not happy? Then please come to us only, and leave the stars alone.

Pinnacle Hobby";

        public const string RecallMail = @"Hello [BuyerName],

the battery of your drone (order [OrderId]) is part of a recall. Please stop using it.
We replace the battery free of charge and send you a prepaid label.

Pinnacle Hobby";
    }
}
