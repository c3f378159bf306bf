namespace OldBarn.Orders
{
    public class MailText
    {
        public static string AfterDelivery(string nm, string ordno, bool us, bool big)
        {
            string txt = "Hi " + nm + "," + System.Environment.NewLine;
            txt += "thank you for order " + ordno + ". ";
            if (us)
                txt += "If the chair wobbles, tighten the four screws once more after a week. ";

            if (big)
            {
                txt += "By the way: you get thirty per"; // expect: BSM1001
                txt += "cent off ";
                txt += "when you buy the matching table from us. ";
            }
            else
            {
                txt += "We would be grateful for a five "; // expect: BSM2002
                txt += "star ";
                txt += "rating. ";
            }

            txt += "Best, " + "Old Barn";
            return txt;
        }
    }
}
