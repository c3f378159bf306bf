namespace Compliance.Structure;

/// <summary>What is recognised by its form and not by its words. Each kind is a signal of the policy, named in <see cref="StructureNames"/>.</summary>
internal enum StructureKind
{
    Link,
    LinkOrder,
    LinkAmazon,
    LinkExternal,
    LinkInsecure,
    Email,
    Phone,
    Handle,
    OrderNumber,
    Money,
    Percent,
    Number,
    Code,
    Asin,
    Placeholder,
    Quote,
    LongQuote,
    Question,
    Emoji,
    Html,
    HtmlStyle,
    HtmlInsecure,
    HiddenImage,
    WideImage,
    AnimatedImage,
    Css,
    LineBreak,
    SentenceStart,
    ClauseStart,
    MessageStart,
    Brief,
    Disguised,
}

/// <summary>The names of structures in policy files.</summary>
internal static class StructureNames
{
    private static readonly string[] Names =
    [
        "link", "link-order", "link-amazon", "link-external", "link-insecure", "email", "phone", "handle", "order-number", "money", "percent", "number",
        "code", "asin", "placeholder", "quote", "long-quote", "question", "emoji", "html", "html-style", "html-insecure", "html-image-hidden", "html-image-wide", "html-image-animated", "css", "line-break",
        "sentence-start", "clause-start", "message-start", "brief", "disguised",
    ];

    /// <summary>All names, by <see cref="StructureKind"/>.</summary>
    public static IReadOnlyList<string> All => Names;
}
