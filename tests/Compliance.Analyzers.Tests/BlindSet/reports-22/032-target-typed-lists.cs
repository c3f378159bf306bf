namespace Tess.Snippets;

public class SnippetPanel
{
    readonly List<Snippet> _amazonReplies = new()
    {
        new() { Key = "ship", Text = "Your tent left Rotterdam today and should clear customs by Wednesday." },
        new() { Key = "tax", Text = "We've refunded the sales tax that was charged twice on this order." },
        new() { Key = "bonus", Text = "We'd love to extend your warranty by a full year once your rating is live." }, // expect: BSM2001
        new() { Key = "ref", Text = "Bring a camping pal along and you'll each pocket a fiver." }, // expect: BSM1006|BSM1004
        new() { Key = "sale", Text = "Don't miss Black Friday in our shop, biggest savings of the year on all tents." }, // expect: BSM1007|BSM1001
        new() { Key = "gps", Text = "Peg the corners first, then raise the middle pole. The drawing is on page 4." },
    };

    Snippet[] Extra => [new() { Key = "pin", Text = "Have a look at our Pinterest, pinterest.com/tessoutdoor, for pitching ideas." }]; // expect: BSM3001|BSM3002

    public string? Find(string key) => _amazonReplies.Concat(Extra).FirstOrDefault(s => s.Key == key)?.Text;
}
