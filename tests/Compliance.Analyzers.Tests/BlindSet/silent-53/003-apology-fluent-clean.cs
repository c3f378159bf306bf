using System.Collections.Generic;

namespace TrailFox.Care.Compose
{
    public static class StoveApologies
    {
        public static string Late(string buyer, string order, string newDate) => new Letter()
            .To(buyer)
            .Line("we are sorry: the stove of order " + order + " will arrive on " + newDate + ", three days after the date we promised.")
            .Line("If this is too late for your trip, tell us and we cancel the order and refund it in full.")
            .Line("You need not do anything if you would like to wait.")
            .Sign("TrailFox Outdoor");

        public static string WrongItem(string buyer, string order) => new Letter()
            .To(buyer)
            .Line("we packed the small pot instead of the large one in order " + order + ".")
            .Line("The large pot leaves today at no cost to you. A prepaid label for the small one is in Your Orders.")
            .Sign("TrailFox Outdoor");
    }

    public sealed class Letter
    {
        private readonly List<string> _l = new List<string>();
        public Letter To(string b) { _l.Add("Hello " + b + ","); return this; }
        public Letter Line(string s) { _l.Add(s); return this; }
        public string Sign(string s) { _l.Add(s); return string.Join("\n", _l); }
    }
}
