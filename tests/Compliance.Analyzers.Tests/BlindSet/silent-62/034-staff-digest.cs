using System.Net.Mail;
using System.Linq;
using System.Text;
using System.Collections.Generic;

namespace Redoubt.Operations.Reports
{
    public class StaffDigest
    {
        private readonly SmtpClient _smtp;

        public StaffDigest(SmtpClient smtp) => _smtp = smtp;

        public void SendToSupportTeam(IEnumerable<BlockedMessage> blocked)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Hi team,");
            sb.AppendLine();
            sb.AppendLine("Amazon did not deliver the following replies yesterday. Please do not offer coupons or discounts in the inbox any more, and do not ask anybody for five stars.");
            foreach (var b in blocked.OrderBy(x => x.Agent))
                sb.AppendLine($" - {b.Agent}: \"{b.Excerpt}\" ({b.Reason})");
            sb.AppendLine();
            sb.AppendLine("Questions? Call Marion on extension 214 or write to compliance@redoubt.example.");

            var mail = new MailMessage("ops@redoubt.example", "support-team@redoubt.example")
            {
                Subject = "Blocked buyer messages of yesterday",
                Body = sb.ToString()
            };
            _smtp.Send(mail);
        }
    }

    public record BlockedMessage(string Agent, string Excerpt, string Reason);
}
