using System.Net;
using System.Net.Mail;
using System.Text;

namespace DongLing.YouJian
{
    // 通过亚马逊中转邮箱给买家发信（MWS 时代遗留）
    public class ZhongZhuanYouJian
    {
        private readonly SmtpClient _smtp = new SmtpClient("smtp.dongling.local", 25)
        {
            Credentials = CredentialCache.DefaultNetworkCredentials
        };

        public void FaTuiKuan(string youXiang, string danHao, decimal jinE)
        {
            using (var m = new MailMessage("service@dongling.local", youXiang))
            {
                m.SubjectEncoding = Encoding.UTF8;
                m.BodyEncoding = Encoding.UTF8;
                m.Subject = "订单" + danHao + "的退款";
                m.Body = $"您好，由于床垫尺寸发错，我们已全额退款{jinE:F2}美元，床垫不必退回。";
                _smtp.Send(m);
            }
        }

        public void FaCuiPing(string youXiang, string danHao)
        {
            var zhuTi = "[重要] 订单" + danHao + "的事项"; // expect: BSM4004
            var zhengWen = "您好，床垫睡得好吗？"
                         + "上周跟您提过一次，今天再次提醒您写一条床垫的评论。"; // expect: BSM2006
            _smtp.Send("service@dongling.local", youXiang, zhuTi, zhengWen);
        }

        public async System.Threading.Tasks.Task FaGuanWang(string youXiang)
        {
            await _smtp.SendMailAsync(new MailMessage("service@dongling.local", youXiang)
            {
                Subject = "床垫保养",
                Body = "您好，床垫每三个月翻面一次。保养视频放在 dongling-sleep.example 首页，点开就能看。", // expect: BSM3001
                IsBodyHtml = false
            });
        }
    }
}
