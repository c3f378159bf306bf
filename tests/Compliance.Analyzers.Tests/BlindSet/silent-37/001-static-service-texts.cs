namespace Quillmarsh.Books.Marketplace
{
    /// <summary>Service texts of the returns desk.</summary>
    public static class ReturnTexts
    {
        public const string WrongEdition =
            "Dear reader, we sent the third edition instead of the fourth. The right one goes out today; you may keep or recycle the other.";

        public const string LostInPost =
            "Dear reader, the parcel has been lost between Leeds and your town. The full amount has been refunded through Amazon.";

        public const string HowToReturn =
            "Dear reader, please open Your Orders, choose the book and press Return or Replace Items. The label is prepaid.";

        public static readonly string NoDiscount =
            "Dear reader, we are sorry, but we cannot offer discounts or vouchers by message. The price on the product page is the current one.";

        public static readonly string OnlyAmazon =
            "Dear reader, we do not sell outside of Amazon to Amazon customers. Please place the order for the second copy here.";

        public static readonly string Invoice =
            "Dear reader, your invoice for order {0} is attached. The VAT is shown on its second line.";
    }
}
