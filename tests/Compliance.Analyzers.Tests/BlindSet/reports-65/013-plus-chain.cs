using System;
using System.Net.Mail;

namespace MarlowTools.Web.Helpers
{
    public class BuyerMailHelper
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public BuyerMailHelper(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public void SendSpareBlade(string buyerEmail, string buyerName, string orderNo, DateTime shipDate, bool firstContact)
        {
            string msg = "Hello " + buyerName + ",\n";
            msg += "\n";
            msg += "about your order " + orderNo + ": the blade that came with the saw was from a faulty batch.\n";
            msg += "A new blade was posted on " + shipDate.ToShortDateString() + ", free of charge, because the first one should never have left our factory.\n";
            msg += "Please do not use the old blade, it may chip. Dispose of it in the metal waste.\n";
            if (firstContact)
            {
                msg += "We are putting together a circle of VIP customers who get our new saws before anyone else, and you are in if you want.\n"; // expect: BSM1006|BSM1007
            }
            msg += "The two-year warranty of the saw is not affected by this.\n";
            msg += "\n";
            msg += "Marlow Tools";

            using (var mail = new MailMessage(_from, buyerEmail))
            {
                mail.Subject = "[Important] New blade for order " + orderNo; // expect: BSM4004
                mail.Body = msg;
                _smtp.Send(mail);
            }
        }
    }
}
