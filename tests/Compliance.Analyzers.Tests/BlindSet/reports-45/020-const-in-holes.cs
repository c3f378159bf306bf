namespace Stellan.Messages;

internal static class Fragments
{
    public const string Brand = "Stellan";
    public const string Perk = "20% off your next pair"; // building block, see below
    public const string Phone = "+1 (646) 555-0182";
    public const string Greeting = "Dear customer,";
}

public static class BuyerLetters
{
    public const string Loyalty =
        $"{Fragments.Greeting} thank you for shopping with {Fragments.Brand}. " +
        $"We have a coupon for you: {Fragments.Perk}."; // expect: BSM1002|BSM1001|BSM1006

    public const string Care = $"{Fragments.Greeting} wash the boots with cold water only and let them dry away from heat.";

    public const string Help = $"{Fragments.Greeting} text or call us any time at {Fragments.Phone}."; // expect: BSM3002

    public const string Sole = $"{Fragments.Greeting} the left sole came loose on some pairs; we replace yours without charge.";
}
