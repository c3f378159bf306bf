using System.Threading.Tasks;

namespace Pinewick.Candles.Influencers
{
    public class AgencyCorrespondence
    {
        private readonly IAgencyMailbox _mailbox;

        public AgencyCorrespondence(IAgencyMailbox mailbox) => _mailbox = mailbox;

        public Task BriefAsync(Agency agency, string campaign)
        {
            var body = $"Hello {agency.ContactPerson}, here is the brief for {campaign}. Each creator receives three candles free of charge for the video, "
                     + "to be labelled as advertising. The followers' code for our web shop is CREATOR10. "
                     + "Invoices go to accounts@pinewick.example; for urgent matters call Tom on 020 7946 0333.";
            return _mailbox.SendToAgencyAsync(agency.Email, "Brief: " + campaign, body);
        }

        public Task FeeAsync(Agency agency, decimal fee)
        {
            var body = $"Hello {agency.ContactPerson}, the agreed fee of {fee:C} was transferred to the agency's bank account today.";
            return _mailbox.SendToAgencyAsync(agency.Email, "Fee", body);
        }
    }

    public record Agency(string ContactPerson, string Email);
}
