namespace Compliance.Package.Tests;

/// <summary>
/// <c>dotnet format analyzers</c> over a copy of the sample, which fixes whole solutions. What changes the words of a message is for a person: it is left
/// alone, and named. What states something of messages is stated where an option says it. What mends the use of an API is mended.
/// </summary>
[TestFixture]
public sealed class FormatTests
{
    private const string Calls = """
        using System.Threading.Tasks;

        namespace SellerErp.SpApi;

        public interface IOlderApi
        {
            Task<bool> CreateNegativeFeedbackRemovalAsync(string amazonOrderId);
        }

        public enum BuyerRequest
        {
            Unknown,
            Discount,
        }

        public sealed record Conversation(string OrderId)
        {
            public BuyerRequest BuyerAsked { get; init; }
        }

        public static class OlderCalls
        {
            public static async Task SolveAsync(IOlderApi api, string orderId)
            {
                await Task.Yield();
                await api.CreateNegativeFeedbackRemovalAsync(orderId);
            }

            public static Conversation Of(string orderId) => new(orderId) { BuyerAsked = BuyerRequest.Discount };
        }
        """;

    // What a buyer asked for may be shown to that buyer.
    private const string Offers = """
        namespace SellerErp.Replies;

        public static class PriceMessages
        {
            public const string Shown = "Hello, the lamp is 10% off for everybody on the product page this week.";
        }
        """;

    private static readonly string[] Content =
        ["BSM1001", "BSM1002", "BSM1003", "BSM1004", "BSM1005", "BSM2001", "BSM2002", "BSM2003", "BSM2004", "BSM3001", "BSM3002", "BSM3003"];

    private Installation _installation = null!;
    private IReadOnlyDictionary<string, string> _before = null!;

    [OneTimeSetUp]
    public void Install()
    {
        Dictionary<string, string> files = Sample.Files();
        files["Templates/CampaignTemplates.cs"] = files["Templates/CampaignTemplates.cs"].Replace(
            "public Initiator Initiator { get; set; }", "public Initiator Initiator { get; set; }\n\n    public string BuyerAsked { get; set; } = \"\";", StringComparison.Ordinal);
        files["SpApi/OlderCalls.cs"] = Calls;
        files["Replies/PriceMessages.cs"] = Offers;
        _installation = Installation.Create(files, "formatted", Sample.Core);
    }

    [SetUp]
    public void Remember() => _before = _installation.Files();

    [Test, Order(1)]
    public void It_leaves_every_message_alone_silences_none_and_says_so()
    {
        string output = _installation.Format(Content);
        _installation.Files().Should().Equal(_before);
        output.Should().Contain("BSM1002").And.NotContainAny("CS8032", "AD0001");
        foreach (string fix in new[] { "RemoveSentenceCodeFix", "ReplaceSentenceCodeFix", "RequestReviewCodeFix" })
        {
            output.Should().Contain($"Code fix {fix} doesn't support Fix All in Solution");
        }
    }

    [Test, Order(2)]
    public void It_mends_the_use_of_the_API()
    {
        _installation.Format("BSM6002", "BSM6003");
        Changed().Should().Equal("SpApi/OlderCalls.cs");
        _installation.Files()["SpApi/OlderCalls.cs"].Should().Be(Calls
            .Replace("        await api.CreateNegativeFeedbackRemovalAsync(orderId);\n".ReplaceLineEndings(), string.Empty, StringComparison.Ordinal)
            .Replace("BuyerAsked = BuyerRequest.Discount", "BuyerAsked = BuyerRequest.Unknown", StringComparison.Ordinal));
    }

    [Test, Order(3)]
    public void It_annotates_where_an_option_says_what_the_messages_are()
    {
        _installation.Write(".editorconfig", "root = true\n\n[Replies/**.cs]\ncompliance.format_fix = annotate-discount\n");
        _installation.Format("BSM1001");
        Changed().Should().Equal("Replies/PriceMessages.cs");
        _installation.Files()["Replies/PriceMessages.cs"].Should().MatchRegex(@"\[Templates\.BuyerMessage\(.*BuyerAsked = ""discount""\)\]\r?\n    public const string Shown");
    }

    [Test, Order(4)]
    public void It_allows_phrases_where_an_option_says_why()
    {
        _installation.Write(".editorconfig", "root = true\n\n[Templates/FollowUpMessages.cs]\ncompliance.format_fix = allow-not-sent\n");
        _installation.Write("compliance.allowed", "# Phrases that this project allows.\n");
        _before = _installation.Files();
        _installation.Format("BSM1002");
        Changed().Should().Equal("compliance.allowed");
        BuildLog log = _installation.Build("en");
        log.Results.Where(r => r is { Id: "BSM1002", File: "FollowUpMessages.cs" }).Should().BeEmpty();
        log.Results.Where(r => r is { Id: "BSM1002", File: "CampaignTemplates.cs" }).Should().NotBeEmpty("the option is not for this file");
    }

    private string[] Changed()
    {
        IReadOnlyDictionary<string, string> after = _installation.Files();
        return [.. after.Where(f => !_before.TryGetValue(f.Key, out string? text) || text != f.Value).Select(f => f.Key.Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
