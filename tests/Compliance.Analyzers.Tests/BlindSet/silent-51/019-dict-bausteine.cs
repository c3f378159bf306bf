using System.Collections.Generic;

namespace Nordsee.Tools.Amazon
{
    internal static class ServiceBausteine
    {
        // Textbausteine fuer die Antwort an den Kaeufer, vom Anwalt geprueft 2016
        internal static readonly Dictionary<string, string> Bausteine = new Dictionary<string, string>
        {
            { "anrede", "Dear customer," },
            { "ersatz", "the blade was chipped when it left us, so we send a new one free of charge." },
            { "erstattung", "we refunded 12.50 dollars on this order for the sheath that was missing." },
            { "kein_rabatt", "we are not allowed to grant discounts by message, please understand." },
            { "kein_gutschein", "there are no coupon codes that we could give you." },
            { "garantie", "the warranty covers the handle for five years. Please keep the invoice." },
            { "bewertung_keine", "you need not change anything in your review; we repair the knife in any case." },
            { "rueckgabe", "you can return the knife within 30 days under Your Orders; the label is prepaid." },
            { "gruss", "Best regards, your Nordsee team" },
        };
    }
}
