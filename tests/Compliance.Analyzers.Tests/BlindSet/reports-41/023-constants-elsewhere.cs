namespace Aldermoor.Buyers;

internal static class Pieces
{
    public const string Greeting = "Dear Amazon customer, ";
    public const string Code = "SPRING15";
    public const string ReviewWord = "product review";
    public const string Site = "aldermoor-shop.example";
}

public class BuyerMessages
{
    public const string Saver = Pieces.Greeting + "enter " + Pieces.Code + " at checkout and your next lamp costs less."; // expect: BSM1002|BSM1001

    public string Trade(string buyer) =>
        $"Hello {buyer}, for an honest {Pieces.ReviewWord} you get the second bulb from us without charge."; // expect: BSM2001

    public string Detour() => $"{Pieces.Greeting}spare shades are cheaper on our own site, {Pieces.Site}."; // expect: BSM3001|BSM3003

    public string Fuse() => Pieces.Greeting + "the fuse is inside the plug; open it with a coin.";
}
