using System.Collections.Generic;

namespace Lumen.Sequences;

public class FollowUpSequence(string closing = "PS: text us on WhatsApp at 0044 7700 900 461 whenever you like.") // expect: BSM3002|BSM3003
{
    public IEnumerable<string> BuyerMessages(string buyer)
    {
        yield return $"Dear {buyer}, your blinds are made to measure. Please confirm 120 x 180 cm by replying to this message.";
        yield return $"Dear {buyer}, next time skip the middleman and buy in our own web shop, it is quicker for everyone."; // expect: BSM3003
        yield return $"Dear {buyer}, a bracket was missing in this batch; we send it to you without charge.";
        yield return closing;
    }

    public string Remind(string buyer)
    {
        string Letter(string ask = "please give us the best rating, anything below five hurts our small family firm") // expect: BSM2002
            => $"Dear {buyer}, {ask}.";

        var greet = (string text = "Dear customer, here is your personal promo code: BLIND-2024-XY.") => text; // expect: BSM1002

        return Letter() + greet();
    }
}
