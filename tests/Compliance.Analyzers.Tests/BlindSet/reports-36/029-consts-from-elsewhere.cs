namespace Inkwell.Desk
{
    internal static class Phrases
    {
        internal const string Hello = "Dear customer, ";
        internal const string Bye = " Your Inkwell team";
        internal const string Card = "gift card";
        internal const string Pdf = "the guide for your pen is in the attachment.";
    }

    public sealed class BuyerMailTexts
    {
        public const string Guide = Phrases.Hello + Phrases.Pdf + Phrases.Bye;

        public const string Trouble = Phrases.Hello + "because the nib arrived bent you receive a $10 " + Phrases.Card + " from us." + Phrases.Bye; // expect: BSM1005|BSM1003

        public const string Renew = $"{Phrases.Hello}tell a friend about our pens and collect a credit for your next ink.{Phrases.Bye}"; // expect: BSM1006

        public static readonly string Nib = $"{Phrases.Hello}a straight nib was sent to you today, free of charge.{Phrases.Bye}";

        public string Shop(string domain) => $"{Phrases.Hello}type inkwell pens into your search engine, our shop is the first hit.{Phrases.Bye}"; // expect: BSM3001|BSM3003
    }
}
