using System;
using System.Net.Mail;
using System.Threading.Tasks;

namespace Tuofeng.Tools.Amazon
{
    public class WarrantyReplyMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public WarrantyReplyMailer(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public Task InsideAsync(string relay, string orderId, DateTime until)
        {
            return _smtp.SendMailAsync(_from, relay, $"订单 {orderId} 保修",
                $"您好,您的电钻保修期到{until:yyyy-MM-dd},夹头松动属于保修范围,我们会免费为您更换,请回复一张铭牌的照片。");
        }

        public Task OutsideAsync(string relay, string orderId)
        {
            return _smtp.SendMailAsync(_from, relay, $"订单 {orderId} 保修",
                "您好,从照片看,开关是外力损坏,不在保修范围内,因此我们无法免费维修。说明书第12页写有保修条款。");
        }

        public Task ManualAsync(string relay, string orderId)
        {
            var mail = new MailMessage(_from, relay)
            {
                Subject = $"订单 {orderId} 的说明书",
                Body = "您好,您要的中文说明书已放在附件里,第5页讲了如何更换碳刷。安装时请先断开电源,正极朝上装入电池。"
            };
            mail.Attachments.Add(new Attachment("docs/manual-zh.pdf"));
            return _smtp.SendMailAsync(mail);
        }
    }
}
