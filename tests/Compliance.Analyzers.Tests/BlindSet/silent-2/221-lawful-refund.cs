namespace Umber.Messages;

public static class RefundMessages
{
    public const string Full = "Hi, we refunded the full amount to your original payment method. You can keep the vase.";
    public const string Partial = "您好，因杯盖破损，我们已通过亚马逊为您退款30%，预计三个工作日到账。";
    public const string Choice = "Dear customer, would you like a replacement or a refund? Both are free of charge for you.";
}
