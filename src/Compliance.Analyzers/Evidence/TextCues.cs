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

    private static readonly string[] SecondPersons = ["you", "your", "yours", "you're", "you'll", "you've", "you'd", "u", "ur"];

    private static readonly string[] FirstPersons = ["we", "our", "us", "we'll", "we've", "i", "my"];

    // What a writer asks a reader to do for him: "write to us", "like our page". Not "tell us": so every answer ends.
    private static readonly HashSet<string> Requests = new(StringComparer.OrdinalIgnoreCase)
    {
        "contact", "call", "text", "write", "message", "email", "reach", "add", "follow", "join", "visit", "find", "like", "take", "ask", "subscribe", "sign", "register", "scan", "check", "leave",
        "give", "ping", "dm", "try", "come", "shop", "connect", "chat", "search", "grab", "order", "buy", "speak", "talk", "mail",
    };

    private static readonly string[] ChineseRequests =
    [
        "加我", "加微", "加一下", "加个", "打电话", "打電話", "拨打", "撥打", "请提供收", "請提供收", "加客服", "加售后", "加售後", "加QQ", "加qq", "加LINE", "加Line", "添加", "请加", "請加", "联系我", "聯絡我", "聯繫我", "与我们联", "與我們聯", "找我们", "找我們", "私信我", "私訊我", "打我",
        "给我们", "給我們", "关注我", "關注我", "扫码", "掃碼", "扫描", "掃描", "进店", "來我們", "来我们", "到我们", "到我們", "欢迎", "歡迎", "发给我", "發給我", "致电", "致電", "来电", "回复我", "加入我们", "加入我們", "點擊", "点击",
    ];

    // What only somebody who bought something is told of.
    private static readonly HashSet<string> Trade = new(StringComparer.OrdinalIgnoreCase)
    {
        "order", "orders", "ordered", "parcel", "parcels", "package", "delivery", "delivered", "shipment", "shipped", "refund", "refunds", "replacement", "purchase", "purchased", "bought", "warranty", "amazon", "amazon's",
    };

    private static readonly string[] ChineseTrade =
        ["订单", "訂單", "包裹", "快递", "快遞", "退款", "补发", "補發", "发货", "發貨", "亚马逊", "亞馬遜", "站内信", "站內信", "购买", "購買", "下单", "下單", "售后", "售後", "老顾客", "老顧客", "老客户", "老客戶", "收到货", "收到貨", "商品页", "差评", "負評"];

    // What is said to one who sells: lessons, advice, screens of a tool for sellers.
    private static readonly string[] SellerMarks =
    [
        "your products", "your listing", "your buyers", "your customers", "your shop", "your store", "your asin", "your catalog", "your brand", "your campaign", "your team", "your competitors", "your price ", "your templates",
        "the listing", "seller central", "the buyer ", "the buyer'", "the buyer.", "the customer ", "the customer'", "sellers ", "to buyers", "ask buyers", "for new customers", "customers who", "buyers who", "a buyer ",
        "您的店铺", "您的店鋪", "您的买家", "您的買家", "您的客户", "你的客户", "你的买家", "您的listing", "给买家", "給買家", "向买家", "向買家", "对买家", "联系买家", "聯絡買家", "客户要求", "客戶要求", "买家要求", "買家要求", "给客户", "給客戶", "给会员", "該會員", "该会员",
    ];

    // What every site tells its users about their accounts.
    private static readonly string[] AccountMarks =
    [
        "reset your password", "confirm your account", "confirm your email", "confirm your e-mail", "verify your email", "verify your account", "verification code", "login code", "sign-in code", "security code",
        "one-time code", "one-time password", "two-factor", "activate your account", "your password", "new password", "thank you for registering", "thanks for registering", "验证码", "驗證碼", "重置密码", "重設密碼", "激活账号", "激活您的账",
        "您的密码", "您的密碼", "初始密码", "登录密码", "激活邮箱", "验证邮箱", "账号已创建", "账号已激活", "{password}", " password}", "{otp", " otp}", "reset link}", "reset url}", "confirmation link}", "activation link}",
    ];

    // Prompts to rate an app: the store that is meant is no marketplace.
    private static readonly string[] AppMarks =
        ["app store", "appstore", "google play", "play store", "microsoft store", "rate the app", "rate this app", "rate our app", "rate the application", "rating the app", "应用商店", "应用市场", "應用商店", "给应用", "给app", "这款应用"];

    // What stands first in a hole for a person or an order, as the reader of messages writes holes.
    private static readonly string[] ReaderHoles = ["{buyer", "{customer", "{order", "{recipient", "{o buyer", "{order buyer", "buyer name}", "customer name}", "{买家", "{客户", "{订单", "[买家", "[客户", "[订单"];

    // "We are sorry", as it is said to one whom it concerns.
    private static readonly string[] Apologies = ["we are sorry", "we're sorry", "we are very sorry", "we apologi", "our apologies", "sorry for the", "sorry about", "sorry that", "apologies for", "非常抱歉", "很抱歉", "十分抱歉", "抱歉给您", "深表歉意"];

    private static readonly string[] Closings = ["regards", "sincerely", "best wishes", "cheers", "thank you", "thanks", "此致", "祝您", "谢谢", "謝謝", "感谢您", "感謝您"];

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
        "您已经", "您已", "你已", "請輸入", "請選擇", "請先", "確定", "恭喜", "领取",
        // "This coupon", and not "it is time to": 该券, and not 该换了.
        "该优惠", "该券", "该卡", "该商品", "该产品", "该订单", "该用户", "该账", "该手机", "该邮", "该活动", "该地址", "该功能", "该店", "该码", "该评", "该名称", "该操作", "该页", "该文件", "该链接",
        "該優惠", "該券", "該卡", "該商品", "該產品", "該訂單", "該用戶", "該帳", "該手機", "該郵", "該活動", "該地址", "該功能", "該店", "該碼", "該評", "該名稱", "該操作", "該頁", "該檔案", "該連結",
    ];

    // So somebody answers a person.
    private static readonly string[] Reassurances = ["no need", "no problem", "no worries", "no rush", "no hurry"];

    private static readonly string[] ScreenMarks =
    [
        "successfully", "was saved", "were saved", "could not find", "couldn't find", "has been saved", "after approval", "is invalid", "not found", "must be ", "cannot be ", "can't be ", "is required", "has expired", "failed to", "no longer valid", "already exists", "waiting for approval",
        "成功", "失败", "失敗", "无效", "無效", "不存在", "不能为空", "不能小于", "不能大于", "已过期", "已失效", "不足", "不可用", "格式不正确", "等待审核",
    ];

    // Texts about the rules, for those who keep them: policies, lessons, warnings of a checker.
    private static readonly string[] RuleMarks =
    [
        "many sellers", "some sellers", "amazon prohibits", "amazon forbids", "amazon does not allow", "must never", "is prohibited", "are prohibited", "is forbidden", "violation", "community guidelines", "breaks the", "the message offers",
        "the text offers", "the message contains", "the buyer is asked", "value is offered", "because it offers", "for instance a", "your text mentions", "not allowed in", "offers a coupon", "asks for a", "tried to offer", "forbidden", "sentence such as", "sentences such as", "sentence like", "sentences like", "phrases such as", "phrases like", "wording such as", "never write", "never offer", "do not offer",
        "禁止", "不得", "严禁", "嚴禁", "违规", "違規", "不允许", "审核",
    ];

    // Whom a mail within the company greets.
    private static readonly string[] Colleagues =
        ["seller central", "your listing", "your asin", "卖家后台", "賣家後台", "您的listing", "dear developer", "dear colleague", "dear seller", "dear {seller", "hi {seller", "hello {seller", "hello seller", "尊敬的卖家", "亲爱的卖家", "親愛的賣家", "買家對您的", "买家对您的", "买家向您", "dear team", "hi team", "hello team", "hey team", "@channel", "@here", "dear colleagues", "hi folks", "hi all,", "dear all", "hi everyone", "dear agents", "各位同事", "各位客服", "各位同仁", "各店铺", "各位店长", "请各位", "请运营", "请店长", "请产品经理", "请客服主管", "@所有人", "提醒客服", "大家好", "全体客服", "全體客服", "客服组全", "客服組全", "请客服组", "請客服組", "staff notice", "team notice", "お疲れ様", "请平台", "請平台", "请亚马逊核", "selling partner support"];

    // By the bits of Marks, which are in the order of the lists.
    private static readonly PhraseMarks Phrases = new(RuleMarks, Colleagues, ScreenMarks, SellerMarks, AppMarks, AccountMarks, Apologies, ReaderHoles, ChineseGreetings, ChineseRequests, ChineseTrade);
    private static readonly PhraseMarks Starts = new(ScreenStarts);

    private readonly string _text;
    private readonly Marks _marks;

    private TextCues(string text, Marks marks, int halfWords, bool firstPerson, bool secondPerson, bool greeting, bool placeholder, bool html, bool punctuated)
    {
        _text = text;
        _marks = marks;
        FirstPerson = firstPerson;
        HalfWords = halfWords;
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
        ChineseGreetings = 1 << 8,
        ChineseRequests = 1 << 9,
        ChineseTrade = 1 << 10,
    }

    /// <summary>The length in half words; tags do not count.</summary>
    public int HalfWords { get; }

    /// <summary>Whether it speaks to somebody: you, your, 您, 你.</summary>
    public bool SecondPerson { get; }

    /// <summary>Whether it speaks for somebody: we, us, our, I, my, 我们.</summary>
    public bool FirstPerson { get; }

    /// <summary>Whether it asks the reader to do something for the writer: "write to us", 请加微信.</summary>
    public bool Requesting => Has(Marks.ChineseRequests) || Asks(_text);

    /// <summary>Whether a sentence of it starts with what the reader shall do: "Leave a review …", or a Chinese text says so anywhere.</summary>
    public bool Urges => StartsWithRequest(_text) || Has(Marks.ChineseRequests);

    /// <summary>Whether it speaks of what was bought: of an order, a parcel, a refund, of Amazon.</summary>
    public bool OfTrade => Has(Marks.ChineseTrade) || HasWord(_text, Trade);

    /// <summary>Whether it has a hole for a buyer or an order: <c>{buyer name}</c>.</summary>
    public bool NamesReader => Placeholder && Has(Marks.ReaderHoles);

    /// <summary>Whether it says please, or 您.</summary>
    public bool IsPolite => _text.IndexOf('您') >= 0 || _text.IndexOf("please", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether it speaks to one who sells, or of buyers as of others.</summary>
    public bool IsForSeller => Has(Marks.Seller);

    /// <summary>Whether it asks for a rating of an app.</summary>
    public bool IsOfApp => Has(Marks.App);

    /// <summary>Whether it is about an account of the reader: a code, a password.</summary>
    public bool IsOfAccount => Has(Marks.Account);

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
            return Greeting && text.Length > Head + Tail && Closings.Any(c => text.IndexOf(c, text.Length - Tail, StringComparison.OrdinalIgnoreCase) >= 0)
                && (Opens(text, Head) || ChineseGreetings.Any(g => text.IndexOf(g, 0, Head, StringComparison.Ordinal) >= 0));
        }
    }

    /// <summary>Whether it greets or takes leave.</summary>
    public bool Greeting { get; }

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

    /// <summary>Whether it greets people of the own company.</summary>
    public bool IsForColleagues => Has(Marks.Colleagues);

    /// <summary>Long enough for a sentence.</summary>
    public bool IsSentence => HalfWords >= HalfWordsOfSentence || HalfWords >= HalfWordsOfAddress && Punctuated && _text.IndexOf('您') >= 0;

    /// <summary>Long enough to say something where a sentence is not to be asked for, as in a subject.</summary>
    public bool IsPhrase => HalfWords >= HalfWordsOfPhrase;

    /// <summary>Whether it is written in Han characters, whose shortest notes are sentences.</summary>
    public bool OfHan => _text.Any(Han.Is);

    /// <summary>Whether it is spoken, and no name of a thing with more in brackets: somebody says it to somebody, or a sentence ends in it.</summary>
    public bool IsSpoken => _text.IndexOf('(') < 0 || SecondPerson || FirstPerson || Greeting || Placeholder || Punctuated || Requesting;

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
            if (Han.Is(c))
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

        var marks = (Marks)Phrases.FindIn(text);
        greeting |= (marks & Marks.ChineseGreetings) != 0;
        // 亲，: who is called dear is spoken to.
        you |= text.Length > 1 && text[0] is '亲' or '親';
        // "Dear Ann, if the paddle creaks call our workshop": who is greeted is spoken to, also by what we do.
        return new TextCues(text, marks, halfWords, us, you || greeting && us, greeting, placeholder, html, punctuated);
    }

    private bool Has(Marks marks) => (_marks & marks) != 0;

    // A verb of asking, and close behind it the one who asks. "We ask our customers" tells something.
    private static bool Asks(string text)
    {
        const int Farthest = 3;
        int since = int.MaxValue;
        string before = string.Empty;
        foreach (string word in Words(text))
        {
            since = since == int.MaxValue ? since : since + 1;
            if (since <= Farthest && (word.Equals("us", StringComparison.OrdinalIgnoreCase) || word.Equals("our", StringComparison.OrdinalIgnoreCase) || word.Equals("me", StringComparison.OrdinalIgnoreCase)
                || word.Equals("my", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            if (Requests.Contains(word) && !before.Equals("we", StringComparison.OrdinalIgnoreCase) && !before.Equals("they", StringComparison.OrdinalIgnoreCase)
                && !before.Equals("who", StringComparison.OrdinalIgnoreCase) && !before.Equals("will", StringComparison.OrdinalIgnoreCase))
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
            int end = WordEnd(text, i);
            if (end > i)
            {
                if (starts && Requests.Contains(text.Substring(i, end - i)))
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

    private static bool HasWord(string text, HashSet<string> words) => Words(text).Any(words.Contains);

    private static bool Opens(string text, int length) => Words(text.Substring(0, length)).Any(w => w.ToUpperInvariant() is "DEAR" or "HI" or "HELLO" or "HEY");

    private static IEnumerable<string> Words(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = WordEnd(text, i);
            if (end > i)
            {
                yield return text.Substring(i, end - i);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static bool StartsAsScreen(string text)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return Starts.FindAt(text, start) != 0 && !Array.Exists(Reassurances, r => string.Compare(text, start, r, 0, r.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) && !Han.Is(text[i]) || text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))
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
