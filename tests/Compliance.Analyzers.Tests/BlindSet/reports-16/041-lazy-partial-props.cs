namespace Macroloom.Workspaces;

// Buyer macros of the Amazon workspace "otter-outdoors"; the other half of the partial class comes from Macroloom.
public static partial class OtterOutdoorsMacros
{
    private static string? _tentPole;
    public static partial string TentPole => _tentPole ??= "Hi {buyer}, the spare pole for your tent is in the post, gratis.";

    private static string? _voteForUs;
    public static partial string VoteForUs => _voteForUs ??= "Hi {buyer}, 90% of campers gave us full marks; do join them and click the last star."; // expect: BSM2002

    private static string? _bundle;
    public static partial string Bundle => _bundle ??= "Hi {buyer}, add the groundsheet within 48 hours and the pair drops to {bundle_price}."; // expect: BSM1001|BSM1007

    private static string? _giveaway;
    public static partial string Giveaway => _giveaway ??=
        "Hi {buyer}, we're giving away forty enamel mugs to this season's buyers, shall we send yours?"; // expect: BSM1005

    private static readonly Lazy<string> s_calls = new(() =>
        "Hi {buyer}, could you let us have your personal e-mail or mobile so that we can reach you off Amazon?"); // expect: BSM3002|BSM3003

    public static string Calls => s_calls.Value;
}
