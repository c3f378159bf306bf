using static System.String;

namespace Saigon.Lacquer;

static class Snippets
{
    internal static readonly string Hello = "Hello my friend,";
    internal static readonly string Bye = "See you, Saigon Lacquer";

    internal static string TrayScratch(string order) => Join("\n",
        Hello,
        "very sorry for the scratch on tray " + order + ".",
        "Choose please: new tray, or full money back by Amazon.",
        Bye);

    internal static string Birthday() => Concat(
        Hello, "\n",
        "this month our shop is ten years old. ",
        "Every buyer who answers ", // expect: BSM1006|BSM1005
        "this mail can win a lacquer painting.\n",
        Bye);

    internal static string Second(string order) => Concat(
        Hello, "\n",
        "about order ", order, ": ",
        "you didn't send your comment to Amazon yet, can you do it this week? ", // expect: BSM2006
        "For us every comment counts.\n",
        Bye);

    internal static string Photo() => Join(' ', Hello,
        "post a picture with your review", // expect: BSM2001
        "and half of the price",
        "returns to your card.", Bye);
}
