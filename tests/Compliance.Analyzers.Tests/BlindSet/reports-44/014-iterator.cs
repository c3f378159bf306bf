using System.Collections.Generic;

namespace MilleEtMousse.Baby.Application.Journeys;

public class BottleWarmerSequence : IFollowUpSequence
{
    public IEnumerable<string> BuildMessages(BuyerContext buyer)
    {
        yield return $"Hello {buyer.FirstName}, the bottle warmer in order {buyer.OrderId} ships with a UK plug. Please confirm by reply that this is right.";

        if (buyer.Toggles.Contains("loyalty-copy"))
            yield return $"Hello {buyer.FirstName}, you have earned 300 Mousse points with this purchase; swap them for anything in our range later."; // expect: BSM1006

        if (buyer.HasComplaint)
        {
            yield return $"Hello {buyer.FirstName}, keep the warmer as it is, do not open a return, and we hand you back a third of the price."; // expect: BSM1003
            yield break;
        }

        yield return "Hello, it is us again: we still have not seen your review of the bottle warmer, would you write it today?"; // expect: BSM2006
    }
}
