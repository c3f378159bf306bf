using System.Collections.Generic;
using System.Linq;

namespace Tidewell.Brands.VoltHive
{
    public class WarrantyMessages
    {
        private const string ExtendEn = "Register your battery at volthive-care.com/plus to finish the warranty sign-up."; // expect: BSM3001
        private const string ExtendZh = "扫描说明书背面二维码，或打开 volthive-care.cn 完成保修登记。"; // expect: BSM3001
        private const string CoverEn = "Your battery is covered for 24 months from the day of delivery. The warranty certificate is attached to this message.";
        private const string CoverZh = "您的电池自送达之日起享有24个月保修，保修凭证见本邮件附件。";

        private readonly Dictionary<(string Lang, bool Extended), string> _map = new()
        {
            [("en", false)] = CoverEn,
            [("zh", false)] = CoverZh,
            [("en", true)] = ExtendEn,
            [("zh", true)] = ExtendZh,
        };

        public IEnumerable<OutboundMessage> Create(IEnumerable<Order> orders) =>
            from o in orders
            let lang = o.BuyerLocale.StartsWith("zh") ? "zh" : "en"
            select new OutboundMessage(o.AmazonOrderId, _map[(lang, o.IsPlus)]);
    }
}
