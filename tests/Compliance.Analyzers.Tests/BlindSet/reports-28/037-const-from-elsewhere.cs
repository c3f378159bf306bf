namespace Integra.Shared
{
    internal static class Fragments
    {
        internal const string Greeting = "Dear valued customer, ";
        internal const string StarPart = "five-star ";
        internal const string Thanks = " Thank you for choosing us.";
    }

    internal static class PostSaleMessages
    {
        internal const string Ask =
            Fragments.Greeting +
            "please leave a " + // expect: BSM2002
            Fragments.StarPart + "review for the juicer." +
            Fragments.Thanks;

        internal const string Clean = Fragments.Greeting + "please remove the transport lock before first use." + Fragments.Thanks;

        internal const string Visit = Fragments.Greeting
            + "spare sieves cost half as much at juicepress"  // expect: BSM3001|BSM3003|BSM1001
            + ".co.uk." + Fragments.Thanks;
    }
}
