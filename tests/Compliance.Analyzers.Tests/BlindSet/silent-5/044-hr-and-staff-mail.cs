using System.Net.Mail;
using System.Threading.Tasks;

namespace Hr.Mails
{
    /// <summary>人事部發給員工的郵件</summary>
    public class EmployeeMail
    {
        private readonly SmtpClient _smtp = new SmtpClient("mail.corp.local");

        public Task AnnualReview(string employeeAddress, string manager) => _smtp.SendMailAsync(
            "hr@corp.local", employeeAddress, "年度考評",
            $"同仁您好，您與{manager}的年度績效評價即將開始，請在面談前填好自評表。");

        public Task CodeReview(string employeeAddress, string pr) => _smtp.SendMailAsync(
            "ci@corp.local", employeeAddress, "Review requested",
            $"Hello, pull request {pr} is waiting for your review. Please leave your comments by tomorrow.");

        public Task Payslip(string employeeAddress) => _smtp.SendMailAsync(
            "hr@corp.local", employeeAddress, "薪資單",
            "同仁您好，本月薪資單已上傳，員工餐補助也已計入。");
    }
}
