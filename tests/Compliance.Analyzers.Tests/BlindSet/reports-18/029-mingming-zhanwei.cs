namespace Jisu.Templates;

public static class TemplateLibrary
{
    public static readonly BuyerTemplate[] All =
    [
        new() { Id = "T-101", Title = "Late", Text = "Dear {{buyer_first_name}}, order {{order_id}} is now planned for {{new_date}}. Sorry for the wait." },
        new() { Id = "T-102", Title = "Next", Text = "Dear {{buyer_first_name}}, type {{promo_code}} in the checkout and save {{percent}} on what you buy next." }, // expect: BSM1002|BSM1001|BSM1006
        new() { Id = "T-103", Title = "回头客", Text = "%BuyerName%您好，%CouponAmount%元优惠券已放入您的账户，请在%EndDate%前使用。" }, // expect: BSM1002|BSM1001
        new() { Id = "T-104", Title = "Review", Text = "Dear [FirstName], please post your review here: [ReviewLink]" }, // expect: BSM2006
        new() { Id = "T-105", Title = "Refund", Text = "Dear [FirstName], {refundAmount} for the broken plate of order {orderId} was refunded through Amazon." },
        new() { Id = "T-106", Title = "礼品", Text = "{MaiJiaMing}您好，{GiftCardAmount}美元礼品卡卡号：{GiftCardCode}，感谢支持。" }, // expect: BSM1005
    ];
}

public sealed class BuyerTemplate
{
    public string Id { get; init; } = "";
    public string Title { get; init; } = "";
    public string Text { get; init; } = "";
}
