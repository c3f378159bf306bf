namespace Amz.Workflow;

public class MessageFlow
{
    public string Name { get; set; } = "";
    public List<Step> Steps { get; set; } = new();
    public class Step { public TimeSpan Delay; public string BuyerText = ""; }

    public static MessageFlow QianShouLiuCheng() => new()
    {
        Name = "签收后自动流程",
        Steps =
        {
            new Step { Delay = TimeSpan.FromDays(2), BuyerText = "Hi {FirstName}, the humidifier must be filled with distilled water only." },
            new Step { Delay = TimeSpan.FromDays(6), BuyerText = "Hi {FirstName}, scan the code on the card in the box to register and unlock rewards." }, // expect: BSM3001|BSM1006|BSM1005
            new Step { Delay = TimeSpan.FromDays(12), BuyerText = "Hi {FirstName}, would you rate the humidifier and share your experience on Amazon?" }, // expect: BSM2006
            new Step { Delay = TimeSpan.FromDays(18), BuyerText = "{FirstName}您好，为庆祝店庆，我们为您准备了 {DiscountRate} 的专属优惠，仅此一周。" }, // expect: BSM1001
            new Step { Delay = TimeSpan.FromDays(24), BuyerText = "{FirstName}您好，加湿器的水箱请每周清洗一次，以防水垢。" },
        }
    };
}
