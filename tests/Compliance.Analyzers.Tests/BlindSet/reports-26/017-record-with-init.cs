namespace Fenwick.Lighting.Domain;

public record BuyerLetter
{
    public required string OrderId { get; init; }
    public string Salutation { get; init; } = "Dear customer";
    public required string Paragraph { get; init; }
    public string? Postscript { get; init; }
}

public static class Letters
{
    public static BuyerLetter ShadeMissing(string orderId) => new()
    {
        OrderId = orderId,
        Paragraph = "The shade that was missing from your parcel has been posted today at no charge to you.",
        Postscript = "Whilst you are here: on our webshop fenwick-lighting dot example you find the matching table lamp.", // expect: BSM3001|BSM1007|BSM3003
    };

    public static BuyerLetter WrongColour(string orderId) => new()
    {
        OrderId = orderId,
        Paragraph = "You received brass instead of chrome. Please choose between a refund and an exchange.",
    };

    public static BuyerLetter AfterTwoStars(BuyerLetter previous) => previous with
    {
        Paragraph = "We were rather saddened by the two stars. Perhaps you could see your way to raising the rating?", // expect: BSM2004
    };
}
