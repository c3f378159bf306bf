using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Tianshu.Compliance.Words
{
    /// <summary>站内信敏感词过滤</summary>
    public class SensitiveWordFilter
    {
        private static readonly string[] ForbiddenWords =
        {
            "好评返现", "五星好评", "加微信", "删除差评", "修改评论", "优惠券", "折扣码",
            "礼品卡", "私下交易", "红包", "扫码进群", "五星晒图送礼", "下次购买打八折",
        };

        private static readonly Regex[] ForbiddenPatterns =
        {
            new Regex(@"(加|添加).{0,3}(微信|薇信|VX)", RegexOptions.Compiled),
            new Regex(@"(好评|五星).{0,8}(返现|红包|送)", RegexOptions.Compiled),
            new Regex(@"(删|改|撤).{0,4}(差评|评论|评价)", RegexOptions.Compiled),
        };

        public IReadOnlyList<string> Check(string text)
        {
            var hits = ForbiddenWords.Where(text.Contains).ToList();
            hits.AddRange(ForbiddenPatterns.Select(p => p.Match(text)).Where(m => m.Success).Select(m => m.Value));
            return hits;
        }

        public string Explain(string word)
        {
            if (word.Contains("微信"))
                return "禁止在站内信中留下微信、电话等联系方式";
            if (word.Contains("评"))
                return "禁止索要好评、禁止以返现或赠品换取评价、禁止要求买家删除或修改评论";
            return "禁止在站内信中发送优惠券、折扣码或礼品卡";
        }
    }
}
