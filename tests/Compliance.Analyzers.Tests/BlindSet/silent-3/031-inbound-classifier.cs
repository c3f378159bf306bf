using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace JiuZhou.Crm.YiTu
{
    /// <summary>识别买家来信的意图（只看买家写来的内容）</summary>
    public class YiTuClassifier
    {
        private static readonly (string Intent, Regex Rx)[] Rules =
        {
            ("ask_discount", new Regex("(便宜|优惠|打折|折扣|优惠券|coupon|discount|promo)", RegexOptions.IgnoreCase)),
            ("ask_gift", new Regex("(送个?|赠品|礼物|free (gift|sample))", RegexOptions.IgnoreCase)),
            ("threat_review", new Regex("(给差评|一星|bad review|1 star|negative feedback)", RegexOptions.IgnoreCase)),
            ("ask_contact", new Regex(@"(加你?微信|whats\s*app|phone number)", RegexOptions.IgnoreCase)),
        };

        private static readonly Dictionary<string, string> Titles = new Dictionary<string, string>
        {
            ["ask_discount"] = "买家要优惠",
            ["ask_gift"] = "买家要赠品",
            ["threat_review"] = "买家以差评要挟退款",
            ["ask_contact"] = "买家索要微信或电话",
        };

        public string Classify(string buyerText)
        {
            foreach (var (intent, rx) in Rules)
                if (rx.IsMatch(buyerText)) return intent;
            return "other";
        }

        public string Title(string intent) => Titles.TryGetValue(intent, out var t) ? t : "其他";

        public bool IsFanXianSpam(string inbound) =>
            new[] { "好评返现", "免费测评", "get free products for reviews" }.Any(s => inbound.Contains(s, StringComparison.OrdinalIgnoreCase));
    }
}
