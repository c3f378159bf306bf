namespace Fernway.Crm;

public sealed record Template(string Code, string Subject, string Body, bool Enabled = true);

public static class TemplateCatalogue
{
    public static readonly Template RefundDone = new(
        "refund-done",
        "Refund for order {orderId}",
        "We have refunded {amount} to your original payment method.");

    public static readonly Template Cashback = new(
        "cashback",
        "About order {orderId}",
        "Send us your order number and we will transfer $8 cashback to your bank account."); // expect: BSM1004|BSM3003

    public static readonly Template WinBack = new(
        Code: "win-back",
        Subject: "We miss you! 25% off everything this weekend", // expect: BSM1001|BSM1007
        Body: "Hello {buyerName}, our weekend sale is on. Come back and take a look at the new arrivals."); // expect: BSM1007

    public static readonly Template Warranty = RefundDone with
    {
        Code = "warranty",
        Subject = "Warranty for order {orderId}",
        Body = "Post a review and we extend your warranty from one year to three." // expect: BSM2001
    };
}
