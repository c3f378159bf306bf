using System.Net.Mail;

namespace Kontor7.Einkauf;

public class LieferantenMail
{
    private readonly SmtpClient _smtp;
    public LieferantenMail(SmtpClient smtp) => _smtp = smtp;

    public Task SendPriceRequest(string supplierAddress, string sku, int pieces)
    {
        var mail = new MailMessage("einkauf@kontor7.example", supplierAddress)
        {
            Subject = $"Price request {sku}",
            Body = $"Dear supplier team,\n\nwe plan to order {pieces} pieces of {sku} from your factory. Which volume discount can you give us from 5,000 pieces? " +
                   "Please send the proforma invoice to einkauf@kontor7.example or call our purchasing department at +49 561 884 020.",
        };
        return _smtp.SendMailAsync(mail);
    }

    public Task SendQualityClaim(string supplierAddress, string batch, decimal claim)
    {
        var mail = new MailMessage("einkauf@kontor7.example", supplierAddress)
        {
            Subject = $"Claim for batch {batch}",
            Body = $"Dear supplier team,\n\nfour percent of batch {batch} were faulty. We expect a compensation of {claim:N2} USD by bank transfer or a deduction from your next invoice.",
        };
        return _smtp.SendMailAsync(mail);
    }
}
