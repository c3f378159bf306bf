namespace Tischlerei.Amz
{
    /* Old template, switched off by Amazon in 2021, keep as a warning:
     *   "Give us five stars and we send you a gift card!"
     *   "Write to us on WhatsApp for a private price."
     */
    public static class Macro
    {
        // never again: "delete your review and we refund you" -> account was down for two weeks
        public const string Knob = "Hello, the two knobs in your bag are both part of the set: one is for the left door, one for the right.";

        // TODO ask lawyer if we may say "10% off next time" (no!)
        public const string Oil = "Hello, oil the board once a month with linseed oil and let it dry over night.";

        /// <summary>Formerly offered a coupon, e.g. <c>"use code OAK10"</c>; now the plain remedy.</summary>
        public const string Split = "Hello, a split like this is a fault of the wood. We make you a new board, free of charge, ready in nine days.";

        // 不要写“好评返现”
        public const string Zh = "您好，砧板开裂属于质量问题，我们免费为您重做一块，九天后寄出。";
    }
}
