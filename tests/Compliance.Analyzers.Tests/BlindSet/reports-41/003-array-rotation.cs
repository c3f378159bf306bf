using System;

namespace SellerKit.Followups
{
    public sealed class FollowUpRotator
    {
        private readonly Random _rng = new Random();

        // one of these goes to every buyer a week after delivery
        private static readonly string[] MessageBodies =
        {
            "Hi, should the zipper jam, rub some candle wax on it; that solves it in nearly all cases.",
            "Hi, we're running a summer promotion in our store at the moment, have a look at the new backpacks too!", // expect: BSM1007
            "Hi, the strap buckle is covered for 24 months. Reply to this message if it breaks and we send a new one.",
            "Hi, would you mind sharing your experience with the backpack in a product review on Amazon?", // expect: BSM2006
            "Hi, leave a review of the backpack and we'll send you a $5 Amazon gift card for your trouble.", // expect: BSM2001
        };

        public string Next()
        {
            return MessageBodies[_rng.Next(MessageBodies.Length)];
        }
    }
}
