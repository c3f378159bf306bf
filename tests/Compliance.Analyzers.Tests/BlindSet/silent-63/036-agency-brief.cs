using System.Threading.Tasks;
using MimeKit;

namespace Meadow.Marketing
{
    public class InfluencerAgencyMailer
    {
        private readonly IMailTransport _transport;

        public InfluencerAgencyMailer(IMailTransport transport) => _transport = transport;

        public Task SendBriefAsync(string agencyAddress, string campaign)
        {
            var message = new MimeMessage();
            message.From.Add(new MailboxAddress("Meadow Marketing", "marketing@meadow.example"));
            message.To.Add(MailboxAddress.Parse(agencyAddress));
            message.Subject = $"Brief for campaign {campaign}";
            message.Body = new TextPart("plain")
            {
                Text = "Dear agency team,\n\nenclosed is the brief for the spring campaign. Your creators receive the planters from us on loan and mark their videos as advertising. The fee is due thirty days after the invoice. Please ring our marketing desk if a date has to move.\n\nMeadow Marketing"
            };
            return _transport.SendAsync(message);
        }
    }
}
