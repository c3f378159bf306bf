namespace TreXanh.Shop.Messaging;

/// <summary>Text of the messages for buyers on Amazon.com, bamboo kitchenware (Hội An).</summary>
public static class BuyerTexts
{
    public const string CareOfBoard =
        "Please rub the cutting board with oil once a month. Do not put it in the dishwasher.";

    public const string ThanksAndGift =
        "Thank you for supporting our village! Tell us your favorite color and we put a pair of chopsticks in the mail for you, no cost."; // expect: BSM1005

    public const string AskChat =
        "For quicker answer please add our Zalo 0912 345 678, we are online from 8 to 22."; // expect: BSM3002|BSM3003

    public const string LateShip =
        "Your parcel is still at customs in Los Angeles. New delivery date is {0}. If it's too late for you, we refund you in full.";

    public static readonly string[] Closing =
    [
        "With warm greetings from Hoi An",
        "Look for Tre Xanh on Facebook, there you see all our news!", // expect: BSM3001|BSM3002|BSM1007|BSM3003
        "Your Tre Xanh team",
    ];

    public static string CrackedBoard(string order) =>
        $"We're sorry that the board in order {order} arrived cracked. A new one leaves our US warehouse tomorrow, you don't need to return the broken one.";
}
