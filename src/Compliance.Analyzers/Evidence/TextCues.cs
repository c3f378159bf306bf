namespace Compliance.Analyzers.Evidence;

/// <summary>What a text itself tells about whether it is written to a person. One pass, no allocation.</summary>
internal readonly struct TextCues
{
    // A Han character counts as half a word, as in the policy's distances.
    private const int HalfWordsOfSentence = 12;
    private const int HalfWordsOfPhrase = 6;

    private static readonly string[] SecondPersons = ["you", "your", "yours", "you're", "you'll", "you've", "you'd", "u", "ur"];

    private static readonly string[] FirstPersons = ["we", "our", "us", "we'll", "we've", "i", "my"];

    // "thanks to" is no greeting: "thanks to its steel frame" stands in product texts.
    private static readonly string[] Greetings = ["dear", "hi", "hello", "hey", "regards", "sincerely", "greetings", "cheers"];

    private static readonly string[] ChineseGreetings = ["您好", "你好", "尊敬的", "亲爱的", "亲，", "亲,", "亲~", "親愛的", "感谢您", "感謝您", "谢谢您", "謝謝您", "感谢购买", "感谢惠顾", "祝您", "此致"];

    // What a shop's own screens say to its users. Only a short text is one of these; a letter may begin so.
    private const int HalfWordsOfScreen = 40;

    private static readonly string[] ScreenStarts =
    [
        "are you sure", "please enter", "please select", "please choose", "please log in", "please sign in", "please provide", "please try", "enter ", "select ", "choose ", "invalid ", "click ",
        "you must", "you need to", "you have already", "you've already", "you can only", "you cannot", "you can't", "you don't have", "you do not have", "your account", "your password",
        "your cart", "your basket", "your session", "no ", "add ", "edit ", "manage ", "view ", "show ", "import ", "export ", "失败", "确定", "是否", "请输入", "请选择", "请先", "请填写", "您还没有", "您还未",
        "您已经", "您已", "你已", "該", "该", "請輸入", "請選擇", "請先", "確定", "恭喜", "领取",
    ];

    private static readonly string[] ScreenMarks =
    [
        "successfully", "is invalid", "not found", "must be ", "cannot be ", "can't be ", "is required", "has expired", "failed to", "no longer valid", "already exists", "waiting for approval",
        "成功", "失败", "失敗", "无效", "無效", "不存在", "不能为空", "不能小于", "不能大于", "已过期", "已失效", "不足", "不可用", "格式不正确", "等待审核",
    ];

    // Texts about the rules, for those who keep them: policies, lessons, warnings of a checker.
    private static readonly string[] RuleMarks =
    [
        "amazon prohibits", "amazon forbids", "amazon does not allow", "must never", "is prohibited", "are prohibited", "is forbidden", "violation", "community guidelines", "breaks the", "the message offers",
        "the text offers", "the message contains", "the buyer is asked", "value is offered", "because it offers", "for instance a", "your text mentions", "not allowed in", "offers a coupon", "asks for a", "tried to offer",
        "禁止", "不得", "严禁", "嚴禁", "违规", "違規", "不允许", "审核",
    ];

    // Whom a mail within the company greets.
    private static readonly string[] Colleagues =
        ["dear colleague", "dear team", "hi team", "hello team", "hi all,", "dear all", "hi everyone", "dear agents", "各位同事", "各位客服", "各位同仁", "提醒客服", "大家好", "selling partner support"];

    private TextCues(int halfWords, bool secondPerson, bool greeting, bool placeholder, bool html, bool punctuated, bool screen, bool rules, bool colleagues)
    {
        IsScreen = screen;
        IsAboutRules = rules;
        IsForColleagues = colleagues;
        HalfWords = halfWords;
        SecondPerson = secondPerson;
        Greeting = greeting;
        Placeholder = placeholder;
        Html = html;
        Punctuated = punctuated;
    }

    /// <summary>The length in half words; tags do not count.</summary>
    public int HalfWords { get; }

    /// <summary>Whether it speaks to somebody: you, your, 您, 你.</summary>
    public bool SecondPerson { get; }

    /// <summary>Whether it greets or takes leave.</summary>
    public bool Greeting { get; }

    /// <summary>Whether it has a hole or a template's placeholder.</summary>
    public bool Placeholder { get; }

    /// <summary>Whether it has HTML tags.</summary>
    public bool Html { get; }

    /// <summary>Whether a sentence ends in it.</summary>
    public bool Punctuated { get; }

    /// <summary>Whether it is short and worded as a screen words things: what to enter, what went wrong, what is done.</summary>
    public bool IsScreen { get; }

    /// <summary>Whether it speaks about what messages may say, and to nobody.</summary>
    public bool IsAboutRules { get; }

    /// <summary>Whether it greets people of the own company.</summary>
    public bool IsForColleagues { get; }

    /// <summary>Long enough for a sentence.</summary>
    public bool IsSentence => HalfWords >= HalfWordsOfSentence;

    /// <summary>Long enough to say something where a sentence is not to be asked for, as in a subject.</summary>
    public bool IsPhrase => HalfWords >= HalfWordsOfPhrase;

    /// <summary>How many of the four cues that stand in the text it shows.</summary>
    public int Count => (SecondPerson ? 1 : 0) + (Greeting ? 1 : 0) + (Placeholder ? 1 : 0) + (Html ? 1 : 0);

    /// <summary>Reads a text.</summary>
    public static TextCues Read(string text)
    {
        int halfWords = 0;
        bool you = false, us = false, greeting = false, placeholder = false, html = false, punctuated = false;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (IsHan(c))
            {
                halfWords++;
                you |= c is '您' or '你' or '妳';
                us |= c is '我';
                i++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                int end = WordEnd(text, i);
                halfWords += 2;
                you |= Is(text, i, end, SecondPersons);
                us |= Is(text, i, end, FirstPersons);
                greeting |= Is(text, i, end, Greetings) || IsThanks(text, i, end);
                i = end;
            }
            else
            {
                int end = Mark(text, i, ref placeholder, ref html);
                punctuated |= end == i + 1 && EndsSentence(text, i);
                i = end;
            }
        }

        greeting = greeting || ChineseGreetings.Any(g => text.Contains(g));
        // "Dear Ann, if the paddle creaks call our workshop": who is greeted is spoken to, also by what we do.
        return new TextCues(
            halfWords, you || greeting && us, greeting, placeholder, html, punctuated, halfWords <= HalfWordsOfScreen && SpeaksAsScreen(text),
            RuleMarks.Any(m => text.IndexOf(m, StringComparison.OrdinalIgnoreCase) >= 0), Colleagues.Any(m => text.IndexOf(m, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    /// <summary>Whether a character is Han.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF';

    private static bool SpeaksAsScreen(string text)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return ScreenStarts.Any(s => Follows(text, start, s)) || ScreenMarks.Any(m => text.IndexOf(m, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) && !IsHan(text[i]) || text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))
        {
            i++;
        }

        return i;
    }

    private static bool Is(string text, int start, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (word.Length == end - start && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThanks(string text, int start, int end) =>
        Is(text, start, end, ["thank", "thanks"]) && !Follows(text, end, " to ") && !Follows(text, end, " you to ");

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
