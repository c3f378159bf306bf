using Microsoft.Extensions.Options;

namespace Yangjiang.Options;

/// <summary>appsettings: BuyerMessage 节点，没配就用默认</summary>
public class BuyerMessageOptions
{
    public const string Section = "BuyerMessage";

    public bool Enabled { get; set; } = true;
    public int DelayDays { get; set; } = 7;

    public string DelayText { get; set; } = "您好，您的刀具因安检延误，预计晚三天到。";

    public string ReviewText { get; set; } = "Hi, write something on product page, then get a knife sharpener for your time."; // expect: BSM2001|BSM1005

    public string FeedbackText { get; set; } = "Hi, it would be nice if you leave feedback for us as seller."; // expect: BSM2006

    public string BadText { get; set; } = "您好，如有任何不满，请先私信我们，不要直接留评。"; // expect: BSM2003

    public string[] EndText { get; set; } = { "祝您生活愉快", "Best regards" };
}

public class BuyerMessageOptionsSetup : IConfigureOptions<BuyerMessageOptions>
{
    public void Configure(BuyerMessageOptions o)
        => o.DelayText ??= "您好，因台风停航，预计晚到，敬请谅解。";
}
