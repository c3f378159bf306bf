using System.Text.Json;

namespace Piedmont.Storage;

public static class DefaultTemplates
{
    // The defaults that a new tenant starts with
    // expect@+13: BSM1002
    // expect@+22: BSM2003
    public const string Json = """
        [
          {
            "key": "parts",
            "locale": "en-US",
            "text": "Hello {{name}}, the two missing shelf pins of order {{order}} are in the post, free of charge."
          },
          {
            "key": "winback",
            "locale": "en-US",
            "text":
              "Hello {{name}}, here is a coupon for you: {{coupon_code}}. Use it before {{expiry}}."
          },
          {
            "key": "recall",
            "locale": "en-US",
            "text": "Hello {{name}}, please stop using the shelf. You have been refunded in full."
          },
          {
            "key": "care",
            "locale": "en-US",
            "text": "Hello {{name}}, unhappy with the shelf? Contact us before you leave a negative review."
          }
        ]
        """;

    public static IReadOnlyList<TemplateDto> Load() =>
        JsonSerializer.Deserialize<List<TemplateDto>>(Json, JsonSerializerOptions.Web) ?? [];
}
