using System.ComponentModel.DataAnnotations;

namespace NorthPin.Archery.Configuration;

/// <summary>Fallbacks when the tenant has not written texts of its own in appsettings.json.</summary>
public sealed class AmazonMessagingDefaults
{
    public const string Section = "Amazon:BuyerMessages";

    [Required, MaxLength(2000)]
    public string AddressQuestion { get; set; } =
        "Hello {Name}, the courier could not find your house number. Please reply with the full address so that your bow can go out today.";

    [Required, MaxLength(2000)]
    public string DrawWeightQuestion { get; set; } =
        "Hello {Name}, did you mean 40 or 45 lb? The order line and your note differ and we would like to build the right limbs.";

    [Required, MaxLength(2000)]
    public string AfterReturn { get; set; } =
        "Hello {Name}, your refund has gone through. When you are ready for another bow, quote this order number and it is 30 dollars cheaper, just for you."; // expect: BSM1001|BSM1006

    [Required, MaxLength(2000)]
    public string Arrows { get; set; } =
        "Hello {Name}, your arrows are waiting for spine matching and will ship on Monday, two days later than promised. Sorry about that.";

    [Required, MaxLength(2000)]
    public string SecondAsk { get; set; } =
        "Hello {Name}, still nothing from you on the product page! We asked last week already. Could you please leave that review now?"; // expect: BSM2006|BSM2002

    public bool SendOnWeekends { get; set; }

    public int MaxPerHour { get; set; } = 120;
}
