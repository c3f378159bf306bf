using MimeKit;

namespace PawKitchen.Web.Mailing;

public class RelayMailer
{
    public MimeMessage Build(Order order)
    {
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse("seller@pawkitchen.example"));
        message.To.Add(MailboxAddress.Parse(order.RelayAddress));
        message.Subject = $"Order {order.AmazonOrderId}: your feeder";
        message.Body = new BodyBuilder
        {
            TextBody = "Dear pet parent,\n" +
                "the feeder must stand on even ground, otherwise the sensor is blind.\n" +
                "Next time please buy directly from our factory store, we have there much more models and no Amazon fee.\n" + // expect: BSM3003|BSM1001
                "Your Paw Kitchen",
            HtmlBody = "<p>Dear pet parent,</p><p>the feeder must stand on even ground.</p>"
                + "<p>Our hotline is +1 (626) 555-0148, call any time you want.</p>" // expect: BSM3002
        }.ToMessageBody();
        return message;
    }
}
