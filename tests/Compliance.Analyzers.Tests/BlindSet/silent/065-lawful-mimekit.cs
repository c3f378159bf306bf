using MimeKit;

namespace Yun.Mail;

public class MimeFactory
{
    public MimeMessage TuiHuo(string relay, string orderId)
    {
        var m = new MimeMessage();
        m.To.Add(MailboxAddress.Parse(relay));
        m.Subject = $"订单 {orderId} 退货进度";
        m.Body = new BodyBuilder { TextBody = "您好，仓库今天收到您退回的台灯，退款明天到账。" }.ToMessageBody();
        return m;
    }

    public MimeMessage HuanHuo(string relay, string orderId)
    {
        var m = new MimeMessage();
        m.To.Add(MailboxAddress.Parse(relay));
        m.Subject = $"訂單 {orderId} 換貨";
        m.Body = new TextPart("plain") { Text = "您好，新的檯燈已寄出，舊的請放回紙箱，司機週四到府收取，不收費用。" };
        return m;
    }
}
