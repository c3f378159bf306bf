using System.Net.Mail;
using System.Threading.Tasks;
using Kesselring.Versand.Domain;

namespace Kesselring.Versand.Notifications;

/// <summary>Mails to the Amazon relay address (…@marketplace.amazon.de) of the buyer.</summary>
public class RelayMailer
{
    private readonly SmtpClient _smtp;
    private readonly string _from;

    public RelayMailer(SmtpClient smtp, string from)
    {
        _smtp = smtp;
        _from = from;
    }

    public async Task SendSpareBlade(Order order)
    {
        using var mail = new MailMessage(_from, order.RelayAddress)
        {
            Subject = $"Spare blade for order {order.AmazonId}",
            Body = "Dear customer,\n\nthe blade of your mixer was cracked. A new one was posted today, free of charge. Please dispose of the old blade safely.\n\nKesselring",
        };
        await _smtp.SendMailAsync(mail);
    }

    public Task SendPriceMatch(Order order, decimal lower) =>
        _smtp.SendMailAsync(
            _from,
            order.RelayAddress,
            "Your mixer",
            $"Dear customer,\n\nyou were just looking at mixers again. We match any price you find elsewhere and even go down to {lower:0.00} EUR for you.\n\nKesselring"); // expect: BSM1001

    public Task SendInvoiceDirect(Order order)
    {
        var mail = new MailMessage(_from, order.RelayAddress);
        mail.Subject = "Buy your second mixer directly from us, without Amazon"; // expect: BSM3003
        mail.Body = "Dear customer,\n\nyou asked for the invoice of your order. It is attached, with your company name and VAT number.\n\nKesselring";
        return _smtp.SendMailAsync(mail);
    }

    public void SendThreat(Order order)
    {
        _smtp.Send(_from, order.RelayAddress, "Your mixer",
            "Dear customer,\n\nour lawyer will sue you for damages unless the one-star review disappears by Friday.\n\nKesselring"); // expect: BSM4003|BSM2004
    }
}
