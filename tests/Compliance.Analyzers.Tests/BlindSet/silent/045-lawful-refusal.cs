namespace Cliff.Replies
{
    public static class PriceReplies
    {
        public static readonly string[] Refusals =
        {
            "We can't offer private discounts; the price on the product page is the current one.",
            "I'm afraid there is no coupon code we could give you in a message.",
            "We do not send free products in exchange for reviews, sorry.",
            "Thank you for the offer to change your review, but a refund never depends on that. Please leave it as it is.",
            "We can't continue on WhatsApp; please reply here and we will help.",
        };

        public static string Pick(int i) => Refusals[i % Refusals.Length];

        public static Task ReplyAsync(IThread thread, int i) => thread.ReplyAsync(Pick(i));
    }
}
