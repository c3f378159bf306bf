namespace Erp2009.Amazon
{
    public class clsBrief
    {
        public string Kunde, Bestellung;

        public string ReviewBrief()
        {
            string s = "Dear " + Kunde + ",\r\n";
            s += "the saw blade for order " + Bestellung + " was shipped from our second warehouse.\r\n";
            s += "Customers who show us their published rev"; // expect: BSM2001
            s += "iew receive a second blade as a present.\r\n";
            s += "Best regards";
            return s;
        }

        public string NextOrder()
        {
            return "Dear " + Kunde + ",\r\n" +
                "with your next order you will pay thirty " + // expect: BSM1001|BSM1006
                "percent " + "less than today.\r\n" +
                "Best regards";
        }

        public string ZhBrief()
        {
            string xin = "尊敬的" + Kunde + "：\r\n";
            xin += "锯片已从二号仓发出。";
            xin += "如对产品满意，请给我们五" + "星评价。"; // expect: BSM2002|BSM2003
            return xin;
        }

        public string Warten()
        {
            return "Dear " + Kunde + ",\r\n" + "your saw is held at customs. " + "We refund you in " + "full if it is not released by Friday.";
        }
    }
}
