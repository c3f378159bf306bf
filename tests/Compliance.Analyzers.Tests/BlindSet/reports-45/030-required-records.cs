namespace Birchwood.Messages;

public sealed record Template
{
    public required string Key { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
}

public static class BirchwoodTemplates
{
    public static readonly Template[] All =
    [
        new() { Key = "late", Subject = "Delay of order %OrderId%", Body = "Dear %BuyerName%, the stove is held at customs. We expect delivery on %NewDate%." },
        new() { Key = "gift", Subject = "We owe you one", Body = "Dear %BuyerName%, choose a free cookbook as a thank-you and tell us where to send it." }, // expect: BSM1005
        new() { Key = "coupon", Subject = "Come back soon", Body = "Dear %BuyerName%, enter %CouponCode% on your next visit and get %Discount% off." }, // expect: BSM1002|BSM1001
        new() { Key = "goodwill", Subject = "Sorry again", Body = "Dear %BuyerName%, for the scratch we'll send you $20 if you don't open a return." }, // expect: BSM1003
        new() { Key = "ignite", Subject = "Igniter", Body = "Dear %BuyerName%, the igniter needs an AA battery, which is taped to the back." },
    ];
}
