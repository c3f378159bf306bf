using System.Net.Mail;

namespace Fenwick.Post
{
    public class RepairMail
    {
        public MailMessage ToBuyer(string from, string buyerRelay, string orderId, string product)
        {
            var msg = new MailMessage(from, buyerRelay);
            msg.Subject = "Order " + orderId + ": cracked shelf";
            msg.Body =
                "Hello,\r\n\r\n" +
                "the shelf of your " + product + " was cracked when it arrived. " +
                "We have posted a new one free " + "of charge, and there is no need " +
                "to return the old one.\r\n\r\n" +
                "Should you prefer your money " + "back, tell us here and we refund the order " +
                "through Amazon.\r\n\r\n" +
                "Fenwick Furniture";
            return msg;
        }

        public MailMessage ToSupplier(string from, string orderRef)
        {
            var msg = new MailMessage(from, "sales@oakmill-timber.example");
            msg.Subject = "Price for purchase order " + orderRef;
            msg.Body =
                "Dear Mr Hale,\r\n\r\n" +
                "last quarter you granted us 5% " + "off the oak boards. Can we have the same " +
                "discount on our next order?\r\n\r\n" +
                "You can ring our buyer on +44 20 7946 " + "0018.\r\n\r\nFenwick purchasing";
            return msg;
        }
    }
}
