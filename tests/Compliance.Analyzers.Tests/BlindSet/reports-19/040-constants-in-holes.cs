namespace Agency.Playbooks;

internal static class Ask
{
    internal const string Stars = "5-star review";
    internal const string Prize = "full refund";
    internal const string Until = "before Sunday";
}

internal static class Playbook
{
    internal const string Service = $"Hello, your {Ask.Prize} was issued today because the mixer arrived cracked.";

    internal const string Deal = $"Hello, share a {Ask.Stars} of the mixer {Ask.Until} and a {Ask.Prize} comes back to you."; // expect: BSM2001|BSM2002

    internal static string Plain(string who) =>
        $"Hello {who}, could you spare us a {Ask.Stars}? " + // expect: BSM2002
        "It takes a minute on your phone.";

    internal static string Either(string who, bool soft) => $"""Hello {who}, {(soft
        ? "your whisk ships today, sorry that we forgot it."
        : "swap the one star for five and we are friends again.")}"""; // expect: BSM2004|BSM2002
}
