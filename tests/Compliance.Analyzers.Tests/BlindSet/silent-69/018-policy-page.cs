using System.Collections.Generic;

namespace MsgGuard.Web.Pages
{
    public class PolicyModel : PageModel
    {
        public string Title => "What support agents must not write";

        public IReadOnlyList<PolicyItem> Items { get; } = new[]
        {
            new PolicyItem("Coupons", "Agents must not send coupon codes, vouchers or discounts to buyers."),
            new PolicyItem("Reviews", "It is prohibited to ask a buyer to change or delete a review or to offer a refund for it."),
            new PolicyItem("Gifts", "Gift cards and free products as a reward for a review lead to suspension of the account."),
            new PolicyItem("Contact", "Do not share WhatsApp numbers, e-mail addresses or links to our web site."),
            new PolicyItem("联系方式", "禁止向买家发送微信、QQ、电话和外部链接。"),
            new PolicyItem("评价", "禁止以退款、返现、礼品卡等任何方式诱导买家留好评或删除差评。")
        };
    }

    public record PolicyItem(string Heading, string Text);
}
