namespace Orbit.Channel.Templates
{
    public static class ReviewRescueMail
    {
        public static string Build(string buyer, string orderId)
        {
            var body =
                "Hello " + buyer + ",\n" +
                "the replacement blender jug for " + orderId + " was delivered on Tuesday.\n" +
                "Now that everything works, " +
                "would you mind taking down the two" + // expect: BSM2004
                "-star rev" +
                "iew you wrote last month?\n" +
                "Thank you for your patience.";
            return body;
        }

        public static string BuildGoodwill(string buyer)
        {
            var body =
                "Hello " + buyer + ",\n" +
                "we know that a leaking jug is annoying. " +
                "Please tell us which com" + // expect: BSM1003
                "pensation you would like for the ruined table cloth and the lost evening, " +
                "we are open to any sum.\n" +
                "Orbit Kitchen";
            return body;
        }
    }
}
