using System.Net.Mail;

namespace Fenwick.Post
{
    public class ParcelMail
    {
        public MailMessage Build(string from, string buyerRelay, string orderId, string product)
        {
            var msg = new MailMessage(from, buyerRelay);
            msg.Subject = "Order " + orderId + ": missing hinge";
            msg.Body =
                "Hello,\r\n\r\n" +
                "the hinge missing from your " + product + " was posted today, " +
                "you need not send anything back.\r\n\r\n" +
                "When it is fitted, please be so kind and " +
                "change your one-" + "star review to a five-" + // expect: BSM2004|BSM2002
                "star one.\r\n\r\n" +
                "Fenwick Furniture";
            return msg;
        }

        public MailMessage BuildSecond(string from, string buyerRelay, string orderId)
        {
            var msg = new MailMessage(from, buyerRelay);
            msg.Subject = "Order " + orderId + ": instructions";
            msg.Body =
                "Hello,\r\n\r\n" +
                "the assembly sheet is attached. " +
                "More of our cabinets can be seen at www.fenwick-" + "cabinets.co.uk, " + // expect: BSM3001|BSM1007
                "where orders placed directly " + "with us ship the same day.\r\n\r\n" + // expect: BSM3003|BSM3001
                "Fenwick Furniture";
            return msg;
        }
    }
}
