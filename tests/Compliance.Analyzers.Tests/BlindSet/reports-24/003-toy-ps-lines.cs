using System.Collections.Generic;

namespace GizmoBarn.Messages
{
    public static class PostScripts
    {
        // appended to the end of each buyer message, keyed by campaign
        public static readonly IReadOnlyDictionary<string, string> ByCampaign = new Dictionary<string, string>
        {
            ["none"] = "",
            ["batteries"] = "PS: The robot needs three AA batteries. It will not run on hope, we checked.",
            ["stars"] = "PS: Five little stars on Amazon keep our lights on. Just saying!", // expect: BSM2002
            ["gift"] = "PS: Reply with your kid's favorite color and we'll slip a free mini-bot in the mail.", // expect: BSM1005
            ["raffle"] = "PS: Every buyer this month is in the draw for the big castle. Winner picked on the 30th!", // expect: BSM1006
            ["missing"] = "PS: If the left arm is missing, tell us and we'll ship one at no charge.",
        };

        public static string Append(string body, string campaign)
            => ByCampaign.TryGetValue(campaign, out var ps) && ps.Length > 0 ? body + "\n\n" + ps : body;
    }
}
