namespace OakField.Bags
{
    public class OakfieldMessages
    {
        // expect@+5: BSM2004
        public const string AfterFix = @"Hello,

the new shoulder strap should be with you by now and the case is closed for us.

Perhaps your review could now reflect that and be edited accordingly?

Oak & Field";

        // expect@+4: BSM1004|BSM1003|BSM3003
        public const string PriceDrop = @"Hello,

the camera bag got cheaper after you had bought it.
Tell us your Zelle number and you get the difference back from us.

Oak & Field";

        public const string Straps = @"Hello,

both straps are in the inner pocket, ""hidden"" behind the padding.

Oak & Field";

        public static string Pick(int n) { return n == 0 ? AfterFix : n == 1 ? PriceDrop : Straps; }
    }
}
