using System.Collections.Generic;
using System.Net.Mail;
using System.Text;

namespace Bluffton.Ops.Reports
{
    public class StaffDigest
    {
        private readonly SmtpClient _smtp;
        private static readonly string[] TeamLeads = { "cs-leads@bluffton.example", "ops@bluffton.example" };

        public StaffDigest(SmtpClient smtp) => _smtp = smtp;

        public void SendToTeamLeads(IEnumerable<StoreDay> days)
        {
            var text = new StringBuilder();
            text.AppendLine("Morning all,");
            text.AppendLine();
            text.AppendLine("yesterday's figures by Amazon store:");
            foreach (var d in days)
                text.AppendLine($"  {d.Store}: {d.Orders} orders, {d.Refunds} refunds, {d.NewReviews} new reviews, {d.NegativeReviews} of them with one or two stars");
            text.AppendLine();
            text.AppendLine("Please remember that nobody may ask a buyer to change a review, and that coupons are set up by the ads team only.");
            text.AppendLine("The dashboard is at https://bi.bluffton.example/amazon; call Dana on extension 214 if you cannot log in.");

            var mail = new MailMessage
            {
                From = new MailAddress("reports@bluffton.example"),
                Subject = "Daily digest for customer service leads",
                Body = text.ToString()
            };
            foreach (var lead in TeamLeads)
                mail.To.Add(lead);
            _smtp.Send(mail);
        }
    }

    public class WeeklyDigest
    {
        private readonly SmtpClient _smtp;

        public WeeklyDigest(SmtpClient smtp) => _smtp = smtp;

        public void SendToCustomerServiceStaff(string week, int blockedDrafts, IReadOnlyList<string> reasons)
        {
            var text = new StringBuilder();
            text.Append("Hello team,\r\n\r\n");
            text.Append("in week ").Append(week).Append(" the checker stopped ").Append(blockedDrafts).Append(" of our drafts to buyers. The reasons were:\r\n");
            foreach (var reason in reasons)
                text.Append("  - ").Append(reason).Append("\r\n");
            text.Append("\r\nWhen a buyer wants a discount, decline politely. When a buyer is happy, say thank you and stop; do not ask for a review.\r\n");
            text.Append("The team with the fewest stopped drafts gets pizza on Friday.\r\n");

            _smtp.Send("reports@bluffton.example", "cs-all@bluffton.example", "Weekly digest for customer service staff", text.ToString());
        }
    }

    public record StoreDay(string Store, int Orders, int Refunds, int NewReviews, int NegativeReviews);
}
