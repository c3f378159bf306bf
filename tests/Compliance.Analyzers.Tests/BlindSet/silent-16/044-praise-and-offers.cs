namespace Deskwright.Threads;

/// <summary>Replies in threads that the buyer opened.</summary>
public static class BuyerOpenedReplies
{
    public static string Praise(string buyer) =>
        $"Dear {buyer}, thank you for your kind words about the quilt. I will pass them on to the two ladies who sewed it.";

    public static string OffersToChangeReview(string buyer, string orderId) =>
        $"Dear {buyer}, thank you, but there is no need to change your review. We have replaced the quilt of order {orderId} because it was faulty, and that is all there is to it.";

    public static string OffersToPayDirectly(string buyer) =>
        $"Dear {buyer}, thank you for the idea, but we may not take payment outside Amazon. Please use the listing.";

    public static string WhichSize(string buyer) =>
        $"Dear {buyer}, you asked about a bigger one: yes, the quilt also exists in 220 x 240 cm.";

    public static string HowDoReviewsWork(string buyer) =>
        $"Dear {buyer}, you asked why your review does not show. Amazon checks every review first; sellers cannot publish, edit or delete them.";

    public static string GiftWrap(string buyer) =>
        $"Dear {buyer}, you asked about gift wrap: it could be chosen at checkout, but we cannot add it to a parcel that is already packed.";
}
