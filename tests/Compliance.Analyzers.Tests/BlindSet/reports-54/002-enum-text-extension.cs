namespace Blauwerk.Common.Extensions
{
    public enum KundenNachricht
    {
        Versandverzug,
        Nachfassen,
        Bewertung,
        Ersatzteil,
        Empfehlung
    }

    public static class KundenNachrichtExtensions
    {
        /// <summary>English text that is sent to the Amazon buyer.</summary>
        public static string ToBuyerText(this KundenNachricht art) => art switch
        {
            KundenNachricht.Versandverzug => "Your order will reach you two days later than promised. If that is too late, reply and we refund it in full.",
            KundenNachricht.Nachfassen => "Thank you for buying the kettle! Have you seen our new matching toaster yet? It goes live in our store this week.", // expect: BSM1007
            KundenNachricht.Bewertung => "Could you take a minute to write a review of the kettle?", // expect: BSM2006
            KundenNachricht.Ersatzteil => "The new lid is on its way. You do not have to send the old one back.",
            KundenNachricht.Empfehlung => "Recommend us to a friend and both of you get ten dollars credited.", // expect: BSM1006
            _ => throw new ArgumentOutOfRangeException(nameof(art))
        };
    }
}
