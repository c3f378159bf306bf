using System.Collections.Generic;

namespace Cobalt.Agency.Portal.Help
{
    public static class TooltipTexts
    {
        public static readonly Dictionary<string, Dictionary<string, string>> Tooltips = new()
        {
            ["en"] = new()
            {
                ["reviewRate"] = "Share of orders with a five-star review. Asking buyers for a positive review is against the policy of Amazon.",
                ["couponColumn"] = "Coupons that run on the listing. To create one, go to Advertising > Coupons in Seller Central.",
                ["templateBox"] = "Do not put links, phone numbers or discount codes into a template; the message would be blocked.",
                ["feedbackTab"] = "Lists seller feedback with one or two stars. Feedback that breaks the rules of Amazon can be reported for removal here.",
            },
            ["zh"] = new()
            {
                ["reviewRate"] = "五星评价占订单的比例。平台禁止向买家索要好评。",
                ["couponColumn"] = "商品页面上正在生效的优惠券，新建请前往后台“广告－优惠券”。",
                ["templateBox"] = "模板中不得出现外链、微信号、返现等内容，否则站内信会被拦截。",
                ["feedbackTab"] = "显示一星和两星的店铺反馈，违规反馈可在此向平台申请移除。",
            },
        };
    }
}
