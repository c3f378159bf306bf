using System;

namespace Erp.Legacy.Amazon
{
    public class KlantBericht
    {
        public bool HeeftGeklaagd;
        public bool Zakelijk;

        public string MaakBericht(string naam, string ordernr)
        {
            string bericht = "Dear " + naam + ",\n\n";
            bericht += "thank you for your message about order " + ordernr + ".\n";
            if (HeeftGeklaagd)
            {
                bericht += "We will gladly refund the full amount as soon as your negative "; // expect: BSM2001|BSM2004
                bericht += "review has disappeared.\n";
            }
            else if (Zakelijk)
            {
                bericht += "Next time, please send the order to us by fax or "; // expect: BSM3003
                bericht += "through our own shop, it spares both of us the commission.\n";
            }
            else
            {
                bericht += "The hinges are adjusted with the enclosed hexagonal key.\n";
            }
            return bericht + "\nWith kind regards";
        }
    }
}
