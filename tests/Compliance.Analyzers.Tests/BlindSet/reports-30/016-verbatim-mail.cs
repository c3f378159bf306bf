using System.Net.Mail;

namespace KeHuXiangMu.Notifications
{
    public class XiaoShouHouYouJian
    {
        public void FaSong(SmtpClient client, string relayAddress, string orderId)
        {
            var mail = new MailMessage("service@seller.invalid", relayAddress);
            mail.Subject = "Order " + orderId;
            // expect@+4: BSM1004|BSM3003
            // expect@+5: BSM3002|BSM3003
            mail.Body = @"Dear customer,

The return label would cost more than the lamp itself. We would rather wire the purchase price straight to your bank account.

For this purpose please send us a WhatsApp message: +86 138 0013 8000.

Kind regards";
            client.Send(mail);
        }

        public void FaSongTuiKuan(SmtpClient client, string relayAddress, string orderId)
        {
            var mail = new MailMessage("service@seller.invalid", relayAddress);
            mail.Subject = "Refund for order " + orderId;
            mail.Body = @"Dear customer,

Amazon has been instructed to refund the purchase price to the card you paid with.

Kind regards";
            client.Send(mail);
        }
    }
}
