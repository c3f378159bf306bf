using System.Text.Json;

namespace Globex.Labeling;

/// <summary>Exports labelled sentences as JSONL for the training of the classifier.</summary>
public static class TrainingSetExporter
{
    private static readonly (string Text, string Label)[] s_forbiddenTrainingSamples =
    [
        ("discount offer", "BSM1001"),
        ("gift card for review", "BSM2001"),
        ("removal of a review", "BSM2004"),
        ("refund notice", "ok"),
    ];

    public static void Write(TextWriter writer)
    {
        foreach (var (text, label) in s_forbiddenTrainingSamples)
            writer.WriteLine(JsonSerializer.Serialize(new { text, label }));
    }

    public static string SystemPromptFor(string label) => label switch
    {
        "BSM2001" => "You label messages. Answer yes if the text promises a gift card, refund or discount for a review, otherwise no.",
        "BSM2004" => "You label messages. Answer yes if the text asks the customer to delete or change a review, otherwise no.",
        _ => "You label messages. Answer yes if the text offers a coupon or a discount on the next order, otherwise no.",
    };
}
