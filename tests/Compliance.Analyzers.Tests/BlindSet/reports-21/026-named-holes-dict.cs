namespace Agentur.Vorlagen;

public sealed record Vorlage
{
    public required string Id { get; init; }
    public required string Text { get; init; }
}

public static class KundenVorlagen
{
    public static IReadOnlyList<Vorlage> Laden() =>
    [
        new() { Id = "verzug", Text = "Hello %BuyerName%, order %OrderId% is delayed until %NewDate%." },
        new() { Id = "danke-1", Text = "Hello %BuyerName%, %CouponCode% is yours alone: type it in at checkout on %NextProduct%." }, // expect: BSM1002
        new() { Id = "danke-2", Text = "Hello [BuyerName], here is [GiftCardValue] on a gift card for you, [GiftCardNumber]." }, // expect: BSM1005
        new() { Id = "danke-3", Text = "#NAME#您好，凭 #DISCOUNT_CODE# 享受 #RATE# 折扣，限时三天。" }, // expect: BSM1002|BSM1001
        new() { Id = "retoure", Text = "Hello %BuyerName%, your return %RmaCode% was received, %Amount% was refunded." },
        new() { Id = "kontakt", Text = "Hello {BuyerName}, ring {ServicePhone} or write to {ServiceMail}, that is faster than Amazon." }, // expect: BSM3002|BSM3003
    ];
}
