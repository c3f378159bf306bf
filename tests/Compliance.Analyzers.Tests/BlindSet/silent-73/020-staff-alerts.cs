using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Brindle.Internal.Alerts;

public sealed class TeamDigest
{
    private static readonly Dictionary<string, string> Headings = new()
    {
        ["reviews"] = "New 1-star reviews since yesterday (do not contact the buyers about them)",
        ["coupons"] = "Coupons that end this week in Seller Central",
        ["refunds"] = "Refunds above 100 dollars waiting for a team lead",
        ["returns"] = "Return labels not used for 14 days",
    };

    private readonly ISlackClient _slack;

    public TeamDigest(ISlackClient slack) => _slack = slack;

    public async Task PostAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
    {
        var sb = new StringBuilder("Good morning, support team. ");
        sb.AppendLine("Reminder: never offer gift cards or codes in replies, and never ask anybody to change a review.");

        foreach (var (key, rows) in sections.Where(s => s.Value.Count > 0))
        {
            sb.Append('*').Append(Headings[key]).AppendLine("*");
            foreach (var row in rows)
                sb.Append("- ").AppendLine(row);
        }

        sb.AppendLine("Questions? Ping Marta on extension 114 or write to cs-leads@brindle.example.");
        await _slack.PostAsync("#support-leads", sb.ToString());
    }
}
