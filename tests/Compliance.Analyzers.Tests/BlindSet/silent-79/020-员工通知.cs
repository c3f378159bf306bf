using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Chuhai.Mail.Internal
{
    public class StaffMailer
    {
        private readonly ISmtpClient _client;

        public StaffMailer(ISmtpClient client)
        {
            _client = client;
        }

        public Task SendPolicyReminderAsync()
        {
            var message = NewStaffMessage("运营部站内信培训", "运营部各位同事：本周五下午三点在二楼会议室培训站内信规则，请带上上月被亚马逊退回的消息记录。");
            return _client.SendAsync(message);
        }

        public Task SendNegativeReviewAlertAsync(string asin, int stars, string assignee)
        {
            var message = NewStaffMessage(
                $"{asin} 新增{stars}星评价",
                $"{assignee}：{asin} 刚收到一条{stars}星评价，请在今天下班前查明原因并在系统里填写处理记录，不要联系买家改评。");
            return _client.SendAsync(message);
        }

        public Task SendTicketReportAsync(int open, int overdue)
        {
            var message = NewStaffMessage("客服日报", $"客服组：今日待处理工单{open}张，超过二十四小时未回复{overdue}张，请夜班同事优先处理。");
            return _client.SendAsync(message);
        }

        private static MimeMessage NewStaffMessage(string subject, string text)
        {
            var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse("erp@chuhai-tech.cn"));
            message.To.Add(MailboxAddress.Parse("all-staff@chuhai-tech.cn"));
            message.Subject = subject;
            message.Body = new TextPart("plain") { Text = text };
            return message;
        }
    }
}
