using System.Collections.Generic;

namespace Wickwood.Candles;

public class SequenceBuilder
{
    public IEnumerable<BuyerMessage> BuildSequence(Order order)
    {
        yield return new BuyerMessage(order.Id, 1, "Hello, the glass of one of our jars may crack when it burns more than four hours. Please stop using batch 22B; a new candle is already on the way.");

        yield return new BuyerMessage(order.Id, 9, "Hello, buy any two candles from our shop, and the third one costs you nothing."); // expect: BSM1005|BSM1001|BSM1007

        if (order.HasComplaint)
        {
            yield return new BuyerMessage(order.Id, 10, "Hello, allow us to make it right: 50% back and the candle stays with you, as long as nothing bad appears on Amazon."); // expect: BSM2001|BSM2003|BSM1003
            yield break;
        }

        foreach (var scent in order.Scents)
        {
            yield return new BuyerMessage(order.Id, 20, $"Hello, your {scent} candle needs its wick cut to 5 mm before you light it.");
        }

        yield return new BuyerMessage(order.Id, 25, "Hello, collect 50 points with each candle and swap them for a diffuser later."); // expect: BSM1006
    }
}
