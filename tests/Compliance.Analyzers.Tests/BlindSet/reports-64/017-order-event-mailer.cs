using System;
using System.Net.Mail;

namespace Tolliver.Books.Amazon
{
    public class OrderEventMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public OrderEventMailer(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public void OnOrderImported(ImportedOrder o)
        {
            _smtp.Send(_from, o.MarketplaceEmail, "Order " + o.OrderId,
                "Hi " + o.FirstName + ", this is just to let you know that your order came in safely. Have a great day!"); // expect: BSM4002
        }

        public void OnConditionDoubt(ImportedOrder o, string defect)
        {
            var mail = new MailMessage(_from, o.MarketplaceEmail)
            {
                Subject = "Question about your book, order " + o.OrderId,
                Body = "When packing your book we saw this: " + defect + ". Do you still want it? If not, we cancel the order and you get all your money back."
            };
            _smtp.Send(mail);
        }

        public void OnDelivered(ImportedOrder o)
        {
            var mail = new MailMessage(_from, o.MarketplaceEmail)
            {
                Subject = "Order " + o.OrderId + ": the CD at the back of the book",
                Body = "The CD sits in a sleeve inside the back cover; please check that it is there. " +
                       "By the way, all our titles are also on tolliverbooks.co.uk, without Amazon's fees." // expect: BSM3001|BSM3003|BSM1007
            };
            _smtp.Send(mail);
        }
    }

    public record ImportedOrder(string OrderId, string FirstName, string MarketplaceEmail);
}
