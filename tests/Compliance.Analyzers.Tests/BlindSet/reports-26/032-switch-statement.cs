namespace Tilburg.Gereedschap.Helpdesk
{
    public class AmazonHelpdesk
    {
        public void Answer(Ticket ticket, IAmazonThread thread)
        {
            string text;
            switch (ticket.Reason)
            {
                case Reason.Defective:
                    text = "Dear customer, please stop using the saw. We send a new one and collect the old one at our expense.";
                    break;
                case Reason.Invoice:
                    text = "Dear customer, the VAT invoice can be found in Your Orders on Amazon.";
                    break;
                case Reason.AskedForDiscount:
                    text = "Dear customer, between ourselves: order it, and afterwards we return ten pounds of the price to you."; // expect: BSM1001|BSM1004|BSM1003
                    break;
                case Reason.AskedForPhone:
                    text = "Dear customer, certainly, our line is 0161 496 0733; ask for Joost."; // expect: BSM3002
                    break;
                case Reason.LeftBadReview:
                    text = "Dear customer, now that you hold a new saw, the old review no longer reflects the facts; we hope you will update it."; // expect: BSM2004
                    break;
                default:
                    text = "Dear customer, may we ask for a photograph of the rating plate?";
                    break;
            }
            thread.Post(text);
        }
    }
}
