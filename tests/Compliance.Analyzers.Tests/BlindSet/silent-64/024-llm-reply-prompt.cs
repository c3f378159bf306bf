using System.Threading.Tasks;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Yuntu.Assistant.Prompts
{
    public class ReplyDraftAssistant
    {
        private const string SystemPrompt = """
            你是亚马逊卖家的客服助手，负责为客服人员起草回复。
            必须遵守以下规则：
            1. 不得出现优惠券、折扣码、返现、礼品卡等内容；
            2. 不得请求买家给五星好评，不得要求买家删除或修改评论；
            3. 不得留下微信、电话、邮箱或站外链接；
            4. 不得请买家自行取消订单；
            5. 商品有问题时，只能提出退款、换货或补寄配件。
            输出纯文本，不超过 150 字。
            """;

        private readonly IChatCompletionService _chat;

        public ReplyDraftAssistant(IChatCompletionService chat)
        {
            _chat = chat;
        }

        public async Task<string> DraftAsync(string buyerText, string orderSummary)
        {
            var history = new ChatHistory(SystemPrompt);
            history.AddUserMessage($"订单摘要：{orderSummary}\n买家来信：{buyerText}\n请起草回复。如果买家索要折扣或以差评要挟，请礼貌拒绝。");

            var result = await _chat.GetChatMessageContentAsync(history);
            return result.Content?.Trim();
        }
    }
}
