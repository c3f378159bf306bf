using MailKit.Net.Smtp;
using MimeKit;

namespace Speedwell.Relay;

public class MimeSender
{
    private readonly ISmtpClient _smtp;
    public MimeSender(ISmtpClient smtp) => _smtp = smtp;

    public async Task SendAsync(string relay, string orderId, string kind)
    {
        var message = new MimeMessage { Subject = $"Your order {orderId}" };
        message.To.Add(MailboxAddress.Parse(relay));
        var builder = new BodyBuilder
        {
            TextBody = kind == "manual"
                ? "The manual you asked for is attached. Section 2 shows how to pair the scale."
                : "Thanks to loyal buyers like you we can offer the new scale to you for $19 instead of $29.", // expect: BSM1001|BSM1007
        };
        message.Body = kind == "text"
            ? new TextPart("plain") { Text = "请把您的差评改成好评，我们全额退款。" } // expect: BSM2001|BSM2004
            : builder.ToMessageBody();
        await _smtp.SendAsync(message);
    }
}
