using SendGrid;
using SendGrid.Helpers.Mail;
using System.Threading.Tasks;

namespace Puffin.PostPurchase;

public class PostPurchaseJob
{
    private readonly ISendGridClient _client;
    public PostPurchaseJob(ISendGridClient client) => _client = client;

    public Task DelayAsync(EmailAddress buyer) => _client.SendEmailAsync(
        MailHelper.CreateSingleEmail(From, buyer, "Your Amazon order is late",
            "Hello, the crib mattress is delayed until Monday. You can still cancel it in Your Orders.", null));

    public Task GiftAsync(EmailAddress buyer) => _client.SendEmailAsync(
        MailHelper.CreateSingleEmail(From, buyer, "Something for the baby",
            "您好，告诉我们订单号即可免费领取婴儿摇铃一个，明天就寄出。", null)); // expect: BSM1005

    public Task RebateAsync(EmailAddress buyer)
    {
        var msg = new SendGridMessage { From = From, Subject = "Your Amazon order" };
        msg.AddTo(buyer);
        msg.PlainTextContent = "Hello, half of the price comes back to you as a cash rebate through Venmo."; // expect: BSM1004
        return _client.SendEmailAsync(msg);
    }

    private static readonly EmailAddress From = new("shop@puffin.example", "Puffin");
}
