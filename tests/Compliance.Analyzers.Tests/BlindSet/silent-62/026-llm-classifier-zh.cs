using System.Collections.Generic;
using System.Threading.Tasks;

namespace Zhiyu.Ai.Audit
{
    public class MessageAuditor
    {
        private readonly ILlmClient _llm;

        private const string Prompt =
            "你是跨境电商合规审核员。判断下面这条客服回复是否违反亚马逊站内信规则，只输出 PASS 或规则编号。\n" +
            "违规示例一：给我们五星好评，截图后返现 5 美元。\n" +
            "违规示例二：请把差评删掉，我们给您补一张礼品卡。\n" +
            "违规示例三：加我们的微信，下次购买给您打八折。\n" +
            "合规示例：您好，缺少的螺丝已免费补寄。\n" +
            "待审核文本：{0}";

        public MessageAuditor(ILlmClient llm)
        {
            _llm = llm;
        }

        public async Task<bool> IsCleanAsync(string reply)
        {
            var answer = await _llm.CompleteAsync(string.Format(Prompt, reply), new Dictionary<string, object>
            {
                ["temperature"] = 0,
                ["max_tokens"] = 8
            });
            return answer.Trim() == "PASS";
        }
    }
}
