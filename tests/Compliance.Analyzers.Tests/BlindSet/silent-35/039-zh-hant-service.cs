using System.Net.Mail;

namespace XiaoPingWu
{
    // 手作小舖，華人買家用中文回
    public static class MaiJiaHui
    {
        public static readonly string[] Neirong =
        {
            "您好，耳環的扣子鬆了，我們今天補寄一副給您，不用再付錢。",
            "您好，我們不提供私下折扣，價格以商品頁面為準。",
            "您好，我們沒有 LINE 客服，請直接在這裡回覆。",
            "您好，包裹在海關延誤三天，若您不想等，我們可以取消並全額退款。",
            "您好，退貨標籤在「我的訂單」裡可以列印。",
            "您好，刻字內容是「五星媽媽」四個字，請確認字體要楷書還是黑體。",
        };

        public static void Ji(string relay, string order, int i)
        {
            using var s = new SmtpClient("localhost");
            s.Send(new MailMessage("ear@example.com", relay, "訂單 " + order, Neirong[i]));
        }
    }
}
