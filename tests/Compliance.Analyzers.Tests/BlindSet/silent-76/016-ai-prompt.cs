using System.Collections.Generic;
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Zhineng.Assistant
{
    public class DraftAssistant
    {
        private readonly ChatClient _chat;

        private const string SystemPrompt = @"你是亚马逊卖家的客服助手，根据买家来信起草回复。
必须遵守以下规定：
1. 不得索要好评，不得请买家删除或修改评价，不得用退款、礼品卡换取评价。
2. 不得提供折扣、优惠券、返现，也不得承诺下次购买有优惠。
3. 不得留下微信、WhatsApp、邮箱、电话或任何站外链接。
4. 不得请买家自己取消订单。
违反规定的例子：“给五星好评，我们返您 10 美元”“加我微信私下退款”。";

        private const string JudgePrompt =
            "You are a compliance judge. Decide if the draft breaks the policy. Examples of bad drafts: " +
            "'Please give us 5 stars and we send you a gift card', 'Delete your review and we refund you', 'Use code SAVE10 for your next order'. " +
            "Answer only PASS or FAIL.";

        public DraftAssistant(ChatClient chat)
        {
            _chat = chat;
        }

        public async Task<string> DraftAsync(string buyerMail)
        {
            var messages = new List<ChatMessage>
            {
                new SystemChatMessage(SystemPrompt),
                new UserChatMessage(buyerMail),
            };
            var result = await _chat.CompleteChatAsync(messages);
            return result.Value.Content[0].Text;
        }

        public async Task<bool> JudgeAsync(string draft)
        {
            var result = await _chat.CompleteChatAsync(new SystemChatMessage(JudgePrompt), new UserChatMessage(draft));
            return result.Value.Content[0].Text.StartsWith("PASS");
        }
    }
}
