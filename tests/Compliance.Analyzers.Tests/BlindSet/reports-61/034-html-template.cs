using SendGrid;
using SendGrid.Helpers.Mail;

namespace PlantPot.Mailing;

public class AmazonBuyerMail(ISendGridClient client)
{
    private static readonly EmailAddress From = new("amazon@plantpot.example", "PlantPot");

    public Task CrackedAsync(string relay, string orderId, string buyer)
    {
        var text = $"Hi {buyer}, a cracked pot is no fun. The new one for order {orderId} ships tomorrow, bin the old one.";
        return SendAsync(relay, orderId, text);
    }

    public Task FertilizerAsync(string relay, string orderId, string buyer)
    {
        var text = $"Hi {buyer}, your pot from order {orderId} has no drain hole, thats by design. "
            + "Psst: our plant food goes perfectly with it, check it out in our Amazon store."; // expect: BSM1007
        return SendAsync(relay, orderId, text);
    }

    public Task StarsAsync(string relay, string orderId, string buyer)
    {
        var text = $"Hi {buyer}, stuck what to write about the pot from order {orderId}? "
            + "Just put 'great quality, fast shipping, 5 stars' and you're done."; // expect: BSM2002|BSM2006
        return SendAsync(relay, orderId, text);
    }

    private Task SendAsync(string to, string orderId, string text) =>
        client.SendEmailAsync(MailHelper.CreateSingleEmail(From, new EmailAddress(to), $"Order {orderId}", text, null));
}
