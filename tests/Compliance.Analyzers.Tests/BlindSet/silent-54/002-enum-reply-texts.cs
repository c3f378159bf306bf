namespace Blauwerk.Common.Extensions
{
    public enum Antwort
    {
        KeinGutschein,
        KeineZahlungAusserhalb,
        Austausch,
        BewertungFrage,
        Telefon
    }

    public static class AntwortExtensions
    {
        /// <summary>Answers to buyers who ask for things we may not do.</summary>
        public static string ToBuyerText(this Antwort a) => a switch
        {
            Antwort.KeinGutschein => "Sorry, we do not send coupon codes by message.",
            Antwort.KeineZahlungAusserhalb => "We cannot accept PayPal or a bank transfer. Please pay for the kettle on Amazon only.",
            Antwort.Austausch => "Your kettle will be exchanged free of charge. Please hand the old one to the driver.",
            Antwort.BewertungFrage => "We may not offer anything in return for a review, so we have to decline your proposal.",
            Antwort.Telefon => "We are not allowed to exchange phone numbers here. Please describe the fault in a reply to this message.",
            _ => throw new ArgumentOutOfRangeException(nameof(a), a, "No text for this answer; add a coupon or review text first.")
        };
    }
}
