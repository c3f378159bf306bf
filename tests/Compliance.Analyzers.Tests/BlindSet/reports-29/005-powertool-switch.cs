namespace Eisenfaust.Kundendienst.Vorlagen;

public enum Anlass { Akku, Bewertung, Gutschein, Telefon, Verzug }

public sealed class Textbaustein
{
    // Texte für amazon.co.uk, Käufernachrichten
    public string BuyerText(Anlass anlass)
    {
        switch (anlass)
        {
            case Anlass.Akku:
                return "Please charge the battery fully before the first use. The charger shows green when it is done.";
            case Anlass.Bewertung:
                return "If you like the drill, kindly leave a review. If you don't, contact us first before you rate it."; // expect: BSM2003
            case Anlass.Gutschein:
                return "To thank you we enclose a £10 gift card which you can spend on anything you like."; // expect: BSM1005
            case Anlass.Telefon:
                return "For quick help with the impact driver, simply ring our workshop on +44 20 7946 0371."; // expect: BSM3002|BSM3003
            case Anlass.Verzug:
                return "The parcel with your circular saw is two days late. Should you prefer, we cancel the order and refund you.";
            default:
                return string.Empty;
        }
    }
}
