namespace Maison.Verte.Messages;

public static class Fragments
{
    public const string Gift = "gift";
    public const string Card = "card";
    public const string Review = "re" + "view";
    public const string Closing = "\n\nYours faithfully,\nMaison Verte";
}

public class BuyerMessageFactory
{
    public const string GrowKit =
        "Dear customer, we have set aside an Amazon " + Fragments.Gift + " " + Fragments.Card + // expect: BSM1005
        " worth £5 for you." + Fragments.Closing;

    public const string Herbs =
        "Dear customer, " +
        "may we ask for a five" + // expect: BSM2002
        "-star " + Fragments.Review + " of your herb kit?" + Fragments.Closing;

    public const string Germination =
        "Dear customer, basil needs ten days at 20 °C before the first leaves show." + Fragments.Closing;

    public static string Basil(string name) =>
        $"Dear {name}, {Fragments.Gift} wrapping was not applied because the option was not selected.{Fragments.Closing}";
}
