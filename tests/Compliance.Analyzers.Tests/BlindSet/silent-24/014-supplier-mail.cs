using System.Net.Mail;

namespace GizmoBarn.Purchasing;

public class SupplierMailer
{
    public MailMessage RequestForQuote(Supplier supplier, string sku, int qty)
    {
        return new MailMessage("purchasing@gizmobarn.example", supplier.Email)
        {
            Subject = $"RFQ {sku}, {qty} pcs",
            Body = $"Dear {supplier.ContactName},\n\nplease quote {qty} units of {sku} FOB Ningbo. At this volume we expect the 8% discount from our frame contract "
                 + "and, as last year, compensation for the defective molds from lot 14.\n\n"
                 + "Call me at +1 406 555 0119 or on WeChat if anything is unclear.\n\nPurchasing, Gizmo Barn"
        };
    }
}
