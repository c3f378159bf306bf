namespace Halden.Outdoor.Amazon.Messaging
{
    /// <summary>Texts our customer care team sends through Buyer-Seller Messages.</summary>
    public static class BuyerTexts
    {
        public const string TentPoleMissing =
            "Hello, we are sorry that one pole was missing from your tent. A new pole left our warehouse today at no cost to you.";

        public const string AfterDelivery =
            "Hello, we hope the first night outdoors went well. Enter HIKER12 when you check out next time and the total drops by 12%."; // expect: BSM1002|BSM1001

        public const string AskForStars =
            "Hello, if the tent kept you dry, would you be so kind as to reward us with 5 stars on Amazon?"; // expect: BSM2002|BSM2003

        public const string LateParcel =
            "Hello, the storm in Denver holds up your parcel. It should reach you by Thursday; if you prefer not to wait, tell us and we refund the order in full.";

        public const string Newsletter =
            "Hello, our winter sleeping bags have just landed. Have a look at the whole range in our storefront!"; // expect: BSM1007

        public const string BadStars =
            "Hello, now that the new zipper has arrived, could you please take down the one-star review you wrote in March?"; // expect: BSM2004
    }
}
