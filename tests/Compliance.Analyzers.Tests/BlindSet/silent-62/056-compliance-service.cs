using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Hengtong.Compliance.Core
{
    /// <summary>发送前合规检查</summary>
    public class ComplianceChecker
    {
        private readonly List<ComplianceRule> _rules;

        public ComplianceChecker()
        {
            _rules = new List<ComplianceRule>
            {
                new ComplianceRule
                {
                    Code = "HT-01",
                    Name = "好评返现",
                    Pattern = "(好评|五星|晒图).{0,12}(返现|红包|退款|礼品)",
                    Example = "亲，给五星好评并截图，返现 5 美元哦",
                    Advice = "删除与评价有关的全部内容，如需请求评论请使用亚马逊按钮。"
                },
                new ComplianceRule
                {
                    Code = "HT-02",
                    Name = "修改差评",
                    Pattern = "(修改|删除|撤销|移除).{0,6}(差评|评论|评价)",
                    Example = "您好，请您把差评删除，我们全额退款",
                    Advice = "解决商品问题即可，不要提评价。"
                },
                new ComplianceRule
                {
                    Code = "HT-03",
                    Name = "站外联系",
                    Pattern = "(微信|薇信|QQ|WhatsApp|电话|邮箱)",
                    Example = "您好，请加我微信 ht12345，或发邮件到 service@ht.example",
                    Advice = "请买家直接回复消息。"
                },
                new ComplianceRule
                {
                    Code = "HT-04",
                    Name = "优惠促销",
                    Pattern = "(优惠券|折扣码|打[一二三四五六七八九]折|满减)",
                    Example = "老客户下次购买打八折，优惠码 VIP80",
                    Advice = "改用品牌定制促销或公开优惠券。"
                },
                new ComplianceRule
                {
                    Code = "HT-05",
                    Name = "Discount offers",
                    Pattern = @"\b\d{1,2}\s?%\s?off\b|\bpromo code\b|\bnext (order|purchase)\b",
                    Example = "Dear customer, enjoy 20% off your next order with code SAVE20!",
                    Advice = "Run a public coupon; never mention it in a message."
                },
                new ComplianceRule
                {
                    Code = "HT-06",
                    Name = "Asking to cancel",
                    Pattern = @"\bplease cancel\b",
                    Example = "We are out of stock, please cancel your order.",
                    Advice = "Cancel and refund it yourself, then inform the buyer."
                }
            };
        }

        public IReadOnlyList<ComplianceHit> Check(string text)
        {
            if (string.IsNullOrEmpty(text))
                return Array.Empty<ComplianceHit>();

            return _rules
                .Select(r => (Rule: r, Match: Regex.Match(text, r.Pattern, RegexOptions.IgnoreCase)))
                .Where(x => x.Match.Success)
                .Select(x => new ComplianceHit(x.Rule.Code, x.Rule.Name, x.Match.Value, x.Rule.Advice))
                .ToList();
        }
    }

    public class ComplianceRule
    {
        public string Code { get; set; }
        public string Name { get; set; }
        public string Pattern { get; set; }
        public string Example { get; set; }
        public string Advice { get; set; }
    }

    public record ComplianceHit(string Code, string Name, string Matched, string Advice);
}
