namespace Kestrel.Support.Replies
{
    public static class CaseReplies
    {
        public static string UnderReview(string buyer, string orderId)
        {
            return $"Hello {buyer}, our technician will review the photos of order {orderId} and we will write back tomorrow with the result.";
        }

        public static string RatingPlate(string buyer)
        {
            return $"Hello {buyer}, please check the rating plate under the base. If it says 120 V, the charger you received is the wrong one and we will replace it.";
        }

        public static string GiftReceipt(string buyer, string orderId)
        {
            return $"Hello {buyer}, a gift receipt without prices can be printed for order {orderId} from Your Orders. The gift wrap you chose has been refunded because it was missing.";
        }
    }
}
