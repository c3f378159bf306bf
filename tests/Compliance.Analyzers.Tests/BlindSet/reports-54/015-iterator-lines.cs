using System.Collections.Generic;

namespace Havelblick.Postsale
{
    internal class LetterComposer
    {
        internal IEnumerable<string> ComposeBuyerLetter(OrderInfo order)
        {
            yield return "Dear " + order.Buyer + ",";
            yield return "thank you for ordering the desk lamp.";
            if (order.Bulb == "E14")
                yield return "Please use only E14 bulbs of up to 40 watts.";

            yield return "If you post your opinion, whatever it is, we return half of the price to you."; // expect: BSM2001
            yield return "And if you'd like to see the rest of our lamps, search Havelblick on Google."; // expect: BSM3001|BSM1007|BSM3003
            yield return "Best regards";
            yield return "Havelblick customer care";
        }

        internal IEnumerable<string> ComposeReturnLetter(OrderInfo order)
        {
            yield return "Dear " + order.Buyer + ",";
            yield return "we received your return and refunded " + order.Total + " through Amazon.";
        }
    }
}
