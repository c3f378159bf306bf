using System.Net.Mail;

namespace Purchasing;

/// <summary>Mails from our purchasing team to factories.</summary>
public class SupplierMailer(SmtpClient smtp)
{
    public Task AskForDiscountAsync(string factoryMail, string sku, int qty)
    {
        var mail = new MailMessage("purchasing@brightwell.example", factoryMail)
        {
            Subject = $"RFQ {sku}",
            Body = $"Dear supplier, we plan to order {qty} pcs of {sku} this quarter. Can you grant us 5% off the FOB price for this purchase order?",
        };
        return smtp.SendMailAsync(mail);
    }

    public Task ClaimAsync(string factoryMail, string po, int defects)
    {
        var body = $"Dear supplier, {defects} units of purchase order {po} failed our incoming inspection. "
                 + "Please tell us by Friday how you will compensate us for the rejected goods, by credit note or by new goods.";
        return smtp.SendMailAsync("purchasing@brightwell.example", factoryMail, $"Claim for PO {po}", body);
    }

    public Task WeChatAsync(string factoryMail) => smtp.SendMailAsync(
        "purchasing@brightwell.example", factoryMail, "Inspection",
        "Dear supplier, our inspector arrives on Monday at your factory. Please confirm the address of the plant and the name of the line manager.");
}
