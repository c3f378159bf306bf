namespace Lumenor.Lighting.Texts;

internal static class Brand
{
    public const string Name = "Lumenor";
    public const string Perk = "gift card";
    public const string Act = "review";
    public const string Site = "lumenor-lights.eu";
}

internal static class BuyerTexts
{
    public const string Dimmer = $"Dear customer, the {Brand.Name} lamp needs a trailing-edge dimmer. If yours hums, please use another type.";

    public const string Perk = $"Dear customer, a {Brand.Perk} worth 15 euro is yours after your {Brand.Act} is online."; // expect: BSM2001

    public const string Spares = $"Dear customer, spare shades are only sold at {Brand.Site}; you will find all colours there."; // expect: BSM3001|BSM3003

    public const string Broken = "Dear customer, a new glass shade is on its way; you need not return the broken one.";

    public static string Late(string orderId, DateOnly date) =>
        $"Dear customer, order {orderId} will be handed to the carrier on {date:d MMM}. We apologise for the delay.";
}
