using System.Collections.Frozen;
using System.Collections.Generic;

namespace Larkfield.Desk.Macros;

public enum MacroTone { Neutral, Warm }

public sealed record Macro(string Title, MacroTone Tone, params string[] Lines)
{
    public string Text => string.Join("\n", Lines);
}

public static class Macros
{
    public static readonly FrozenSet<Macro> All = new HashSet<Macro>
    {
        new("Order {{order.id}}: blade replaced", MacroTone.Neutral,
            "Dear {{customer.name}},",
            "the dull blade is our fault and a sharp one is on its way to you, free of charge.",
            "Please throw the old one away wrapped in cardboard."),

        new("Order {{order.id}}", MacroTone.Warm,
            "Dear {{customer.name}},",
            "as a thank you for your patience, clip the voucher GRATER5 we made for you before your next purchase."), // expect: BSM1002|BSM1006

        new("Order {{order.id}}: spare parts", MacroTone.Neutral,
            "Dear {{customer.name}},",
            "we do not list the spare drum here, but pay us by bank transfer and we will ship one outside the platform."), // expect: BSM3003

        new("[IMPORTANT] Order {{order.id}}: street missing", MacroTone.Neutral, // expect: BSM4004
            "Dear {{customer.name}},",
            "the address on your order has no street. Please answer with the full address by tomorrow noon."),

        new("Order {{order.id}}", MacroTone.Neutral,
            "Dear {{customer.name}},",
            "we know where you live, and you will regret it if that complaint is still there on Friday."), // expect: BSM4003

        new("Order {{order.id}}: refund", MacroTone.Neutral,
            "Dear {{customer.name}},",
            "we have refunded {{refund.amount}} for the missing lid to the card used for the order."),
    }.ToFrozenSet();
}
