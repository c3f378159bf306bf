using Microsoft.Extensions.Options;

namespace Larkfield.Outreach;

public sealed record FollowUpOptions
{
    public const string Section = "FollowUp";

    public int DelayDays { get; init; } = 7;

    public string ArrivalText { get; init; } =
        "Hi {BuyerName}, the tracking shows your kettle was delivered on {DeliveredOn}. If the box was damaged, reply here and we will replace it.";

    public string ThankYouText { get; init; } =
        "Hi {BuyerName}, thanks for choosing Larkfield. Take 15% off your next kettle with the code {CouponCode}."; // expect: BSM1001|BSM1002

    public string ReviewText { get; init; } =
        "Hi {BuyerName}, it would mean the world to our small family business if you gave us 5 stars."; // expect: BSM2002
}

public sealed class FollowUpComposer(IOptions<FollowUpOptions> options, IBuyerGateway gateway)
{
    public Task SendThankYouAsync(Order order, CancellationToken ct) =>
        gateway.SendBuyerMessageAsync(order.Id, options.Value.ThankYouText.Replace("{BuyerName}", order.BuyerName), ct);
}
