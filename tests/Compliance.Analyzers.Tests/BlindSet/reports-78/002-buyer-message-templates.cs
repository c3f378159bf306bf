namespace Kestrel.Home.Amazon;

/// <summary>Texts used by the after-sales team.</summary>
public static class BuyerMessageTemplates
{
    public const string MissingPart =
        "Hello {BuyerName}, we are sorry that a screw set was missing from order {OrderId}. We have posted the missing parts today free of charge.";

    public const string FirstAnswer =
        "Hello {BuyerName}, thank you for getting in touch about order {OrderId}. Could you tell us which of the two shelves is damaged, so that we send the right one?";

    public const string DamagedShelf =
        "Hello {BuyerName}, the new shelf for order {OrderId} is on its way. Once it has arrived, we'd be grateful if you could take down the one-star review you left."; // expect: BSM2004

    public const string RefundIssued =
        "Hello {BuyerName}, we refunded {Amount} for order {OrderId} to your original payment method. It usually shows on your card within five days.";

    public const string HappyBuyer =
        "Hello {BuyerName}, if the shelf makes you smile, please give us five stars on Amazon. If not, write to us first so we can put it right."; // expect: BSM2002, BSM2003

    public const string Warranty =
        "Hello {BuyerName}, the warranty of your shelf runs for 24 months from the date of order {OrderId}. A copy of the terms is attached.";

    public const string DiscountRefused =
        "Hello {BuyerName}, thanks for asking. We are not able to lower the price for single customers; the price on the product page applies to everyone.";

    public const string Callback =
        "Hello {BuyerName}, this is easier to explain by voice. Ring our workshop on 020 7946 0812 between nine and five."; // expect: BSM3002
}
