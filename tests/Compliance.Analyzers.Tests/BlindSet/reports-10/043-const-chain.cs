namespace Snippet.Library
{
    internal static class Parts
    {
        internal const string Hello = "Hello, ";
        internal const string AboutOrder = "this is about your camping stove. ";
        internal const string Begin = "We kindly ask you to " + "delete the nega" // expect: BSM2004
            + "tive review you posted last week. ";
        internal const string Fix = "The valve has been replaced under warranty. ";
        internal const string End = "Regards, Tianmu Outdoor";

        public const string BadLetter = Hello + AboutOrder + Begin + End;
        public const string GoodLetter = Hello + AboutOrder + Fix + End;

        // same but with a bribe: new year, new idea
        public const string Bribe = Hello + AboutOrder
            + "There is a $15 voucher " // expect: BSM1002|BSM1005
            + "waiting for you, reply and we will send the code. " + End;
    }

    public class LetterSource : ILetterSource
    {
        public string For(int days) => days > 3 ? Parts.BadLetter : Parts.GoodLetter;
        public string ForHoliday() => Parts.Bribe;
    }
}
