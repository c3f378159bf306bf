using System;
using System.Collections.Generic;
using System.Linq;

namespace Stonebridge.ReplyAssistant
{
    public record Suggestion(string Intent, Func<Thread, string> Write);

    public class AmazonReplySuggestions
    {
        private readonly List<Suggestion> _all = new()
        {
            new("where_is_it", t => $"Hi {t.Buyer}, the tracking shows your parcel in {t.LastCity} since {t.LastScan:dddd}. It should be with you by {t.Eta:dddd}."),
            new("claim", t => $"Hi {t.Buyer}, our technician will review your claim within two days and we will write to you here."),
            new("bulk", t => $"Hi {t.Buyer}, we can only sell through Amazon, so please place the order for the forty pieces there."),
            new("wants_cancel", t => $"Hi {t.Buyer}, as you asked, we have cancelled order {t.OrderId}; nothing will be charged."),
            new("gift", t => $"Hi {t.Buyer}, gift wrap can only be chosen at checkout, we cannot add it to order {t.OrderId} any more."),
            new("size", t => $"Hi {t.Buyer}, the {t.Item} fits rods of 16 to 28 mm. The star-shaped screw goes on the left, the positive terminal faces up.")
        };

        public IEnumerable<string> For(Thread thread, params string[] intents)
        {
            return _all.Where(s => intents.Contains(s.Intent)).Select(s => s.Write(thread));
        }
    }
}
