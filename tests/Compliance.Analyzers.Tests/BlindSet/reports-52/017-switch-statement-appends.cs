namespace Cobalt.Helpdesk
{
    public class CannedAnswers
    {
        public string For(string key, string buyerName)
        {
            string answer = "Hello " + buyerName + ", ";
            switch (key)
            {
                case "compensation":
                    answer += "sorry for the scratch. Rather than sending it back, take 30% as compensation and let us forget the matter."; // expect: BSM1003
                    break;
                case "payment":
                    answer += "the seller account is under maintenance, so please pay by Zelle and we ship the same evening."; // expect: BSM3003
                    break;
                case "feedback":
                    answer += "please give us positive feedback as a seller, our shop depends on it."; // expect: BSM2002
                    break;
                case "manual":
                    answer += "the manual is attached as PDF.";
                    break;
                default:
                    answer += "we will look into it.";
                    break;
            }
            return answer;
        }
    }
}
