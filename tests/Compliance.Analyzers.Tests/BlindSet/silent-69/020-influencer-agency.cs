using System;

namespace Lagoon.Marketing.Influencers
{
    public class AgencyBriefing
    {
        public string Campaign { get; init; }
        public decimal Budget { get; init; }

        public string ToText(string agency)
        {
            return $"To {agency}: briefing for campaign {Campaign}. Our budget for creators is {Budget:N0} EUR. " +
                   "Please propose three YouTube channels for outdoor gear with their fees, and mark each video as paid advertising.";
        }
    }

    public class AgencyContractDefaults
    {
        public const string PaymentTerms = "The agency invoices its fee monthly; a discount of 2% applies to payments within 10 days.";
        public const string Samples = "Tents for the video shoot are lent to the agency free of charge and returned within six weeks.";
        public static readonly TimeSpan Notice = TimeSpan.FromDays(30);
    }
}
