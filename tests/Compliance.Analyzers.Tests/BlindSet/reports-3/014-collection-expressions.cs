using System.Collections.Generic;
using System.Collections.Immutable;

namespace Oakridge.Helpdesk;

public sealed record Macro(string Id, string Text, bool Enabled = true);

public static class MacroCatalog
{
    public static readonly ImmutableArray<Macro> Shipping =
    [
        new("ship-gate", "Hello, FedEx reported a locked gate. What is the gate code, please?"),
        new("ship-late", "Hello, your parcel is late: the new delivery date is {{date}}. If that is too late for you, tell us and we will cancel and refund the order."),
    ];

    public static readonly List<Macro> Aftercare =
    [
        new("care-thermo", "Hello, the thermostat you reported as broken has been replaced under warranty. The new one ships today at no cost."),
        new("care-edit", "Hello, now that the new thermostat works, could you go back and change your two-star review to reflect that?"), // expect: BSM2004
        new("care-club", "Hello, you qualify for our testers' club: members get new gadgets for nothing, just reply YES."), // expect: BSM1006|BSM1005
        new("care-code", "Hello, here is {{coupon_code}}, good for {{percent}} percent off any other item in our shop.", Enabled: false), // expect: BSM1002|BSM1001
    ];

    private static readonly string[] Closings = ["Kind regards", "Best", "Warmly"];

    public static IEnumerable<Macro> All => [.. Shipping, .. Aftercare];

    public static string Close(int i) => Closings[i % Closings.Length];
}
