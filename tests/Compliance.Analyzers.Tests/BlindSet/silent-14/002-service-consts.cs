namespace MapleHollow.Canning.Messaging;

/// <summary>Texts to Amazon buyers after something went wrong. {0} = first name, {1} = order.</summary>
internal static class ProblemCopy
{
    public const string LidDented =
        "Hi {0}, sorry about the dented lids. We refunded order {1} in full and you may keep the jars.";

    public const string OneMissing =
        "Hi {0}, one of the twelve jars was missing. $2.95, its share of the price, went back to your card.";

    public const string NewSet =
        "Hi {0}, a second set of bands ships tomorrow at no charge, since the first ones do not fit wide-mouth jars.";

    public const string Choice =
        "Hi {0}, the flood in our warehouse delays order {1} until May 14. If that is too late, tell us and we refund you the same day.";

    public const string LabelSent =
        "Hi {0}, a prepaid UPS label is in Your Orders. Once the box is scanned, Amazon refunds you within five days.";

    public static readonly string[] All = { LidDented, OneMissing, NewSet, Choice, LabelSent };
}
