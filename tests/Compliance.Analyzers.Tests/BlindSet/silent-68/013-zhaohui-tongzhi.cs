using MimeKit;
using MailKit.Net.Smtp;
using System.Threading;
using System.Threading.Tasks;

namespace Shanhe.MailWorker;

/// <summary>安全召回与法规文件</summary>
public class ZhaohuiTongzhi
{
    private readonly SmtpClient _smtp;
    private readonly MailboxAddress _from;

    public ZhaohuiTongzhi(SmtpClient smtp, MailboxAddress from)
    {
        _smtp = smtp;
        _from = from;
    }

    public Task ZhaohuiAsync(ZhaohuiMingdan m, CancellationToken ct)
    {
        var body = $"""
            Dear {m.BuyerName},

            important safety information for your order {m.OrderId}:
            the power bank of batch {m.Batch} may become too hot during charging.
            Please do not use it any more and bring it to a battery collection point.

            You do not need to return it. The full refund of {m.Amount:C} was made through Amazon today.

            Shanhe Home
            """;
        return SendAsync(m.RelayAddress, $"Recall of the power bank, order {m.OrderId}", body, ct);
    }

    public Task ZhongwenAsync(ZhaohuiMingdan m, CancellationToken ct)
    {
        var body = $"""
            {m.BuyerName} 您好：

            您订单 {m.OrderId} 中的充电宝属于召回批次 {m.Batch}，充电时可能过热。
            请立即停止使用，不要放在床上或车里，并交到电池回收点。
            重要提示：无需寄回，全部货款已经由亚马逊退回您的账户。
            """;
        return SendAsync(m.RelayAddress, $"订单 {m.OrderId} 充电宝召回通知", body, ct);
    }

    private async Task SendAsync(string to, string subject, string body, CancellationToken ct)
    {
        var mail = new MimeMessage(new[] { _from }, new[] { MailboxAddress.Parse(to) }, subject, new TextPart("plain") { Text = body });
        await _smtp.SendAsync(mail, ct);
    }
}
