using System.ComponentModel.DataAnnotations;

namespace ChannelLoom.Api.Options;

public sealed class AmazonBuyerMessagingOptions
{
    public const string Section = "AmazonBuyerMessaging";

    [Required]
    public string InvoiceText { get; set; } =
        "Hello, the GST invoice for order {orderId} is attached as requested.";

    public string FollowUpText { get; set; } =
        "Hello, follow us on Instagram @loom.and.linen for styling ideas and launches."; // expect: BSM3002|BSM1007|BSM3001

    public string PriceMatchText { get; set; } =
        "Hello, did you find it cheaper elsewhere? Tell us and we will beat that price for you on your next purchase."; // expect: BSM1001

    public string[] Closings { get; init; } =
    [
        "Regards, Loom & Linen support",
        "Have a question about this order? Reply to this message.",
        "P.S. Our linen napkins look lovely with your table runner; have a look at them too!", // expect: BSM1007
    ];

    public int DelayDays { get; set; } = 5;
}
