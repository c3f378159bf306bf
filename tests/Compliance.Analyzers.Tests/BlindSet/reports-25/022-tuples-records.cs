namespace Cangqian.Templates;

public record BuyerTemplate(string Key, string Lang, string Body);

public static class BuyerTemplateBook
{
    public static readonly BuyerTemplate[] All =
    {
        new("warranty_claim", "en-GB", "Your kettle is covered for three years. Send us a photo of the fault here and we will replace the kettle."),
        new("warranty_ext", "en-GB", "Rate the kettle on Amazon and we will add a further two years to its guarantee."), // expect: BSM2001
        new("loyal", "en-GB", "As one of our regulars you now collect points with each kettle, and 100 points make a free toaster."), // expect: BSM1006|BSM1005
        new("refund", "zh-CN", "您好，退款已原路退回，银行入账需要三到五个工作日。"),
    };

    public static readonly (string Key, string MessageBody)[] QuickReplies =
    {
        ("price_drop", "You bought before the sale, that is a pity; order again and we give you the difference on the new one."), // expect: BSM1001|BSM1003|BSM1006
        ("fake_claim", "Please let the lid cool before opening it; the lock releases after a minute."),
    };
}
