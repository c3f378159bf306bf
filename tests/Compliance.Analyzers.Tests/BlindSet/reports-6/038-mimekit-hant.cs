using MailKit.Net.Smtp;
using MimeKit;

namespace Haojing.Optics.Mailer;

public sealed class GlassesMailer(SmtpOptions options)
{
    public async Task SendLensQuestionAsync(string relay, string orderId)
    {
        var builder = new BodyBuilder
        {
            TextBody = "您好，您填寫的瞳距是 36 公釐，與成人一般數值差距較大，請您再確認一次，我們才開始磨鏡片。"
        };
        await DeliverAsync(relay, $"訂單 {orderId} 的鏡片資料", builder);
    }

    public async Task SendAnniversaryAsync(string relay, string couponCode, int percent)
    {
        var builder = new BodyBuilder
        {
            TextBody = $"您好，第二副鏡框結帳時輸入 {couponCode}，立享 {percent}% 折扣。" // expect: BSM1002|BSM1001
        };
        await DeliverAsync(relay, "您的鏡框", builder);
    }

    public async Task SendScratchAsync(string relay)
    {
        var builder = new BodyBuilder();
        builder.TextBody = "您好，鏡片刮傷屬於我們的疏失，新的鏡片已經重做並寄出。";
        builder.TextBody += "另外想請您高抬貴手，把一星評論改成五星。"; // expect: BSM2004
        await DeliverAsync(relay, "鏡片重做", builder);
    }

    private async Task DeliverAsync(string relay, string subject, BodyBuilder builder)
    {
        var message = new MimeMessage { Subject = subject, Body = builder.ToMessageBody() };
        message.From.Add(MailboxAddress.Parse(options.From));
        message.To.Add(MailboxAddress.Parse(relay));
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Host, options.Port);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
