using System.ComponentModel.DataAnnotations;

namespace Asana.Mats.Configuration;

public sealed class BuyerMessagingOptions
{
    public const string SectionName = "Amazon:BuyerMessaging";

    [Required]
    public string ReturnHint { get; set; } =
        "To return the mat please open Your Orders, choose the mat and print the prepaid label.";

    public string DayTwentyText { get; set; } =
        "Namaste! Visit asanamats(dot)com for classes, blocks and bolsters that we do not list here."; // expect: BSM3001|BSM1007|BSM3003

    public string LoyaltyText { get; init; } =
        "Namaste! Every mat you buy earns you 100 points, and 500 points are worth a free bolster."; // expect: BSM1006|BSM1005

    public int DelayDays { get; set; } = 20;

    public string ApologyText { get; set; } =
        "Namaste! We regret the crooked edge. As consolation we grant you a 40% rebate on any other mat of our range."; // expect: BSM1001|BSM1003|BSM1006|BSM1004
}
