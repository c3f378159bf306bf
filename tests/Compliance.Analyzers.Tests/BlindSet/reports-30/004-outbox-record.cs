using System;
using System.Collections.Generic;

namespace Halden.Oms.Outbox;

public sealed record OutboxBuyerMessage(Guid Id, string OrderId, string Subject, string Body);

public static class OutboxSamples
{
    public static IReadOnlyList<OutboxBuyerMessage> ForPilotMerchant { get; } =
    [
        new(Guid.NewGuid(), "026-1112223-3334445", "Your desk: assembly leaflet",
            "Hello, page 4 of the leaflet shows the rails the wrong way round. The corrected page is attached."),
        new(Guid.NewGuid(), "026-1112223-3334446", "Your desk",
            "Hello, photograph the finished desk, publish it with your review, and a £10 gift card is yours."), // expect: BSM2001
        new(Guid.NewGuid(), "026-1112223-3334447", "Your desk",
            "Hello, matching chairs and shelves have just been added to our range; do have a look at them."), // expect: BSM1007
        new(Guid.NewGuid(), "026-1112223-3334448", "Your desk",
            "Hello, our customer team can be reached on +44 20 7946 0112 on weekdays."), // expect: BSM3002|BSM3003
    ];
}
