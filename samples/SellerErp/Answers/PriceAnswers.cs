namespace SellerErp.Answers;

/// <summary>Answers to buyers who asked for a lower price. <c>.editorconfig</c> says so of this folder: here it may be named, anywhere else it is an offer.</summary>
public static class PriceAnswers
{
    public const string OnThePage = "Hello, you asked for a lower price: the lamp is 10% off for everybody on the product page this week.";

    public const string OutsideAmazon = "Hello, buy it in our own shop and we take 15% off: https://www.lumen-lamps.example"; // BSM3001 BSM3003
}
