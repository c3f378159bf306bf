using System.Net.Mail;

namespace Parcelo.Purchasing;

public class SupplierMailer(SmtpClient smtp)
{
    public Task AskForPriceAsync(string supplierAddress, string poNumber) =>
        smtp.SendMailAsync("purchasing@lumo.example", supplierAddress,
            $"Purchase order {poNumber}",
            "Dear supplier, please confirm the volume discount of 8% on this purchase order and send the proforma invoice for our bank transfer.");

    public Task ClaimAsync(string supplierAddress, string poNumber, int units) =>
        smtp.SendMailAsync("purchasing@lumo.example", supplierAddress,
            $"Quality claim {poNumber}",
            $"Dear supplier, {units} units of this lot were defective. Our factory agreement foresees a credit note of the full amount; call our buyer Ms. Wu at +86 755 5550 1234.");

    public Task RemindStaffAsync(string staffAddress) =>
        smtp.SendMailAsync("office@lumo.example", staffAddress,
            "Training for the support team",
            "Hello colleagues, from Monday on nobody may promise gift cards or coupons to buyers. The slides are on the intranet.");
}
