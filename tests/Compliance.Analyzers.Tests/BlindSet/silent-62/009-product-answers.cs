using System.Collections.Generic;

namespace Wrenfield.Amazon.Answers
{
    public static class ProductAnswers
    {
        public static readonly IReadOnlyDictionary<string, string> BuyerReplies = new Dictionary<string, string>
        {
            ["star-screw"] = "Hello, the five star-shaped screws go into the base plate; the sixth is a spare. Use the T10 key from the bag.",
            ["polarity"] = "Hello, the positive terminal is the one with the red cap. Please do not reverse the two or the fuse will blow.",
            ["rating-plate"] = "Hello, you find the rating plate under the drip tray. Could you tell us the four digits after SN?",
            ["feedback-noise"] = "Hello, the whistling is acoustic feedback between microphone and speaker. Move them at least two metres apart or lower the gain.",
            ["pairing"] = "Hello, the pairing code is 0000. Hold the power button until the light blinks blue, then choose the speaker on your phone.",
            ["warranty"] = "Hello, the warranty runs for two years from the date of purchase and covers the motor and the switch, not the bag.",
            ["manual"] = "Hello, the instruction manual is attached. Setting the clock is explained on page 12.",
            ["store-dry"] = "Hello, please store the seeds in a dry place and do not open the foil before sowing.",
            ["gluten-free"] = "Hello, yes, the flour is free of gluten, and it is free from added sugar as well.",
            ["subscribe"] = "Hello, you can change the interval of your Subscribe & Save delivery under Your Account at any time.",
        };
    }
}
