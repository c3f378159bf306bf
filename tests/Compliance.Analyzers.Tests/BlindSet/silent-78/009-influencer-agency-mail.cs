using System.Net.Mail;
using System.Threading.Tasks;

namespace Lunaria.Cosmetics.Partnerships
{
    public class AgencyMailer
    {
        private readonly SmtpClient _smtp;

        public AgencyMailer(SmtpClient smtp)
        {
            _smtp = smtp;
        }

        public Task SendCampaignBriefAsync(Agency agency, Campaign campaign)
        {
            var mail = new MailMessage("partners@lunaria.example", agency.AccountManagerEmail)
            {
                Subject = $"Creator campaign {campaign.Name}: brief and budget",
                Body = $"Dear {agency.AccountManager},\n\n" +
                       $"please find the brief for {campaign.Name} below. Your agency invoices us {campaign.Fee:C} at the end of the month.\n" +
                       "Each creator on your roster gets the palette for free and a promo code for the followers of the channel on our own web shop.\n" +
                       "Call me on 030 555 0199 if the dates do not suit you.\n\n" +
                       "Marketing team, Lunaria"
            };
            return _smtp.SendMailAsync(mail);
        }

        public Task SendPayoutAsync(Agency agency, decimal total)
        {
            var mail = new MailMessage("finance@lunaria.example", agency.AccountingEmail)
            {
                Subject = "Agency payout",
                Body = $"Dear accounting team,\n\nwe transferred {total:C} to the agency's bank account today."
            };
            return _smtp.SendMailAsync(mail);
        }
    }
}
