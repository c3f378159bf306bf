using System;
using System.Net.Mail;

namespace Sundaram.BackOffice.Clients.KitchenPro
{
    public class ReviewRecoveryMailer
    {
        private const string Relay = "buyer-relay@marketplace.amazon.com";

        public MailMessage ForUnhappy(string buyer, string orderNo, decimal amount)
        {
            var mail = new MailMessage("relay@kitchenpro.example", Relay);
            mail.Subject = string.Format("Order {0}", orderNo);
            mail.Body = string.Format(
                "Dear {0}, kindly take down your negative review for order {1} and we shall do the needful to refund {2:C} immediately.", // expect: BSM2001|BSM2004
                buyer, orderNo, amount);
            return mail;
        }

        public MailMessage ForMissingBlade(string buyer, string orderNo)
        {
            var mail = new MailMessage("relay@kitchenpro.example", Relay);
            mail.Subject = "Missing blade, order " + orderNo;
            mail.Body = string.Format("Dear {0}, the blade missing from order {1} has been dispatched today. No charges apply.", buyer, orderNo);
            return mail;
        }

        public MailMessage ForSilent(string buyer, string orderNo)
        {
            var mail = new MailMessage("relay@kitchenpro.example", Relay);
            mail.Subject = "Reminder";
            mail.Body = string.Format("Dear {0}, we are reverting once again: your feedback for order {1} is still pending. Kindly post it at the earliest.", buyer, orderNo); // expect: BSM2006
            return mail;
        }
    }
}
