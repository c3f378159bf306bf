using System.Net.Mail;

namespace ShopBridge.Relay;

public class AmazonRelayMailer
{
    private readonly SmtpClient _smtp;

    public AmazonRelayMailer(SmtpClient smtp) => _smtp = smtp;

    public void SendInvoice(string relay, string orderId)
    {
        _smtp.Send("orders@shopbridge.example", relay, "Invoice for order " + orderId, "Please find the invoice for your order attached.");
    }

    public async Task SendLastReminderAsync(string relay, string orderId)
    {
        using var mail = new MailMessage("orders@shopbridge.example", relay);
        mail.Subject = $"Order {orderId}: second reminder to write a review"; // expect: BSM2006
        mail.Body = "We noticed that you still have not reviewed the backpack. It only takes a minute!"; // expect: BSM2006
        await _smtp.SendMailAsync(mail);
    }

    public async Task SendLensGiftAsync(string relay)
    {
        var mail = new MailMessage("orders@shopbridge.example", relay,
            "A little something",
            "We put a $20 Amazon gift card aside for you. Reply YES to receive it."); // expect: BSM1005
        await _smtp.SendMailAsync(mail);
    }
}
