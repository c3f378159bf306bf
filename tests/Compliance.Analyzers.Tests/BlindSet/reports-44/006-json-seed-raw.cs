namespace Hoshino.Kettle.Infrastructure.Seed;

internal static class BuyerTemplateJson
{
    // loaded once by TemplateImporter at start-up
    // expect@+7: BSM1007
    // expect@+10: BSM3001|BSM1006
    public const string Default = """
    [
      { "id": "descale", "locale": "en-US", "subject": "Descaling your kettle",
        "body": "Hello {{name}}, please descale the kettle in order {{orderId}} every two months with citric acid." },
      { "id": "new-arrivals", "locale": "en-US", "subject": "Something new",
        "body": "Hello {{name}}, our brand-new gooseneck kettle in matte sage has just landed in the store. Be among the first to get one!" },
      { "id": "lid", "locale": "en-US", "subject": "Your lid",
        "body": "Hello {{name}}, a replacement lid for order {{orderId}} was handed to the carrier today, free of charge." },
      { "id": "register", "locale": "en-US", "subject": "Register",
        "body": "Hello {{name}}, scan the QR code under the base or open www.hoshino-club.example/join to collect tea points." }
    ]
    """;
}
