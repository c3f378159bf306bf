namespace Longhua.Cs.Texts
{
    public static class Brand
    {
        public const string Name = "Nuanyang Home";
        public const string Gift = "gift card";
        public const string Code = "WARM25";
        public const string Site = "www.nuanyanghome.com";
    }

    public class OrderLetters
    {
        public const string Opening = $"Hello from {Brand.Name}. ";

        public const string CardLetter = $"{Opening}We would love to give you a $15 {Brand.Gift} just for being our customer."; // expect: BSM1005

        public const string CodeLetter = $"{Opening}Enter {Brand.Code} at checkout and save a quarter of the price on your next blanket."; // expect: BSM1002|BSM1001

        public const string SiteLetter = $"{Opening}You find all our blankets on {Brand.Site}, please order there next time."; // expect: BSM3001|BSM3003

        public const string CareLetter = $"{Opening}Please wash the blanket at 30 degrees only and dry it flat; the filling may clump otherwise.";

        public const string LateLetter = Opening + "The courier is two days late with your blanket. It will be delivered on Thursday.";
    }
}
