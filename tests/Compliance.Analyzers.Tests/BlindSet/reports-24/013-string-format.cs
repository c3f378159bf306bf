using System.Globalization;

namespace GizmoBarn.Net48
{
    public static class BuyerLetters
    {
        private const string RefundFmt = "Hi {0}, we refunded {1:C} for the puzzle with the missing corner. The corner remains at large.";
        private const string ReorderFmt = "Hi {0}, your next puzzle is {1}% cheaper if you order before {2:d}."; // expect: BSM1001
        private const string LoyaltyFmt = "Hi {0}, you have {1} Barn Points. Collect {2} and the next puzzle is on us."; // expect: BSM1006|BSM1005

        public static string Refund(string name, decimal amount)
            => string.Format(CultureInfo.GetCultureInfo("en-US"), RefundFmt, name, amount);

        public static string Reorder(string name, int pct, System.DateTime until)
            => string.Format(CultureInfo.GetCultureInfo("en-US"), ReorderFmt, name, pct, until);

        public static string Loyalty(string name, int have, int need)
            => string.Format(LoyaltyFmt, name, have, need);

        public static string Call(string name)
            => string.Format("Hi {0}, it's faster by voice: ring us at {1} and we'll walk you through the assembly.", name, "1-406-555-0177"); // expect: BSM3002|BSM3003
    }
}
