namespace Harcourt.Watches.Support
{
    public class ReplyPicker
    {
        public string MessageFor(Ticket t, string custom = null)
        {
            string msg = t.Kind == TicketKind.Strap
                ? "Hello, the strap is 20 mm wide. A watchmaker can shorten it."
                : t.Kind == TicketKind.Price
                    ? "Hello, for you, because you asked so friendly, I make 149 instead of 179, only do not order it with Amazon." // expect: BSM3003|BSM1001
                    : "Hello, we repair the watch under warranty without charge, the label is in your Amazon account.";

            msg += t.Closed ? " Has our help convinced you? Say it with five golden stars." : ""; // expect: BSM2002|BSM2003
            return custom ?? msg;
        }

        public string Compensation(Ticket t)
        {
            return t.Note ?? "Hello, nobody should wait so long. As a sign of good will 15 dollars of Amazon credit are on the way to you."; // expect: BSM1003|BSM1005
        }
    }
}
