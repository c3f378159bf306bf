using System.Net.Mail;

namespace Keystone.LegacyMail
{
    public class WrongItemMail
    {
        private const string Body = @"Dear customer,

we packed the wrong drill chuck for your order, please accept our apologies.

The right chuck leaves our warehouse today with express shipping at our cost.
You may return the wrong one with the prepaid label from Your Orders:
https://www.amazon.co.uk/gp/css/order-history

Kind regards
The Keystone team";

        public MailMessage Build(string sender, string relayAddress)
        {
            return new MailMessage(sender, relayAddress)
            {
                Subject = "The wrong chuck in your order",
                Body = Body,
            };
        }
    }
}
