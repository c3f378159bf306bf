using System.Collections.Generic;

namespace HengTong.ServiceCenter.Amazon
{
    public static class CannedAnswers
    {
        public static readonly (string Lang, string Key, string Content)[] All =
        {
            ("zh-CN", "part", "非常抱歉，台灯少了一个螺帽，我们已寄出一包备用螺帽，不收取任何费用。"),
            ("en-US", "part", "Sorry, the lamp came without its nut. A bag of spare nuts is on the way, there is nothing to pay."),
            ("zh-TW", "refund", "親愛的顧客，您退回的檯燈已經收到，款項已原路退回，約五個工作天入帳。"),
            ("en-US", "refund", "We have your lamp back and the refund went to your original payment method."),
            ("zh-TW", "discount", "親愛的顧客，很抱歉，我們無法私下給折扣，售價以商品頁面為準。"),
            ("en-US", "discount", "Sorry, we can't reduce the price for individual buyers or hand out voucher codes."),
            ("zh-CN", "gift", "您好，礼品包装请在下单时勾选，包裹里不会放价格单。"),
        };

        public static IEnumerable<string> ForLanguage(string lang)
        {
            foreach (var (l, _, content) in All)
            {
                if (l == lang)
                {
                    yield return content;
                }
            }
        }
    }
}
