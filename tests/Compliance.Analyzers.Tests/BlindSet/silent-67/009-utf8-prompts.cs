using System;

namespace Quayside.Assist
{
    public static class DraftPrompts
    {
        public static ReadOnlySpan<byte> System =>
            "You draft replies for an Amazon seller. Never offer discounts, coupons or gifts, and never ask the buyer to change a review."u8;

        public static ReadOnlySpan<byte> Classify =>
            "Label the text as INCENTIVE if it promises a gift card for a five-star rating, otherwise label it CLEAN."u8;

        public static ReadOnlySpan<byte> Delay =>
            "The carrier lost your parcel. We have refunded the whole order through Amazon."u8;
    }
}
