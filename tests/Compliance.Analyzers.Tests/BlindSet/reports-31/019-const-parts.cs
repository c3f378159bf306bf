namespace Parcelo.Shared
{
    internal static class Phrases
    {
        public const string Percent = "25";
        public const string Opening = "Hello from the Lumo team. ";
        public const string Ask = "please upload a review with photos";
        public const string FullRefund = "Your refund was approved and goes back to your card. ";
    }

    internal class LumoMessages
    {
        private const string Offer =
            Phrases.Opening
            + "Save " + Phrases.Percent + " percent on your second lamp with us."; // expect: BSM1001

        private const string Trade =
            $"{Phrases.Opening}We pay for the lamp if you tell the world how great it is on Amazon."; // expect: BSM2001|BSM2002

        private const string Done = Phrases.Opening + Phrases.FullRefund;

        public string[] ForBuyer => new[] { Offer, Trade, Done };
    }
}
