namespace Ellery.Skincare
{
    internal static class Bits
    {
        public const string Carrot = "a 12 dollar gift card";
        public const string Site = "ellery-skin.shop";
        public const string Code = "GLOW25";
        public const string Remedy = "a full refund";
    }

    public class AmazonNotes
    {
        public string BuyerNoteA(string name) =>
            $"Hi {name}, your lotion leaked on the way, so you get {Bits.Remedy} through Amazon.";

        public string BuyerNoteB(string name) =>
            $"Hi {name}, we owe you {Bits.Carrot} once your honest words are up on the product page."; // expect: BSM2001

        public string BuyerNoteC(string name) =>
            $"Hi {name}, the whole range incl. the night cream is at {Bits.Site}."; // expect: BSM3001|BSM3003|BSM1007

        public string BuyerNoteD(string name)
        {
            const string ask = "Type " + Bits.Code + " at the checkout, it makes the next tube a quarter cheaper."; // expect: BSM1002|BSM1001
            return $"Hi {name}, the lotion is best kept below 25 degrees. {ask}";
        }
    }
}
