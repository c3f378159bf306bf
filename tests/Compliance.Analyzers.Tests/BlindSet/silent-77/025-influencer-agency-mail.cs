using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Seagull.Marketing.Influencers
{
    public class AgencyBriefingMailer
    {
        private readonly ISendGridClient _client;

        public AgencyBriefingMailer(ISendGridClient client) => _client = client;

        public Task SendBriefingAsync(Agency agency, Campaign campaign)
        {
            var text = new StringBuilder();
            text.AppendLine(Opening(agency));
            text.AppendLine(Terms(campaign));
            text.AppendLine(Samples(campaign));
            text.AppendLine(Duties());

            var mail = MailHelper.CreateSingleEmail(
                new EmailAddress("partners@seagull.example"),
                new EmailAddress(agency.Email, agency.Name),
                $"Briefing {campaign.Name} for your creators",
                text.ToString(),
                null);
            return _client.SendEmailAsync(mail);
        }

        private static string Opening(Agency a) => $"Dear {a.ContactPerson},\n\nplease find the terms for your creators below.";

        private static string Terms(Campaign c) => $"The agency fee is {c.Fee:C} per video, payable by bank transfer within 30 days of your invoice.";

        private static string Samples(Campaign c) => $"Each creator receives {c.SampleCount} sample kettles from our warehouse.";

        private static string Duties() => "Creators label every video as advertising and post no customer reviews on any marketplace.";
    }
}
