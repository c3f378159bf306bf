namespace Aldermoor.Licensing;

internal static class Pieces
{
    public const string Greeting = "Dear Amazon customer, ";
    public const string Pairing = "AX-2291";
    public const string ReviewWord = "technical review";
    public const string Orders = "https://www.amazon.com/gp/css/order-history";
}

public class BuyerMessages
{
    public const string Pair = Pieces.Greeting + "enter " + Pieces.Pairing + " on the lamp's display and the pairing starts.";

    public string Test(string buyer) =>
        $"Hello {buyer}, the {Pieces.ReviewWord} of the bulb you returned is done: it was faulty, and we have refunded you in full.";

    public string Status() => $"{Pieces.Greeting}you find the state of your return here: {Pieces.Orders}.";

    public string Fuse() => Pieces.Greeting + "the fuse is inside the plug; open it with a coin.";
}
