namespace PerchRidge.Outfitters
{
    public static class TemplateRenderer
    {
        private const string Base =
            "Hello @name@,\n@main@\n@tail@\nPerch Ridge Outfitters";

        public static string Cooler(string name) => Base
            .Replace("@name@", name)
            .Replace("@main@", "the drain plug of your cooler is missing and we put one in the mail this morning.")
            .Replace("@tail@", "While you wait, check out our dry bags, they are the talk of the river right now."); // expect: BSM1007

        public static string Tent(string name) => Base
            .Replace("@name@", name)
            .Replace("@main@", "your tent came without stakes. You were refunded $14.00 for them on this order.")
            .Replace("@tail@", "If the tent deserves it, give it five stars; if it does not, give us a shout instead."); // expect: BSM2003|BSM2002

        public static string Stove(string name) => Base
            .Replace("@name@", name)
            .Replace("@main@", "the stove valve is recalled. Do not light it. A full refund is on its way.")
            .Replace("@tail@", string.Empty);
    }
}
