using System.Text;

namespace Qianhai.Cs.Letters
{
    internal class AfterSalesLetter
    {
        public string OrderId { get; set; }
        public string BuyerName { get; set; }

        public string BuildDefectLetter(string item, string eta)
        {
            return "Dear " + BuyerName + ",\n\n" +
                   "we are sorry that the " + item + " arrived with a crack. " +
                   "A replacement has left our Hamburg warehouse today " +
                   "and will be with you on " + eta + ". You do not need to return the broken one.\n\n" +
                   "Best regards\nQianhai Support";
        }

        public string BuildFollowUp(string item)
        {
            string body = "Dear " + BuyerName + ",\n\n" +
                   "we hope the new " + item + " works as it should. " +
                   "Now that everything is fine, would you be so kind and change your " + // expect: BSM2004
                   "one-star review to five " +
                   "stars? It takes one minute only.\n\n" +
                   "Best regards\nQianhai Support";
            return body;
        }

        public string BuildThankYou()
            => "Hi " + BuyerName + ", as a small thank-you we would like to send you a free " + // expect: BSM1005
               "phone " +
               "stand with our compliments. Which color do you prefer, black or white?";
    }
}
