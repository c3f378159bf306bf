using System.Text;
using System.Threading.Tasks;
using FluentEmail.Core;

namespace Peakline.Marketing.Creators
{
    public class CreatorAgencyMail
    {
        private readonly IFluentEmail _email;

        public CreatorAgencyMail(IFluentEmail email) => _email = email;

        public async Task SendBriefingAsync(Agency agency, Campaign campaign)
        {
            var text = new StringBuilder();
            text.AppendLine($"Hello {agency.AccountManager},");
            text.AppendLine();
            text.AppendLine($"here is our briefing for the YouTube campaign '{campaign.Name}' with the creators under contract with {agency.Name}.");
            text.AppendLine("Each creator gets a backpack on loan, a fee of 400 dollars and 6% commission on sales through the affiliate link.");
            text.AppendLine("Every video has to be marked as paid advertising in the first ten seconds.");
            text.AppendLine("Creators must not ask their viewers for reviews on any marketplace and must not promise gifts for reviews.");
            text.AppendLine($"The agency invoice goes to our marketing department by {campaign.InvoiceDue:MMMM d}; our number there is 555-0177.");
            text.AppendLine();
            text.Append("Peakline marketing");

            await _email
                .To(agency.Email)
                .Subject($"Agency briefing: {campaign.Name}")
                .Body(text.ToString())
                .SendAsync();
        }
    }
}
