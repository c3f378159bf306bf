using System;

namespace DreamLoft.Amazon.Outreach
{
    /// <summary>Texts the care team sends through Buyer-Seller Messaging.</summary>
    public static class MattressFollowUp
    {
        public const string ExpandHint =
            "Hello, your mattress needs up to 48 hours to reach its full height. A faint smell in the first days is normal.";

        public const string NightThirty =
            "Hi there, thirty nights in! If you need a second mattress for the guest room, we'll knock 20% off for you."; // expect: BSM1001

        public static readonly string NightSixty =
            "Hi again, sleeping well? Then please give our mattress five stars on Amazon, it means the world to our small team."; // expect: BSM2002|BSM2003

        public static readonly string DamagedCover =
            "We are sorry that the cover arrived torn. A new cover leaves our warehouse tomorrow, free of charge.";

        public const string NightNinety =
            "Since you have been with us for ninety nights, a pair of memory foam pillows is on the house - just tell us where to send it."; // expect: BSM1005
    }
}
