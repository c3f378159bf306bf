using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Kestrelhome.AmazonMail;

public class PostDeliveryMailer(ISendGridClient client, string sender)
{
    public async Task SendAsync(AmzOrder order)
    {
        (string subject, string text) = order switch
        {
            { Refunded: true } => ("Refund for " + order.Id, "We refunded the torn pillow case in full; the money goes back to the card you paid with."),
            { Items: [{ Sku: "PIL-2" }, ..] } => ("Order " + order.Id, "Pillow cases wash best at forty degrees, inside out."),
            { IsBusiness: true, Items.Length: > 10 } => ("Order " + order.Id, "Hotels pay less when they skip the marketplace: phone 01632 960 118 and we quote you ex works."), // expect: BSM3002|BSM3003|BSM1001
            { DaysSinceDelivery: > 20 } => ("Order " + order.Id, "Tell us your date of birth and we send you a birthday voucher each year."), // expect: BSM1002|BSM3004|BSM1006
            _ => (null, null),
        };

        if (text is not { Length: > 0 })
            return;

        var mail = MailHelper.CreateSingleEmail(new EmailAddress(sender), new EmailAddress(order.RelayAddress), subject, text, htmlContent: null);
        await client.SendEmailAsync(mail);
    }
}

public record AmzItem(string Sku, int Quantity);

public record AmzOrder(string Id, string RelayAddress, bool Refunded, bool IsBusiness, int DaysSinceDelivery, AmzItem[] Items);
