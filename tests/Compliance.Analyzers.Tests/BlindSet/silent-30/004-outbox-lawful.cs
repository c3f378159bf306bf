using System;
using System.Collections.Generic;

namespace Halden.Oms.Outbox;

public static class OutboxReturnSamples
{
    public static IReadOnlyList<OutboxBuyerMessage> All { get; } =
    [
        new(Guid.NewGuid(), "026-7771112-8889990", "Your return",
            "Hello, the returns label is attached. Please affix it to the outer box and hand it in at any post office."),
        new(Guid.NewGuid(), "026-7771112-8889991", "Damaged table top",
            "Hello, thank you for the photographs. A new table top will be delivered on Tuesday without charge."),
        new(Guid.NewGuid(), "026-7771112-8889992", "Your invoice",
            "Hello, please find the invoice attached. The line 'Promotion -3.00' is the discount that was already applied to this order."),
        new(Guid.NewGuid(), "026-7771112-8889993", "Your question about the power button",
            "Hello, hold the star key for five seconds; the red light shows that the unit has been reset."),
    ];
}
