using FluentEmail.Core;

namespace Halden.Purchasing.Mail;

/// <summary>Mails to factories and forwarders, never to buyers.</summary>
public sealed class SupplierMailer(IFluentEmailFactory factory)
{
    public Task AskForQuoteAsync(Supplier supplier, string sku, int quantity) =>
        factory.Create()
            .To(supplier.Email)
            .Subject($"Request for quotation, {sku}")
            .Body($"Dear {supplier.Contact}, please quote {quantity} pieces of {sku}. At this quantity we expect the 8% volume discount of our frame contract.")
            .SendAsync();

    public Task ClaimDefectsAsync(Supplier supplier, string lot, decimal amount) =>
        factory.Create()
            .To(supplier.Email)
            .Subject($"Claim for lot {lot}")
            .Body($"Dear {supplier.Contact}, 4% of lot {lot} came with cracked lids. We ask you for compensation of USD {amount:N2} as agreed in section 7 of the contract.")
            .SendAsync();

    public Task SendArtworkAsync(Supplier supplier) =>
        factory.Create()
            .To(supplier.Email)
            .Subject("Insert card")
            .Body("Dear partner, remove the card with the 5-star review and the gift from every carton. Amazon forbids it, we will reject goods that contain it.")
            .SendAsync();
}
