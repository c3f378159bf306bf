namespace ChannelLoom.Procurement.Mail;

public sealed class SupplierMailer(ISmtpSender smtp)
{
    public Task AskForDiscountAsync(Supplier supplier, PurchaseOrder po) =>
        smtp.SendAsync(
            supplier.PurchasingContact,
            $"Purchase order {po.Number}",
            $"Dear Mr. {supplier.ContactLastName}, with purchase order {po.Number} our yearly volume reaches 12,000 units. According to our supply agreement, clause 7, the unit price then falls by 4 percent. Please send us a corrected pro forma invoice.");

    public Task ReportDefectsAsync(Supplier supplier, int pieces) =>
        smtp.SendAsync(
            supplier.QualityContact,
            "Quality claim",
            $"Dear quality team, {pieces} pieces of lot {supplier.LastLot} failed our incoming inspection at the Newark warehouse. Under the supply agreement we ask for a credit note for these pieces.");

    public Task SendForecastAsync(Supplier supplier) =>
        smtp.SendAsync(supplier.PurchasingContact, "Forecast Q3", "Dear partner, the forecast for the third quarter is attached as a spreadsheet.");
}
