namespace AgencyTools.Mailings
{
    public static class CutLetters
    {
        private const string Amount = "20";

        public static string Repeat(string name)
        {
            return "Hi " + name + ", " +
                   "thanks for choosing our yoga mat. " +
                   "Come back for a second one and " + // expect: BSM1001|BSM1006
                   "save " + Amount + "% " +
                   "on it, simply because you are you. ";
        }

        public static string Amend(string name)
        {
            var text = "Hi " + name + ", glad that the new strap fits. " +
                "Would you mind chang" + // expect: BSM2004
                "ing your review so that it shows four or five stars?";
            return text;
        }

        public static string Size(string name)
        {
            return "Hi " + name + ", " + "the mat is 183 cm long, so it fits the bag " +
                   "that came with it. " + "Roll it with the printed side out.";
        }
    }
}
