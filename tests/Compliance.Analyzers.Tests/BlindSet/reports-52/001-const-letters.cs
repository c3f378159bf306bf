namespace Harbourline.Amazon.Messaging;

/// <summary>Texts that the nightly job sends to Amazon buyers.</summary>
internal static class BuyerLetters
{
    public const string AddressIncomplete =
        "Hello, your parcel could not be handed over because the apartment number is missing. Please reply with the full address.";

    public const string SecondOrder =
        "Hello, we hope the kettle boils nicely. Order a second one this month and we will take 12% off the price for you."; // expect: BSM1001

    public const string VoucherNote =
        "Good news for you: the voucher SPRING7 is waiting in our storefront, just type it in when you pay for your next kettle."; // expect: BSM1002

    public const string LidReplacement =
        "We are sorry the lid arrived cracked. A new lid is on its way to you at no charge; you need not return the old one.";

    public const string Delay =
        "Your order is two days late because of the storm in the Channel. If you no longer need it, tell us and we will refund you in full.";

    public static readonly string Catalogue =
        "By the way, our new line of travel mugs has just launched. Have a look at our brand store, there is a colour for everyone!"; // expect: BSM1007
}
