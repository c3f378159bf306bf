using System;

namespace TwSeller.Mail
{
    public static class MailBody
    {
        private const string ThanksFormat = "{0} 您好，感謝您購買本店商品（訂單 {1}）。";
        private const string CouponFormat = "送您一張 {0} 元折價券，下次購物時輸入代碼 {1} 即可使用。"; // expect: BSM1002|BSM1001
        private const string ReviewFormat = "{0} 您好，若您喜歡我們的商品，懇請給予五顆星的評價。"; // expect: BSM2002|BSM2003
        private const string LineFormat = "{0} 您好，有任何問題歡迎加入我們的 LINE 好友：@goodlife。"; // expect: BSM3002|BSM3003
        private const string RefundFormat = "{0} 您好，您退回的商品已收到，款項 {1} 元已退至原付款方式。";

        public static string BuildThanks(string name, string order, int amount, string code)
        {
            return string.Format(ThanksFormat, name, order) + Environment.NewLine + string.Format(CouponFormat, amount, code);
        }

        public static string BuildReview(string name) { return string.Format(ReviewFormat, name); }
        public static string BuildLine(string name) { return string.Format(LineFormat, name); }
        public static string BuildRefund(string name, int amount) { return string.Format(RefundFormat, name, amount); }
    }
}
