namespace Integra.Procurement;

public sealed class SupplierMailer(IMailTransport transport)
{
    public Task AskForRebateAsync(Supplier supplier, PurchaseOrder po) => transport.SendAsync(
        to: supplier.Email,
        subject: $"Purchase order {po.Number}: volume rebate",
        body: $"Dear {supplier.ContactName}, with this purchase order we have passed 5,000 units. " +
              "According to our frame contract we expect a 6% rebate on the invoice. " +
              "Please send the corrected pro-forma invoice to our accounts department.");

    public Task ReportDefectsAsync(Supplier supplier, int count) => transport.SendAsync(
        to: supplier.Email,
        subject: "质量问题索赔",
        body: $"{supplier.ContactName}您好，本批货物有{count}件不良品，请按采购合同安排赔偿，并在下批货款中扣除。");
}
