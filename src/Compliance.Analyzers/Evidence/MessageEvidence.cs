using Compliance.Analyzers.Options;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Whether a text is a message to a buyer, and what is known of it. The model: an annotation, a sending API or a wrapper proves a message; so do
/// three cues at once out of second person, greeting, placeholder, HTML, the name that holds it and the names around it. Without a sentence,
/// cues count for nothing.
/// </summary>
internal sealed record MessageEvidence
{
    private const int CuesThatProve = 3;
    private const int CuesThatSuggest = 2;

    private MessageEvidence(EvidenceLevel level, MessageContext context)
    {
        Level = level;
        Context = context;
    }

    /// <summary>How sure it is.</summary>
    public EvidenceLevel Level { get; private init; }

    /// <summary>What is known of the message.</summary>
    public MessageContext Context { get; private init; }

    /// <summary>Whether an attribute marks it.</summary>
    public bool IsAnnotated { get; private init; }

    /// <summary>Whether it reaches a sending API, or a wrapper of one.</summary>
    public bool IsSent { get; private init; }

    /// <summary>Whether it reaches Amazon's own messaging.</summary>
    public bool IsSentThroughAmazon { get; private init; }

    /// <summary>Whether names say that it is not sent. A sending API says otherwise; so does an annotation.</summary>
    public bool IsRuledOut { get; private init; }

    /// <summary>What the text and the names around it tell. Null where the place or the form rules a message out.</summary>
    public static MessageEvidence? Of(MessageSite site, string text, string path, Settings settings)
    {
        if (Annotation.Read(site.Declarations, settings.Context) is { } annotated)
        {
            return Annotated(annotated);
        }

        if (settings.Names.Excludes(site))
        {
            return null;
        }

        if (!site.IsRuledOut && settings.Names.Includes(site) && !MachineText.Is(text))
        {
            return Annotated(settings.Context);
        }

        TextCues cues = TextCues.Read(text);
        if (site.IsRuledOut || IsForOthers(cues) || settings.Scan == ScanMode.Annotated && site.Argument is null && site.Initialized is null && site.Assigned is null || MachineText.Is(text) || Addressee.IsOther(site))
        {
            return null;
        }

        // A description is a message where it greets somebody, and what it describes are messages.
        var names = new NameEvidence(site, path, settings.MessageNames);
        if (site.IsDescription && !(cues.Greeting && names.IsOwned) || cues.IsOfBuyer && !names.IsHeld)
        {
            return null;
        }

        return new MessageEvidence(LevelOf(cues, names), settings.Context) { IsRuledOut = names.RuleOut || names.RuleOutButLetters && !cues.GreetsBuyer };
    }

    /// <summary>What the text of an entry of a resource file, its key and the file's name tell. Null where they rule a message out.</summary>
    public static EvidenceLevel? OfEntry(string key, string text, string path, Settings settings)
    {
        var names = new NameEvidence(key, path, settings.MessageNames);
        TextCues cues = TextCues.Read(text);
        return names.RuleOut || IsForOthers(cues) || cues.IsOfBuyer && !names.IsHeld || MachineText.Is(text) ? null : LevelOf(cues, names);
    }

    /// <summary>What an attribute of the parameter or property that takes the text states.</summary>
    public static MessageEvidence Annotated(MessageContext context) => new(EvidenceLevel.Message, context) { IsAnnotated = true };

    /// <summary>The text reaches a sending API.</summary>
    public MessageEvidence Sent(MessageKind kind) => this with
    {
        Level = EvidenceLevel.Message,
        Context = kind == MessageKind.Unknown ? Context : Context with { Kind = kind },
        IsRuledOut = false,
        IsSent = true,
        IsSentThroughAmazon = IsSentThroughAmazon || kind != MessageKind.Unknown,
    };

    /// <summary>What else is known of it tells as much as this, or more.</summary>
    public MessageEvidence AtLeast(EvidenceLevel? level) => level > Level ? this with { Level = level.Value } : this;

    /// <summary>Where it goes, it is not sent.</summary>
    public MessageEvidence RuledOut() => this with { IsRuledOut = true };

    // What is said within a company, quoted from somebody, or told to the owner of an account.
    private static bool IsForOthers(TextCues cues) => cues.IsForColleagues || cues.IsQuoted || cues.IsOfAccount;

    private static EvidenceLevel LevelOf(TextCues cues, NameEvidence names)
    {
        // What is written about messages is none, unless a name says so.
        if (cues.Describes && !names.IsHeld
            || (cues.IsAboutRules && !cues.Greeting || names.IsAbout && !(cues.Greeting && cues.Placeholder)) && !names.IsHeld && !names.IsCollected)
        {
            return EvidenceLevel.Text;
        }

        // So is what is said to a seller, or to the user of an app.
        if ((cues.IsForSeller && !cues.Greeting && !cues.NamesReader && !names.IsHeld || cues.IsOfApp) && !names.IsCollected)
        {
            return EvidenceLevel.Text;
        }

        // Promo = "Dear Sir or Madam, …": a name of what screens speak of as well makes no screen of a letter.
        int score = cues.Count + (cues.OpensAsLetter ? Math.Max(names.Score, 0) : names.Score);
        if (!cues.IsSentence)
        {
            // A subject or a short text message says its offer in three words; then the names must tell.
            return (cues.IsPhrase || cues.Html) && names.IsCollected ? EvidenceLevel.Message
                : names.IsCollected || cues.IsPhrase && names.IsStrong ? EvidenceLevel.Likely
                : EvidenceLevel.Text;
        }

        if (cues.IsScreen && !names.IsCollected && !names.IsHeldForBuyer && names.Score < CuesThatProve && !cues.Greeting)
        {
            return EvidenceLevel.Sentence;
        }

        // "Sends a gift card after a review": what a description says of a thing, to nobody.
        if (names.IsShown && !cues.SecondPerson && !cues.FirstPerson && !cues.Greeting && !cues.Requesting)
        {
            return EvidenceLevel.Text;
        }

        // "Vine enrollment (free product for reviews)" names a fee.
        if (names.Score <= 0 && !cues.IsSpoken && !cues.OfHan)
        {
            return EvidenceLevel.Text;
        }

        // Who asks the reader to do something for him speaks to somebody, with "you" or without.
        bool asks = cues.Requesting && names.Score >= 0;
        score += asks && !cues.SecondPerson ? 1 : 0;
        if (score >= CuesThatProve || score + More(cues, names, asks) >= CuesThatProve)
        {
            return EvidenceLevel.Message;
        }

        // "10% discount on your first purchase" speaks to somebody and is the name of a coupon; a sentence ends.
        // 很抱歉包裹延误 is said to the one whose parcel it is.
        bool speaks = cues.Greeting || cues.Apologizes && cues.OfTrade || (cues.SecondPerson || asks || cues.FirstPerson) && cues.Punctuated || names.IsHeld;
        // Every program speaks to its users. Where no name speaks of messages, the text must greet, beg, speak for somebody, or speak of what was bought.
        if (names.Score <= 0 && !cues.Greeting && !cues.FirstPerson && !asks && !cues.OfTrade && !cues.IsPolite)
        {
            // What speaks to nobody and is no sentence is a figure, a heading, an entry of a list.
            return cues.SecondPerson || cues.Punctuated || cues.Urges ? EvidenceLevel.Sentence : EvidenceLevel.Text;
        }

        return score >= CuesThatSuggest || (score >= 1 || cues.Apologizes) && speaks ? EvidenceLevel.Likely : EvidenceLevel.Sentence;
    }

    // Cues that prove nothing by themselves: a text that speaks to somebody, of what was bought, in a member that knows an order.
    private static int More(TextCues cues, NameEvidence names, bool asks)
    {
        bool speaks = cues.SecondPerson || cues.Greeting || cues.IsPolite || asks || (names.IsHeld || names.IsForBuyers) && cues.Urges;
        return speaks
            ? (cues.SecondPerson && asks ? 1 : 0) + (cues.OfTrade ? 1 : 0) + (cues.IsLetter || cues.Apologizes || cues.NamesReader ? 1 : 0) + (names.IsAddressed ? 1 : 0) + (names.IsHandedOver ? names.IsAddressed ? 1 : 2 : 0)
            : 0;
    }
}
