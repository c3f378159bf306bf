using System.Collections.Generic;

namespace Nordsee.Tools.Amazon
{
    internal static class MailBausteine
    {
        // Textbausteine fuer die Antwort an den Kaeufer (amazon.com)
        internal static readonly Dictionary<string, string> Bausteine = new Dictionary<string, string>
        {
            { "anrede", "Dear customer," },
            { "lieferzeit", "your order leaves our warehouse tomorrow and needs four working days." },
            { "newsletter", "sign up for our newsletter and hear of new knives before anybody else." }, // expect: BSM1007
            { "rabatt", "we have a private price for you: 39 instead of 59 dollars, only for this mail." }, // expect: BSM1001
            { "bewertung_frage", "our team would be thrilled about top marks in your product review." }, // expect: BSM2002
            { "rueckgeld", "as soon as we see your comment online, the purchase price comes back to you in full." }, // expect: BSM2001
            { "ersatz", "we send a new blade free of charge because the first one was chipped." },
            { "gruss", "Best regards, your Nordsee team" },
        };
    }
}
