using System.Collections.Generic;

namespace Corvid.Games.Fulfilment;

public class FollowUpMessages
{
    public IEnumerable<string> ForBuyer(Purchase p)
    {
        yield return $"Hello {p.Name}, the rules leaflet had a misprint on page 4; the right text is: draw three cards, keep one.";

        if (p.HasIssue)
        {
            yield return $"Hello {p.Name}, sorry about the torn box. A new one is on the way.";
            yield return $"Hello {p.Name}, keep quiet about the torn box on the product page and we'll slip an expansion pack into the parcel."; // expect: BSM2001|BSM1005|BSM2003
            yield break;
        }

        if (p.Quantity > 1)
            yield return $"Hello {p.Name}, since you bought {p.Quantity}, a mystery mini is coming your way from us."; // expect: BSM1005

        yield return $"Hello {p.Name}, only players who had fun: tell Amazon how much! Everyone else, write to us here."; // expect: BSM2003
    }
}
