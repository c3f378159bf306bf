using System.Threading.Tasks;

namespace Kestrel.Marketing.Influencers;

public class AgencyBriefSender
{
    private readonly IAgencyMailbox _agencyMailbox;

    public AgencyBriefSender(IAgencyMailbox agencyMailbox) => _agencyMailbox = agencyMailbox;

    public Task SendBriefAsync(Agency agency, Campaign campaign)
    {
        var subject = $"Brief: {campaign.Name}, creators wanted for June";

        var text = $"Hi {agency.AccountManager},\n"
            + "we are looking for four creators for our YouTube channel in June.\n"
            + "Each creator receives the wardrobe system as a loan and a fee of EUR 800 per video.\n"
            + "Please send media kits and rates to partnerships@kestrel.example by Friday.\n"
            + "All videos must be labelled as advertising.";

        return _agencyMailbox.SendToAgencyAsync(agency.Id, subject, text);
    }
}
