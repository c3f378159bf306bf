using System.Net.Mail;

namespace Staff.Mailings
{
    public class TrainingMailer
    {
        public void Send(IEnumerable<string> staff)
        {
            foreach (var address in staff)
            {
                var m = new MailMessage("compliance@corp.example", address);
                m.Subject = "Reminder for all agents: Amazon messaging policy";
                m.Body = "Dear colleagues,\n\nagents must not promise coupons, gift cards or cashback in messages to Amazon buyers, "
                       + "and must never mention reviews when they settle a complaint. Violations are reported to your team lead.\n\nCompliance";
                using var smtp = new SmtpClient("smtp.corp.example");
                smtp.Send(m);
            }
        }
    }
}
