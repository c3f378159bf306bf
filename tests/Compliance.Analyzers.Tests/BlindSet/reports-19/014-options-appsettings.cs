using System.ComponentModel.DataAnnotations;

namespace Beacon.Notifications;

public sealed class SmsOptions
{
    public const string SectionName = "BuyerSms";

    [Required]
    public string ApiKey { get; set; } = "";

    /// <summary>Sent two days before the freight delivery.</summary>
    public string FreightText { get; set; } = "Your wardrobe arrives {date}. Reply with a time window that suits you.";

    /// <summary>Sent ten days after delivery.</summary>
    public string FollowUpText { get; set; } = "Hope the wardrobe is up! Show this text to get {percent} off your next piece of furniture from us."; // expect: BSM1001|BSM1006

    /// <summary>Sent if the buyer gave three stars or fewer.</summary>
    public string RecoveryText { get; set; } =
        "We saw your rating and feel awful. Could you bump it up to five now that the door is fixed?"; // expect: BSM2004|BSM2002

    public string InviteText { get; set; } =
        "Join our Telegram group t.me/beaconfurniture: early models, prices below Amazon."; // expect: BSM3001|BSM3002|BSM3003|BSM1001|BSM1007

    [Range(1, 30)]
    public int FollowUpAfterDays { get; set; } = 10;
}
