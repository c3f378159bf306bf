using System.Threading.Tasks;

namespace Haicang.Bot;

public class JuJueHuiFu
{
    private readonly IBuyerMessageSender _sender;
    public JuJueHuiFu(IBuyerMessageSender sender) => _sender = sender;

    public Task YaoZheKou(string threadId) => _sender.ReplyAsync(threadId,
        "Sorry, we can not give a discount by message. Price on the product page is the same for everybody.");

    public Task YaoPayPal(string threadId) => _sender.ReplyAsync(threadId,
        "We can not refund by PayPal. The refund only goes through Amazon to the card you paid with.");

    public Task YaoDianHua(string threadId) => _sender.ReplyAsync(threadId,
        "We are not allowed to give a phone number or WhatsApp. Please write your question here, we answer in this message.");

    public Task HuanPing(string threadId) => _sender.ReplyAsync(threadId,
        "You wrote that you will give five stars when we send a second lamp. We can not do such a trade. The broken lamp we replace in any case.");

    public Task YaoQuan(string threadId) => _sender.ReplyAsync(threadId,
        "No, we do not have a coupon for this item at the moment.");
}
