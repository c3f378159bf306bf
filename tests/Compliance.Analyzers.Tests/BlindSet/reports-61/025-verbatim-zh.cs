using System.Net.Mail;
using System.Text;

namespace DengJu.Tools
{
    public class LampMailer
    {
        private readonly SmtpClient client;

        public LampMailer(SmtpClient client)
        {
            this.client = client;
        }

        public void SendRepair(string relay, string orderNo)
        {
            // expect@+4: BSM3001|BSM5004
            string body = @"您好，
订单 " + orderNo + @" 的台灯不亮，请先检查灯泡有没有拧紧。
如果还是不亮，我们免费寄一个新的驱动给您。
教学视频请打开 dengju-shop 点 com 观看。";
            Deliver(relay, "关于订单 " + orderNo, body);
        }

        public void SendDelay(string relay, string orderNo)
        {
            var sb = new StringBuilder();
            sb.AppendLine("您好，");
            sb.AppendLine($"订单 {orderNo} 因为港口拥堵要晚三天，抱歉。");
            sb.AppendLine("不想等的话回复退款两个字，我们马上全额退。");
            sb.Append("另外悄悄给您留了个九折，以后买灯报暗号就行。"); // expect: BSM1001|BSM1006|BSM1002
            Deliver(relay, "关于订单 " + orderNo, sb.ToString());
        }

        private void Deliver(string to, string subject, string body)
        {
            var mail = new MailMessage("amz@dengju.example", to) { Subject = subject, Body = body };
            client.Send(mail);
        }
    }
}
