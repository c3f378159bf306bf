namespace Postbox;

public sealed record Snippet(string Id, string Text);

public class SnippetStore
{
    public IReadOnlyList<Snippet> Defaults { get; } = new List<Snippet>()
    {
        new("size", "The jacket runs small. If you send it back we exchange it for the next size without any fee."),
        new("direct", "Next time you can order directly from our website lumo-jackets.com and pay 15% less."), // expect: BSM3003|BSM3001|BSM1001
        new("zip", "A new zip puller is in the post, no need to return anything."),
        new("vine", "Join our product tester club: you get free jackets and only have to post reviews on Amazon."), // expect: BSM2001
    };

    public Snippet? Get(string id) => Defaults.FirstOrDefault(s => s.Id == id);
}
