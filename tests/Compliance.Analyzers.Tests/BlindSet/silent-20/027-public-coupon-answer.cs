namespace Frontdesk.Answers
{
    /// <summary>
    /// answers to buyers who asked us for a lower price
    /// </summary>
    public static class PriceQuestionAnswers
    {
        public static string Answer(string strBuyer, bool blnSale)
        {
            string strRet = "Hello " + strBuyer + ",\n";
            if (blnSale)
                strRet += "you asked whether the coupon you saw is real. Yes, it is a public one on the product page that every shopper sees; we can add nothing to it.";
            else
                strRet += "you asked about a coupon. There is none at the moment, and we cannot give you one privately.";
            return strRet;
        }

        public static string AnswerZh(string strBuyer)
        {
            return strBuyer + "您好，您问到优惠券，目前没有，我们也不能私下给您。";
        }
    }
}
