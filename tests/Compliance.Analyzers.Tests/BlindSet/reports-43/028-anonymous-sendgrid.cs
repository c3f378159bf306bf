using SendGrid;
using SendGrid.Helpers.Mail;

public class WineGlassMailer
{
    readonly SendGridClient _client;
    public WineGlassMailer(string key) { _client = new SendGridClient(key); }

    public async Task Run(IEnumerable<AmazonBuyer> buyers)
    {
        foreach (var b in buyers)
        {
            var data = new
            {
                subject = "Your glasses",
                greeting = $"Hello {b.FirstName},",
                text = b.Broken
                    ? "three new glasses travel to you today, wrapped in twice as much paper."
                    : "did the glasses make it in one piece? Drop us a few honest lines in the reviews, please.", // expect: BSM2006
                ps = b.Orders > 1
                    ? "PS: With three orders you climb to our Sommelier Club, where members drink cheaper." // expect: BSM1006|BSM1001
                    : "PS: The glasses like the dishwasher, but not above 60 degrees."
            };
            var m = MailHelper.CreateSingleEmail(new EmailAddress("shop@glaswerk.example"), new EmailAddress(b.RelayMail),
                data.subject, data.greeting + "\n" + data.text + "\n" + data.ps, null);
            await _client.SendEmailAsync(m);
        }

        await _client.SendEmailAsync(MailHelper.CreateSingleEmail(new EmailAddress("shop@glaswerk.example"), new EmailAddress(buyers.Last().RelayMail),
            "Last chance: everything must go in our summer sale", "All carafes and glasses, this weekend only. Come over and fill your cart!", null)); // expect: BSM1007|BSM1001
    }
}
