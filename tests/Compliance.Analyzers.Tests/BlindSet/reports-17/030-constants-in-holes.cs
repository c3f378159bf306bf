namespace Solstice.Outreach;

internal static class Perks
{
    public const string Card = "a $10 gift card";
    public const string Share = "15%";
    public const string Site = "solstice-sun.shop";
}

public sealed class SunHatMessages
{
    private const string Sign = "Warmly, Solstice Hats";

    public const string CareText =
        $"Hello, please let the hat dry in the shade. {Sign}";

    public const string ReviewText =
        $"Hello, publish your review of the hat and {Perks.Card} lands in your inbox. {Sign}"; // expect: BSM2001

    public const string ReorderText =
        $"Hello, we will lower the price by {Perks.Share} if you take a second hat. {Sign}"; // expect: BSM1001

    public const string SizeText =
        $"Hello, our size guide lives at {Perks.Site}, take a look there. {Sign}"; // expect: BSM3001

    public string ForReturn(string orderId) =>
        $"Hello, the return of order {orderId} has reached us and the refund is on its way. {Sign}";
}
