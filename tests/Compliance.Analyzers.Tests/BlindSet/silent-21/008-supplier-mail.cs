namespace Lichtwerk.Einkauf;

public class LieferantenMail(IMailer mailer)
{
    public Task RabattAnfragenAsync(string supplierEmail, string contact, int pieces) =>
        mailer.SendToSupplierAsync(supplierEmail, "Price for " + pieces + " lamp shades",
            $"Dear {contact}, for {pieces} shades we ask for 8% discount on your list price of last year. "
            + "Please send the new offer by e-mail to purchasing, payment by bank transfer as always.");

    public Task MusterAsync(string supplierEmail, string contact) =>
        mailer.SendToSupplierAsync(supplierEmail, "样品",
            $"{contact}您好，请免费寄两个样品到深圳仓库，价格请打九折后再报。");

    public Task ReklamationAsync(string supplierEmail, string contact) =>
        mailer.SendToSupplierAsync(supplierEmail, "Claim lot 12",
            $"Dear {contact}, 40 shades were cracked. We expect compensation or a credit note for the whole lot.");
}
