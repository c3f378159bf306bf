using System.Collections.Generic;

namespace TrailFox.Care.Compose
{
    public class ApologyLetter
    {
        private readonly List<string> _lines = new List<string>();

        public ApologyLetter Greet(string buyer) { _lines.Add("Hello " + buyer + ","); return this; }
        public ApologyLetter Say(string sentence) { _lines.Add(sentence); return this; }
        public string Build() => string.Join("\n", _lines);
    }

    public static class TentPoleApologies
    {
        public static string Formal(string buyer, string order) => new ApologyLetter()
            .Greet(buyer)
            .Say("we were sorry to read that one of the tent poles of order " + order + " arrived bent.")
            .Say("A new pole is on its way to you at no cost; no return is needed.")
            .Say("As a small gesture we have also put a camping mug in the parcel, on the house.") // expect: BSM1005
            .Say("Kind regards, TrailFox Outdoor")
            .Build();

        public static string Friendly(string buyer, string order) => new ApologyLetter()
            .Greet(buyer)
            .Say("ugh, a bent pole is no way to start a weekend outside!")
            .Say("Your new one ships tomorrow.")
            .Say("And here's something to cheer you up: type SORRY15 in the promo box next time you shop with us.") // expect: BSM1002|BSM1001|BSM1006
            .Say("Happy trails, the TrailFox crew")
            .Build();
    }
}
