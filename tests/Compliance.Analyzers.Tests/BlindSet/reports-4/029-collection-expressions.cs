namespace Hartwell.Marketplace.Campaigns;

public sealed class FollowUpSequence
{
    private static readonly string[] _steps =
    [
        "Hello {{first_name}}, quick tip: season the pan with oil before first use, and never put it in the dishwasher.",
        "Hello {{first_name}}, have you seen the matching lid and griddle? Both are in our storefront and they're flying out.", // expect: BSM1007
        "Hello {{first_name}}, follow us on Instagram @hartwellhome for recipes and flash sales.", // expect: BSM3002|BSM3001|BSM1007
        "Hello {{first_name}}, don't want these messages? Click unsubscribe at the foot of the page.", // expect: BSM4006
    ];

    private static readonly List<(int Day, string Body)> Winter =
    [
        (2, "Hello {{first_name}}, the heater's thermostat must sit at least 1 m from the radiator; see page 6 of the leaflet."),
        (9, "Hello {{first_name}}, an honest review earns you a second year of warranty, on the house."), // expect: BSM2001
        .. Extra,
    ];

    private static (int, string)[] Extra => [(30, "Hello {{first_name}}, £5 off for returning customers: code {{coupon_code}}, this weekend only.")]; // expect: BSM1002|BSM1001

    public IEnumerable<string> For(DateOnly delivered, DateOnly today)
    {
        var age = today.DayNumber - delivered.DayNumber;
        foreach (var (day, body) in Winter)
        {
            if (day == age)
            {
                yield return body;
            }
        }

        if (age < _steps.Length)
        {
            yield return _steps[age];
        }
    }
}
