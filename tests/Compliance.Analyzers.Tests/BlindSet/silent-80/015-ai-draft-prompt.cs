using System.Collections.Generic;
using System.Threading.Tasks;

namespace Kefu.Robot.Amazon
{
    public class DraftAssistant
    {
        private const string SystemPrompt = """
            你是亚马逊卖家的客服助理,为客服起草回复。
            规则:
            1. 不得提供折扣、优惠券、返现或礼品卡。
            2. 不得要求买家删除或修改评论,也不得索要五星好评。
            3. 不得留下微信、电话、邮箱或任何站外链接。
            4. 商品有质量问题时,提出换货或通过亚马逊退款。
            5. 缺货时不要让买家自己取消订单。
            请用买家的语言回答,不超过一百二十个词。
            """;

        private readonly IChatClient _chat;

        public DraftAssistant(IChatClient chat) => _chat = chat;

        public Task<string> DraftAsync(string buyerText)
        {
            var prompt = new List<ChatTurn>
            {
                new("system", SystemPrompt),
                new("user", "买家来信如下,请判断他是否在用差评要挟我们给补偿,并起草回复:\n" + buyerText)
            };
            return _chat.CompleteAsync(prompt);
        }
    }

    public record ChatTurn(string Role, string Content);
}
