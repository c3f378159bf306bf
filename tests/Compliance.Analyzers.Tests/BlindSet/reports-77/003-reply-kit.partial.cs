namespace Hollowell.Helpdesk.Amazon
{
    public static partial class ReplyKit
    {
        public static string WrongColour(string item, string sku) =>
            Open() + $"we are sorry that the {item} came in the wrong colour. A replacement ({sku}) is being packed now. " + Close();

        public static string LostParcel(string item) =>
            Open() + $"the carrier has confirmed that your {item} is lost. The full price has been refunded to your original payment method. " + Close();

        public static string AskedForCheaper() =>
            Open() + "thanks for asking about a lower price. " + PriceAnswer() + Close();

        private static string PriceAnswer() =>
            "Buy two more and I can do them for you at $18 instead of $24. "; // expect: BSM1001

        public static string NotHappy(string item) =>
            Open() + $"we read what you wrote about the {item}. " + AboutTheRating() + Close();

        private static string AboutTheRating() =>
            "Now that the new one has arrived, would you kindly take your one-star comment down? "; // expect: BSM2004
    }

    public static partial class ReplyKit
    {
        private static string Open() => "Hi, ";

        private static string Close() => "Just answer this message if anything is still unclear.";
    }
}
