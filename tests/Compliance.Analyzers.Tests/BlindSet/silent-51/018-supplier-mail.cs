using System;
using System.Net.Mail;

namespace Marlow.Purchasing
{
    /// <summary>Mails to candle factories and wax suppliers. Nothing here goes to consumers.</summary>
    public class SupplierMailer
    {
        private const string PURCHASING = "purchasing@marlow.local";

        public void AskForRebate(string sSupplierMail, string sSupplier, int nTons)
        {
            string sBody = String.Format(
                "Dear {0} sales team,\r\n\r\n" +
                "we took {1} tons of wax from you this year. Under clause 7 of our supply contract a volume rebate of 3% is due.\r\n" +
                "Please send the credit note to our accounts department by the end of the month.\r\n\r\n" +
                "Marlow Purchasing",
                sSupplier, nTons);
            new SmtpClient("mail").Send(PURCHASING, sSupplierMail, "Volume rebate under supply contract", sBody);
        }

        public void AskForSamples(string sSupplierMail, string sSupplier)
        {
            string sBody = "Dear " + sSupplier + " sales team,\r\n\r\n" +
                "please send us two free samples of the new wick for our laboratory and your price list for 10,000 metres.\r\n\r\n" +
                "Marlow Purchasing";
            new SmtpClient("mail").Send(PURCHASING, sSupplierMail, "Samples of the new wick for our laboratory", sBody);
        }
    }
}
