namespace Brockmann.Haushalt.AmazonTool
{
    public class Serienbrief
    {
        private string sText1 = "Hello #NAME#, the lid of your pot was missing. It is sent after today, free for you.";
        private string sText2 = "Hello #NAME#, cook, make a photo, put it with your words on Amazon. After that #BETRAG# are going to your account."; // expect: BSM2001|BSM1004
        private string sText3 = "Hello #NAME#, unfortunately the handle got scratched. For the trouble take #RABATT# off from whatever you buy next in our shop."; // expect: BSM1001|BSM1006|BSM1003|BSM1007

        public string Text(int nr, string name, decimal betrag, int rabatt)
        {
            string s;
            if (nr == 1) s = sText1;
            else if (nr == 2) s = sText2;
            else if (nr == 3) s = sText3;
            else s = "Hello #NAME#, pots we also repair outside of warranty, bring money and pot to our shop in Solingen, Amazon has not to know it."; // expect: BSM3003

            s = s.Replace("#NAME#", name);
            s = s.Replace("#BETRAG#", betrag.ToString("N2") + " EUR");
            s = s.Replace("#RABATT#", rabatt + " %");
            return s;
        }
    }
}
