using Compliance.Analyzers.Text;

namespace Compliance.Analyzers.Evidence;

/// <summary>What a text itself tells about whether it is written to a person. One pass, no allocation; what is asked of few texts is read when it is asked.</summary>
internal readonly struct TextCues
{
    // A Han character counts as half a word, as in the policy's distances.
    private const int HalfWordsOfSentence = 12;

    /// <summary>The half words of the shortest phrase that says something.</summary>
    public const int HalfWordsOfPhrase = 6;

    // Chinese says in ten characters what to do, please: 请您把差评删除，谢谢.
    private const int HalfWordsOfAddress = 9;

    // A letter may begin like a screen; only a short text is one.
    private const int HalfWordsOfScreen = 40;

    // By the bits of Marks, which are in the order of the lists.
    private static readonly PhraseMarks Phrases = new(
        TextVocabulary.OfRules, TextVocabulary.ToColleagues, TextVocabulary.OfScreens, TextVocabulary.ToSellers, TextVocabulary.OfApps, TextVocabulary.OfAccounts, TextVocabulary.Apologies, TextVocabulary.ReaderHoles,
        TextVocabulary.GreetingPhrases, TextVocabulary.ChineseRequests, TextVocabulary.ChineseTrade, TextVocabulary.OfBuyers);

    private static readonly PhraseMarks ScreenStarts = new(TextVocabulary.ScreenStarts);

    private static readonly PhraseMarks SpeakerStarts = new(TextVocabulary.SpeakerStarts);
    private static readonly PhraseMarks ColleagueStarts = new(TextVocabulary.ToColleagues);

    private readonly string _text;
    private readonly Marks _marks;
    private readonly int _halfWordsOfHoles;

    private TextCues(string text, Marks marks, int halfWords, int halfWordsOfHoles, bool firstPerson, bool secondPerson, bool greeting, bool placeholder, bool html, bool punctuated)
    {
        _text = text;
        _marks = marks;
        FirstPerson = firstPerson;
        HalfWords = halfWords;
        _halfWordsOfHoles = halfWordsOfHoles;
        SecondPerson = secondPerson;
        Greeting = greeting;
        Placeholder = placeholder;
        Html = html;
        Punctuated = punctuated;
    }

    [Flags]
    private enum Marks
    {
        Rules = 1,
        Colleagues = 1 << 1,
        Screen = 1 << 2,
        Seller = 1 << 3,
        App = 1 << 4,
        Account = 1 << 5,
        Apologies = 1 << 6,
        ReaderHoles = 1 << 7,
        GreetingPhrases = 1 << 8,
        ChineseRequests = 1 << 9,
        ChineseTrade = 1 << 10,
        Buyer = 1 << 11,
    }

    /// <summary>The length in half words; tags do not count.</summary>
    public int HalfWords { get; }

    /// <summary>Whether it speaks to somebody: you, your, 您, 你.</summary>
    public bool SecondPerson { get; }

    /// <summary>Whether it speaks for somebody: we, us, our, I, my, 我们.</summary>
    public bool FirstPerson { get; }

    /// <summary>Whether somebody speaks in it, or it speaks to somebody.</summary>
    public bool Speaks => SecondPerson || FirstPerson || Greeting || IsPolite || Requesting;

    /// <summary>Whether it asks the reader to do something for the writer: "write to us", 请加微信.</summary>
    public bool Requesting => Has(Marks.ChineseRequests) || Asks(_text);

    /// <summary>Whether a sentence of it starts with what the reader shall do: "Leave a review …", or a Chinese text says so anywhere.</summary>
    public bool Urges => StartsWithRequest(_text) || Has(Marks.ChineseRequests);

    /// <summary>Whether it speaks of what was bought: of an order, a parcel, a refund, of Amazon.</summary>
    public bool OfTrade => Has(Marks.ChineseTrade) || TextWords.Of(_text).Any(TextVocabulary.Trade.Contains);

    /// <summary>Whether it has a hole for a buyer or an order: <c>{buyer name}</c>.</summary>
    public bool NamesReader => Placeholder && Has(Marks.ReaderHoles);

    /// <summary>Whether it says please, or 您.</summary>
    public bool IsPolite => _text.IndexOf('您') >= 0 || _text.IndexOf("please", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether it speaks to one who sells, or of buyers as of others.</summary>
    public bool IsForSeller => Has(Marks.Seller) && !GreetsBuyer;

    /// <summary>Whether it asks for a rating of an app.</summary>
    public bool IsOfApp => Has(Marks.App);

    /// <summary>Whether it is about an account of the reader: a code, a password.</summary>
    public bool IsOfAccount => Has(Marks.Account) && !(TextWords.HasAny(_text, TextVocabulary.HandedOver) && !TextWords.HasAny(_text, TextVocabulary.Bans));

    /// <summary>Whether it says sorry in the writer's name.</summary>
    public bool Apologizes => Has(Marks.Apologies);

    /// <summary>Whether it greets at its beginning and takes leave at its end.</summary>
    public bool IsLetter
    {
        get
        {
            const int Head = 30;
            const int Tail = 60;
            string text = _text;
            return Greeting && text.Length > Head + Tail && TextVocabulary.Closings.Any(c => text.IndexOf(c, text.Length - Tail, StringComparison.OrdinalIgnoreCase) >= 0)
                && GreetsWithin(text, Head);
        }
    }

    /// <summary>Whether it greets or takes leave.</summary>
    public bool Greeting { get; }

    /// <summary>Whether it begins as letters do, and screens do not.</summary>
    public bool OpensAsLetter
    {
        get
        {
            string text = _text;
            return Array.Exists(TextVocabulary.Openings, o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Whether it begins with a greeting of one who buys, or of a hole named after him: "Dear valued customer", "Dear {buyer name}".</summary>
    public bool GreetsBuyer
    {
        get
        {
            const int Head = 30;
            string text = _text;
            int head = Math.Min(text.Length, Head);
            return Greeting && Array.Exists(TextVocabulary.Buyers, b => text.IndexOf(b, 0, head, StringComparison.OrdinalIgnoreCase) is > 0 and var at && GreetsWithin(text, at));
        }
    }

    /// <summary>Whether it has a hole or a template's placeholder.</summary>
    public bool Placeholder { get; }

    /// <summary>Whether it has HTML tags.</summary>
    public bool Html { get; }

    /// <summary>Whether a sentence ends in it.</summary>
    public bool Punctuated { get; }

    /// <summary>Whether it is short and worded as a screen words things: what to enter, what went wrong, what is done.</summary>
    public bool IsScreen => HalfWords <= HalfWordsOfScreen && (Has(Marks.Screen) || StartsAsScreen(_text));

    /// <summary>Whether it speaks about what messages may say, and to nobody.</summary>
    public bool IsAboutRules => Has(Marks.Rules);

    /// <summary>Whether it says what a thing does, as the description of a switch, a rule or a right: "Blocks drafts that …", "Allows you to …".</summary>
    public bool Describes
    {
        get
        {
            if (Greeting)
            {
                return false;
            }

            string[] start = [.. TextWords.Of(_text).Take(2)];
            return start.Length > 0 && TextVocabulary.Doings.Contains(start[0]) && (!SecondPerson || start.Length > 1 && start[1].Equals("you", StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>Whether it greets people of the own company.</summary>
    public bool IsForColleagues => Has(Marks.Colleagues);

    /// <summary>Whether it is a line that somebody else says in a conversation, or an example of what not to say.</summary>
    public bool IsQuoted => SpeakerStarts.FindAt(_text, _text.Length - _text.TrimStart().Length) != 0;

    /// <summary>Whether only a buyer says so, and not in a letter.</summary>
    public bool IsOfBuyer => Has(Marks.Buyer) && !Greeting;

    /// <summary>Long enough for a sentence.</summary>
    public bool IsSentence => HalfWords >= HalfWordsOfSentence || HalfWords >= HalfWordsOfAddress && Punctuated && SecondPerson && OfHan;

    /// <summary>Long enough to say something where a sentence is not to be asked for, as in a subject. The names of holes say nothing: "-{money} EUR".</summary>
    public bool IsPhrase => HalfWords - _halfWordsOfHoles >= HalfWordsOfPhrase;

    /// <summary>Whether it is written in Han characters, whose shortest notes are sentences.</summary>
    public bool OfHan => _text.Any(Han.Is);

    /// <summary>Whether it is spoken, and no name of a thing with more in brackets: somebody says it to somebody, or a sentence ends in it.</summary>
    public bool IsSpoken => _text.IndexOf('(') < 0 || SecondPerson || FirstPerson || Greeting || Placeholder || Punctuated || Requesting;

    /// <summary>How many of the four cues that stand in the text it shows.</summary>
    public int Count => (SecondPerson ? 1 : 0) + (Greeting ? 1 : 0) + (Placeholder ? 1 : 0) + (Html ? 1 : 0);

    /// <summary>Whether who is named at a place of a text is greeted there: "Dear …".</summary>
    public static bool IsGreetedAt(string text, int at)
    {
        string before = text.Substring(0, at).TrimEnd();
        return Array.Exists(TextVocabulary.ChineseSalutations, s => before.EndsWith(s, StringComparison.Ordinal))
            || TextWords.Of(before).LastOrDefault() is { } last && before.EndsWith(last, StringComparison.Ordinal) && TextWords.IsOneOf(TextVocabulary.Salutations, last);
    }

    /// <summary>Whether a text, as it is spelled in the code, begins with what is said to colleagues or sellers.</summary>
    public static bool BeginsForColleagues(string spelled) => ColleagueStarts.FindAt(spelled, spelled.Length - spelled.TrimStart('$', '@', '"').Length) != 0;

    /// <summary>Reads a text.</summary>
    public static TextCues Read(string text)
    {
        int halfWords = 0;
        int halfWordsOfHoles = 0;
        int hole = 0;
        bool you = false, us = false, greeting = false, placeholder = false, html = false, punctuated = false;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (Han.Is(c))
            {
                halfWords++;
                halfWordsOfHoles += i < hole ? 1 : 0;
                you |= c is '您' or '你' or '妳';
                us |= c is '我';
                i++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                int end = TextWords.EndOf(text, i);
                halfWords += 2;
                halfWordsOfHoles += i < hole ? 2 : 0;
                you |= TextWords.IsOneOf(TextVocabulary.SecondPersons, text, i, end);
                us |= TextWords.IsOneOf(TextVocabulary.FirstPersons, text, i, end);
                greeting |= TextWords.IsOneOf(TextVocabulary.Greetings, text, i, end) || IsThanks(text, i, end);
                i = end;
            }
            else
            {
                bool isHole = false;
                int end = Mark(text, i, ref isHole, ref html);
                placeholder |= isHole;
                hole = isHole && c == '{' ? text.IndexOf('}', i) : hole;
                punctuated |= end == i + 1 && EndsSentence(text, i);
                i = end;
            }
        }

        var marks = (Marks)Phrases.FindIn(text);
        greeting |= (marks & Marks.GreetingPhrases) != 0;
        // 亲，: who is called dear is spoken to.
        you |= text.Length > 1 && text[0] is '亲' or '親';
        // "Dear Ann, if the paddle creaks call our workshop": who is greeted is spoken to, also by what we do.
        return new TextCues(text, marks, halfWords, halfWordsOfHoles, us, you || greeting && us, greeting, placeholder, html, punctuated);
    }

    private bool Has(Marks marks) => (_marks & marks) != 0;

    // A verb of asking, and close behind it the one who asks. "We ask our customers" tells something.
    private static bool Asks(string text)
    {
        const int Farthest = 3;
        int since = int.MaxValue;
        string before = string.Empty;
        foreach (string word in TextWords.Of(text))
        {
            since = since == int.MaxValue ? since : since + 1;
            if (since <= Farthest && TextWords.IsOneOf(TextVocabulary.Requesters, word))
            {
                return true;
            }

            if (TextVocabulary.Requests.Contains(word) && !TextWords.IsOneOf(TextVocabulary.Tellers, before))
            {
                since = 0;
            }

            before = word;
        }

        return false;
    }

    private static bool StartsWithRequest(string text)
    {
        bool starts = true;
        for (int i = 0; i < text.Length;)
        {
            int end = TextWords.EndOf(text, i);
            if (end > i)
            {
                if (starts && TextVocabulary.Requests.Contains(text.Substring(i, end - i)))
                {
                    return true;
                }

                starts = false;
            }
            else
            {
                starts |= EndsSentence(text, i) || text[i] is ':' or ',' or '\n';
            }

            i = Math.Max(end, i + 1);
        }

        return false;
    }

    // Whether a greeting stands in the first characters.
    private static bool GreetsWithin(string text, int length) =>
        TextWords.Of(text.Substring(0, length)).Any(w => TextWords.IsOneOf(TextVocabulary.Salutations, w))
        || Array.Exists(TextVocabulary.GreetingPhrases, g => text.IndexOf(g, 0, length, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool StartsAsScreen(string text)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return ScreenStarts.FindAt(text, start) != 0 && !AsksForUs(text, start) && !Array.Exists(TextVocabulary.Reassurances, r => string.Compare(text, start, r, 0, r.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }

    // "Enter our prize draw", "Add us on …": what is ours is on no screen.
    private static bool AsksForUs(string text, int start)
    {
        int second = TextWords.EndOf(text, start) + 1;
        return second < text.Length && TextWords.IsOneOf(TextVocabulary.Ours, text, second, TextWords.EndOf(text, second));
    }

    private static bool IsThanks(string text, int start, int end) =>
        TextWords.IsOneOf(TextVocabulary.Thanks, text, start, end) && !Follows(text, end, " to ") && !Follows(text, end, " you to ");

    private static bool Follows(string text, int at, string what) => string.Compare(text, at, what, 0, what.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool EndsSentence(string text, int i) => text[i] switch
    {
        '。' or '！' or '？' or '～' => true,
        '.' or '!' or '?' => i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '<' or '"' or ')',
        _ => false,
    };

    /// <summary>Reads a tag or a placeholder that starts here. Returns where it ends; the next character where there is none.</summary>
    private static int Mark(string text, int i, ref bool placeholder, ref bool html)
    {
        const int Longest = 60;
        switch (text[i])
        {
            case '<' when i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] is '/' or '!'):
                int tag = text.IndexOf('>', i);
                html |= tag > 0;
                return tag > 0 ? tag + 1 : i + 1;
            case '{' or '[' when Closed(text, i, text[i] == '{' ? '}' : ']', Longest):
            case '%' or '#' when i + 1 < text.Length && char.IsLetter(text[i + 1]) && Closed(text, i, text[i], Longest):
                placeholder = true;
                return i + 1;
            default:
                return i + 1;
        }
    }

    private static bool Closed(string text, int start, char close, int longest)
    {
        for (int i = start + 1; i < text.Length && i - start < longest; i++)
        {
            if (text[i] == close)
            {
                return i > start + 1;
            }

            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '.' or ' ' or '{' or ':' or '-' or '|' or '$' or '@'))
            {
                return false;
            }
        }

        return false;
    }
}
