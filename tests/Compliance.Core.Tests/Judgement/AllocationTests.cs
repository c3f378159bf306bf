namespace Compliance.Tests.Judgement;

/// <summary>Where nothing is found nothing is allocated, whatever a text holds: addresses, telephone numbers, HTML, disguises.</summary>
[TestFixture]
internal sealed class AllocationTests
{
    // One message in so many at least has nothing to be found.
    private const int LeastShareOfSilent = 4;

    // Of so many messages one is looked at where something is found.
    private const int OneOf = 20;

    // In bytes, more than these objects have: a verdict with its lists, and a finding without the characters of its words.
    private const long OfAVerdict = 400;
    private const long OfAFinding = 200;

    private static readonly MessageContext[] Contexts =
    [
        MessageContext.Unknown,
        MessageContext.Reply,
        MessageContext.Unknown with { Profile = Profile.Strict },
        MessageContext.Unknown with { Kind = MessageKind.ConfirmOrderDetails },
    ];

    // What the corpus has little of.
    private static readonly string[] Texts =
    [
        "Your page is https://www.amazon.com/gp/css/order-history?ref=1 or AMAZON.CO.UK/returns, not done.Support will help.",
        "The courier (0330 555 0144, or 1 2 3 4 5 6 7 8 9) has 9400 1000 0000 00 [at] the depot (dot) and 36 37 38 39 40 in *a t* stock.",
        "<h1>Your</h1> <h2>order</h2> <h3>is</h3> <p>on its <b>way</b> <a href=\"HTTPS://www.amazon.de/returns \">here</a> &amp; <img src=a.png width=5> &#128512;</p>",
        "<p style=\"font-size: 10px; color: red\">Your</p> <font size=3>order</font> <img src=\"http://a.example/x.gif?1\" width=100% height=1px align=center>",
        "\u60A8\u7684\u5305\u88F9\u5DF2\u5BC4\u51FA \u3105\u3120\u02CB \u3112\u4E00\u311D\u02C7 \uD842\uDEA8 \uD83D\uDE00 \uFF19\uFF18\uFF17\uFF16\uFF15\uFF14\uFF13\uFF12",
    ];

    [Test]
    public void Nothing_is_allocated_where_nothing_is_found()
    {
        MessageChecker checker = OwnChecker();
        string[] messages = [.. JsonLines.Texts("Corpus"), .. Texts];
        foreach (MessageContext context in Contexts)
        {
            string[] silent = [.. messages.Where(m => checker.Check(m, context).Findings.Count == 0)];
            TestContext.Out.WriteLine($"nothing is found in {silent.Length} of {messages.Length} messages: {context}");
            silent.Length.Should().BeGreaterThan(messages.Length / LeastShareOfSilent, "else hardly anything is tested");
            silent.Where(m => Allocated(() => checker.Check(m, context)) > 0).Should().BeEmpty();
        }
    }

    [Test]
    public void Where_something_is_found_little_more_than_the_verdict_is_allocated()
    {
        MessageChecker checker = OwnChecker();
        string[] messages = [.. JsonLines.Texts("Corpus").Where((_, i) => i % OneOf == 0)];
        long allocated = 0;
        long wanted = 0;
        foreach (string message in messages)
        {
            IReadOnlyList<Finding> findings = checker.Check(message).Findings;
            if (findings.Count > 0)
            {
                allocated += Allocated(() => checker.Check(message));
                wanted += OfAVerdict + findings.Sum(f => OfAFinding + sizeof(char) * (long)f.Text.Length);
            }
        }

        TestContext.Out.WriteLine($"{allocated} bytes, {wanted} for verdicts and findings");
        allocated.Should().BeInRange(1, wanted);
    }

    [Test]
    public void Nothing_is_allocated_to_tell_whether_anything_could_be_found()
    {
        MessageChecker checker = OwnChecker();
        string[] messages = [.. JsonLines.Texts("Corpus"), .. Texts];
        messages.Where(m => Allocated(() => checker.MayFind(m)) > 0 || Allocated(() => checker.IsClear(m, MessageContext.Unknown)) > 0).Should().BeEmpty();
    }

    // No other test takes its workspace, which grows with what it reads.
    private static MessageChecker OwnChecker() => new(CompliancePolicy.BuiltIn);

    // The first time parts of the policy are read and workspaces grow, and now and then the runtime takes something for itself, once: what the code allocates
    // it allocates every time.
    private static long Allocated(Action action)
    {
        long least = long.MaxValue;
        for (var i = 0; i < 4 && least > 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
