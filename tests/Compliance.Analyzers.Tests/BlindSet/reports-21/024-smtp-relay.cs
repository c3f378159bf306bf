using System.Net.Mail;

namespace Kontor.Relay;

public class AmazonRelayMailer
{
    private readonly SmtpClient _smtp = new("mail.kontor.internal");

    public void SendeDank(string relayAddress, string orderId)
    {
        var mail = new MailMessage("amazon@kontor.example", relayAddress)
        {
            Subject = "Order " + orderId,
            Body = "Dear customer,\n\nscan the QR code on our card and you find our own shop with all colours.\n\nKontor" // expect: BSM3001|BSM3003|BSM1007
        };
        _smtp.Send(mail);
    }

    public void SendeRechnung(string relayAddress, string orderId, Attachment pdf)
    {
        var mail = new MailMessage("amazon@kontor.example", relayAddress)
        {
            Subject = "Invoice for order " + orderId,
            Body = "Dear customer,\n\nplease find the invoice attached. The discount line shows the reduction Amazon already applied to this order."
        };
        mail.Attachments.Add(pdf);
        _smtp.Send(mail);
    }

    public void SendeEntschaedigung(string relayAddress) => _smtp.Send("amazon@kontor.example", relayAddress, "Sorry",
        "Dear customer, nothing went wrong with your order, still we would like to pay you 10 euros as a gesture of goodwill."); // expect: BSM1003
}
