namespace Gizmo.Support;

public static class PairingHelp
{
    public static readonly IReadOnlyDictionary<string, string> BuyerAnswers = new Dictionary<string, string>
    {
        ["pair"] = "Hold the power button for five seconds, then type the code 0000 on your phone.",
        ["error"] = "Error code E15 means that the filter is clogged. Rinse it and switch the unit on again.",
        ["stars"] = "You need a star screwdriver (T8) for the five star-shaped screws on the back.",
        ["positive"] = "The positive terminal is the one with the long spring.",
        ["feedback"] = "The howling is audio feedback: move the microphone away from the speaker.",
        ["review"] = "Amazon is still reviewing your claim; we have sent them the delivery proof.",
        ["store"] = "Store the battery in a dry place at half charge.",
        ["off"] = "Take the lid off, lift the drum out and let it dry overnight.",
        ["rails"] = "Link the two rails with the clip that came in bag C.",
    };
}
