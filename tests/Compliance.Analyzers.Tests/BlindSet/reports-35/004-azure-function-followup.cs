using Microsoft.Azure.Functions.Worker;
using SendGrid;
using SendGrid.Helpers.Mail;

public class FollowUp
{
    private readonly SendGridClient _sg;
    private readonly OrderTable _t;
    public FollowUp(SendGridClient sg, OrderTable t) { _sg = sg; _t = t; }

    [Function("AmazonFollowUp")]
    public async Task Run([TimerTrigger("0 0 9 * * *")] TimerInfo ti)
    {
        await foreach (var o in _t.DeliveredBetween(10, 12))
        {
            var subject = $"Your {o.ItemShort} - anything unclear?";
            var txt = $@"Hi {o.BuyerFirst},

the filter must be rinsed for one minute before the first use.
";
            if (o.IsRepeat)
                txt += "As you are a returning customer you can count on a lower price from us the next time, just ask before you order."; // expect: BSM1001|BSM1006
            else
                txt += "Happy with the pitcher? Then tell other shoppers on Amazon. Not happy? Then tell only us."; // expect: BSM2003
            var msg = MailHelper.CreateSingleEmail(new EmailAddress("hi@clearjug.example"), new EmailAddress(o.Relay), subject, txt, null);
            await _sg.SendEmailAsync(msg);
        }
    }
}
