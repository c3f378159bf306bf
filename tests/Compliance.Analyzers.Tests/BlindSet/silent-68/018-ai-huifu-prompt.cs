using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace AiKefu.Bot.Prompts;

public class HuifuAgent
{
    private const string SystemPrompt = """
        你是亚马逊卖家的客服助手，根据买家来信起草回复，由人工审核后发送。
        必须遵守：
        1. 不得向买家索要好评，不得暗示五星，不得请买家修改或删除评论。
        2. 不得承诺优惠券、折扣码、礼品卡、返现或下次购买的优惠。
        3. 不得出现微信、WhatsApp、邮箱、电话或站外网址。
        4. 缺货时不要让买家自己取消订单，由我们取消并退款。
        5. 只可提供退款、换货、补发三种方案。
        语气礼貌简短，不使用表情符号。
        """;

    private const string CheckPrompt =
        "You are a compliance reviewer. Answer VIOLATION if the draft offers a discount, asks the buyer to leave a positive review, " +
        "promises a free gift for feedback, or tells the buyer to contact us on WhatsApp. Example of a violation: " +
        "'Please give us 5 stars and we will send you a $20 gift card'. Otherwise answer OK.";

    private readonly IChatCompletionService _chat;

    public HuifuAgent(Kernel kernel) => _chat = kernel.GetRequiredService<IChatCompletionService>();

    public async Task<string> DraftAsync(string laixin, CancellationToken ct)
    {
        var history = new ChatHistory(SystemPrompt);
        history.AddUserMessage("买家来信如下：\n" + laixin);
        var r = await _chat.GetChatMessageContentAsync(history, cancellationToken: ct);
        return r.Content;
    }

    public async Task<bool> PassAsync(string draft, CancellationToken ct)
    {
        var history = new ChatHistory(CheckPrompt);
        history.AddUserMessage(draft);
        var r = await _chat.GetChatMessageContentAsync(history, cancellationToken: ct);
        return r.Content?.Trim() == "OK";
    }
}
