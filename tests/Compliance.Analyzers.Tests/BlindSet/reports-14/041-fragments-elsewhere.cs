namespace Sugarbush.Syrup.Texts
{
    internal static class Bits
    {
        internal const string Hello = "Hello ";
        internal const string Stars = "five-star review";
        internal const string Off = "10% off";
        internal const string Sign = "\n\nSugarbush Farm, Chardon";
    }

    public class SyrupTexts
    {
        public const string Leak =
            Bits.Hello + "friend, the cap of your jug did not seal. We refunded the jug in full." + Bits.Sign;

        public const string Ask =
            Bits.Hello + "friend, would you be so kind and leave a " + Bits.Stars + "? It keeps the sap running." + Bits.Sign; // expect: BSM2002

        public string Again(string buyer)
        {
            var result = Bits.Hello + buyer + ", ";
            result += "take " + Bits.Off + " your next jug, it is applied when you write us first."; // expect: BSM1001|BSM1006
            result += Bits.Sign;
            return result;
        }

        public string Hint(string buyer) =>
            $"{Bits.Hello}{buyer}, we sell the same syrup elsewhere for quite a bit less, google our farm name.{Bits.Sign}"; // expect: BSM3003|BSM3001|BSM1001
    }
}
