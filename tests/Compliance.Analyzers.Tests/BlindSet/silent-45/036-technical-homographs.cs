namespace Foxglove.Manuals;

public static class DeviceAnswers
{
    // answers to technical questions of buyers
    public static readonly Dictionary<string, string> Replies = new()
    {
        ["pairing"] = "Enter the pairing code 0000 on your phone, then press the button with the star for three seconds.",
        ["terminal"] = "The positive terminal is on the left. Connect the red cable there first.",
        ["compensation"] = "The sensor has a built-in temperature compensation, so it need not be calibrated again.",
        ["feedback"] = "A whistling sound is acoustic feedback: move the microphone away from the loudspeaker.",
        ["rails"] = "Open the last link of the chain with pliers and take out two links.",
        ["gift"] = "The order was placed with gift wrap, so there is no price on the delivery note.",
        ["free"] = "The coating is free of PFAS and may touch food.",
    };

    public static string? Find(string key) => Replies.GetValueOrDefault(key);
}
