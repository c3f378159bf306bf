namespace Altsystem.Versand
{
    public class MailText
    {
        public string ErstelleText(Auftrag a)
        {
            string strText = "Hello " + a.Kunde + ",\n";
            strText += "your order " + a.Nr + " of the pocket knife left us today.\n";
            if (a.IstPrime)
                strText += "Amazon brings it by tomorrow evening.\n";
            else
                strText += "DHL brings it within three days.\n";
            strText += "If a blade is dull, we sharpen it free of charge under the warranty.\n";
            if (a.Wiederholung)
            {
                strText += "And because we know each other by now: ";
                strText += "you get " + a.Rabatt + "% off the leather case "; // expect: BSM1001
                strText += "when you tell us your order number in the chat.\n";
            }
            strText += "Our films about knife care are on youtube.com/@altmesser-demo.\n"; // expect: BSM3001
            strText += "Altmesser Solingen";
            return strText;
        }
    }
}
