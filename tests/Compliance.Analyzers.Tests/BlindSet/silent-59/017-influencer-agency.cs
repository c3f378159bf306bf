using SendGrid;
using SendGrid.Helpers.Mail;

namespace Hawthorn.Marketing.Agencies;

public class AgencyBriefingMailer
{
    private readonly ISendGridClient _sendGrid;

    public AgencyBriefingMailer(ISendGridClient sendGrid) => _sendGrid = sendGrid;

    public async Task SendBriefingAsync(Agency agency, Campaign campaign)
    {
        var from = new EmailAddress("marketing@hawthorn-agency-desk.example", "Hawthorn Marketing");
        var to = new EmailAddress(agency.AccountManagerEmail, agency.AccountManager);

        var plain = $"""
            Dear {agency.AccountManager},

            for the campaign {campaign.Name} we need four creators for the outdoor line.
            Each creator gets the tent free of charge and a fee of {campaign.Fee:C}; the videos
            run on YouTube and Instagram and must be marked as advertising.
            The creators must not write product reviews on any shop.

            Call me on +44 20 7946 0011 if anything is unclear.

            Hawthorn Marketing
            """;

        var msg = MailHelper.CreateSingleEmail(from, to, $"Briefing {campaign.Name}", plain, null);
        await _sendGrid.SendEmailAsync(msg);
    }
}
