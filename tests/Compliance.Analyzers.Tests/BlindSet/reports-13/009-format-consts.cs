namespace Nestwerk.Seller.Texts;

internal static class Rewards
{
    public const string Card = "gift card";
    public const string Amount = "10 euro";
    public const string Shop = "www.nestwerk-moebel.shop";
}

internal static class BuyerMails
{
    public static string ThankYou(string name) =>
        string.Format("Dear {0}, we would like to give you a {1} {2} for being such a loyal customer.", name, Rewards.Amount, Rewards.Card); // expect: BSM1005

    public static string Manual(string name, string model) =>
        string.Format("Dear {0}, you find the assembly video for the {1} on {2}, together with our whole range.", name, model, Rewards.Shop); // expect: BSM3001|BSM1007

    public static string Screws(string name, int bagNo) =>
        string.Format("Dear {0}, bag {1} with the missing screws goes out today. There is nothing to pay and nothing to send back.", name, bagNo);

    public static string Refund(string name, decimal sum) =>
        string.Format("Dear {0}, {1:C} for the scratched shelf was refunded on this order today.", name, sum);

    public static string Stars(string name) =>
        $"Dear {name}, a {Rewards.Card} is yours as soon as your opinion of the shelf is online on Amazon."; // expect: BSM2001
}
