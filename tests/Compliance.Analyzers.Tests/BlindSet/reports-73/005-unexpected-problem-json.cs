using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Brackwater.SpApi.Jobs;

public record ProblemText(
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("text")] string Text);

public static class ProblemTexts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web); // expect@+14: BSM4004

    private const string Raw = // expect@+5: BSM4001
        """
        {
          "noStock": {
            "subject": "Order {0}",
            "text": "Sadly the last grey one was sold before we could pack yours. Would you kindly go to Your Orders, press cancel and choose 'bought by mistake' as the reason?"
          },
          "refunded": {
            "subject": "Order {0}: refund made",
            "text": "We could not ship the grey version and have refunded the whole amount to your card today. We are sorry for the trouble."
          },
          "address": {
            "subject": "[Important] Order {0}: missing flat number",
            "text": "The label on your parcel has no flat number. Please reply with it by Thursday so that the driver can find you."
          }
        }
        """;

    public static IReadOnlyDictionary<string, ProblemText> All { get; } =
        JsonSerializer.Deserialize<Dictionary<string, ProblemText>>(Raw, Json)!;
}

public class ProblemSender
{
    private readonly AmazonConnection _connection;

    public ProblemSender(AmazonConnection connection) => _connection = connection;

    public bool Tell(string amazonOrderId, string key)
    {
        var entry = ProblemTexts.All[key];
        var request = new CreateUnexpectedProblemRequest { Text = entry.Text };
        return _connection.Messaging.CreateUnexpectedProblem(amazonOrderId, request);
    }
}
