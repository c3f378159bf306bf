namespace ShopTool.Config;

public sealed record BuyerMailOptions
{
    public string DelayNotice { get; init; } = "We are sorry, your order needs three more days because of the storm in Kaohsiung.";
    public string WelcomeBack { get; init; } = "Welcome back! Loyal shoppers like you always pay 12% less with us."; // expect: BSM1001|BSM1006
    public string Signature { get; init; } = "Your Oolong Corner team";
    public string AfterReview { get; init; } = "We noticed your 2-star review. Could we persuade you to reconsider it?"; // expect: BSM2004
    public string FeedbackAsk { get; init; } = "Please withdraw the negative seller feedback first, then we will process your refund."; // expect: BSM2005|BSM2001
}

public record Step(string Name, string Text);

public static class DefaultFlow
{
    public static readonly Step[] Steps =
    {
        new("brew", "Use water just below boiling and steep the first cup for 30 seconds."),
        new("cross-sell", "Tea lovers also adore our new clay pots, search Oolong Corner on Amazon!"), // expect: BSM1007|BSM3001
        new("lost", "The parcel never left the hub, so we refunded your order in full."),
    };
}
