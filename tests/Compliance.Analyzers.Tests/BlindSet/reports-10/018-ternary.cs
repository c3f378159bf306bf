using System.Threading.Tasks;

namespace Gongshu.ChatBot
{
    public class ReplyDecider
    {
        private readonly IBuyerMessageSender sender;

        public ReplyDecider(IBuyerMessageSender sender) => this.sender = sender;

        public async Task HandleAsync(BuyerThread t)
        {
            var reply = t.IsNegative
                ? "您好，非常抱歉给您带来不便，我们已为您全额退款，商品无需寄回。"
                : "您好，很高兴您喜欢！麻烦把这句话写成好评发布到商品页面，谢谢支持。"; // expect: BSM2002|BSM2003

            await sender.SendReplyAsync(t.Id, reply);

            if (t.Days > 7)
                await sender.SendReplyAsync(t.Id, t.Locale == "zh"
                    ? "您好，支付宝账号发我一下，返您 15 元，别走亚马逊退款。" // expect: BSM1004
                    : "Hello, give us your PayPal address and we will send $2 back to you outside Amazon."); // expect: BSM1004
        }
    }

    public interface IBuyerMessageSender { Task SendReplyAsync(long threadId, string text); }
}
