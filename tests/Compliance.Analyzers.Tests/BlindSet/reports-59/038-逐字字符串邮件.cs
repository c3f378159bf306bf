using System.Net.Mail;

namespace Beichen.Trade.Mail
{
    public class BuyerRelayMail
    {
        private readonly SmtpClient _client;

        public BuyerRelayMail(SmtpClient client)
        {
            _client = client;
        }

        // expect@+9: BSM2002
        // expect@+10: BSM3001|BSM5004
        public void SendInstallGuide(string relay, string orderId, string shop)
        {
            var mail = new MailMessage("service@beichen.example", relay);
            mail.Subject = "关于订单 " + orderId;
            mail.Body = $@"您好：

订单 {orderId} 的吊灯安装步骤在随附的说明书里，接线前请断电。
我们是刚起步的小团队，求您赏一个满分评价，拜托拜托！

视频教程放在 beichen-light点com 上，搜吊灯就有。
{shop}";
            mail.Attachments.Add(new Attachment("install.pdf"));
            _client.Send(mail);
        }

        public void SendWrongColor(string relay, string orderId)
        {
            _client.Send("service@beichen.example", relay, "关于订单 " + orderId,
                "您好：\n\n" +
                "很抱歉，吊灯的颜色发错了。" +
                "黑色的那盏今天寄出，" +
                "发错的请您留着，不用寄回。");
        }
    }
}
