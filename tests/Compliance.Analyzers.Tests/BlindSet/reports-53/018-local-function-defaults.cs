namespace Sereno.Sleep.Support;

public static class PillowReplies
{
    public static string Compose(Ticket t)
    {
        return t.Kind switch
        {
            "smell" => Letter("Please air the pillow for two days; the smell is harmless and goes away."),
            "flat" => Letter("A new pillow is on its way. You need not send the flat one back."),
            "praise" => Letter(),
            _ => Letter("We read your message and will answer within one working day.", bye: "The Sereno desk"),
        };

        string Letter(
            string middle = "So kind of you! Would you copy those lovely words into a review on the product page?", // expect: BSM2003|BSM2006|BSM2002
            string bye = "Sleep well, and tell a friend: for each friend who orders, both of you get a pillowcase free.") // expect: BSM1006|BSM1005
            => $"Hello {t.Buyer},\n\n{middle}\n\n{bye}";
    }
}

public record Ticket(string Kind, string Buyer);
