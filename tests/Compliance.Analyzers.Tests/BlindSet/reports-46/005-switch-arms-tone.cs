using System;

namespace ReplyNest.Compose;

internal sealed class ToneComposer
{
    public string Body(Tone tone, Situation s, string buyer) => (tone, s) switch
    {
        (Tone.Formal, Situation.Damaged) => $"Dear {buyer}, we regret that the glass arrived broken. A replacement leaves today at no charge.",
        (Tone.Casual, Situation.Damaged) => $"Hey {buyer}, oh no! New one is on its way, keep the broken one, and no cost for you.",
        (Tone.Formal, Situation.FollowUp) => $"Dear {buyer}, we should be obliged if you rated our product with the highest score.", // expect: BSM2002
        (Tone.Casual, Situation.FollowUp) => $"Hey {buyer}, snap a pic, post a review, and a $10 gift card is yours!", // expect: BSM2001
        (Tone.Formal, Situation.Critical) => $"Dear {buyer}, now that the matter has been resolved, kindly reconsider the stars you awarded.", // expect: BSM2004
        (Tone.Casual, Situation.Critical) => $"Hey {buyer}, we fixed it, so could you bump that two-star thing up a notch?", // expect: BSM2004
        (_, Situation.Invoice) => $"Hello {buyer}, the VAT invoice for your order is attached.",
        _ => throw new ArgumentOutOfRangeException(nameof(s), $"No text for {tone}/{s}"),
    };
}

internal enum Tone { Formal, Casual }
internal enum Situation { Damaged, FollowUp, Critical, Invoice }
