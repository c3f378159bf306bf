using System.Threading.Tasks;

namespace Kantor.Purchasing;

public class SupplierCorrespondence
{
    private readonly IMailGateway _mail;
    public SupplierCorrespondence(IMailGateway mail) => _mail = mail;

    public Task AskForRebate(Supplier s, int pieces) => _mail.SendAsync(
        to: s.ContactMail,
        subject: $"Purchase order {s.LastPo}: volume rebate",
        body: $"Dear {s.ContactName}, we plan to take {pieces} pieces in the next purchase order. Which rebate on the factory price can your plant grant us at this volume?");

    public Task AskForSamples(Supplier s) => _mail.SendAsync(
        to: s.ContactMail,
        subject: "Free samples of the new housing",
        body: $"Dear {s.ContactName}, our lab needs four free samples of the new housing before we release the tooling. Please ship them with the next container.");

    public Task Claim(Supplier s, int defective) => _mail.SendAsync(
        to: s.ContactMail,
        subject: "Quality claim",
        body: $"Dear {s.ContactName}, {defective} motors of your last delivery failed our incoming inspection. Please credit them on the next invoice by bank transfer or replace them.");
}

public interface IMailGateway { Task SendAsync(string to, string subject, string body); }
public record Supplier(string ContactName, string ContactMail, string LastPo);
