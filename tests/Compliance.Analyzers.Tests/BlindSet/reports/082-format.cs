namespace Otterburn.Sync;

internal static class CompositeTexts
{
    static readonly System.Text.CompositeFormat Delay = System.Text.CompositeFormat.Parse("Your canoe paddle arrives on {0}, four days late. We are sorry.");

    internal static string Club(string first)
    {
        var format = "Hi {0}, join our {1} and every {2} will be cheaper for you.";  // expect: BSM1006|BSM1001
        return string.Format(format, first, "VIP buyers club", "next order");
    }

    internal static string Late(DateOnly d) => string.Format(null, Delay, d);

    internal static string Reach(string first) =>
        string.Format("Hi {0}, if the paddle creaks call our workshop on {1} any time.", first, "+44 20 7946 0321"); // expect: BSM3002
}
