using System.Net.Mail;

namespace XiaoPingWu
{
    // 台灣媽媽的手作小舖，賣到亞馬遜美國站，華人買家用中文回
    public static class MaiJiaHui
    {
        public static readonly string[] Neirong =
        {
            "您好，耳環的扣子鬆了，我們今天補寄一副給您，不用再付錢。",
            "您好，只要上傳開箱照並寫下評論，就送您一條手鍊當謝禮。", // expect: BSM2001
            "您好，加我的 LINE：xiaoping_ear，聊天比較快。", // expect: BSM3002|BSM3003
            "您好，生日當月下單，結帳輸入 HBD88 就有折扣喔。", // expect: BSM1002|BSM1001|BSM1006
            "您好，退貨標籤在「我的訂單」裡可以列印。",
            "您好，拜託拜託，給我們滿滿的五顆星，小舖才撐得下去。", // expect: BSM2002
        };

        public static void Ji(string relay, string order, int i)
        {
            using var s = new SmtpClient("localhost");
            s.Send(new MailMessage("ear@example.com", relay, "訂單 " + order, Neirong[i]));
        }
    }
}
