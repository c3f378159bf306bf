using System;

namespace Elmtree.Channel.Amazon
{
    public static class BuyerMessageBuilder
    {
        private const string Template =
            "Hi #NAME#, the ladder's rubber feet come loose sometimes, as you noticed. " +
            "We have posted four new ones to you without charge; they belong to this order.";

        public static string Fill(string name) => Template.Replace("#NAME#", name);

        public static string Joined(string name) =>
            string.Join(" ",
                "Hi " + name + ",",
                "thanks for telling us about the rung.",
                "A new ladder is on its way, please keep the old one.",
                "When it has arrived, kindly correct the angle of the hinge as shown on the sticker.");

        public static string Glued(string name) =>
            string.Concat("Hi ", name, ", ", "please follow the arrows on the hinge: first unlock, then unfold.");
    }
}
