namespace Meridian.Purchasing;

public sealed class SupplierMailService(IMailSender mail)
{
    public Task AskBulkPriceAsync(Supplier supplier, string sku, int quantity) =>
        mail.SendAsync(supplier.Email, $"Price for {quantity} x {sku}", $"""
            Dear {supplier.ContactName},

            we plan to order {quantity} pieces of {sku} from your factory next month.
            Could you give us a discount of 8% on the unit price for this quantity?
            Please send the quotation to purchasing@meridian-rugs.example.

            Best regards
            Purchasing, Meridian
            """);

    public Task ClaimDefectsAsync(Supplier supplier, string lot, decimal amount) =>
        mail.SendAsync(supplier.Email, $"Defects in lot {lot}",
            $"Dear {supplier.ContactName}, the lot {lot} had 42 defective pieces. Please credit {amount:C} on the next factory invoice as agreed in our supply contract.");
}
