using System;
using System.Configuration;
using System.Net;
using System.Net.Mail;
using System.Text;

namespace SuMai.OrderSync.Mail
{
    public class BuyerRelayMailer
    {
        private readonly string _from = ConfigurationManager.AppSettings["AmazonApprovedSender"];

        public void SendPartsNotice(string buyerRelay, string orderId, string partName)
        {
            var mail = new MailMessage(_from, buyerRelay);
            mail.SubjectEncoding = Encoding.UTF8;
            mail.BodyEncoding = Encoding.UTF8;
            mail.Subject = "关于订单 " + orderId + " 缺少的配件";
            mail.Body = "您好，您反馈少了" + partName + "，非常抱歉，我们今天免费补寄，无需您支付任何费用。";
            Send(mail);
        }

        public void SendUrgent(string buyerRelay, string orderId)
        {
            var mail = new MailMessage(_from, buyerRelay);
            mail.Subject = "[重要] 订单 " + orderId + " 需要您补充信息"; // expect: BSM4004
            mail.Body = "您好，巴西海关要求提供收件人的 CPF 税号才能清关，请回复本消息告知。";
            Send(mail);
        }

        public void SendHuiFang(string buyerRelay, string orderId)
        {
            var mail = new MailMessage(_from, buyerRelay);
            mail.Subject = "订单 " + orderId;
            mail.Body = "您好，我们店这周末周年庆，全场都有大动作，新上的空气炸锅也在里头，记得来逛逛。"; // expect: BSM1007
            Send(mail);
        }

        private void Send(MailMessage mail)
        {
            using (var smtp = new SmtpClient(ConfigurationManager.AppSettings["SmtpHost"], 587))
            {
                smtp.EnableSsl = true;
                smtp.Credentials = new NetworkCredential(_from, ConfigurationManager.AppSettings["SmtpPwd"]);
                smtp.Send(mail);
            }
        }
    }
}
