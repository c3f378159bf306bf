namespace ChannelLoom.Tenants.Electronics;

public static class TechnicalReplies
{
    public static readonly Dictionary<string, string> BuyerReplies = new()
    {
        ["power"] = "Hello, press the power button for five seconds until the display goes off, then turn it on again.",
        ["pairing"] = "Hello, enter the pairing code 0000 on your phone. If the code is refused, hold both buttons until the light blinks.",
        ["feedback"] = "Hello, the whistling is acoustic feedback between microphone and speaker. Place them at least two metres apart.",
        ["positive"] = "Hello, the positive terminal is the one with the red ring. Connect it first.",
        ["rating"] = "Hello, the rating plate on the rear shows 230 V and 1,800 W.",
        ["star"] = "Hello, the case opens with a five-point star screwdriver. It is not part of the set.",
        ["store"] = "Hello, please store the battery in a dry place at half charge.",
        ["link"] = "Hello, the bracelet has two spare links; push the pin out to remove one.",
        ["review"] = "Hello, our technician has reviewed your photo. The fuse is blown, and we are sending a new one at no charge.",
        ["compensation"] = "Hello, the temperature compensation of the sensor is set on page 3 of the menu.",
    };
}
