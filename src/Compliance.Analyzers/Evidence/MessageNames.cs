namespace Compliance.Analyzers.Evidence;

/// <summary>Which names speak of messages: by the words known here, and by those that a project adds.</summary>
internal readonly struct MessageNames(ICollection<string> more)
{
    private readonly ICollection<string> _more = more;

    /// <summary>Whether a name speaks of messages.</summary>
    public bool Have(string name) => Have(NameWords.Of(name));

    /// <summary>Whether a name is one of messages to people, by its words alone.</summary>
    public static bool IsMessage(NameWords name) => name.Any(Vocabulary.Message) && !name.Any(Vocabulary.OtherMessages);

    /// <summary>Whether a name speaks of messages.</summary>
    public bool Have(NameWords name) => IsKnown(name) && !name.Any(Vocabulary.OtherMessages) || _more.Count > 0 && name.Any(_more);

    // BuyerTexts and AmazonChat are messages, Texts and Chat are anything; AnswerBuyer answers, and a CustomerAnswer is what one said.
    private static bool IsKnown(NameWords name) =>
        name.Any(Vocabulary.Message)
        || name.Any(Vocabulary.Texts) && (name.Any(Vocabulary.Buyers) || name.Any(Vocabulary.AfterSales))
        || name.Any(Vocabulary.Talks) && name.Any(Vocabulary.Correspondents)
        || name.Any(Vocabulary.Addressing) && name.Any(Vocabulary.Buyers) && name.IsBefore(Vocabulary.Addressing, Vocabulary.Buyers);
}
