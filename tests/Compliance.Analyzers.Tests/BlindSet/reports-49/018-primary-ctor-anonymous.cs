using Scriban;

namespace Hearth.Amazon.Scheduler;

public class BuyerNote(string orderId, string message = "Hello, we hope the stove warms you. Shoppers trust stars: kindly add yours and mention how quickly we shipped.") // expect: BSM2002|BSM2006
{
    public string OrderId { get; } = orderId;
    public string Message { get; } = message;
}

public static class StoveCampaign
{
    public static object[] ForBuyers() => new object[]
    {
        new { Kind = "buyer-message", Text = "Hello, the glass of the door must be cold before you clean it." },
        new { Kind = "buyer-message", Text = "Hello, our winter sale starts on Monday with all stoves and tools reduced, do not miss it!" }, // expect: BSM1007|BSM1001
        new { Kind = "buyer-message", Text = "Hello, two bags of pellets come to you as a gift if you tell us the model of your stove." }, // expect: BSM1005
        new { Kind = "buyer-message", Text = "Hello, the hinge you asked for ships today. It is covered by the warranty." },
    };

    public static string Render(string code) => Template.Parse(
        "Hello {{ buyer.name }}, with {{ coupon_code }} you pay less for the ash bucket.") // expect: BSM1002|BSM1001
        .Render(new { coupon_code = code });
}
