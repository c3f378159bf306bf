namespace ChannelLoom.Tenants.Defaults;

internal static class Snippets
{
    internal const string Perk = "a 25% price cut";
    internal const string Site = "https://shop.neem-and-clove.example";
    internal const string Support = "Reply to this message and we will look into it.";
}

internal static class TenantDefaultMessages
{
    internal const string ReOrder = $"Hello, you like our soap? We have {Snippets.Perk} ready for you when you re-order."; // expect: BSM1001
    internal const string Catalogue = $"Hello, all our soaps and oils are at {Snippets.Site} for you to browse."; // expect: BSM3001|BSM1007|BSM3003
    internal const string Leak = $"Hello, sorry for the leaking bottle. A new one ships tomorrow. {Snippets.Support}";
    internal const string Ingredients = "Hello, the bar holds neem oil, palm-free glycerine and no perfume. " + Snippets.Support;

    internal static string Settlement(string amount) =>
        $"Hello, let us settle this between us: you withdraw the A-to-z claim and {amount} reaches your bank account the same evening."; // expect: BSM1004|BSM1003|BSM3003
}
