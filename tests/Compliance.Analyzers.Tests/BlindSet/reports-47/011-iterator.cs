using System.Collections.Generic;

namespace Parcelbird.Worker;

public sealed class MessageParagraphBuilder
{
    public IEnumerable<string> BuildBuyerMessage(Order order)
    {
        yield return $"Hello {order.BuyerFirstName},";

        if (order.IsLate)
        {
            yield return "your parcel missed yesterday's flight and will reach you on " + order.NewEta + ".";
        }
        else
        {
            yield return "join our VIP testers and receive the next backpack before everyone else."; // expect: BSM1006
        }

        yield return "Our newest rain covers and hiking poles are in stock now, take a look while you are here."; // expect: BSM1007

        if (order.IsGift)
            yield break;

        yield return "You can also find us on Instagram: @parcelbird_bags."; // expect: BSM3002|BSM3001|BSM3003
        yield return "Best wishes,";
        yield return "Parcelbird support";
    }
}

public sealed record Order(string BuyerFirstName, bool IsLate, string NewEta, bool IsGift);
