using System.ComponentModel.DataAnnotations;

namespace Candleworks.Messaging;

public class BuyerMessageOptions
{
    public const string Section = "BuyerMessages";

    [Required(ErrorMessage = "A sender name is needed.")]
    public string SenderName { get; set; } = "Candleworks";

    [Range(1, 25)]
    public int BatchSize { get; set; } = 10;

    public string BrokenJar { get; set; } =
        "Hi {name}, so sorry your candle showed up in pieces. A new jar is going out today on order {order}, nothing to pay and no need to send the old one back.";

    public string WrongScent { get; set; } =
        "Hi {name}, looks like we packed the wrong scent in order {order}. Keep it, the right one is on the way.";

    public string SlowMail { get; set; } =
        "Hi {name}, your parcel for order {order} is stuck at the depot. Use THX4WAITING at checkout and take 15% off your next candle."; // expect: BSM1002|BSM1001

    public string Regulars { get; set; } =
        "Hey {name}, our autumn range just landed: pumpkin, cedar and smoked fig. Go have a look at our storefront!"; // expect: BSM1007

    public TimeSpan QuietFrom { get; set; } = TimeSpan.FromHours(21);
}
