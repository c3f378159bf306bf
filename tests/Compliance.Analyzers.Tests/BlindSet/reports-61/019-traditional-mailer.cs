using MailKit.Net.Smtp;
using MimeKit;

namespace TeaHouse.Amazon;

public class BuyerMailer(string host, string from)
{
    public async Task SendAsync(string relay, string orderNo, MailKind kind)
    {
        var msg = new MimeMessage();
        msg.From.Add(MailboxAddress.Parse(from));
        msg.To.Add(MailboxAddress.Parse(relay));
        msg.Subject = $"訂單 {orderNo}";
        msg.Body = new TextPart("plain") { Text = TextOf(kind, orderNo) };

        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(host, 587);
        await smtp.SendAsync(msg);
        await smtp.DisconnectAsync(true);
    }

    private static string TextOf(MailKind kind, string orderNo)
    {
        switch (kind)
        {
            case MailKind.Leak:
                return $"您好，訂單{orderNo}的茶罐漏氣是我們的問題，新的一罐明天寄出，不另收費。";
            case MailKind.Late:
                return $"您好，颱風關係訂單{orderNo}會晚兩天到，不想等的話我們全額退款給您。";
            case MailKind.Line:
                return "您好，文字講不清楚，麻煩加我們的 LINE：teahouse77，客服一對一教您泡。"; // expect: BSM3002|BSM3003
            case MailKind.Regular:
                return "您好，老朋友下次跟我們直接匯款訂購，不透過亞馬遜，一罐少收五十元。"; // expect: BSM3003|BSM1001
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }
}

public enum MailKind { Leak, Late, Line, Regular }
