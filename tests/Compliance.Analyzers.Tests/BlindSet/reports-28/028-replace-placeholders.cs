namespace Integra.Care;

public static class PlaceholderTemplates
{
    private static readonly string Apology =
        "Dear #NAME#, sorry for the late parcel. As recompense we would like to pay you #AMOUNT# for the inconvenience."; // expect: BSM1003|BSM1004

    private static readonly string Pickup =
        "Dear #NAME#, the courier collects the faulty freezer on #DATE#. There is nothing to pay.";

    public static string ApologyFor(string name, string amount)
        => Apology.Replace("#NAME#", name).Replace("#AMOUNT#", amount);

    public static string PickupFor(string name, DateOnly date)
        => Pickup.Replace("#NAME#", name).Replace("#DATE#", date.ToString("D"));

    public static string NextTime(string name)
        => "Dear #NAME#, when you buy a second freezer, %Discount% will be deducted just for you.".Replace("#NAME#", name); // expect: BSM1001|BSM1006
}
