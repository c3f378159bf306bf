namespace Brae.Messages
{
    public static class RefundTexts
    {
        public const string Full = "Your refund of the full amount has been issued to the original payment method. It takes three to five days.";
        public const string Part = "One of the two mugs was missing, so we refunded $8.40 of this order.";
        public const string Label = "A prepaid return label is in Your Orders; as soon as the parcel is scanned we refund you.";

        public static string For(RefundKind kind)
        {
            switch (kind)
            {
                case RefundKind.Full: return Full;
                case RefundKind.Partial: return Part;
                default: return Label;
            }
        }
    }
}
