namespace Gantry.Flows;

public static class ChatTree
{
    public static IEnumerable<(string Node, string BuyerText, string? Next)> Nodes() => new (string, string, string?)[]
    {
        ("start", "Hello! Is this about delivery, a fault or a return?", "triage"),
        ("fault", "Sorry about that. Could you send us a picture of the plug and the label on the base?", "photo"),
        ("photo", "Thank you. We'll send out a new base today and you may bin the old one.", null),
        ("wobble", "What if we let you keep it and gave you half back, as long as nothing goes in the reviews?", null), // expect: BSM2001|BSM2004|BSM2003
        ("upsell", "By the by, have you seen our walnut edition? Half the street has one already.", null), // expect: BSM1007
    };

    public static object Tail(string buyer) => new
    {
        channel = "amazon",
        to = buyer,
        replies = new[]
        {
            new { id = 1, text = "The return label is valid for 30 days from today." },
            new { id = 2, text = "Text HELLO to 07700 900 461 if you'd rather not type in here." }, // expect: BSM3002|BSM3003
            new { id = 3, text = "Tell a mate about us and you both bag twenty quid in credit." }, // expect: BSM1006
        },
    };
}
