using System.Net.Mail;

namespace Tulip.Shop.Mailing
{
    internal class ReviewMailer
    {
        private readonly SmtpClient _smtp;

        internal ReviewMailer(SmtpClient smtp) { _smtp = smtp; }

        internal void SendAfterSale(string relay, string first, string item)
        {
            var body = "Dear " + first + ",\n\n" +
                       "we hope the " + item + " works as it should. " +
                       "If you write a product rev" + // expect: BSM2001
                       "iew and send us a screenshot of it, " +
                       "we will mail you a $15 Amazon gift " +
                       "card the same day.\n\n" +
                       "Kind regards\nTulip Home";
            _smtp.Send("care@tulip-home.example", relay, "Your " + item, body);
        }

        internal void SendSpare(string relay, string first, string part)
        {
            var body = "Dear " + first + ",\n\n" +
                       "the broken " + part + " you told us about is replaced free of charge. " +
                       "The spare part was handed to UPS this morning " +
                       "and needs about four days.\n\n" +
                       "Kind regards\nTulip Home";
            _smtp.Send("care@tulip-home.example", relay, "Spare part for your order", body);
        }
    }
}
