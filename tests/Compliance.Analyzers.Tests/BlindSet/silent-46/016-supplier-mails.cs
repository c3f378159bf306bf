using System.Threading.Tasks;

namespace YueTong.Purchasing.Mail;

/// <summary>Mails to factories and forwarders.</summary>
public class SupplierMailService(ISmtpGateway smtp)
{
    public Task AskPriceAsync(Supplier s, string sku, int qty) =>
        smtp.SendAsync(s.Email, $"Quotation for {sku}",
            $"Dear {s.ContactName}, we plan to order {qty} pieces of {sku}. Please quote FOB Ningbo and tell us what discount you give for a repeat order. You reach me on WeChat: yt_purchase or +86 574 5550 1200.");

    public Task ClaimAsync(Supplier s, string po, int bad) =>
        smtp.SendAsync(s.Email, $"Claim on {po}",
            $"Dear {s.ContactName}, {bad} units of {po} were faulty and our customers left bad reviews. Please confirm the compensation as a credit on the next invoice.");

    public Task SampleAsync(Supplier s) =>
        smtp.SendAsync(s.Email, "Free sample",
            $"Dear {s.ContactName}, would you send us two free samples of the new model by DHL? We pay the freight by bank transfer.");
}

public record Supplier(string Email, string ContactName);
public interface ISmtpGateway { Task SendAsync(string to, string subject, string body); }
