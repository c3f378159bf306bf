namespace NanoShop;

static class K
{
    public const string Perk = "a $5 gift card";
    public const string Stars = "5-star";
    public const string Chat = "Telegram @nanoshop_help";
    public const string Part = "rubber gasket";
}

class BuyerMessages
{
    public string Perk(string n) => $"Hello {n}, to say thanks we have {K.Perk} waiting for you, just reply YES."; // expect: BSM1005
    public string Stars(string n) => $"Hello {n}, could you spare a minute for a {K.Stars} review? It helps our ranking a lot."; // expect: BSM2002
    public string Chat(string n) => $"Hello {n}, for any trouble write us on {K.Chat}."; // expect: BSM3002|BSM3003
    public string Part(string n) => $"Hello {n}, sorry that the {K.Part} was missing, it ships today free of charge.";

    public const string AfterSales = $"Hello, the {K.Part} goes in with the flat side up.";
    public const string Bribe = $"Hello, {K.Perk} is yours as soon as your {K.Stars} feedback shows up."; // expect: BSM2001
}
