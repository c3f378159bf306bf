using MailKit.Net.Smtp;
using MimeKit;

namespace Shenzhen.Drone.AfterSales;

public class BuyerRelayMailer
{
    public async Task MailPartAsync(string relay, string buyer)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(relay));
        message.Subject = "Propeller replacement";
        var builder = new BodyBuilder
        {
            TextBody = $"Dear {buyer},\r\nthe bent propeller is covered by warranty; we have shipped a new set.\r\n" +
                       "If you change your 2 star rating to 5 " + // expect: BSM2004|BSM2002|BSM2001
                       "we will add two more batteries for free."
        };
        message.Body = builder.ToMessageBody();
        using var client = new SmtpClient();
        await client.SendAsync(message);
    }

    public MimeMessage BuildVideo(string relay) => new()
    {
        Subject = "如何校准您的无人机",
        Body = new TextPart("plain") { Text = "您好，校准视频请看 https://v.youku.com/drone_tv/jz，一分钟学会。" } // expect: BSM3001
    };
}
