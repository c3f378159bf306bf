using System;

namespace Harbourly.Text
{
    public static class BuyerNote
    {
        private const string Greeting = "Hello {0}, ";
        private const string Percent = "twenty per cent";

        public static string Delay(string name, DateTime eta)
            => string.Format(Greeting + "the ship is late; your rug will reach you around {1:d}.", name, eta);

        public static string Offer(string name)
            => string.Format(Greeting + "as one of our regulars you pay " + Percent + " less on the matching runner.", name); // expect: BSM1001|BSM1006

        public static string Survey(string name, string url)
            => string.Concat("Hello ", name, ", please fill in our short survey on www.harbourly-rugs.example, it opens in any browser."); // expect: BSM3001

        public static string Pay(string name, decimal amount)
            => string.Join(" ", "Hello", name + ",",
                "the rug came with a stain, we are sorry.",
                "Tell us your Zelle number and", // expect: BSM1004|BSM3002|BSM3003
                "we transfer " + amount + " dollars to you.");

        public static string Washed(string name)
            => "Hello X, the rug can be washed at 30 degrees.".Replace("X", name);
    }
}
