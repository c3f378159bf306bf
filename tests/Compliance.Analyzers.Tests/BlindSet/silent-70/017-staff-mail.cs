using System.Net.Mail;
using System.Text;

namespace Brookside.Operations.Reports
{
    public class WeeklyReviewReport
    {
        private readonly SmtpClient _smtp;

        public WeeklyReviewReport(SmtpClient smtp) => _smtp = smtp;

        public void SendToOperations(ReviewStatistics stats)
        {
            var body = new StringBuilder();
            body.AppendLine("Hi team,");
            body.AppendLine($"this week we got {stats.FiveStar} five-star and {stats.OneStar} one-star reviews on Amazon.");
            body.AppendLine("Most complaints were about the hinge, see the sheet in the operations folder.");
            body.AppendLine("Reminder for everybody on the desk: nobody may promise coupons, gift cards or refunds for a review.");
            body.AppendLine("The discount campaign for Prime Day goes live on Monday, please check the prices before lunch.");
            body.AppendLine("Questions to Karin, extension 214.");

            var mail = new MailMessage("reports@brookside.example", "operations@brookside.example")
            {
                Subject = "Internal: weekly review figures",
                Body = body.ToString(),
            };
            _smtp.Send(mail);
        }
    }
}
