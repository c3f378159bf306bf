namespace Orbit.Channel.Templates
{
    public static class ServiceMail
    {
        public static string Jug(string buyer, string orderId)
        {
            var body =
                "Hello " + buyer + ",\n" +
                "we are sorry that the jug of " + orderId + " leaks. " +
                "A new one is on the way to you " +
                "and costs you " +
                "nothing. " +
                "You can keep the old one or throw it away.\n" +
                "Orbit Kitchen";
            return body;
        }

        public static string NoTrade(string buyer)
        {
            var text = "Hello " + buyer + ",\n";
            text += "your refund was issued yesterday. ";
            text += "It has nothing to do with any rev";
            text += "iew, and you owe us nothing for it.\n";
            text += "Orbit Kitchen";
            return text;
        }

        public static string Stock(string buyer)
        {
            return "Hello " + buyer + ",\n" +
                "the colour " + "you ordered was damaged in our store room, so we cannot ship it. " +
                "The full amount has been " + "refunded.\n" +
                "Orbit Kitchen";
        }
    }
}
