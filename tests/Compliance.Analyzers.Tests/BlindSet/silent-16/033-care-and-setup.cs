namespace Deskwright.Care;

internal static class SetupAnswers
{
    internal static string Pairing(string buyer) => $"Dear {buyer}, the pairing code of the speaker is 0000. Hold the star key for five seconds until the light blinks.";

    internal static string ErrorCode(string buyer, string code) => $"Dear {buyer}, code {code} means that the filter is full. Switch the power off, rinse it and put it back.";

    internal static string Feedback(string buyer) => $"Dear {buyer}, the howling is feedback between microphone and speaker. Move them apart by two metres.";

    internal static string Polarity(string buyer) => $"Dear {buyer}, the red cable goes on the positive terminal, the black one on the negative.";

    internal static string Storage(string buyer) => $"Dear {buyer}, store the tent in a dry place and free of sand; the zip lasts longer that way.";

    internal static string Chain(string buyer) => $"Dear {buyer}, remove one link of the bracelet with the small tool in the lid. The tool is part of the set.";

    internal static string Manual(string buyer) => $"Dear {buyer}, please review page 7 of the manual before you change the blade, and rate the load no higher than 3 kg.";

    internal static string DryCell(string buyer) => $"Dear {buyer}, the lamp takes three AA cells, which are not included.";
}
