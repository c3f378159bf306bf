using System.Collections.Immutable;

namespace Threadbare.FollowUps;

public readonly record struct Delay(int Days);

public sealed record Touch(string Key, Delay After, string Subject, string Body);

public static class Sequences
{
    public static ImmutableArray<Touch> KettleBuyers =>
    [
        new("descale", new(1), "Before first use, order {order_id}",
            "Hello {first_name}, please boil the kettle twice with clear water before you make tea. The leaflet in your box is missing this step."),
        new("week-two", new(14), "A small favour",
            "Hello {first_name}, when you have a quiet moment, would you write a few lines about the kettle on its Amazon page?"), // expect: BSM2006
        new("month", new(30), "Still boiling?",
            "Hello {first_name}, our matching four-slice toaster is out now and would look smashing next to your kettle."), // expect: BSM1007
        new("quarter", new(90), "Something for regulars",
            "Hello {first_name}, as a returning customer you get 20% off the filter cartridges."), // expect: BSM1001|BSM1006
    ];
}
