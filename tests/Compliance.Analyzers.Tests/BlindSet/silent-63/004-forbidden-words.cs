using System;
using System.Collections.Generic;
using System.Linq;

namespace Yunqi.CustomerService.Audit
{
    /// <summary>发送前敏感词检查</summary>
    public class ForbiddenWordChecker
    {
        private static readonly string[] ForbiddenPhrases =
        {
            "五星好评返现",
            "加微信领红包",
            "删除差评全额退款",
            "好评送礼品卡",
            "私下转账给您优惠",
            "leave a 5 star review for a gift card",
            "remove your negative review"
        };

        public IList<string> Check(string text)
        {
            return ForbiddenPhrases.Where(p => text.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0).ToList();
        }

        public void EnsureClean(string text)
        {
            var hits = Check(text);
            if (hits.Count > 0)
                throw new InvalidOperationException("回复中包含违规内容，禁止以优惠券或退款换取好评：" + string.Join("、", hits));
        }
    }
}
