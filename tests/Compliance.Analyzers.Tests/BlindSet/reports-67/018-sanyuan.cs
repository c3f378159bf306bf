using System;

namespace Dongli.Erp.Plugins.AmazonMsg
{
    public class AutoReplyRule
    {
        public string Reply(int stars, bool hasProblem, string asin)
        {
            string head = hasProblem ? "您好，非常抱歉给您带来不便，" : "您好，";

            string body = stars <= 3
                ? "麻烦您先把一星改成五星，改好之后我们马上安排退款。" // expect: BSM2001|BSM2004
                : "如使用中有任何疑问，请告诉我们具体情况。";

            return head + body;
        }

        public string Tail(bool vip)
        {
            return vip
                ? "感谢您的来信，我们会在二十四小时内答复。"
                : "扫一扫包装里的二维码，进我们的官方商城看看更多款式。"; // expect: BSM3001|BSM1007|BSM3003
        }

        public string Status(DateTime? eta) =>
            eta == null ? "补发件正在备货，有进展会第一时间告诉您。" : $"补发件预计 {eta:M月d日} 送达。";
    }
}
