using MimeKit;

namespace Ferris.Purchasing.Suppliers;

public class SupplierLetterFactory
{
    public MimeMessage PriceRequest(Supplier supplier, PurchaseOrder po)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(supplier.Email));
        message.Subject = $"Purchase order {po.Number}: price for 5,000 pieces";

        var builder = new BodyBuilder
        {
            TextBody =
                $"Dear {supplier.ContactName},\n\n" +
                $"for our purchase order {po.Number} we would like to agree on a discount of 8% on the unit price, " +
                "and on a rebate at the end of the year. " +
                "Please send the pro forma invoice so that we can pay by bank transfer.\n\n" +
                "You can reach our purchasing team by phone at +49 30 5557 8890.\n\n" +
                "Ferris Trading GmbH, Purchasing",
        };
        message.Body = builder.ToMessageBody();
        return message;
    }

    public string DefectClaim(Supplier supplier, string lot) =>
        $"Dear {supplier.ContactName}, 3% of the units of lot {lot} are broken. We ask you for compensation, or for free replacement units with the next container.";
}
