namespace Quillmarsh.Books.Marketplace
{
    /// <summary>Stored texts of the used-book desk. Do not translate, the shop sells on amazon.co.uk only.</summary>
    public static class BuyerTexts
    {
        public const string ConditionDiffers =
            "Dear reader, while packing we saw that your copy has pencil notes on some pages. If you do not want it, we refund the whole price.";

        public const string Thanks =
            "Dear reader, thank you for buying from a small family bookshop. We put a surprise paperback into your next parcel, simply because we like you."; // expect: BSM1005|BSM1006

        public static readonly string Catalogue =
            "Dear reader, our autumn list of signed first editions has arrived, have a look in our storefront before the good ones are gone."; // expect: BSM1007

        public static readonly string Direct =
            "Dear reader, for rare titles it is easier to buy straight from our shop in Hay, without the Amazon fee. Ask us for an invoice."; // expect: BSM3003

        public const string LostInPost =
            "Dear reader, Royal Mail has lost your parcel. We have refunded you in full and there is nothing more you need to do.";

        public const string Rated =
            "Dear reader, we saw your two stars. The replacement copy is on its way, so would you kindly think again about what you wrote?"; // expect: BSM2004
    }
}
