using System.Net.Mail;

namespace Lakeside.Kayaks.Marketing;

public class AgencyOutreach
{
    private readonly SmtpClient _smtp;

    public AgencyOutreach(SmtpClient smtp) => _smtp = smtp;

    public void AskAgency(Agency agency, Campaign campaign)
    {
        using var mail = new MailMessage("marketing@lakeside-kayaks.example", agency.ContactEmail)
        {
            Subject = $"Brief: {campaign.Name}",
            Body = $"Hi {agency.ContactName},\n\nplease propose five paddling creators for our campaign in {campaign.Month}. " +
                   "We lend each of them a boat for two weeks and pay the usual fee; posts must carry the ad label. " +
                   "Their followers get 10% off in our own shop. Call me on 020 7946 0018 with any questions.\n\nMeg, Lakeside Marketing"
        };

        _smtp.Send(mail);
    }

    public void InviteToTradeFair(Agency agency)
    {
        using var mail = new MailMessage("marketing@lakeside-kayaks.example", agency.ContactEmail)
        {
            Subject = "Boat show: your badges",
            Body = $"Hi {agency.ContactName}, two badges for the boat show are waiting at the desk, and drinks are on us at six."
        };

        _smtp.Send(mail);
    }
}
