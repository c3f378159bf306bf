using System;

namespace VeloVolt.Erp.Legacy
{
    public class frmBuyerMail
    {
        public string strName, strOrder;

        public string BuildMail(bool bWarranty)
        {
            string s = "";
            s += "Hello " + strName + "," + Environment.NewLine;
            s += "the e-bike battery of order " + strOrder + " must be charged once a month in winter." + Environment.NewLine;
            if (bWarranty)
            {
                s += "We will double your war" + // expect: BSM2001
                     "ranty to four years as soon as your rev" +
                     "iew is on the page." + Environment.NewLine;
            }
            else
            {
                s += "Write to service" + // expect: BSM3002|BSM3003
                     "@velovolt-" + "bikes.com and " +
                     "a mechanic will answer you there." + Environment.NewLine;
            }
            s += "Best regards" + Environment.NewLine + "VeloVolt";
            return s;
        }
    }
}
