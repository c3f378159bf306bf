using System;
using System.Collections.Generic;

namespace Fjellkant.Outdoor.Journeys.Domain;

public sealed record JourneyStep(string Key, TimeSpan Offset, string Copy);

public sealed class TentOwnerJourney
{
    public IReadOnlyList<JourneyStep> Steps { get; } =
    [
        new("pitching-tips", TimeSpan.FromDays(2),
            "Hi {{first_name}}, before the first night out please seal the outer seams of your Lofoten 3; the tube is in the peg bag."),
        new("second-touch", TimeSpan.FromDays(9),
            "Hi {{first_name}}, since you now camp with us, everything else you buy from Fjellkant is 15% cheaper until the end of June."), // expect: BSM1001|BSM1006
        new("third-touch", TimeSpan.FromDays(16),
            "Hi {{first_name}}, five shining stars on the tent's page would make our small team in Tromsø very happy!"), // expect: BSM2002
        new("spare-poles", TimeSpan.FromDays(30),
            "Hi {{first_name}}, a pole segment of your lot can split in frost. We ship you a spare at no charge, you need not return anything."),
    ];
}
