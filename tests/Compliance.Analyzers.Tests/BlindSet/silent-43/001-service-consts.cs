namespace PetPalTools.Service
{
    // texts for the answer window, checked by Sandra
    public static partial class BuyerServiceTexts
    {
        public const string MissingBuckle = "Hi, sorry the buckle was not in the bag. We posted one today, it costs you nothing.";
        public const string RefundDone = "Hi, the collar came back to us. We refunded 18.90 USD to your card, the bank needs three to five days.";
        public const string NoDiscount = "Hi, we are not able to give a discount or a coupon in messages. The price on the product page is the same for everyone.";
        public const string NoTrade = "Hi, thank you, but please do not change your review because of us. The new collar is yours in any case.";
        public const string StayHere = "Hi, please understand that we cannot sell outside of Amazon or take payment by PayPal. Your order protection would be lost.";
        public const string Late = "Hi, a storm closed the airport in Louisville. Your collar is now expected on Friday. We can cancel and refund if that is too late.";
        public const string SizeAsk = "Hi, which letters should we engrave on the tag? Up to 12 characters fit. We start as soon as you answer.";
        public const string Gps = "Hi, the five LEDs blink like stars while the tracker looks for a signal. After about two minutes it is done.";
    }
}
