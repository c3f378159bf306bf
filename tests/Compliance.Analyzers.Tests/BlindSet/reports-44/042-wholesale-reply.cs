using System.Collections.Generic;

namespace Rasp.Kitchenware.Helpdesk;

public sealed class IntentReplies
{
    private readonly IDictionary<Intent, string> _replies = new SortedDictionary<Intent, string>
    {
        [Intent.BulkOrder] = "Hello, for more than ten boards we can invoice you directly and you pay by wire, so Amazon need not be involved.", // expect: BSM3003|BSM1004
        [Intent.WrongItem] = "Hello, you received the oak board instead of walnut. The right one ships today, please keep the oak one until the label arrives.",
        [Intent.PriceQuestion] = "Hello, send us a screenshot of the order and the difference to the sale price comes back to you via Zelle.", // expect: BSM1004|BSM3003
        [Intent.Complaint] = "Hello, sorry for the crack. How much would you want so that we can forget the matter without a return?", // expect: BSM1003
        [Intent.Cancel] = "Hello, as you wished we have cancelled the order; the amount is on its way back to your card.",
    };

    public string Find(Intent intent) => _replies.TryGetValue(intent, out var r) ? r : string.Empty;
}
