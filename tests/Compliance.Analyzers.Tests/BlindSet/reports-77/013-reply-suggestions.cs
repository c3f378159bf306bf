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
            new("return", t => $"Hi {t.Buyer}, of course you can return the {t.Item}. The label is under Your Orders."),
            new("invoice", t => $"Hi {t.Buyer}, the invoice for {t.OrderId} is attached as a PDF."),
            new("bulk", t => $"Hi {t.Buyer}, for forty pieces we would rather invoice your company directly, without the marketplace in between."), // expect: BSM3003
            new("thanks", t => $"Hi {t.Buyer}, that is lovely to hear. Could you copy those very words into a review for us?"), // expect: BSM2003|BSM2002|BSM2006
            new("manual", t => $"Hi {t.Buyer}, the manual is at hxxps stonebridge-tools dot com slash help, just type that in."), // expect: BSM3001|BSM5004
            new("size", t => $"Hi {t.Buyer}, the {t.Item} fits rods of 16 to 28 mm.")
        };

        public IEnumerable<string> For(Thread thread, params string[] intents)
        {
            return _all.Where(s => intents.Contains(s.Intent)).Select(s => s.Write(thread));
        }
    }
}
