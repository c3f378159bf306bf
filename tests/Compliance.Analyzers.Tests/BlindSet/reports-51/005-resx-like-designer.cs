namespace Kontor.Versand.Properties
{
    using System;

    // Aus Texte.resx von Hand uebernommen (2009), bitte nicht neu generieren!
    internal class Kundentexte
    {
        internal static string Mail_Verspaetung_EN
        {
            get { return "Dear customer, our supplier delivered the drawer slides late. Your order leaves on Friday."; }
        }

        internal static string Mail_Bewertung_EN
        {
            get { return "Dear customer, please take a moment to review your purchase on Amazon."; } // expect: BSM2006
        }

        internal static string Mail_Unzufrieden_EN
        {
            get { return "Dear customer, if something is not right, talk to us first instead of writing a negative review."; } // expect: BSM2003
        }

        internal static string Mail_Gutschein_EN
        {
            get { return "Dear customer, the attached gift card over 20 euros is our way to say sorry for the scratched drawer."; } // expect: BSM1005|BSM1003
        }

        internal static string Mail_Rechnung_EN
        {
            get { return "Dear customer, the VAT invoice for your order is attached to this message as a PDF."; }
        }
    }
}
