using System.Collections.Frozen;

namespace Hartwell.Marketplace.Messaging;

/// <summary>Canned text for the buyer-message bot. Keys match the LUIS intents.</summary>
public static class CannedReplies
{
    private static readonly FrozenDictionary<string, string> Replies = new KeyValuePair<string, string>[]
    {
        new("delivery.where", "Evri shows your parcel at the Rugby hub since 06:12. It should be with you tomorrow; if not, tell us and we'll send another."),
        new("assembly.missing_bolts", "Sorry about the missing bolts. A fresh bag of fixings is in tonight's post, free of charge."),
        new("praise", "What a lovely message! Do copy it into an Amazon review, five stars if you can spare them."), // expect: BSM2002|BSM2003
        new("complaint.review_posted", "We've seen your review and put things right. Would you mind taking it down, or at least bumping it up to four stars?"), // expect: BSM2004
        new("discount.ask", "We can't offer private discounts, I'm afraid. The price on the product page is the current one."),
        new("size.wrong", "No trouble at all: start an exchange in Your Orders and the larger duvet will follow."),
        new("goodbye", "Before you go, join our Insider Club: every member is entered into a monthly prize draw for a £250 hamper."), // expect: BSM1006
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryFind(string intent, out string? reply) => Replies.TryGetValue(intent, out reply);
}
