using System.Collections.Frozen;

namespace Lumora.Beauty.Messaging;

public enum Voice { Formal, Friendly, Short }

internal static class ServiceTexts
{
    public static readonly FrozenDictionary<(Voice, string), string> BuyerTexts = new Dictionary<(Voice, string), string>
    {
        [(Voice.Formal, "rash")] = "Dear customer, please stop using the cream if your skin turns red. You may return it opened; the refund is full.",
        [(Voice.Friendly, "rash")] = "Hi there! Red skin? Stop using the cream right away. Send it back even if it is half empty and you get all your money back.",
        [(Voice.Formal, "pump")] = "Dear customer, the pump of your lotion is defective. A new bottle was dispatched today free of charge.",
        [(Voice.Friendly, "pump")] = "Hi there! A stuck pump is our fault. A new bottle is on the way, and you can keep the old one.",
        [(Voice.Short, "pump")] = "New bottle sent. Nothing to pay, nothing to return.",
        [(Voice.Formal, "asked-price")] = "Dear customer, you asked for a lower price on a second bottle. We are unable to offer one.",
        [(Voice.Short, "asked-price")] = "Sorry, no private discounts.",
    }.ToFrozenDictionary();
}
