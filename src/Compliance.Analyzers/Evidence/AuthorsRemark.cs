using Compliance.Analyzers.Text;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// What the author of the code says of a text in a comment before the member or the type that holds it: that buyers get it, that they wrote it, that others read it.
/// </summary>
internal static class AuthorsRemark
{
    // Who reads the texts, or that nobody is sent them.
    private static readonly string[] OfOtherReaders =
    [
        "no buyer sees", "no buyer reads", "no buyer gets", "not buyers", "not buyer-facing", "not buyer facing", "not shown to the buyer", "never shown to the buyer", "not sent to the buyer", "never sent to the buyer", "not sent to buyers", "never sent to buyers", "not to buyers", "not for buyers", "never to buyers",
        "no marketplace", "letters to employees", "to our employees", "job applicants", "by employees only", "for employees only", "by staff only", "for staff only", "readers are sellers", "mails to sellers", "mail to sellers", "sent to sellers", "发给卖家", "發給賣家",
        "not for amazon", "users of our own", "our tool for sellers", "for myself", "only for me", "just for me", "my own phone", "与电商无关", "仅员工", "僅員工", "员工可见", "員工可見", "内部群", "內部群",
    ];

    // What the texts are for, or where they are from. The program as a whole may be for internal use as well.
    private static readonly string[] OfOtherUse =
    [
        "buyers wrote", "buyer typed", "buyers typed", "buyer wrote", "buyers actually wrote", "customers wrote", "written by buyers", "written by customers", "used to train", "training data", "demo data", "for internal use",
        "買家原文", "买家原文", "买家写的话", "买家评论原文", "買家寫的話", "训练样本", "训练数据", "演示数据", "仅供内部", "内部使用", "內部使用", "仅供审核", "僅供審核",
    ];

    // What says that something does not concern whom it names: "nothing here concerns a marketplace", 与亚马逊无关.
    private static readonly string[] Unconcerned = ["nothing here", "nothing in this", "nothing to do with", "unrelated to", "无关", "無關", "不涉及"];

    // Whose buyers they are, unless a marketplace is named as well.
    private static readonly string[] OfOwnShop = ["our own shop", "our own web shop", "our own webshop", "our own online shop", "our own online store", "own shopify", "自家商城", "自有商城", "独立站", "獨立站"];

    private static readonly string[] ChineseBuyers = ["买家", "買家"];

    // Directly before the buyer, in a comment that says that a text does not go to him: 不会发给买家, 不會寄給買家, but not 缺货时不得不发给买家.
    private const char Not = '不';
    private const string Auxiliaries = "会會要再用得能可以应應该該许許必须須需是被";
    private const string Giving = "发發寄送转轉推给給";

    // Where a clause ends.
    private static readonly char[] ClauseEnds = ['.', ',', ';', ':', '!', '?', '(', ')', '。', '，', '；', '：', '！', '？', '（', '）'];

    private static readonly string[] OfMessages =
    [
        "buyer-facing", "buyer facing", "buyer texts", "buyer messages", "texts for buyers", "messages to buyers", "messages for buyers", "sent to buyers", "sent to the buyer", "shown to the buyer", "replies to buyers", "answers to buyers",
        "answers for buyers", "letters to buyers", "writes to buyers", "writes to the buyer", "buyer-seller message", "what buyers get", "what the buyer reads", "发给买家", "回复买家", "给买家的", "买家消息", "發給買家", "回覆買家", "給買家的", "買家訊息",
    ];

    /// <summary>Whether a comment says that buyers read the text.</summary>
    public static bool SpeaksOfMessages(MessageSite site) => Comments.Above(site).Any(c => TextWords.HasAny(c, OfMessages) && !IsOfOtherReaders(c) && !TextWords.HasAny(c, OfOtherUse));

    /// <summary>
    /// Whether a comment says that no buyer is sent the text. What is handed to something that sends outranks what a comment says of its use; what is handed to Amazon's
    /// messaging outranks any comment.
    /// </summary>
    public static bool RulesOut(MessageSite site, MessageEvidence evidence) =>
        !evidence.IsSentThroughAmazon && Comments.Above(site).Any(c => IsOfOtherReaders(c) || !evidence.IsSent && TextWords.HasAny(c, OfOtherUse));

    private static bool IsOfOtherReaders(string comment) =>
        TextWords.HasAny(comment, OfOtherReaders) || TextWords.HasAny(comment, OfOwnShop) && !Marketplace.IsNamedIn(comment.AsSpan()) || comment.Split(ClauseEnds).Any(c => TextWords.HasAny(c, Unconcerned) && Marketplace.IsNamedIn(c.AsSpan())) || Array.Exists(ChineseBuyers, b => IsGivenToNo(comment, b));

    private static bool IsGivenToNo(string comment, string buyer)
    {
        for (int at = comment.IndexOf(buyer, StringComparison.Ordinal); at >= 0; at = comment.IndexOf(buyer, at + 1, StringComparison.Ordinal))
        {
            if (IsRefused(comment, at))
            {
                return true;
            }
        }

        return false;
    }

    // Twice not is an affirmation.
    private static bool IsRefused(string comment, int buyer)
    {
        bool gives = false;
        bool refuses = false;
        for (int i = buyer - 1; i >= 0 && (comment[i] == Not || Auxiliaries.IndexOf(comment[i]) >= 0 || Giving.IndexOf(comment[i]) >= 0); i--)
        {
            gives |= Giving.IndexOf(comment[i]) >= 0;
            refuses ^= comment[i] == Not;
        }

        return gives && refuses;
    }
}
