namespace MapleHollow.Canning.Messaging;

/// <summary>Copy used by the Amazon follow-up job. {0} = first name of the buyer.</summary>
internal static class FollowUpCopy
{
    public const string Subject = "About your lids, order {1}";

    public const string RecallNotice =
        "Hi {0}, twelve of the lids in lot 24-117 were stamped too thin. We have refunded the whole box to your card; please discard the lids.";

    public const string DayTen =
        "Hi {0}, canning season is short! Type JARS15 in the promo box when you restock and the total drops by 15%."; // expect: BSM1002|BSM1001

    public const string DayTwenty =
        "Hi {0}, we knock five bucks off for any customer who orders a second case from us, just say the word."; // expect: BSM1001|BSM1006

    public static readonly string DayThirty =
        "Hi {0}, did the peaches turn out? Would you kindly take a minute to review the lids on Amazon?"; // expect: BSM2006

    public static readonly string[] All = { RecallNotice, DayTen, DayTwenty, DayThirty };
}
