namespace Repricer.Export;

internal static class TemplateExport
{
    // expect@+13: BSM1002|BSM1001
    // expect@+16: BSM2006
    public const string BuyerTemplatesJson = """
        {
          "channel": "amazon-buyer-messages",
          "templates": [
            {
              "key": "custom-text",
              "body": "Hello {{buyer}}, please confirm the spelling of the name to be engraved."
            },
            {
              "key": "loyal",
              "lang": "en",
              "body": "Hello {{buyer}}, your personal code {{couponCode}} brings the second mug down to half price."
            },
            {
              "key": "ask",
              "body": "Hello {{buyer}}, we would appreciate it if you shared your opinion of the mug in a product review."
            },
            {
              "key": "lost",
              "body": "Hello {{buyer}}, the parcel got lost and we have refunded the full price."
            }
          ]
        }
        """;
}
