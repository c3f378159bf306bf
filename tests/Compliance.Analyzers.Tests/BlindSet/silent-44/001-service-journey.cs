using System;
using System.Collections.Generic;

namespace Fjellkant.Outdoor.Journeys.Domain;

public sealed record ServiceStep(string Key, TimeSpan Offset, string Copy);

public sealed class StoveRecallJourney
{
    public IReadOnlyList<ServiceStep> Steps { get; } =
    [
        new("stop-use", TimeSpan.Zero,
            "Hi {{first_name}}, please stop using the stove from order {{order_id}}: the valve of lot 2231 can leak."),
        new("choice", TimeSpan.FromDays(2),
            "Hi {{first_name}}, you may choose between a new valve, sent free of charge, and a full refund of order {{order_id}}."),
        new("label", TimeSpan.FromDays(5),
            "Hi {{first_name}}, the prepaid return label for the stove is attached. You do not pay the postage."),
        new("closed", TimeSpan.FromDays(20),
            "Hi {{first_name}}, the stove has arrived here and $89.00 went back to the card you used for order {{order_id}}."),
    ];
}
