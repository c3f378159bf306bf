using System;

namespace Pinnacle.Amz
{
    public static class SafetyTexts
    {
        public const string RecallMail = @"Hello [BuyerName],

the charger that came with your drone (order [OrderId]) can overheat. Please unplug it and do not use it again.
We send you a new charger free of charge. You need not return the old one; please take it to a recycling point.

Pinnacle Hobby, customer service";

        public const string KeyMail = @"Hello [BuyerName],

the activation code for the flight simulator in order [OrderId] is [LicenseKey].
Enter the code under Settings, Licence. It is valid for one computer.

Pinnacle Hobby, customer service";

        public const string RotorMail = @"Hello [BuyerName],

you asked why the rotor rattles. Please tighten the two star screws, then switch the drone off and on once.
If it still rattles, reply to this message and we replace the drone or refund it in full, as you prefer.

Pinnacle Hobby, customer service";
    }
}
