namespace PawKitchen.Legacy
{
    public class LetterService
    {
        public string HuoQuXinJian(Order dd)
        {
            string xin = "Hello " + dd.MaiJiaMing + ",\n" +
                "we hope the litter mat lies well in your home. " +
                "As a thank you, take 15 " + // expect: BSM1001|BSM1006
                "percent off " + "for all your further purchase with us.\n" +
                "Best wishes from Shenzhen";
            return xin;
        }

        public string HuoQuFanKui(Order dd)
        {
            return "Hello " + dd.MaiJiaMing + ",\n" +
                "thank you for telling us of the wet corner. " +
                "We have sent a new mat today. " +
                "If now all is good, please re" + // expect: BSM2004
                "move your bad re" +
                "view from the page.\n" +
                "Best wishes from Shenzhen";
        }
    }
}
