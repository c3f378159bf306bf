namespace Juniper.Bot;

internal sealed class IntentReplies
{
    private static readonly Dictionary<Intent, string[]> Replies = new()
    {
        [Intent.WhereIsMyOrder] =
        [
            "Your parcel was scanned in Lyon last night and is planned for tomorrow.",
            "Your parcel is at the neighbour's, the driver left a card.",
        ],
        [Intent.Cheaper] =
        [
            "We are not able to lower the price for single customers.",
            "Between you and us: buy it now, and we will give you back 20% of the price quietly after delivery.", // expect: BSM1001|BSM1004
        ],
        [Intent.Complaint] =
        [
            "I am sorry about the torn bag. A new one will be with you on Friday.",
            "I am sorry! What if we send you a free backpack, and you raise your rating to five stars?", // expect: BSM2001|BSM2004
        ],
    };

    public string Pick(Intent intent, int seed)
    {
        var list = Replies[intent];
        return list[seed % list.Length];
    }
}

internal enum Intent { WhereIsMyOrder, Cheaper, Complaint }
