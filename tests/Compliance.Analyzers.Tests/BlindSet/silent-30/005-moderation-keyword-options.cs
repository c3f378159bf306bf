using System.Collections.Generic;

namespace Halden.Compliance.Moderation;

/// <summary>Phrases that hold an outgoing message back until a supervisor has released it.</summary>
public sealed class OutboundModerationOptions
{
    public const string SectionName = "OutboundModeration";

    public IList<string> BlockedPhrases { get; } = new List<string>
    {
        "leave us a five-star review",
        "coupon for your next order",
        "contact us on WhatsApp",
        "gift card in exchange for a review",
        "delete your negative review",
        "五星好评",
        "好评返现",
        "加微信",
        "赠送优惠券",
    };

    public IList<string> AllowedHosts { get; } = new List<string> { "amazon.com", "amazon.co.uk", "amazon.de" };
}
