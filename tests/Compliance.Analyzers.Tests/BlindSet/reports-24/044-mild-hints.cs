namespace LarchLantern.Voice.Wry;

// Brand voice v3 -- "wry". These go out through Buyer-Seller Messaging after delivery.
internal static class WryBuyerMessages
{
    public static readonly string[] Order = [nameof(Knife), nameof(Kettle), nameof(Axe), nameof(Stool), nameof(Flask), nameof(Rope)];

    // --- texts ---
    public const string Knife = "The knife is sharp. You'll find out; we'd rather you read that here first.";
    public const string Kettle = "If the kettle sings, sing back, ideally on the page where you bought it, ideally in the key of five stars."; // expect: BSM2002
    public const string Axe = "Psst. People who come back to us tend to find the second axe strangely affordable."; // expect: BSM1001|BSM1006
    public const string Stool = "The stool has a twin. The twin is lonely. It's on our storefront, wearing a new color, and it's going quickly."; // expect: BSM1007
    public const string Flask = "One of these days a second flask may show up on your porch, unbilled, because you seem nice."; // expect: BSM1005|BSM1006
    public const string Rope = "The rope is rated for 300 kg static. It isn't rated for your brother-in-law's ideas.";
}
