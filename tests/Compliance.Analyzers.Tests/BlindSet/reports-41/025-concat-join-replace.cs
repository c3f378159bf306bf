using System;

namespace Elmtree.Channel.Amazon
{
    public static class BuyerMessageBuilder
    {
        private const string Template =
            "Hi #NAME#, the ladder's rubber feet come loose sometimes. If you need new ones, just reply. " +
            "And as a little bonus you'll receive a free work glove with your next ladder."; // expect: BSM1005|BSM1006

        public static string Fill(string name) => Template.Replace("#NAME#", name);

        public static string Joined(string name) =>
            string.Join(" ",
                "Hi " + name + ",",
                "thanks for telling us about the rung.",
                "A new ladder is on its way, please keep the old one.",
                "When it has arrived, kindly correct your review accordingly."); // expect: BSM2004

        public static string Glued(string name) =>
            string.Concat("Hi ", name, ", ", "follow us on Instagram @elmtree.ladders for tips and deals."); // expect: BSM3002|BSM3001
    }
}
