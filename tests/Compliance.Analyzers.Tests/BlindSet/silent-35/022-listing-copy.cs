namespace ListingUploader;

// copy for the product page, goes into the flat file (public, everybody sees it)
public static class HammockListing
{
    public const string Title = "Garden Hammock for Two, Cotton, with Straps and Bag";

    public static readonly string[] BulletPoints =
    {
        "STURDY: holds up to 150 kg, tested by TUV, five star comfort for two persons",
        "EVERYTHING IN THE BOX: two free carabiners and a bag are part of the set",
        "GREAT GIFT: arrives in a gift box, gift receipt can be chosen at checkout",
        "SAVE SPACE: folds down to the size of a water bottle",
        "MORE FROM US: matching pillows in green and blue in the same series",
    };

    public const string SearchTerms = "hammock gift birthday present discount garden sale outdoor swing cotton bed";

    public static readonly string ProductDescription =
        "The hammock for long summer evenings. Hand woven, soft and washable at 30 degrees. " +
        "Two straps with 5 loops each make it easy to hang it between trees.";
}
