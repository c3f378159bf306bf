namespace Aquila.Sports.Copy;

internal static class Snippets
{
    internal const string Hello = "Hi {buyer}, ";
    internal const string Bye = " Best, Aquila Sports";
    internal const string Perk = "15 percent";
    internal const string Best = "five stars";
}

internal static class RacketMessages
{
    internal const string Strung = $"{Snippets.Hello}your racket was strung with 24 kg, as you asked.{Snippets.Bye}";
    internal const string Cracked = $"{Snippets.Hello}the frame cracked within the guarantee, so a new one is on its way.{Snippets.Bye}";
    internal const string Shop = Snippets.Hello + "the new Falcon line has landed, take a look around our brand store." + Snippets.Bye; // expect: BSM1007

    internal static string Winback(string sku)
        => $"{Snippets.Hello}your next racket comes {Snippets.Perk} cheaper, just for you.{Snippets.Bye}"; // expect: BSM1001|BSM1006

    internal static string Ask(string sku)
        => $"{Snippets.Hello}enjoying {sku}? Do us a favour and give it {Snippets.Best} on the product page.{Snippets.Bye}"; // expect: BSM2002|BSM2003
}
