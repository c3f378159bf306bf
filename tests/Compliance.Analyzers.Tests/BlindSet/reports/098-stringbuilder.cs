using System.Text;

public class Closing
{
    readonly StringBuilder _b = new();

    public Closing Greeting(string name) { _b.Append($"Hello {name},").Append('\n'); return this; }

    public string Exchange()
    {
        var text = new StringBuilder("Hello,\n");
        text.AppendLine("the trousers can be exchanged for the next size, the label is free.");
        return text.ToString();
    }

    public string Stars(string shop)
    {
        var text = new StringBuilder("Hello,\n")
            .Append("if you like the trousers, leave us ")    // expect: BSM2003|BSM2002
            .Append("a five-star ")
            .Append("review, please.\n")
            .Append(shop);
        return text.ToString();
    }
}
