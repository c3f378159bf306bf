using System;
using System.Linq;

namespace Verdantia.Seeds.Buyers;

internal sealed class SeedKitMessageFactory
{
    public string Build(BuyerOrder o)
    {
        var lines = new[]
        {
            $"Dear {o.Name},",
            o.IsWinter
                ? "sow the basil indoors; below 12 degrees it will not sprout."
                : "the basil can go outside straight away.",
            o.OrderCount > 3
                ? "As you have bought from us before, the next seed kit costs you only half." // expect: BSM1001|BSM1006
                : "Keep the soil moist, not wet.",
            "The Verdantia team",
        };
        return string.Join(Environment.NewLine, lines);
    }

    public string BuildPs(BuyerOrder o) => string.Concat(
        "P.S. Every review posted this month takes part in our draw for a greenhouse, ", // expect: BSM2001
        o.Name,
        ". Good luck!");

    public string BuildCode(BuyerOrder o) =>
        "Dear %Name%, enter %PromoCode% in the basket and your next kit ships with %Discount% off.".Replace("%Name%", o.Name); // expect: BSM1002|BSM1001

    public string BuildLost(BuyerOrder o) =>
        "Dear %Name%, we have refunded order %OrderId% because the parcel was lost.".Replace("%Name%", o.Name).Replace("%OrderId%", o.Id);
}
