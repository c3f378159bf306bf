namespace Halden.Oms.Messaging.Catalogue;

/// <summary>Buyer message catalogue, en-GB. Keys follow MSG-{domain}-{number}.</summary>
public static class BuyerMessageTexts
{
    public const string MsgDelay001 =
        "We are sorry: the carrier reports a delay on your order. The new delivery date is {0:d}. If that is too late, tell us and we will refund you in full.";

    public const string MsgAfter002 =
        "Thank you for choosing our kettle. As a returning customer you are entitled to 12% off your second purchase."; // expect: BSM1001|BSM1006

    public const string MsgAfter003 =
        "Kindly award us five stars on the product page; it means a great deal to our team."; // expect: BSM2002

    public const string MsgReturn004 =
        "Your return label is attached. Please hand the parcel over by {0:d}; the refund follows within two working days of receipt.";

    public const string MsgAfter005 =
        "Should you have any reservations about the kettle, please speak to us before you publish a rating."; // expect: BSM2003
}
