using System.Collections.Generic;

namespace BuyerDesk.Rules
{
    public class ProductQuestionBook
    {
        private readonly Dictionary<string, string> buyerReplies = new()
        {
            ["star_screw"] = "Hello, the five-star screw on the battery door needs a P2 driver, which lies under the foam in the box.",
            ["gift_receipt"] = "Hello, a gift receipt can be added by the person who ordered; we as the seller cannot print one.",
            ["code"] = "Hello, the pairing code of the lock is on the sticker inside the battery compartment.",
            ["bpa"] = "Hello, the bottle is free of BPA and lead.",
            ["feedback"] = "Hello, the buzzing is acoustic feedback: the microphone stands too close to the speaker.",
            ["positive"] = "Hello, the positive pole of the battery has to face the spring cover.",
            ["link"] = "Hello, to shorten the bracelet by one link, push the pin out in the direction of the arrow.",
            ["vip"] = "Hello, the mode called VIP on the display is the silent mode of the fan.",
            ["off"] = "Hello, the lamp turns off at 20% battery by design, so it is not broken.",
        };

        public bool TryGet(string key, out string? reply) => buyerReplies.TryGetValue(key, out reply);
    }
}
