using System;
using System.Collections.Generic;

namespace DingFeng.Ads.Ai
{
    public class ReplyPromptFactory
    {
        private readonly Dictionary<string, Func<string, string>> _prompts = new()
        {
            { "system", _ => "你是亚马逊卖家客服助手。回复中禁止出现优惠券、返现、礼品卡，禁止索要好评，禁止要求买家修改或删除评价，禁止留下微信、电话和站外链接。" },
            { "classify", text => $"请判断下面这封买家来信的意图，只输出 退款、换货、索要折扣、威胁差评 四者之一：{text}" },
            { "judge", text => $"请检查下面的草稿是否违反站内信规则，例如用红包换五星好评、引导买家加微信，违规输出 1，合规输出 0：{text}" },
        };

        private readonly Lazy<string> _negativeExample = new(() => "反面示例（绝对不要这样写）：留五星好评返十元红包。");

        public string Build(string key, string text)
        {
            var prompt = _prompts[key](text);
            return key == "judge" ? prompt + Environment.NewLine + _negativeExample.Value : prompt;
        }
    }
}
