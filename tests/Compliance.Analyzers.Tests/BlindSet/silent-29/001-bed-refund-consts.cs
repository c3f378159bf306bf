namespace DeepNight.Beds.Amazon
{
    public static class BedMessages
    {
        public const string Refunded =
            "Hello, your bed frame has been refunded in full. The money reaches the card you paid with in three to five business days.";
        public const string SlatsMissing =
            "Hello, two slats are missing from your parcel. We are sending them today free of charge; you do not need to return anything.";
        public const string Delay =
            "Hello, the truck with your bed is held up by snow and will be there on Thursday instead of Tuesday. If that is too late, we cancel the order and refund you.";
        public const string NoPrivatePrice =
            "Hello, we cannot offer discounts outside of Amazon. The price on the product page applies to every buyer.";
        public const string ReturnLabel =
            "Hello, please open Your Orders, choose the bed and print the prepaid label. The carrier collects the box at your door.";
        public const string Warranty =
            "Hello, the frame has a five-year warranty. If a weld breaks within that time, you get a new frame at no cost.";
    }
}
