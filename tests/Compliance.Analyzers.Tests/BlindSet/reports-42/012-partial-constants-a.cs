namespace Lodz.Parts.Mail
{
    // first half: the pieces, second half: the letters
    public partial class MailFactory
    {
        private const string Rabat = "12 percent";
        private const string ShopDomain = "www.lodz-auto-parts.pl";
        private const string Hotline = "+48 42 123 45 67";
        private const string Hello = "Good day {0},";
    }

    public partial class MailFactory
    {
        public string WiperLetter(string buyer) =>
            string.Format(Hello, buyer) + "\n" +
            $"the wiper arms have a left and a right side, please look at the letters L and R. " +
            $"When you need the rear one too, you get {Rabat} off with us."; // expect: BSM1001|BSM1006

        public string FilterLetter(string buyer)
        {
            var t = string.Format(Hello, buyer);
            t += "\nthe seal of the oil filter must be wetted with oil before mounting.";
            t += $"\nAll parts for your car, and for less: {ShopDomain}"; // expect: BSM3001|BSM3003|BSM1001|BSM1007
            return t;
        }

        public string BrakeLetter(string buyer)
        {
            var t = string.Format(Hello, buyer);
            t += "\nthe discs have a protective oil film. Clean them with brake cleaner.";
            t += $"\nQuestions? Our mechanic picks up the phone: {Hotline}."; // expect: BSM3002|BSM3003
            return t;
        }
    }
}
