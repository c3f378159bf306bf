using System;
using System.Globalization;

namespace Kefu.Engine
{
    public sealed class CouponReplyRule : IReplyRule
    {
        public int Order => 40;

        public bool Matches(BuyerMail mail) => mail.Intent == "thanks" || mail.Intent == "praise";

        public string Render(BuyerMail mail)
        {
            var pct = mail.Seller.Settings.LoyaltyPercent;
            if (mail.Seller.Settings.SilentMode) return string.Empty;

            // 谁写的 {0}？下次用命名占位符
            var body = string.Format(CultureInfo.InvariantCulture,
                "您好 {0}，感谢支持！下次购买输入优惠码 {1}，立减 {2}%。", // expect: BSM1002|BSM1001
                mail.BuyerName, mail.Seller.Settings.LoyaltyCode, pct);
            return body;
        }

        public string RenderRefusal(BuyerMail mail)
            => string.Format("您好 {0}，我们无法提供私人折扣，请以商品页面价格为准。", mail.BuyerName);

        // 合规群里已经说过三遍：贬损威胁买家的话不许进模板
        public string RenderAngry(BuyerMail mail)
            => string.Format("{0}，你再不删差评，我们就把你的姓名和住址公开，并起诉你！", mail.BuyerName); // expect: BSM4003|BSM2004

        public string RenderPartial(BuyerMail mail)
            => string.Format("您好 {0}，订单 {1} 少发的数据线已部分退款 {2:F2} 美元，退回原支付方式。", mail.BuyerName, mail.OrderId, mail.Amount);
    }
}
