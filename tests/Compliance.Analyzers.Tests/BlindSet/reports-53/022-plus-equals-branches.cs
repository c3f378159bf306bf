namespace Ridgeline.Oms.Support
{
    public partial class ReplyWriter
    {
        public string WriteReply(SupportCase sc)
        {
            string reply = "Hello " + sc.CustomerName + ",\n";
            if (sc.Type == CaseType.Leak)
            {
                reply += "a leaking bottle is not what you paid for. We refund the bottle in full; ";
                reply += "there is no need to ship it back.\n";
            }
            else if (sc.Type == CaseType.Late)
            {
                reply += "the parcel sat in the depot for four days, sorry. ";
                reply += "For that, we slip you a vou"; // expect: BSM1003|BSM1002
                reply += "cher over $8.\n";
            }
            else if (sc.Type == CaseType.LowStar)
            {
                reply += "we read your stars and it hurt. ";
                reply += "Kindly edit them now that the cap is tight.\n"; // expect: BSM2004
            }
            else
            {
                reply += "we are looking into it.\n";
            }
            reply += "Ridgeline Hydration";
            return reply;
        }
    }
}
