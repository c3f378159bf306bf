using System;
using System.Collections.Generic;
using System.Linq;

namespace XingHe.Kefu.AutoReply
{
    public class AutoReplyEngine
    {
        private readonly List<ReplyRule> _rules = new List<ReplyRule>
        {
            new ReplyRule(new[] { "where is", "tracking", "arrive" },
                "Your parcel is on its way; the carrier shows delivery by {eta}. Please check the tracking in Your Orders."),
            new ReplyRule(new[] { "发票", "invoice" },
                "您好，发票已作为附件发送，请查收。"),
            new ReplyRule(new[] { "便宜", "优惠", "打折" },
                "您好，私下给您打九折没问题，下单后把差价转到您的支付宝。"), // expect: BSM1001|BSM1004|BSM3003
            new ReplyRule(new[] { "discount", "cheaper" },
                "Sure, message us before you order and we will give you a special price of 12 dollars instead of 19."), // expect: BSM1001
            new ReplyRule(new[] { "broken", "defect", "坏" },
                "很抱歉给您带来不便，请问您希望退款还是换货？两种方式我们都可以通过亚马逊为您办理。"),
            new ReplyRule(new[] { "phone", "电话" },
                "您可以直接拨打我们的售后热线 0755-2345 6789，或者发邮件到 service@xinghe-light.cn。"), // expect: BSM3002
        };

        public string Match(string incoming)
        {
            if (string.IsNullOrWhiteSpace(incoming)) return null;
            var text = incoming.ToLowerInvariant();
            return _rules.FirstOrDefault(r => r.Keywords.Any(text.Contains))?.Answer;
        }
    }

    public class ReplyRule
    {
        public ReplyRule(string[] keywords, string answer)
        {
            Keywords = keywords;
            Answer = answer;
        }

        public string[] Keywords { get; }
        public string Answer { get; }
    }
}
