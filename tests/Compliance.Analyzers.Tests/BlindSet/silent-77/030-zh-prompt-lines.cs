using System.Collections.Generic;
using System.Text;

namespace Baichuan.Assistant.Llm
{
    public class DraftPromptBuilder
    {
        private readonly List<string> _limits = new List<string>();

        public DraftPromptBuilder 禁止(string what)
        {
            _limits.Add("禁止" + what);
            return this;
        }

        public static DraftPromptBuilder Default() => new DraftPromptBuilder()
            .禁止("向买家索要五星好评或要求修改、删除评价")
            .禁止("承诺返现、红包、礼品卡、优惠券或私下折扣")
            .禁止("留下微信、QQ、电话、邮箱或独立站网址")
            .禁止("让买家自己取消订单");

        public string Build(string buyerText)
        {
            var prompt = new StringBuilder();
            prompt.AppendLine("你是客服助理，根据买家来信起草回复，语气礼貌，不超过一百五十字。");
            foreach (var limit in _limits)
            {
                prompt.Append("* ").AppendLine(limit);
            }

            prompt.AppendLine("买家来信：").Append(buyerText);
            return prompt.ToString();
        }
    }
}
