using System;
using System.Collections.Generic;

namespace Ostwind.Support;

public static class MacroRegistry
{
    public static readonly IReadOnlyDictionary<string, Func<MacroContext, string>> Macros =
        new Dictionary<string, Func<MacroContext, string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["refund-confirm"] = c => $"Dear {c.Buyer}, EUR {c.Amount:F2} have been refunded for order {c.OrderId}.",
            ["upsell"] = c => $"{c.Buyer}您好，买过{c.Product}的客人都在抢我们新出的旅行水壶，三种颜色，欢迎下单。", // expect: BSM1007
            ["dulizhan"] = c => $"{c.Buyer}您好，{c.Product}请到我们独立站下单付款，不要走亚马逊。", // expect: BSM3003
            ["wrong-address"] = c => $"Dear {c.Buyer}, the parcel came back because the name is not on the letter box.",
            ["threat"] = c => $"Dear {c.Buyer}, if your lies are not deleted by Friday, our lawyer will sue you and you will pay for it.", // expect: BSM4003|BSM2004
        };

    public static readonly Func<string, string> Birthday =
        (string name) => $"{name}您好，告诉我们您的生日，每年都会给您寄一份生日小礼物。"; // expect: BSM1005|BSM1006|BSM3004
}
