using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Wrenfield.Marketing.Agencies
{
    public class AgencyBriefingService
    {
        private readonly ISendGridClient _client;

        public AgencyBriefingService(ISendGridClient client) => _client = client;

        public async Task SendBriefingAsync(AgencyContact agency, Campaign campaign)
        {
            var text = $"Dear {agency.ContactName},\n\n" +
                       $"please find below the briefing your agency asked for, campaign {campaign.Code}.\n" +
                       $"Your creators receive {campaign.SampleCount} samples of the backpack for their videos, and the fee agreed in the contract of {campaign.ContractDate:d}.\n" +
                       "Each video must be labelled as advertising. Creators must not post reviews on Amazon.\n" +
                       "Please send the invoice of the agency to accounts@wrenfield.com by the end of the month.\n\n" +
                       "Wrenfield, marketing department";

            var mail = MailHelper.CreateSingleEmail(
                new EmailAddress("marketing@wrenfield.com"),
                new EmailAddress(agency.Email),
                $"Agency briefing {campaign.Code}",
                text,
                null);
            await _client.SendEmailAsync(mail);
        }
    }
}
