using System;

namespace Pinghu.Erp.Kefu
{
    public static class RenderHelper
    {
        public static string Goodbye(bool zh, bool loyal)
            => zh
                ? (loyal ? "您好，老客户下单找客服改价，比页面便宜10%。" : "您好，您的问题已转给仓库同事，今天下班前给您答复。") // expect: BSM1001
                : loyal
                    ? "Hello, as one of our VIP customers you will receive double loyalty points on your next order." // expect: BSM1006
                    : "Hello, I have forwarded your question to the warehouse and will reply before the end of the day.";

        public static string Broken(string buyer, bool hasPhoto)
            => string.Concat(
                "Dear ", buyer, ", ",
                hasPhoto
                    ? "thank you for the photo, a replacement hinge ships tomorrow free of charge."
                    : "could you send a photo of the broken hinge, please? ",
                " You can answer directly in this thread.");

        public static string Feedback(string buyer, int stars)
            => string.Concat("Dear ", buyer, ", ", stars < 3 ? "请您立即删除差评，否则我们的律师会联系您。" : "we have noted your remark about the box."); // expect: BSM4003|BSM2004
    }
}
