namespace SellerKit.Support
{
    public sealed class BackpackAnswers
    {
        // answers of the support desk to Amazon buyers
        private static readonly string[] MessageBodies =
        {
            "Hi, should the zipper jam, rub some candle wax on it; that solves it in nearly all cases.",
            "Hi, you asked whether there is a coupon for the backpack. There is none at the moment.",
            "Hi, the strap buckle is covered for 24 months. Reply to this message if it breaks and we send a new one.",
            "Hi, the gift receipt you asked for is in the front pocket; it shows no prices.",
            "Hi, you paid with an Amazon gift card, therefore the refund went back to your gift card balance.",
        };

        public string ByIndex(int i)
        {
            return MessageBodies[i % MessageBodies.Length];
        }
    }
}
