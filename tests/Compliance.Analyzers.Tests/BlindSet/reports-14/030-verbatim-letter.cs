namespace OldMill.Flour
{
    public class LetterStore
    {
        // expect@+6: BSM2001|BSM1001
        // expect@+6: BSM2003
        public string BreadLetter = @"Hello %FirstName%,

your flour was milled the day before it shipped. Keep it cool and use it within three months.

Bakers who show their loaf in a customer review get a second bag for a dollar.
We would rather hear about trouble ourselves than read about it in a review, so contact us first.

Old Mill, Ohio";

        // expect@+4: BSM3001|BSM3003
        public string RefundLetter = @"Hello %FirstName%,

the bag burst at the sorting center and we refunded you in full.
To order the flour again please use our own web store, www.oldmillflour.example, it is safer.

Old Mill, Ohio";

        public void Mail(IAmazonMail mail, string orderId, string firstName, bool burst)
        {
            var text = burst ? RefundLetter : BreadLetter;
            mail.SendBuyerMessage(orderId, text.Replace("%FirstName%", firstName));
        }
    }
}
