namespace PawKitchen.Web.Constants
{
    /// <summary>Texts that go with the after-sales letters to the buyer.</summary>
    public static class AfterSalesTexts
    {
        public const string Greeting = "Dear friend, many thanks you choose our cat fountain.";

        public const string FilterHint =
            "Please rinse the carbon filter for one minute under cold water before the first use, then the water stays clear.";

        public const string ComeBack =
            "Because you are our old customer now, your next filter pack is 20% cheaper, just order again from us."; // expect: BSM1001|BSM1006

        public const string LeaveStars =
            "If it is possible, please kindly light up all five stars for our small team, it helps us so much!"; // expect: BSM2002

        public const string LatePacking =
            "We are so sorry, your parcel left our warehouse two days late. If you do not want to wait, we refund you in full.";

        public const string CallUs =
            "Any trouble with the pump, add our after-sales lady on WhatsApp +86 138 2255 0193, she answers at night also."; // expect: BSM3002|BSM3003
    }
}
