using System;
namespace FeiYu.ERP.Common
{
    public class YaMaXunApi
    {
        public bool NotifyBuyer(string orderId, string content) { return Post("/msg", orderId, content); }
        public bool ReplyMessage(string threadId, string text) { return Post("/reply", threadId, text); }
        private bool Post(string a, string b, string c) { return true; }
    }

    public class RenWu
    {
        YaMaXunApi api = new YaMaXunApi();

        public void Zhixing(string orderId, string threadId)
        {
            api.NotifyBuyer(orderId, "您好，您购买的鱼竿漏装竿套，已补寄。");
            api.NotifyBuyer(orderId, "您好，凡购买满两次，第三次半价，仅限老客户。"); // expect: BSM1001|BSM1006
            api.ReplyMessage(threadId, "您好，鱼线的拉力是8公斤，适合溪流使用。");
            api.ReplyMessage(threadId, "您好，降价的差价我微信转给您，加我 feiyu-001。"); // expect: BSM1004|BSM3002|BSM3003
        }
    }
}
