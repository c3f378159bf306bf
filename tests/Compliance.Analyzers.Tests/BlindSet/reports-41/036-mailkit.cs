using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Wexford.Relay;

public class RelayMailService(ISmtpClient smtp)
{
    public async Task SendInvoiceAsync(string relayAddress, byte[] pdf)
    {
        var builder = new BodyBuilder { TextBody = "Dear customer, attached is the invoice of your Amazon order." };
        builder.Attachments.Add("invoice.pdf", pdf);
        await smtp.SendAsync(Wrap(relayAddress, "Invoice", builder.ToMessageBody()));
    }

    public async Task SendNewArrivalsAsync(string relayAddress)
    {
        var builder = new BodyBuilder
        {
            TextBody = "尊敬的顾客，秋季新款围巾已经上架，欢迎到我们的亚马逊店铺选购。" // expect: BSM1007
        };
        await smtp.SendAsync(Wrap(relayAddress, "New in", builder.ToMessageBody()));
    }

    public Task SendThanksAsync(string relayAddress) =>
        smtp.SendAsync(Wrap(relayAddress, "Thank you", new TextPart("plain")
        {
            Text = "尊敬的顾客，围巾满意的话请留个评价；不满意请写信给我们，先别评价。" // expect: BSM2003
        }));

    private static MimeMessage Wrap(string to, string subject, MimeEntity body) => new MimeMessage(
        new[] { MailboxAddress.Parse("noreply@wexford.example") }, new[] { MailboxAddress.Parse(to) }, subject, body);
}
