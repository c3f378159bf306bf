using System;
using System.Collections.Generic;
using System.Linq;

namespace VoltNest.Crm.Winback;

public record Rule(string Name, Func<BuyerFacts, bool> When, Func<BuyerFacts, string> Say);
public record BuyerFacts(string Name, string LastSku, int MonthsQuiet, bool HadDefect);

public static class WinbackRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("battery-recall", f => f.LastSku.StartsWith("PB-"), f => $"Dear {f.Name}, please stop using power bank {f.LastSku}. A full refund has been issued on your order."),
        new("quiet-3", f => f.MonthsQuiet == 3, f => $"Dear {f.Name}, it's been a while! Have a look at our brand-new 140 W charger, just launched this week."), // expect: BSM1007
        new("quiet-6", f => f.MonthsQuiet == 6, f => $"Dear {f.Name}, we miss you. Come back before Sunday and pay a tenth less on any cable in our shop."), // expect: BSM1001|BSM1007
        new("quiet-12", f => f.MonthsQuiet >= 12, f => $"Dear {f.Name}, join our VIP circle and be first in line for free test units."), // expect: BSM1006|BSM1005
        new("defect", f => f.HadDefect, f => $"Dear {f.Name}, the faulty adapter from your order is being replaced free of charge under warranty."),
    ];

    public static string? Pick(BuyerFacts facts) => All.FirstOrDefault(r => r.When(facts))?.Say(facts);
}
