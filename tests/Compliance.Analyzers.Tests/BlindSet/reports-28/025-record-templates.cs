namespace Integra.Templates;

public sealed record MessageTemplate(string Code, string Language, string Text);

public static class TemplateLibrary
{
    public static ImmutableArray<MessageTemplate> All { get; } =
    [
        new("LOST", "en", "Dear {Buyer}, the carrier has lost the parcel. We have refunded the full amount of the order."),
        new("LOST_PLUS", "en", "Dear {Buyer}, the carrier has lost the parcel. Please accept a goodwill payment of $8 for the trouble."), // expect: BSM1003|BSM1004
        new("NEW", "en", "Dear {Buyer}, our autumn range of rucksacks has landed, come and explore it."), // expect: BSM1007
        new("QR", "en", "Dear {Buyer}, scan the QR code on the card in the box to reach our community."), // expect: BSM3001|BSM3003
        new("SIZE", "en", "Dear {Buyer}, please tell us which size you need in exchange; the label is prepaid."),
    ];
}
