using FluentEmail.Core;

namespace Camshaft.Direct.Purchasing;

public class SupplierMails
{
    private readonly IFluentEmailFactory _emails;

    public SupplierMails(IFluentEmailFactory emails) => _emails = emails;

    public Task AskForTermsAsync(Supplier s, CancellationToken ct) => _emails.Create()
        .To(s.PurchasingEmail)
        .Subject($"Terms for next year, account {s.AccountNo}")
        .Body($"""
            Dear {s.ContactName},

            we took 14 pallets of oil filters from you this year. For next year we ask for a further 5% discount
            on the list price and a bonus of 2% once we pass 20 pallets.
            Please call our purchasing desk or send your quotation to einkauf@camshaft-direct.example by the end of the month.

            Kind regards,
            Camshaft Direct, Purchasing
            """)
        .SendAsync(ct);

    public Task ClaimAsync(Supplier s, string batch, int pieces, CancellationToken ct) => _emails.Create()
        .To(s.QualityEmail)
        .Subject($"Complaint, batch {batch}")
        .Body($"Dear {s.ContactName}, {pieces} filters of batch {batch} leak at the seal. Please compensate us by credit note and send us the 8D report.")
        .SendAsync(ct);
}
