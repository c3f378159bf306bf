namespace Brightfold.Support.Amazon;

public static class CannedReplies
{
    public const string WhereIsMyOrder =
        "Thanks for getting in touch. The parcel was handed to the carrier on {{shipDate}} and the last scan was in {{city}}. " +
        "If it has not arrived by {{latestDate}}, please write to us again here and we will refund you.";

    public const string WrongColour =
        "I'm sorry we packed the wrong colour. Keep it or give it away, there is no need to send it back. " +
        "The right one leaves our warehouse today at no cost to you.";

    public const string PriceQuestion =
        "The price on the product page is the one that applies and we are not able to change it for single customers.";

    public const string BulkQuestion =
        "For ten pieces or more please order from our office instead: write to trade@brightfold-lighting.com and we send an invoice."; // expect: BSM3002, BSM3003

    public const string UnhappyCustomer =
        "We read what you wrote on the product page and we are really sad about it. Now that the new bulb has reached you, " +
        "could you go back and turn the two stars into something nicer?"; // expect: BSM2004

    public const string ReturnLabel =
        "Your return is approved. The label is in Your Orders next to the item. As soon as the parcel is scanned we refund the full price.";

    public const string Dimmer =
        "Yes, the lamp works with trailing-edge dimmers from 5 W. It does not work with leading-edge types.";
}
