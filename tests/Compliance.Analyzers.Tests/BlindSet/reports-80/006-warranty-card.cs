using System;
using System.Net.Mail;
using System.Threading.Tasks;

namespace Tuofeng.Tools.Amazon
{
    public class WarrantyMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public WarrantyMailer(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        // relay address of the buyer comes from the order report
        public async Task SendAsync(string relay, string orderId, DateTime until)
        {
            var mail = new MailMessage(_from, relay)
            {
                Subject = $"订单 {orderId} 的保修说明",
                Body = $"您好,您购买的电钻保修期到{until:yyyy-MM-dd}。保修期内如出现故障,请直接回复本消息并附上照片,我们会免费更换零件。\n"
                     + "扫描包装里的二维码加我们客服微信,就能办理电子保修卡。\n" // expect: BSM3002|BSM3001|BSM3003
                     + "晒出五星好评的截图发给我们,保修再送您一年。" // expect: BSM2001
            };
            await _smtp.SendMailAsync(mail);
        }

        public Task RejectAsync(string relay, string orderId)
        {
            return _smtp.SendMailAsync(_from, relay, $"订单 {orderId}",
                "您好,照片显示电机进水,这不在保修范围内,很抱歉无法免费维修。"
                + "如果您愿意,可以绕开亚马逊,把维修费直接打到我们的银行账户,我们给您修好寄回。"); // expect: BSM3003
        }
    }
}
