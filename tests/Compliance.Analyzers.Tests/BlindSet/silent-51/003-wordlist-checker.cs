using System.Collections;
using System.Text.RegularExpressions;

namespace CanningTown.MailGuard
{
    /// <summary>Checks outgoing buyer mails before an agent may send them.</summary>
    public class ForbiddenWordChecker
    {
        private static readonly string[] s_arrForbidden = new string[]
        {
            "coupon", "promo code", "gift card", "free gift", "cash back", "5 star", "five star review",
            "remove your review", "delete negative feedback", "change your rating", "whatsapp", "paypal",
            "visit our website", "contact us by e-mail", "next order", "loyalty points"
        };

        private static readonly string[] s_arrForbiddenZh = new string[]
        {
            "好评返现", "优惠券", "折扣码", "删除差评", "修改评价", "加微信", "礼品卡", "五星好评", "私下转账"
        };

        private static readonly Regex s_rxOffer = new Regex(
            @"\b(leave|write|post)\b.{0,40}\breview\b.{0,60}\b(refund|gift|discount|coupon)\b",
            RegexOptions.IgnoreCase | RegexOptions.Compiled);

        private static readonly Regex s_rxPhone = new Regex(@"\+?\d[\d\s\-]{8,}\d");

        public ArrayList Check(string sText)
        {
            ArrayList alHits = new ArrayList();
            foreach (string s in s_arrForbidden)
                if (sText.ToLower().IndexOf(s) >= 0) alHits.Add(s);
            if (s_rxOffer.IsMatch(sText)) alHits.Add("offer for review");
            if (s_rxPhone.IsMatch(sText)) alHits.Add("phone number");
            return alHits;
        }
    }
}
