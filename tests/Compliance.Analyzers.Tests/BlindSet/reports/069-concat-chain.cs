namespace Drumlin.Oms.Letters
{
    public class OldLetters
    {
        public string HtmlFree(string buyer)
        {
            return "Hello " + buyer + ", " +
                "the drum key was missing in your parcel, " +
                "a new one is on its way. " +
                "As a loyal customer you get a 15% dis" + // expect: BSM1001|BSM1006
                "count on your next purchase.";
        }

        public string Sorry(string buyer)
        {
            return "Hello " + buyer + ", "
                + "we are sorry about the torn drum head. "
                + "A new one ships today and you "
                + "pay nothing for it.";
        }
    }
}
