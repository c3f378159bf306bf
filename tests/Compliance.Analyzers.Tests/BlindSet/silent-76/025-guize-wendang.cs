using System.Collections.Generic;

namespace Hegui.Portal.Help
{
    public class HelpArticle
    {
        public string Slug { get; set; }
        public string Title { get; set; }
        public string Markdown { get; set; }
    }

    public static class HelpArticles
    {
        public static IEnumerable<HelpArticle> All()
        {
            yield return new HelpArticle
            {
                Slug = "why-blocked",
                Title = "为什么我的站内信被拦截",
                Markdown = "常见原因：\n\n- 向买家索要五星好评\n- 请买家删除或修改评价\n- 写了微信、邮箱或站外链接\n- 提供优惠券、折扣或返现\n\n客服应只围绕订单问题回复。"
            };
            yield return new HelpArticle
            {
                Slug = "refund-rules",
                Title = "退款操作说明",
                Markdown = "在订单详情页点击“退款”，填写金额与原因。退款由亚马逊原路退回，客服不得承诺用 PayPal 或礼品卡代替退款。"
            };
            yield return new HelpArticle
            {
                Slug = "request-a-review",
                Title = "How the review button works",
                Markdown = "The system calls the Solicitations API once per order. Agents must not write their own text asking for reviews, and must never offer gifts or discounts for them."
            };
        }
    }
}
