using System.Net.Mail;
using System.Text;

namespace Yunfan.Oms.Notifications
{
    public class StaffMailer
    {
        private readonly SmtpClient _smtp;

        public StaffMailer(SmtpClient smtp) => _smtp = smtp;

        public void NotifyNegativeReviews(string[] staff, string asin, int count)
        {
            var sb = new StringBuilder();
            sb.AppendLine("各位运营同事：");
            sb.AppendLine($"商品 {asin} 昨天新增 {count} 条差评，请在后台逐条核对原因。");
            sb.AppendLine("再次提醒：禁止联系买家删除或修改评价，禁止以返现、礼品卡换取好评，违者按公司制度处理。");
            sb.AppendLine("如评论违反亚马逊规则，请用举报入口提交。");

            var mail = new MailMessage("oms@yunfan.example", string.Join(",", staff), "差评日报 " + asin, sb.ToString());
            _smtp.Send(mail);
        }
    }
}
