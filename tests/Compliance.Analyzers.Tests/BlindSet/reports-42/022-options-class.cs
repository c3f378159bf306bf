using System.ComponentModel.DataAnnotations;

namespace Mekong.Coffee.Configuration;

/// <summary>Bound from section "BuyerMessages"; the values below are the fallbacks.</summary>
public sealed class BuyerMessageOptions
{
    public const string Section = "BuyerMessages";

    [Required] public string Greeting { get; set; } = "Hello {{Name}}";

    public string GrindAdvice { get; set; } = "For the phin filter please grind the beans a little coarser than for espresso.";

    public string OneMonthLater { get; set; } = "Running out of beans? Come back within 7 days and shipping plus 10% are our treat."; // expect: BSM1001|BSM1006

    public string TasteTesters { get; set; } = "We choose twenty buyers who will get our new roasts before anybody else, without paying. Want to be one?"; // expect: BSM1006|BSM1005

    public string Unhappy { get; set; } = "Before you judge us publicly on Amazon, give us the chance to put it right."; // expect: BSM2003

    public string Video { get; set; } = "How to brew: https://youtu.be/phin-brew-101"; // expect: BSM3001

    public string Signature { get; set; } = "Mekong Coffee";

    public int DelayDays { get; set; } = 7;
}
