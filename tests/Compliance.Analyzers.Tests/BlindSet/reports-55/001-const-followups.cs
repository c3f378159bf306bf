namespace Ridgeline.Amazon.Messaging;

public static class FollowUpTexts
{
    public const string Shipped =
        "Hello {BuyerName}, the tent poles of order {OrderId} ship separately from the tent and reach you one day later.";

    public const string Welcome =
        "Hello {BuyerName}, " +
        "we hope the tent arrived dry. " +
        "Campers who buy from us a second time get 12% off, just mention your order number."; // expect: BSM1001|BSM1006

    public static readonly string Torch =
        "Hello {BuyerName}, a small head torch is in the parcel, our treat for you."; // expect: BSM1005

    public const string Patch =
        "Hello {BuyerName}, the seam tape was missing from your tent. We are sending you a roll free of charge.";

    public const string Stars =
        "Hello {BuyerName}, if the tent kept you dry, five stars on the product page would mean the world to our little team."; // expect: BSM2002|BSM2003

    public const string Club =
        "Hello {BuyerName}, every order number is entered in our monthly draw for a camping stove."; // expect: BSM1006
}
