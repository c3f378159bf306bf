using System.Collections.Generic;

namespace Parcelbird.Worker;

public sealed class LateParcelMessage
{
    public IEnumerable<string> BuildBuyerMessage(Order order)
    {
        yield return $"Hello {order.BuyerFirstName},";

        if (order.IsLate)
        {
            yield return "your parcel missed yesterday's flight and will reach you on " + order.NewEta + ".";
            yield return "Should that be too late, tell us and we cancel the order and refund every cent.";
        }
        else
        {
            yield return "the carrier could not find your house number.";
            yield return "Please reply to this message with the complete address.";
        }

        if (order.IsGift)
            yield return "The gift receipt is inside the parcel and shows no price.";

        yield return "Best wishes,";
        yield return "Parcelbird support";
    }
}

public sealed record Order(string BuyerFirstName, bool IsLate, string NewEta, bool IsGift);
