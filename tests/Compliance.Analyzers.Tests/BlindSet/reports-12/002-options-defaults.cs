using System.ComponentModel.DataAnnotations;

namespace Halden.Marketplace.Configuration;

/// <summary>Bound from the section "Amazon:BuyerMessages". Values here are the fallbacks.</summary>
public sealed class BuyerMessageOptions
{
    public const string SectionName = "Amazon:BuyerMessages";

    [Required(ErrorMessage = "The seller name must be configured.")]
    public string SellerName { get; set; } = "Halden Outdoor";

    public string CustomizationQuestion { get; set; } =
        "Hi {BuyerName}, you ordered an engraved flask (order {OrderId}). Please reply with the exact text, at most 20 characters.";

    public string DamagedItemReply { get; set; } =
        "Hi {BuyerName}, we are sorry the flask came dented. A replacement leaves our warehouse today at no charge; you need not return the first one.";

    public string DeliveredFollowUp { get; set; } =
        "Hi {BuyerName}, we hope your tent has arrived. If you love it, please leave us a 5-star review; it means the world to a small team."; // expect: BSM2002|BSM2003

    public string ThankYou { get; set; } =
        "Hi {BuyerName}, we've added a surprise: reply with your size and we'll send you a free pair of hiking socks."; // expect: BSM1005

    public int MaxRetries { get; set; } = 3;
    public TimeSpan Delay { get; set; } = TimeSpan.FromDays(5);
}
