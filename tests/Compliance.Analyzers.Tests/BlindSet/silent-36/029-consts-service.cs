namespace Inkwell.Desk
{
    internal static class Phrases
    {
        internal const string Hello = "Dear customer, ";
        internal const string Bye = " Your Inkwell team";
        internal const string NoPay = "we only refund through Amazon";
    }

    public sealed class BuyerMailTexts
    {
        public const string Guide = Phrases.Hello + "the guide for your pen is in the attachment." + Phrases.Bye;

        public const string Nib = $"{Phrases.Hello}a straight nib was sent to you today, free of charge.{Phrases.Bye}";

        public const string Refund = Phrases.Hello + "a bank transfer is not possible, " + Phrases.NoPay + "." + Phrases.Bye;

        public static readonly string Invoice = $"{Phrases.Hello}the discount of $3.00 in line two of your invoice was already applied to this order.{Phrases.Bye}";

        public string Review(string caseId) => $"{Phrases.Hello}the carrier has your claim {caseId} under review and decides by Monday.{Phrases.Bye}";
    }
}
