namespace Threadwell.Macros;

public record Macro(string Shortcut, string Title, string Body, bool Enabled = true);

internal static class StarterPack
{
    // ships with every new workspace; sellers paste these into Amazon threads
    public static IReadOnlyList<Macro> All { get; } =
    [
        new("/late", "Late parcel", "I'm sorry your order is running late. The carrier now gives Thursday as the delivery day."),
        new("/sweet", "Sweetener", "Sorry for the hassle! Here's SORRY15 for your next basket with us, just type it in when you pay."), // expect: BSM1002|BSM1001
        new("/rma", "Return", "Your return is approved. Print the label from Your Orders and drop the box at any UPS point."),
        new("/stars", "Stars", "If the kettle does the trick, five stars would mean the world to our little team."), // expect: BSM2002|BSM2003
        new("/rethink", "Bad review", "Now that the new lid has arrived, could you see your way to bumping up those two stars?"), // expect: BSM2004
        new("/inv", "Invoice", "The VAT invoice for order {{order.id}} is attached to this message."),
        new("/chat", "Move to chat", "It's much quicker on WhatsApp, we're @brewhaus_support there.", Enabled: false), // expect: BSM3002|BSM3003
    ];
}
