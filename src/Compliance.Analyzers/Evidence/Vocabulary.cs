namespace Compliance.Analyzers.Evidence;

/// <summary>The words in names that speak for or against a message to a buyer. Measured on public code; see docs/limits.md for what they miss.</summary>
internal static class Vocabulary
{
    // What a model learns from.
    private static readonly string[] Samples = ["samples", "corpus", "dataset", "trainset", "trainingset", "labelled", "labeled", "utterances", "yangben", "yuliao", "样本", "语料", "训练"];

    // Where something goes to, in the name of a method that takes it: MailToSupplier.
    private static readonly string[] Directions = ["to", "an", "zhi", "gei", "给", "致"];

    // People of the own company.
    private static readonly string[] OwnPeople = ["staff", "employee", "employees", "colleague", "colleagues", "internal", "yuangong", "neibu", "员工", "内部"];

    /// <summary>Names of messages and of what holds them.</summary>
    public static readonly WordSet Message = Set(
        "mail", "mails", "email", "emails", "message", "messages", "msg", "msgs", "template", "templates", "body", "bodies", "subject", "draft", "drafts", "sms", "notification", "notifications", "notif",
        "notice", "notices", "letter", "letters", "reply", "replies", "whatsapp", "wechat", "followup", "followups", "reminder", "reminders", "newsletter", "newsletters", "outreach", "campaign", "campaigns", "mailing", "mailings", "conversation", "conversations", "messaging", "correspondence", "outbox", "autoresponder", "responder", "wording", "wordings", "macro", "macros", "canned", "snippet", "snippets",
        "greeting", "greetings", "closing", "closings", "postscript", "postscripts", "signature", "signatures", "insert", "inserts", "thankyou", "announcement", "announcements", "autoreply", "autoreplies", "invitation", "invitations",
        "vorlage", "vorlagen", "nachricht", "nachrichten", "anschreiben",
        "huashu", "huifu", "youjian", "xiaoxi", "duanxin", "tongzhi", "moban", "muban", "wenan", "sixin", "zhannei", "liuyan",
        "消息", "短信", "邮件", "通知", "模板", "站内信", "话术", "回复", "文案", "私信");

    /// <summary>Names that hold the text of a mail and little else, unless a page or a product has them too.</summary>
    public static readonly WordSet Bodies = Set(
        "body", "htmlbody", "textbody", "mailbody", "emailbody", "messagebody", "smsbody", "subject", "htmlcontent", "plaintextcontent", "templatecontent", "mailtext", "messagetext", "zhengwen", "正文");

    /// <summary>Names of messages that pages ask their readers to subscribe to.</summary>
    public static readonly WordSet Subscriptions = Set("newsletter", "newsletters", "campaign", "campaigns");

    /// <summary>Names that hold a part of a message where other names say that there are messages.</summary>
    public static readonly WordSet PartsOfMessages = Set("note", "notes", "text", "texts", "footer", "header", "intro", "outro", "tail", "line", "lines", "paragraph", "closing", "opening", "ps", "content", "neirong", "wenben", "biaoti", "zhuti", "内容", "文本", "标题", "主题");

    /// <summary>Names of texts, which are messages where the same name speaks of buyers: <c>BuyerTexts</c>. A customer's note is one about him.</summary>
    public static readonly WordSet Texts = Set("text", "texts", "texte", "lines", "string", "strings", "sentence", "sentences", "phrase", "phrases", "catalog", "catalogue", "copy", "script", "scripts", "wenben", "wenzi", "xin", "文本", "文字");

    /// <summary>Words for those who answer buyers, and for what they do: <c>AfterSalesTexts</c>.</summary>
    public static readonly WordSet AfterSales = Set("aftersale", "aftersales", "postsale", "postsales", "postpurchase", "postorder", "postdelivery", "kefu", "shouhou", "客服", "售后");

    /// <summary>Names of what talks, which are messages where the same name says with whom: <c>AmazonChat</c>, <c>CustomerServiceBot</c>.</summary>
    public static readonly WordSet Talks = Set("inbox", "chat", "chats", "chatbot", "bot", "bots", "voice", "dialogue", "dialogues");

    /// <summary>Words for one who bought, and for no other.</summary>
    public static readonly WordSet Buyers = Set("buyer", "buyers", "customer", "customers", "recipient", "guest", "shopper", "kunde", "kunden", "kaeufer", "käufer", "maijia", "kehu", "guke", "买家", "客户");

    /// <summary>Words for an order or for who placed it: what is handed over beside a text to the one who writes to him.</summary>
    public static readonly WordSet OrdersAndBuyers = Set(
        "order", "orders", "buyer", "buyers", "customer", "customers", "client", "recipient", "recipients", "guest", "shopper", "amazon", "dingdan", "maijia", "kehu", "guke", "订单", "买家", "客户");

    /// <summary>Who carries a parcel is told of in messages to buyers, and seldom written to.</summary>
    public static readonly WordSet Carriers = Set("courier", "carrier", "driver", "drivers", "warehouse");

    /// <summary>Before one who buys, in a name that holds a text: <c>ToBuyer</c>, <c>AnKaeufer</c>, <c>给买家</c>.</summary>
    public static readonly WordSet Towards = Set([.. Directions, "for"]);

    /// <summary>The same before one who is no buyer: <c>ToSupplier</c>. A reply for the warehouse's delay goes to a buyer.</summary>
    public static readonly WordSet To = Set(Directions);

    /// <summary>Before one who buys, in a name that holds what he wrote: <c>FromBuyers</c>.</summary>
    public static readonly WordSet Origins = Set("from", "von", "laizi", "来自");

    /// <summary>Behind one who buys, at the end of a name that holds what he wrote: <c>BuyerSaid</c>.</summary>
    public static readonly WordSet Sayings = Set("said", "wrote", "complained", "yuanhua", "yuanwen", "原话", "原文");

    /// <summary>Names of what came in.</summary>
    public static readonly WordSet Arrivals = Set("incoming", "inbound", "received");

    /// <summary>The first word of the name of a method that makes a line of a log.</summary>
    public static readonly WordSet Logs = Set("log", "trace", "debug");

    /// <summary>Names of what is done by speaking: what such a call takes is said to somebody.</summary>
    public static readonly WordSet Speaking = Set("say", "says", "tell", "tells");

    /// <summary>Before one who buys, in a name: what is done by speaking to him: <c>AnswerBuyer</c>, <c>TellCustomer</c>.</summary>
    public static readonly WordSet Addressing = Set("answer", "tell", "ask", "thank", "greet", "inform", "notify", "respond", "remind", "invite", "nudge", "apologise", "apologize", "alert", "huida", "gaosu");

    /// <summary>Names of lists of what others wrote, or somebody might: what a model learns from, what rivals send.</summary>
    public static readonly WordSet Collected = Set([.. Samples, "testdata", "trainingdata", "rival", "rivals", "competitor", "competitors", "jingpin", "訓練", "竞品"]);

    /// <summary>Names of what is written about messages, and not to a buyer.</summary>
    public static readonly WordSet About = Set(
    [
        .. Samples, "descriptor", "descriptors", "compliance", "release", "releases", "changelog", "audit", "auditor", "training", "sample", "utterance", "analysis", "analytics", "kpi", "kpis", "stats", "statistics", "tongji", "统计", "sentiment", "docs", "abuse", "staff", "employee", "employees", "internal", "colleague", "backoffice", "advice", "advices", "advisor", "readme", "lesson", "lessons", "course", "courses", "quiz", "exam", "exams", "academy", "tiku", "kaoti", "kaoshi", "xueyuan", "zhibiao", "指标", "题库", "game", "quests", "fenxi", "xunlian", "yuangong", "neibu", "peixun", "员工", "内部", "培训", "分析", "coach", "coaching", "competitors", "rivals", "approval", "approvals", "shenpi", "jingpin", "审批", "竞品",
    ]);

    /// <summary>Names of what chooses between messages as often as of what is written about them.</summary>
    public static readonly WordSet Choosers = Set("rule", "rules", "recommendation", "recommendations", "suggestion", "suggestions");

    /// <summary>Names of what a rule sends: a <c>CouponReplyRule</c> answers, a <c>MessageRule</c> may forbid.</summary>
    public static readonly WordSet Sendings = Set("reply", "replies", "answer", "answers", "autoreply", "responder", "autoresponder", "reminder", "reminders", "followup", "followups", "mailing", "mailings", "campaign", "campaigns", "huifu", "回复");

    /// <summary>Names of what is done to send a text.</summary>
    public static readonly WordSet Sending = Set("send", "sends", "dispatch", "deliver", "enqueue", "fasong", "发送");

    /// <summary>Names that say message and mean any text: what an operation answers has them as often as what is sent.</summary>
    public static readonly WordSet AnyMessage = Set("message", "messages", "msg", "notification", "notice");

    /// <summary>Types that answer a caller: their messages are not sent.</summary>
    public static readonly WordSet Answers = Set(
        "result", "results", "returnobject", "returndata", "returnmodel", "response", "responses", "error", "errors", "status", "viewmodel", "view", "exception", "failure", "outcome", "reason", "toast", "alert", "dialog");

    /// <summary>Names of what happened: a message that has one tells it to the user of a screen.</summary>
    public static readonly WordSet Outcomes = Set("status", "saved", "deleted", "success", "result", "info", "flash", "popup", "display", "confirmation", "state", "response");

    /// <summary>Names of kinds of messages that a type may collect and that are hardly anything else.</summary>
    public static readonly WordSet Collections = Set("bodies", "mails", "emails", "letters", "replies", "drafts", "newsletters", "话术", "文案", "模板");

    /// <summary>Names of those who are written to, and of those who write.</summary>
    public static readonly WordSet Correspondents = Set(
        "buyer", "buyers", "customer", "customers", "client", "clients", "recipient", "guest", "shopper", "thankyou", "autoreply", "autoreplies", "autoresponder", "amazon", "seller", "marketplace", "order", "orders", "service",
        "support", "kunde", "kunden", "kaeufer", "käufer", "followup", "follow", "review", "feedback", "after", "aftersales", "outreach", "campaign", "marketing", "promo", "promotion", "maijia", "kehu", "guke", "kefu", "shouhou", "dingdan", "pingjia", "买家", "客户", "客服", "售后");

    /// <summary>Words that make a name of messages mean another kind of message.</summary>
    public static readonly WordSet OtherMessages = Set(
        "error", "errors", "exception", "exceptions", "validation", "validator", "log", "logs", "logging", "warning", "warnings", "warn", "alert", "alerts", "toast", "debug",
        "trace", "diagnostic", "diagnostics", "failure", "fail", "invalid", "assert", "console", "ui", "queue", "bus", "错误", "日志", "异常");

    /// <summary>Names of what is never sent: a text held by one of these is no message.</summary>
    public static readonly WordSet NeverHolders = Set(
        "regex", "regexes", "regexp", "pattern", "patterns", "sql", "query", "queries", "route", "routes", "url", "uri", "path", "keyword", "keywords", "banned", "badword", "badwords", "forbidden",
        "prohibited", "block", "blocked", "blocklist", "blacklist", "denylist", "disallowed", "stopword", "stopwords", "sensitive", "lexicon", "wordlist", "prompt", "systemprompt", "prompts",
        "error", "errors", "errormessage", "exception", "validation", "log", "logs", "warning", "warnings", "migration", "sensitivewords", "violation", "violations", "trigger",
        "triggers", "placeholder", "tooltip", "watermark", "usage", "paramname", "xpath", "selector", "css", "remark", "remarks", "memo", "todo", "todos", "beiwang", "beizhu", "daiban", "备忘", "待办", "example", "examples", "dont", "donts", "incoming", "inbound", "topics", "bullets", "bulletpoints", "columns", "footnote", "footnotes", "biaotou", "lieming", "表头", "列名", "屏蔽词", "敏感词", "违禁词", "关键词");

    /// <summary>Whole names, before those of what holds them, of what a message is an answer to: <c>When</c> beside <c>Text</c>. <c>TextWhenLate</c> is a message.</summary>
    public static readonly WordSet Situations = Set("when", "situation", "scenario", "scene", "changjing", "qingjing", "场景");

    /// <summary>Names of parameters that take an example of what is not to be written.</summary>
    public static readonly WordSet Examples = Set("example", "examples", "counterexample", "fanli", "shili", "反例", "示例");

    /// <summary>Names of what a message is an answer to, or of what it does: <c>KeywordReplies</c>, <c>FinalWarningMail</c>.</summary>
    public static readonly WordSet Occasions = Set("block", "keyword", "keywords", "trigger", "triggers", "warning", "warnings", "remark", "remarks", "example", "examples", "memo", "关键词");

    /// <summary>Names of what messages and screens are about alike: they weaken other cues only where no name speaks of messages.</summary>
    public static readonly WordSet Topics = Set(
        "promotion", "promotions", "promo", "promos", "deal", "deals", "coupon", "coupons", "discount", "discounts", "product", "products", "news", "feature", "features", "category", "tag", "post", "posts");

    /// <summary>Names of what people read on a screen or in a catalogue; they weaken other cues.</summary>
    public static readonly WordSet Screens = Set(
        "description", "descriptions", "label", "labels", "hint", "hints", "help", "caption", "captions", "title", "tip", "tips", "summary", "button", "menu", "display", "page", "pages",
        "editor", "slide", "slides", "onboarding", "tour", "wizard", "landing", "home", "dialog", "form", "dashboard", "site", "flags", "toggle", "toggles",
        "blog", "topic", "article", "faq", "banner", "headline", "setting", "settings", "admin", "view", "views", "viewmodel", "viewmodels", "component", "components", "status", "result", "fulldescription",
        "shortdescription", "meta", "seo", "shezhi", "bangzhu", "jiemian", "yemian", "anniu", "caidan", "miaoshu", "shuoming", "设置", "帮助", "界面", "页面", "按钮", "菜单", "描述", "说明");

    /// <summary>Types and members whose texts are not sent: they check texts, test, seed or fail.</summary>
    public static readonly WordSet NeverOwners = Set(
        "exception", "exceptions", "validator", "validators", "validation", "test", "tests", "fixture", "spec", "specs", "benchmark", "benchmarks", "checker",
        "detector", "filter", "filters", "classifier", "censor", "sanitizer", "scanner", "linter", "badword", "badwords", "blocklist", "blacklist", "lexicon", "ciku", "minganci", "词库", "詞庫", "moderator", "moderation", "screening", "mock", "mocks", "fake", "fakes",
        "stub", "stubs", "dingrobot", "dingbot", "dingding", "wecom", "supplier", "suppliers", "gongyingshang", "caigou", "procurement", "purchasing", "vendor", "vendors", "creator", "creators", "influencer", "influencers", "kol", "suspicious", "offending", "supportcase", "sellersupport", "jobposting", "jobpostings", "jobad", "jobads", "vacancy", "vacancies", "recruiting", "zhaopin", "招聘", "hongren", "wanghong", "红人", "网红", "owneralert", "owneralerts", "selleralert", "selleralerts", "adminalert", "adminalerts", "供应商", "采购", "达人", "slack", "discord", "dingtalk", "feishu", "jira", "errors", "error", "pullrequest", "pullrequests", "mergerequest", "codereview", "logger", "keywords", "forbidden", "banned", "prohibited", "accountant", "taxadviser", "taxadvisor", "carrierclaim", "carrierclaims",
        // contracts and adverts
        "clause", "clauses", "hetong", "tiaokuan", "合同", "条款", "blog", "blogs", "blogpost", "blogposts", "boke", "博客", "sponsored", "advert", "adverts", "advertising", "advertisement", "advertisements", "ads", "adwords", "ppc", "guanggao", "广告",
        // what a company tells the world
        "termsofuse", "termsofservice", "privacypolicy", "eula", "legal", "careers", "investors", "shareholders", "whatsnew");

    /// <summary>Types and members whose texts a model is told, unless they are letters: <c>Prompts4Buyers</c>.</summary>
    public static readonly WordSet Prompts = Set("prompts", "prompt", "tishici", "提示词");

    /// <summary>Names of what checks texts that are names of goods as well: an <c>OilFilterNote</c> is a note.</summary>
    public static readonly WordSet Devices = Set("filter", "filters", "detector", "scanner", "sanitizer", "spec", "specs");

    /// <summary>Names of what gets past a check, or tries which text readers like, and so is sent.</summary>
    public static readonly WordSet Evading = Set("abtest", "abtests", "splittest", "splittests", "anti", "bypass", "bypasses", "bypassing", "evade", "evading", "evasion", "dodge", "dodging", "avoid", "avoiding", "circumvent", "unfiltered", "防", "绕", "规避");

    /// <summary>In the name of a method that takes a text: others than buyers read it.</summary>
    public static readonly WordSet OtherReaders = Set(
    [
        .. OwnPeople, "supplier", "suppliers", "vendor", "vendors", "factory", "manufacturer", "team", "agency", "agencies", "agents", "operators", "toowner", "toadmin", "toadmins", "tome", "toself", "toops", "warehouse", "courier", "carrier", "driver", "drivers", "forwarder", "forwarders", "accountant", "taxadviser", "taxadvisor", "retailer", "retailers", "wholesaler", "wholesalers", "dealer", "dealers", "reseller", "resellers", "distributor", "distributors", "jingxiaoshang", "pifashang", "经销商", "批发商", "分销商",
        "gongyingshang", "gongchang", "changjia", "huodai", "供应商", "工厂", "货代",
    ]);

    /// <summary>In the name of what holds a text: people of the own company read it.</summary>
    public static readonly WordSet Insiders = Set(OwnPeople);

    /// <summary>Words for those who sell: what goes to the address of one is no message to a buyer. What goes out by his token may be.</summary>
    public static readonly WordSet Sellers = Set("seller", "sellers", "卖家", "賣家");

    /// <summary>Whom a mail goes to, as a parameter or variable is called.</summary>
    public static readonly WordSet Recipients = Set("to", "recipient", "recipients", "toaddress", "tomail", "toemail", "receiver", "shoujianren", "收件人");

    /// <summary>Where somebody is written to or called.</summary>
    public static readonly WordSet Addresses = Set("mail", "email", "address", "phone", "mobile", "tel", "number", "youxiang", "shouji", "dianhua", "邮箱", "郵箱", "手机", "手機", "电话", "電話");

    /// <summary>Names of the seller himself, as one who is written to.</summary>
    public static readonly WordSet Ourselves = Set("me", "myself", "mychat", "mychatid", "myphone", "mynumber", "mymail", "myemail", "shopowner", "storeowner", "ownerid", "ownerphone", "ownerchat", "admin", "admins", "ops", "boss", "chief", "staff", "oncall", "teamchat", "teamchannel", "staffchat", "guanliyuan", "laoban", "管理员", "老板");

    /// <summary>Methods that say what a thing is, to whoever looks at it on a screen.</summary>
    public static readonly WordSet Describers = Set("describe", "describes", "explain", "explains", "explanation", "explanations");

    /// <summary>Names of types that say what things are.</summary>
    public static readonly WordSet Descriptions = Set("description", "descriptions", "label", "labels", "hint", "hints", "article", "articles", "posts");

    /// <summary>Words of names of what shows a text on a screen: <c>lblTip.Text</c>, <c>statusLabel.Text</c>.</summary>
    public static readonly WordSet Controls = Set("lbl", "label", "lab", "btn", "button", "tip", "tooltip", "caption", "toolstrip");

    /// <summary>Words of names that hold what a screen says after a step.</summary>
    public static readonly WordSet ScreenStates = Set("status", "saved", "deleted", "success", "flash", "popup");

    /// <summary>What a text is called that goes with goods: a message at the end of a name, and too little anywhere else in it.</summary>
    public static readonly WordSet Notes = Set("note", "notes");

    /// <summary>Types and members that fill tables: what they hold is sent only where its name says so, or the type that collects it.</summary>
    public static readonly WordSet Seeds = Set("seed", "seeder", "seeds", "seeding", "demo", "demos");

    /// <summary>The same, which change a data base: what they hold is sent only where besides they are named after messages.</summary>
    public static readonly WordSet Migrations = Set("migration", "migrations");

    private static WordSet Set(params string[] words) => new(words);
}
