using System;
using System.Threading.Tasks;

namespace Nanshan.Bot
{
    public class QuickReplyBot
    {
        private readonly IAmazonInbox _inbox;

        public QuickReplyBot(IAmazonInbox inbox) => _inbox = inbox;

        public async Task HandleAsync(InboundMail mail)
        {
            // 默认话术写在 lambda 参数里，运营可以覆盖
            var refuse = (string buyer, string text = "We can't offer private discounts; the price on the product page is the current one.") => $"Hello {buyer}, {text}";
            var please = (string buyer, string text = "please remove your negative review and we will refund you the whole order.") => $"Hello {buyer}, {text}"; // expect: BSM2001|BSM2004

            async Task ReplyAsync(string orderId, string message = "Please add our WhatsApp +86 138 2600 4417, we will solve it there.") // expect: BSM3002
            {
                await _inbox.PostReplyAsync(orderId, message);
            }

            switch (mail.Intent)
            {
                case "bargain":
                    await _inbox.PostReplyAsync(mail.OrderId, refuse(mail.Buyer));
                    break;
                case "angry":
                    await _inbox.PostReplyAsync(mail.OrderId, please(mail.Buyer));
                    break;
                default:
                    await ReplyAsync(mail.OrderId);
                    break;
            }
        }
    }

    public interface IAmazonInbox { Task PostReplyAsync(string orderId, string text); }
    public record InboundMail(string OrderId, string Buyer, string Intent);
}
