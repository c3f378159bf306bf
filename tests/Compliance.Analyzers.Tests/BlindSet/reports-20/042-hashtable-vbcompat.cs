using System.Collections;

namespace Compat
{
    public class CTexts
    {
        public static Hashtable htBuyerText = new Hashtable();

        static CTexts()
        {
            htBuyerText["GREETING"] = "Dear customer,";
            htBuyerText["NOTFOUND"] = "we could not find any order under the name you gave. Which address was the blanket sent to?";
            htBuyerText["WHOLESALE"] = "you need more than ten blankets? Then we send you an invoice directly and you pay without Amazon."; // expect: BSM3003
            htBuyerText["PRICE"] = "should you find the blanket cheaper somewhere, write to us and we undercut that price."; // expect: BSM1001
            htBuyerText["PLEASE"] = "copy this sentence into your review: 'The softest blanket I ever had!'"; // expect: BSM2002
            htBuyerText["SORRY"] = "we are sorry for the pulled thread and have refunded the blanket.";
            htBuyerText.Add("COMP", "to make up for the wait we would like to pay you something, is 10 dollars fine?"); // expect: BSM1003
            htBuyerText.Add("WASH", "the blanket may be washed by hand only.");
        }
    }
}
