namespace Novaglow.Messaging;

public static class RawTemplates
{
    // expect@+6: BSM2003
    public const string AfterDelivery = """
        Hello,

        your ring light has been delivered. The tripod screws in clockwise.
        Please do not use the power bank port for more than two hours.
        Happy with it? Then we'd appreciate a review. Not happy? Then message us instead.

        Novaglow
        """;

    // expect@+5: BSM1004|BSM3003
    public static string RefundOffer(string name) => $"""
        尊敬的{name}：

        补光灯闪烁给您添麻烦了，非常抱歉。
        请告诉我们您的支付宝账号，退款我们直接转给您。
        """;

    public static string RefundDone(string name, decimal amount) => $$"""
        Dear {{name}},

        the amount of {{amount}} has been returned to your card through Amazon.
        """;
}
