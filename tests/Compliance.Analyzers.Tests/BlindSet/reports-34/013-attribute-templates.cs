namespace Sandberg.Pianos.Messaging;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BuyerTemplateAttribute(string culture, string text) : Attribute
{
    public string Culture { get; } = culture;
    public string Text { get; } = text;
}

[BuyerTemplate("en", "Dear {Buyer}, two men will bring the piano on {Date} between {From} and {To}. Is there a lift?")]
[BuyerTemplate("zh-Hant", "{Buyer} 您好，鋼琴將於 {Date} 送達，請問府上有電梯嗎？")]
public sealed record DeliverySlot(string Buyer, DateOnly Date, TimeOnly From, TimeOnly To);

[BuyerTemplate("en", "Dear {Buyer}, bring a friend to Sandberg and each of you pockets 50 euros.")] // expect: BSM1006|BSM1003|BSM1004
[BuyerTemplate("zh-Hant", "{Buyer} 您好，推薦朋友購買，雙方各得 50 歐元獎金。")] // expect: BSM1006|BSM1003|BSM1004
public sealed record MonthAfter(string Buyer);

[BuyerTemplate("en", "Dear {Buyer}, a free tuning voucher for the first year is enclosed; keep it between us.")] // expect: BSM1002|BSM1005|BSM1006
[BuyerTemplate("en-IE", "Dear {Buyer}, wait two weeks before the first tuning; the strings need to settle.")]
public sealed record Tuning(string Buyer);
