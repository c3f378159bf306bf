using System.Net.Mail;
using System.Text;
using Pinecrest.SellerDesk.Statistics;

namespace Pinecrest.SellerDesk.Internal
{
    public class TeamDigestMailer
    {
        private const string TeamAddress = "support-team@pinecrest.example";

        private readonly SmtpClient _smtp;

        public TeamDigestMailer(SmtpClient smtp) => _smtp = smtp;

        public void SendWeekly(WeeklyFigures figures)
        {
            var text = new StringBuilder();
            text.AppendLine("Hi team,");
            text.AppendLine();
            text.AppendLine(Volume(figures));
            text.AppendLine(Reviews(figures));
            text.AppendLine(Reminder());
            _smtp.Send("desk@pinecrest.example", TeamAddress, "Support digest, week " + figures.Week, text.ToString());
        }

        private static string Volume(WeeklyFigures f) =>
            $"We answered {f.Threads} threads and granted {f.Refunds} refunds, {f.Concessions} of them partial.";

        private static string Reviews(WeeklyFigures f) =>
            $"The listing gained {f.FiveStar} five-star reviews and {f.OneStar} one-star reviews this week.";

        private static string Reminder() =>
            "Remember that nobody on the desk may offer coupons, gifts or money for a review, not even when a buyer asks for it.";
    }
}
