using System.Text;

namespace Glowhouse.Marketing.Agencies
{
    public class AgencyBriefing
    {
        public string Compose(Agency agency, Campaign campaign)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {agency.ContactName},");
            sb.AppendLine($"here is the briefing for the influencers of campaign {campaign.Name}.");
            sb.AppendLine($"Each creator receives a fee of {campaign.Fee:C} plus the lipstick set as a free sample.");
            sb.AppendLine("Posts must be marked as advertising and show the discount of our web shop from the first second.");
            sb.AppendLine("Invoices go to accounting@glowhouse.example, questions to our marketing desk.");
            return sb.ToString();
        }
    }
}
