using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Northgate.Agency.Center.Inspection
{
    public enum Severity { Hint, Warning, Block }

    public sealed record PolicyItem(string Id, Severity Severity, string TitleEn, string TitleZh, string AdviceEn, string AdviceZh);

    public static class PolicyCatalogue
    {
        public static readonly IReadOnlyList<PolicyItem> Items = new List<PolicyItem>
        {
            new("AG-01", Severity.Block,
                "Offers a discount or a cheaper next order", "承诺折扣或下次下单优惠",
                "Delete the sentence. Run a public deal on the listing instead.", "请删除该句，可改用前台公开促销。"),
            new("AG-02", Severity.Block,
                "Hands out a coupon or a promo code", "发放优惠券或折扣码",
                "Codes must not be sent to single buyers, not even as an apology.", "不得向单个买家发送优惠码，道歉时也不行。"),
            new("AG-03", Severity.Block,
                "Trades a refund or a gift for a five-star review", "以退款或赠品换取五星好评",
                "This leads to the loss of the listing. Report it to the account lead.", "会导致链接下架，请上报客户经理。"),
            new("AG-04", Severity.Block,
                "Asks the buyer to delete or change a review", "要求买家删除或修改评价",
                "Solve the problem and do not mention the review.", "解决问题即可，不要提及评价。"),
            new("AG-05", Severity.Warning,
                "Gives a phone number, WhatsApp or WeChat", "留下电话、WhatsApp或微信",
                "Ask the buyer to answer in the thread.", "请让买家在站内信中回复。"),
        };
    }

    public sealed class DraftInspection
    {
        private readonly IDraftRepository _drafts;
        private readonly ILogger<DraftInspection> _logger;

        public DraftInspection(IDraftRepository drafts, ILogger<DraftInspection> logger)
        {
            _drafts = drafts ?? throw new ArgumentNullException(nameof(drafts));
            _logger = logger ?? throw new ArgumentNullException(nameof(logger));
        }

        public async Task<string> ReportAsync(string brand, CultureInfo culture, CancellationToken ct)
        {
            var zh = culture.TwoLetterISOLanguageName == "zh";
            var sb = new StringBuilder();
            sb.AppendLine(zh ? $"# {brand} 草稿检查报告" : $"# Draft inspection, {brand}");
            sb.AppendLine();
            sb.AppendLine(zh ? "| 编号 | 问题 | 建议 | 次数 |" : "| Id | Finding | Advice | Count |");
            sb.AppendLine("|---|---|---|---|");

            var hits = await _drafts.CountHitsAsync(brand, ct);
            foreach (var item in PolicyCatalogue.Items.OrderByDescending(i => i.Severity))
            {
                if (!hits.TryGetValue(item.Id, out var n) || n == 0) continue;
                sb.Append("| ").Append(item.Id)
                  .Append(" | ").Append(zh ? item.TitleZh : item.TitleEn)
                  .Append(" | ").Append(zh ? item.AdviceZh : item.AdviceEn)
                  .Append(" | ").Append(n).AppendLine(" |");
            }

            if (hits.Values.Sum() > 100)
            {
                _logger.LogWarning("Brand {Brand}: more than 100 drafts with coupons, gifts or review requests", brand);
                throw new InspectionException(zh
                    ? "草稿中返现、索评类内容超过100条，已暂停该品牌的发送权限。"
                    : "Too many drafts ask for reviews or hold out coupons; sending is paused for this brand.");
            }

            return sb.ToString();
        }
    }
}
