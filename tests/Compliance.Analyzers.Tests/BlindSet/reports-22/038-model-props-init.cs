using SendGrid;
using SendGrid.Helpers.Mail;

namespace Maple.Mailers;

public class AmazonBuyerMailer(ISendGridClient client)
{
    public Task SendAdapterNotice(Order o) => client.SendEmailAsync(new SendGridMessage
    {
        Subject = $"Order {o.Id}: US plug instead of UK plug",
        PlainTextContent = "The wrong plug was packed. The right one ships tomorrow and costs you nothing.",
    });

    public Task SendSeasonNotice(Order o) => client.SendEmailAsync(new SendGridMessage
    {
        Subject = "A treat inside",
        PlainTextContent = "Maple fans, here is your personal code M4PLE-7Q: it works on anything we sell.", // expect: BSM1002|BSM1001
        HtmlContent = "<p>Hungry for more? <a href=\"https://www.maple-mixers.com/outlet\">Visit the outlet</a></p>", // expect: BSM3001|BSM1007
    });

    public Task SendReviewNotice(Order o)
    {
        var msg = MailHelper.CreateSingleEmail(o.From, o.Relay, "Your opinion",
            $"Hello {o.First}, please tell others on Amazon how the mixer kneads; a sentence or two in a review is plenty.", // expect: BSM2006
            null);
        return client.SendEmailAsync(msg);
    }
}
