namespace Compliance.Analyzers.Evidence;

/// <summary>The words and phrases in texts that speak for or against a message to a buyer, first in English, then in Chinese. Phrases are found anywhere in a text and in any case.</summary>
internal static class TextVocabulary
{
    /// <summary>Words for the reader.</summary>
    public static readonly string[] SecondPersons = ["you", "your", "yours", "you're", "you'll", "you've", "you'd", "u", "ur"];

    /// <summary>Words for the writer.</summary>
    public static readonly string[] FirstPersons = ["we", "our", "us", "we'll", "we've", "we'd", "we're", "i", "my", "i'll", "i've", "i'd", "i'm"];

    /// <summary>Words that greet or take leave.</summary>
    public static readonly string[] Greetings = ["dear", "hi", "hello", "hey", "heya", "hiya", "howdy", "g'day", "hallo", "namaste", "bonjour", "hola", "aloha", "ahoy", "regards", "sincerely", "greetings", "cheers"];

    /// <summary>What stands before the name of the one who is greeted, in Chinese.</summary>
    public static readonly string[] ChineseSalutations = ["尊敬的", "敬爱的", "敬愛的", "亲爱的", "親愛的"];

    /// <summary>Phrases that do.</summary>
    public static readonly string[] GreetingPhrases = [.. ChineseSalutations, "good morning", "good afternoon", "good evening", "good day,", "good day {", "p.s.", "您好", "你好", "亲，", "亲,", "亲~", "感谢您", "感謝您", "谢谢您", "謝謝您", "感谢购买", "感谢惠顾", "祝您", "此致"];

    /// <summary>What letters begin with, and screens do not.</summary>
    public static readonly string[] Openings = [.. ChineseSalutations, "dear "];

    /// <summary>Who is greeted at the beginning of a letter, or whose name fills a hole there.</summary>
    public static readonly string[] Buyers = ["buyer", "customer", "买家", "買家", "客户", "客戶", "顾客", "顧客"];

    /// <summary>What a greeting at the beginning of a letter begins with.</summary>
    public static readonly string[] Salutations = ["dear", "hi", "hello", "hey", "heya", "hiya", "howdy", "g'day"];

    /// <summary>What a letter ends with.</summary>
    public static readonly string[] Closings =
    [
        "regards", "sincerely", "best wishes", "cheers", "thank you", "thanks",
        "此致", "祝您", "谢谢", "謝謝", "感谢您", "感謝您",
    ];

    /// <summary>Words that thank. "Thanks to" is no greeting: "thanks to its steel frame" stands in product texts.</summary>
    public static readonly string[] Thanks = ["thank", "thanks"];

    /// <summary>"We are sorry", as it is said to one whom it concerns.</summary>
    public static readonly string[] Apologies =
    [
        "we are sorry", "we're sorry", "we are very sorry", "we apologi", "our apologies", "sorry for the", "sorry about", "sorry that", "apologies for",
        "非常抱歉", "很抱歉", "十分抱歉", "抱歉给您", "深表歉意",
    ];

    /// <summary>What a writer asks a reader to do for him: "write to us", "like our page". Not "tell us": so every answer ends.</summary>
    public static readonly HashSet<string> Requests = new(StringComparer.OrdinalIgnoreCase)
    {
        "contact", "call", "text", "write", "message", "email", "reach", "add", "follow", "join", "visit", "find", "like", "take", "ask", "subscribe", "sign", "register", "scan", "check", "leave",
        "give", "ping", "dm", "try", "come", "shop", "connect", "chat", "search", "grab", "order", "buy", "speak", "talk", "mail",
    };

    /// <summary>Phrases that ask so.</summary>
    public static readonly string[] ChineseRequests =
    [
        "加我", "加微", "加一下", "加个", "打电话", "打電話", "拨打", "撥打", "请提供收", "請提供收", "加客服", "加售后", "加售後", "加QQ", "加qq", "加LINE", "加Line", "添加", "请加", "請加", "联系我", "联系客服", "聯絡客服", "找客服", "咨询客服", "諮詢客服", "聯絡我", "聯繫我", "与我们联", "與我們聯", "找我们", "找我們", "私信我", "私訊我", "打我",
        "给我们", "給我們", "关注我", "關注我", "扫码", "掃碼", "扫描", "掃描", "进店", "來我們", "来我们", "到我们", "到我們", "欢迎", "歡迎", "发给我", "發給我", "致电", "致電", "来电", "回复我", "加入我们", "加入我們", "點擊", "点击",
    ];

    /// <summary>Whose something is that a text begins by asking for.</summary>
    public static readonly string[] Ours = ["us", "our"];

    /// <summary>Whom a request of the writer is for, close behind it.</summary>
    public static readonly string[] Requesters = [.. Ours, "me", "my"];

    /// <summary>What stands before the word of a request where it tells something: "we ask our customers".</summary>
    public static readonly string[] Tellers = ["we", "they", "who", "will"];

    /// <summary>What only somebody who bought something is told of.</summary>
    public static readonly HashSet<string> Trade = new(StringComparer.OrdinalIgnoreCase)
    {
        "order", "orders", "ordered", "parcel", "parcels", "package", "delivery", "delivered", "shipment", "shipped", "refund", "refunds", "replacement", "purchase", "purchased", "bought", "warranty", "amazon", "amazon's",
    };

    /// <summary>Phrases that tell of it.</summary>
    public static readonly string[] ChineseTrade =
        ["订单", "訂單", "包裹", "快递", "快遞", "退款", "补发", "補發", "发货", "發貨", "亚马逊", "亞馬遜", "站内信", "站內信", "购买", "購買", "下单", "下單", "售后", "售後", "老顾客", "老顧客", "老客户", "老客戶", "收到货", "收到貨", "商品页", "差评", "負評"];

    /// <summary>What stands first in a hole for a person or an order, as the reader of messages writes holes.</summary>
    public static readonly string[] ReaderHoles =
    [
        "{buyer", "{customer", "{order", "{recipient", "{o buyer", "{order buyer", "buyer name}", "customer name}",
        "{买家", "{客户", "{订单", "[买家", "[客户", "[订单",
    ];

    /// <summary>What is said to one who sells: lessons, advice, screens of a tool for sellers.</summary>
    public static readonly string[] ToSellers =
    [
        "your products", "your fba", "fba inventory", "amazon approved", "approved case", "file the case", "file a case", "your listing", "your buyers", "your customers", "your shop", "your store", "your asin", "your catalog", "your brand", "your campaign", "your team", "your competitors", "your templates", "your agents", "audit log",
        "seller central", "amazon vine", "vine voice", "the buyer ", "the buyer'", "the buyer.", "the customer ", "the customer'", "sellers ", "to buyers", "amazon buyers", "ask buyers", "ask every buyer", "for new customers", "customers who", "buyers who", "a buyer ",
        "您的店铺", "您的店鋪", "您的买家", "您的買家", "您的客户", "你的客户", "你的买家", "您的listing", "给买家", "給買家", "向买家", "向買家", "对买家", "联系买家", "聯絡買家", "客户要求", "客戶要求", "买家要求", "買家要求", "给客户", "給客戶", "有新的订单", "有新订单", "redemptions", "新的售后订单", "给会员", "該會員", "该会员",
    ];

    /// <summary>What somebody is asked to do with a password, who then is told nothing about an account: to hand it over.</summary>
    public static readonly string[] HandedOver = ["send us", "send me", "tell us", "tell me", "give us", "give me", "告知", "告诉", "告訴", "提供给我", "提供給我", "发来", "發來", "发给我", "發給我"];

    /// <summary>What warns of that.</summary>
    public static readonly string[] Bans = ["never ", "do not ", "don't ", "勿", "不要", "别告", "別告", "不得"];

    /// <summary>What every site tells its users about their accounts.</summary>
    public static readonly string[] OfAccounts =
    [
        "reset your password", "confirm your account", "confirm your email", "confirm your e-mail", "verify your email", "verify your account", "verification code", "login code", "sign-in code", "security code",
        "one-time code", "one-time password", "two-factor", "activate your account", "your password", "new password", "thank you for registering", "thanks for registering",
        "your account is now open", "your account is now active", "your account is now ready", "account has been created", "account has been activated", "your username and password",
        "{password}", " password}", "{otp", " otp}", "reset link}", "reset url}", "confirmation link}", "activation link}",
        "验证码", "驗證碼", "重置密码", "重設密碼", "激活账号", "激活您的账", "您的密码", "您的密碼", "您的初始密码", "账号初始密码", "登录密码", "激活邮箱", "验证邮箱", "账号已创建", "账号已激活",
    ];

    /// <summary>What asks for a rating of an app.</summary>
    public static readonly string[] OfApps =
    [
        "app store", "appstore", "your trial", "free trial", "google play", "play store", "microsoft store", "rate the app", "rate this app", "rate our app", "enjoying the app", "enjoying the game", "rate the game", "rate this game", "rate the application", "rating the app",
        "应用商店", "应用市场", "應用商店", "给应用", "给app", "这款应用",
    ];

    /// <summary>What a line of a conversation, a labelled example or a list of changes begins with.</summary>
    public static readonly string[] SpeakerStarts = ["buyer:", "customer:", "买家：", "买家:", "買家：", "買家:", "bad:", "wrong:", "错误：", "反例", "buyer {", "customer {", "fixed:", "improved:", "changed:", "added:", "修复：", "改进：", "新增："];

    /// <summary>What only a buyer says of himself: a shop has no review of its own, and asks for none of its money.</summary>
    public static readonly string[] OfBuyers =
    [
        "my review", "my rating", "my refund", "refund me ", "refund me.", "refund me,", "i ordered", "i bought", "i leave 5", "i leave five", "i will leave a bad", "i will leave a neg",
        "我给差评", "我给好评", "给我退款", "我給差評", "我給好評", "給我退款",
    ];

    /// <summary>What a shop's own screens begin with, speaking to its users.</summary>
    public static readonly string[] ScreenStarts =
    [
        "are you sure", "please enter", "please select", "please choose", "please log in", "please sign in", "please provide", "please try", "enter ", "select ", "choose ", "invalid ", "click ",
        "you must", "you need to", "you have already", "you've already", "you can only", "you cannot", "you can't", "you don't have", "you do not have", "your account", "your password",
        "your cart", "your basket", "your session", "no ", "add ", "edit ", "manage ", "view ", "show ", "import ", "export ",
        "失败", "确定", "是否", "请输入", "请选择", "请先", "请填写", "您还没有", "您还未", "您已经", "您已", "你已", "請輸入", "請選擇", "請先", "確定", "恭喜", "领取",
        // "This coupon", and not "it is time to": 该券, and not 该换了.
        "该优惠", "该券", "该卡", "该商品", "该产品", "该订单", "该用户", "该账", "该手机", "该邮", "该活动", "该地址", "该功能", "该店", "该码", "该评", "该名称", "该操作", "该页", "该文件", "该链接",
        "該優惠", "該券", "該卡", "該商品", "該產品", "該訂單", "該用戶", "該帳", "該手機", "該郵", "該活動", "該地址", "該功能", "該店", "該碼", "該評", "該名稱", "該操作", "該頁", "該檔案", "該連結",
    ];

    /// <summary>What the description of a switch, a rule or an operation begins with: what it does.</summary>
    public static readonly HashSet<string> Doings = new(StringComparer.OrdinalIgnoreCase)
    {
        "adds", "alerts", "allows", "asks", "blocks", "calls", "checks", "counts", "creates", "deletes", "detects", "disables", "enables", "exports", "finds", "flags", "forces", "gives", "grants", "hides", "holds", "lets", "lists", "marks", "masks", "offers",
        "prevents", "promises", "rejects", "removes", "replaces", "reports", "requests", "requires", "returns", "searches", "sends", "shows", "stops", "strips", "switches", "tells", "trades", "turns", "warns", "writes",
    };

    /// <summary>What begins like a screen and is somebody's answer to a person.</summary>
    public static readonly string[] Reassurances = ["no need", "no problem", "no worries", "no rush", "no hurry"];

    /// <summary>What screens say anywhere: what went wrong, what is done.</summary>
    public static readonly string[] OfScreens =
    [
        "successfully", "was saved", "were saved", "could not find", "couldn't find", "has been saved", "after approval", "is invalid", "not found", "must be ", "cannot be ", "can't be ", "is required", "has expired", "failed to", "no longer valid", "already exists", "waiting for approval",
        "成功", "失败", "失敗", "无效", "無效", "不存在", "不能为空", "不能小于", "不能大于", "已过期", "已失效", "不足", "不可用", "格式不正确", "等待审核",
    ];

    /// <summary>Texts about the rules, for those who keep them: policies, lessons, warnings of a checker.</summary>
    public static readonly string[] OfRules =
    [
        "many sellers", "some sellers", "amazon prohibits", "amazon forbids", "amazon does not allow", "must never", "is prohibited", "are prohibited", "is forbidden", "violation", "community guidelines", "breaks the", "the message offers",
        "the text offers", "the message contains", "the buyer is asked", "value is offered", "because it offers", "for instance a", "your text mentions", "not allowed in", "offers a coupon", "asks for a", "tried to offer", "forbidden", "sentence such as", "sentences such as", "sentence like", "sentences like", "phrases such as", "phrases like", "wording such as", "drafts that", "drafts with", "reply that", "replies that", "our agents", "agents never", "an agent asks", "compliance queue", "compliance desk", "never write", "never offer", "never promise", "never mention", "do not offer", "a message that holds", "a message that contains", "messages that hold", "messages that contain", "can cost a seller", "cost you the account", "cost us the account", "in this lesson", "what may you do", "which reply", "which sentence",
        "属于操纵", "屬於操縱", "操纵评论", "操縱評論", "零容忍", "诱导", "誘導", "客服应该", "客服應該", "下列", "哪句话", "哪句話", "哪一句", "该模板", "該範本", "该话术", "封号", "封號", "账号被封", "帳號被封", "禁止", "不得", "严禁", "嚴禁", "违规", "違規", "不允许", "审核", "文中出现", "文中含", "文中提到", "不要写“", "不要寫「", "共拦截", "拦截索要", "会被标红", "竞品", "举报", "舉報",
    ];

    /// <summary>Whom a mail within the company greets, and those whom a seller writes to besides: the platform, makers of software. One phrase is Japanese.</summary>
    public static readonly string[] ToColleagues =
    [
        "seller central", "your listing", "your asin", "your guidelines", "reinstate", "vendor team", "vendor manager", "dear developer", "dear colleague", "dear applicant", "dear candidate", "pull request", "merge request", "claims department", "attorney at law", "dear shareholder", "dear investor", "staff discount", "welcome to the team", "员工折扣", "dear seller", "dear {agency", "hi {agency", "dear {supplier", "hi {supplier", "dear {creator", "hi {creator", "internal: ", "【内部】", "【內部】", "dear {seller", "hi {seller", "hello {seller", "hello seller", "dear team", "hi team", "hello team", "hey team", "@channel", "@here", "dear colleagues",
        "hi folks", "hi all,", "dear all", "hi everyone", "dear agents", "staff notice", "team notice", "selling partner support",
        "卖家后台", "賣家後台", "您的listing", "尊敬的卖家", "亲爱的卖家", "親愛的賣家", "買家對您的", "买家对您的", "买家向您", "各位同事", "各部门", "各部門", "同事们", "同事們", "各位客服", "各位同仁", "各店铺", "各位店长", "请各位", "请运营", "请店长", "请产品经理", "请客服主管", "@所有人", "提醒客服", "大家好", "全体客服，", "全体客服：", "全体客服请", "全体客服注意", "請全體客服", "全體客服，", "全體客服：",
        "客服组全", "客服組全", "请客服组", "請客服組", "请售后组", "請售後組", "辛苦各位", "请主管", "請主管", "请平台", "請平台", "请亚马逊核",
        "お疲れ様",
    ];
}
