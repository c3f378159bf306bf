using System.ComponentModel.DataAnnotations;

namespace Northgate.Brands.Service.Options;

public sealed class BuyerMessagingOptions
{
    public const string SectionName = "BuyerMessaging";

    [Range(1, 30)]
    public int DelayDays { get; init; } = 5;

    public string Greeting { get; init; } = "Hello {0},";

    public string DelayText { get; init; } =
        "unfortunately the blender you ordered leaves our warehouse a day late; it should arrive on {1}.";

    public string FollowUpText { get; init; } =
        "hope the blender makes you happy. If so, do tell other shoppers about it in a review; if not, write to us only."; // expect: BSM2003

    public string RestockText { get; init; } = "the glass jug you looked at is back in stock, be quick before it sells out again!"; // expect: BSM1007

    public string Signature { get; init; } = "Your Northgate team, service@northgate-brands.example"; // expect: BSM3002

    public bool IncludeOrderId { get; init; } = true;
}
