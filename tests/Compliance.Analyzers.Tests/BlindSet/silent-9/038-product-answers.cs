using System.Collections.Generic;

namespace Armley.Lamps.Answers
{
    // answers to product questions, the buyer wrote first
    public static class LampAnswers
    {
        public static readonly IReadOnlyDictionary<string, string> Replies = new Dictionary<string, string>
        {
            ["star"] = "Thank you for your question. The star-shaped lamp has five points and hangs on a 3 m cable.",
            ["free"] = "The paint is lead-free and the shade is BPA-free, so it is safe in a nursery.",
            ["gift"] = "Yes, you can add a gift message at checkout, and the price is not printed on the packing slip.",
            ["coupon"] = "The coupon was not applied to this order because it had run out before you ordered; we can't add it afterwards.",
            ["rating"] = "The IP44 rating means that the lamp withstands splashes, but not a jet of water.",
            ["contact"] = "Clean the contact spring with a dry cloth, then screw the bulb in again.",
        };
    }
}
